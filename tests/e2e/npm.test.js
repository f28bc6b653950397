// The npm package: what is in it, and that it works in empty projects by the lines of its README, built by real bundlers.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { access, readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

import { Assistant } from "./assistant.js";
import { launch, open } from "./browser.js";
import { LOST_MAILBOX, goTo } from "./filing.js";
import {
  PROJECTS, buildVite, buildWebpack, compile, copyPlain, install, lines, rehearse, report, runNode,
} from "./npm.js";
import { listOf } from "./releases.js";
import { snippet } from "./sites.js";
import { serve } from "./static.js";

/** The files of the package beside those of the page. */
const OWN = [
  "LICENSE-APACHE", "LICENSE-MIT", "README.md", "define.d.ts", "define.js", "index.d.ts", "index.js", "package.json",
  "styles.js",
];

const HAS_DIGEST = /\.[0-9a-f]{10}\.\w+$/;

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** Opens a page, and fails on any error and on requests to anybody else. */
const opened = async (url, run, prepare) => {
  const { page, context, seen } = await open(browser, url, {}, prepare);
  try {
    await run(new Assistant(page), page);
    assert.deepEqual(seen.errors, []);
    const others = seen.requests.filter((request) => !request.url.startsWith(url) && !request.url.startsWith("data:"));
    assert.deepEqual(others, []);
  } finally {
    await context.close();
  }
};

/** The colour of the help's main button; without the style it is that of the browser. */
const buttonColor = () => {
  const button = document.querySelector("account-recovery").shadowRoot.querySelector("button[type=submit]");
  return getComputedStyle(button).backgroundColor;
};
const ACCENT = "rgb(20, 83, 154)";

for (const [name, start] of Object.entries(PROJECTS)) {
  describe(name, () => {
    let site;
    before(async () => (site = await start()), { timeout: 120_000 });
    after(() => site?.stop());

    test("the help leads to a route, in its own style", () =>
      opened(site.url, async (assistant, page) => {
        await assistant.styledAt("question-start");
        assert.equal(await page.evaluate(buttonColor), ACCENT);
        await assistant.answer("start", "too-many");
        assert.notEqual((await assistant.at("route-wait-and-retry")).heading, "");
      }));

    test("all parts load, up to the evidence of a request that is ready to be sent", () =>
      opened(site.url, async (assistant) => {
        await assistant.at("question-start");
        await goTo(assistant, LOST_MAILBOX, "review");
        assert.match((await assistant.review()).evidence, /^\$argon2id\$/);
      }));
  });
}

test("a browser that takes no style as an object shows the help without it", async () => {
  const site = await serve(await copyPlain());
  const takeAway = () => delete ShadowRoot.prototype.adoptedStyleSheets;
  try {
    await opened(site.url, async (assistant, page) => {
      await assistant.at("question-start");
      assert.notEqual(await page.evaluate(buttonColor), ACCENT);
      await assistant.answer("start", "too-many");
    }, takeAway);
  } finally {
    site.stop();
  }
});

test("the module itself registers nothing; define() does, once, under the names that it is told", async () => {
  const folder = await copyPlain();
  const file = join(folder, "index.html");
  await writeFile(file, (await readFile(file, "utf8")).replace("</account-recovery>", "</account-recovery><own-help>")
    .replace(/<script.*<\/script>/, ""));
  const site = await serve(folder);
  try {
    await opened(site.url, async (assistant, page) => {
      const registered = await page.evaluate(async () => {
        const { AccountRecoveryElement, define } = await import("/account-recovery/index.js");
        const names = ["account-recovery", "own-help"];
        const before = names.map((name) => customElements.get(name));
        for (const name of [undefined, undefined, "own-help"]) define(name);
        return [...before, ...names.map((name) => document.querySelector(name) instanceof AccountRecoveryElement)];
      });
      assert.deepEqual(registered, [undefined, undefined, true, true]);
      await assistant.at("question-start");
      await page.locator("own-help [data-page=question-start]").waitFor();
    });
  } finally {
    site.stop();
  }
});

/** The bytes of all scripts below a folder. */
const scripts = async (folder) => {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".js"));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name))));
  return texts.reduce((sum, { length }) => sum + length, 0);
};

for (const [name, build] of Object.entries({ Vite: buildVite, webpack: buildWebpack })) {
  test(`${name} leaves the help out where it is imported but not used`, { timeout: 120_000 }, async () => {
    const size = await scripts(await build('import { define } from "account-recovery";\nconsole.log(1);\n'));
    assert.ok(size > 0 && size < 4096, `${size} bytes`);
  });
}

test("on a server both modules load, register nothing and change nothing", async () => {
  const script = `
    const names = () => Reflect.ownKeys(globalThis).length;
    const before = names();
    const { AccountRecoveryElement, define } = await import("account-recovery");
    await import("account-recovery/define");
    define();
    console.log(typeof AccountRecoveryElement, names() - before);`;
  assert.equal(await runNode(await install(), script), "function 0\n");
});

// resolution of modules
for (const options of [["--module", "nodenext"], ["--module", "esnext", "--moduleResolution", "bundler"]]) {
  test(`types: ${options.join(" ")}`, { timeout: 60_000 }, async () => {
    const folder = await install("types");
    await writeFile(join(folder, "readme.ts"), await lines("By a script of yours", "ts"));
    const packageJson = join(folder, "package.json");
    await writeFile(packageJson, JSON.stringify({ ...JSON.parse(await readFile(packageJson)), type: "module" }));
    await compile(folder, ["consumer.ts", "readme.ts"], ...options);
    await writeFile(join(folder, "wrong.ts"), 'import { define } from "account-recovery";\ndefine(1);\n');
    await assert.rejects(compile(folder, ["wrong.ts"], ...options), ({ stdout }) => /TS2345/.test(stdout));
  });
}

test("it holds the page, its own files and nothing else", async () => {
  const folder = join(await install(), "node_modules/account-recovery/page");
  const [{ files }, list] = await Promise.all([report(), listOf(folder)]);
  // The help page itself has this in the script that loads first.
  const page = ["again.js", "release.json", ...Object.keys((await listOf()).files)];
  assert.deepEqual(Object.values(list.files).filter(({ name }) => HAS_DIGEST.test(name)), []);
  const expected = [...OWN, ...page.map((name) => `page/${name}`)];
  assert.deepEqual(files.map(({ path }) => path).sort(), expected.sort());
});

test("the worker of the page in it lists the files as they are there", async () => {
  const page = join(await install(), "node_modules/account-recovery/page");
  const [, list] = /^const RELEASE ?= ?(.*);\n/.exec(await readFile(join(page, "worker.js"), "utf8"));
  const listed = JSON.parse(list).files;
  const digest = async (address) => {
    const bytes = await readFile(join(page, address === "./" ? "index.html" : address));
    return [address, `sha256-${createHash("sha256").update(bytes).digest("base64")}`];
  };
  assert.ok("./" in listed);
  assert.deepEqual(Object.fromEntries(await Promise.all(Object.keys(listed).map(digest))), listed);
});

test("it runs nothing when it is installed, and needs nothing else", async () => {
  const folder = await install();
  const told = JSON.parse(await readFile(join(folder, "node_modules/account-recovery/package.json")));
  const unwanted = Object.keys(told).filter((field) => /scripts|dependencies|^bin$/i.test(field));
  assert.deepEqual(unwanted, []);
  const installed = await readdir(join(folder, "node_modules"));
  assert.deepEqual(installed.filter((name) => !name.startsWith(".")), ["account-recovery"]);
});

test("all that it exports is there", async () => {
  const script = `
    const names = ["account-recovery", "account-recovery/define", "account-recovery/page/routes.html"];
    console.log(names.map((name) => import.meta.resolve(name)).join(" "));`;
  const addresses = (await runNode(await install(), script)).trim().split(" ");
  assert.equal(addresses.length, 3);
  for (const address of addresses) await access(new URL(address));
});

test("npm would publish it", async () => {
  const { name, version } = await report();
  assert.equal(await rehearse(), `+ ${name}@${version}\n`);
});

test("the guide tells the same lines", async () => {
  for (const language of ["js", "html"]) {
    assert.equal(await snippet("npm", language), await lines("With a bundler", language));
  }
});
