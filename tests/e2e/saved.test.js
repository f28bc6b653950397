// The help page as one file, opened from the disk: the whole way without a server, and to a private endpoint if it names
// one.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile, readdir } from "node:fs/promises";
import { after, before, test } from "node:test";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";

import { AxeBuilder } from "@axe-core/playwright";

import { Assistant } from "./assistant.js";
import { launch, open } from "./browser.js";
import { commitment, disguises } from "./evidence.js";
import { DEADLOCK, LOST_FACTOR, LOST_MAILBOX, fileUpTo, withoutChanging } from "./filing.js";
import { listOf } from "./releases.js";
import { PAGE_DIR, PROGRAM, Server, temporaryFolder } from "./server.js";

const FILE = join(PAGE_DIR, "..", "recovery.html");
const ASSETS = join(PAGE_DIR, "..", "assets");
const DEFINITION = fileURLToPath(new URL("../../src/services/pypi", import.meta.url));
const PAGE = pathToFileURL(FILE).href;

let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

/** Runs a test in a page from the disk; it must report no error and request nothing but itself and `others`. */
const inPage = (name, run, { url = async () => PAGE, options, others = () => [] } = {}) =>
  test(name, async () => {
    const address = await url();
    const { page, context, seen } = await open(browser, address, options);
    try {
      await run(page, seen);
      assert.deepEqual(seen.errors, []);
      assert.deepEqual(seen.requests.map((request) => request.url), [address, ...others()]);
    } finally {
      await context.close();
    }
  });

for (const [name, person] of Object.entries({ LOST_FACTOR, LOST_MAILBOX, DEADLOCK })) {
  inPage(`the whole way to a request, without a server: ${name}`, async (page) => {
    const { assistant } = await fileUpTo(page, { ...person, code: undefined });
    const saving = page.waitForEvent("download");
    await assistant.press("save-request");
    const { account } = JSON.parse(await readFile(await (await saving).path(), "utf8"));
    assert.equal(account, person.fields.username);
    await assistant.press("finish");
    await assistant.at("receipt");
  });
}

/** Runs in the page: presses "Continue" as soon as there is one, while what is in the file is still being unpacked. */
const pressAtOnce = () =>
  document.addEventListener("DOMContentLoaded", () =>
    document.querySelector("account-recovery").shadowRoot.querySelector(".go").click());

test("a press while the file is still being unpacked is answered", async () => {
  const { page, context, seen } = await open(browser, PAGE, {}, pressAtOnce);
  const { problems } = await new Assistant(page).until((state) => state.problems !== "", "no summary of problems");
  assert.match(problems, /There is a problem/);
  assert.deepEqual(seen.errors, []);
  await context.close();
});

const files = await readdir(join(PAGE_DIR, ".."));
const LANGUAGES = files.map((name) => /^recovery\.(.+)\.html$/.exec(name)?.[1]).filter(Boolean);

test("there is a file for each language of the page", async () => {
  const packs = Object.keys((await listOf()).files).map((name) => /^pypi\.(.+)\.pack\.js$/.exec(name)?.[1]).filter(Boolean);
  assert.deepEqual(["en", ...LANGUAGES].sort(), packs.sort());
});

/** Runs in the page: languages and directions, and the heading above the assistant. */
const spoken = () => {
  const { lang, dir } = document.querySelector("account-recovery").shadowRoot.querySelector(".page");
  const around = document.documentElement;
  return { around: [around.lang, around.dir], within: [lang, dir], heading: document.querySelector("h1").textContent };
};

/** Runs in the page: the texts to be copied into the service's own form and mail. */
const texts = () => {
  const all = document.querySelector("account-recovery").shadowRoot.querySelectorAll("[data-copy]");
  return Object.fromEntries([...all].map((text) => [text.dataset.copy, text.textContent]));
};

/** What goes to support in English. */
const inEnglish = async () => {
  const { page, context } = await open(browser, PAGE);
  await fileUpTo(page, DEADLOCK);
  const copied = await page.evaluate(texts);
  await context.close();
  return copied;
};

for (const language of LANGUAGES) {
  const name = `recovery.${language}.html`;
  const url = async () => pathToFileURL(join(PAGE_DIR, "..", name)).href;
  inPage(`the whole way in ${language}; what goes to support is English`, async (page) => {
    const source = await readFile(join(PAGE_DIR, `index.${language}.html`), "utf8");
    const [, tag, dir] = /<html lang="(.+?)" dir="(.+?)">/.exec(source);
    const [, heading] = /<h1>(.+?)<\/h1>/.exec(source);
    const expected = { around: [tag, dir], within: [tag, dir], heading };
    assert.equal(tag, language);
    assert.deepEqual(await page.evaluate(spoken), expected);
    await fileUpTo(page, DEADLOCK);
    assert.deepEqual(await page.evaluate(spoken), expected);
    assert.deepEqual(withoutChanging(await page.evaluate(texts)), withoutChanging(await inEnglish()));
    assert.ok((await page.locator("body > footer").innerText()).includes(`sha256sum ${name}\n`));
  }, { url });
}

inPage("the first page is adopted as it was rendered", async (page) => {
  const source = await readFile(FILE, "utf8");
  const [, rendered] = /(<div class="page".*)<\/template>/s.exec(source);
  const first = page.locator("account-recovery .page");
  assert.equal(await first.evaluate((element) => element.outerHTML), rendered);
  const colour = await first.evaluate((element) => getComputedStyle(element).backgroundColor);
  assert.notEqual(colour, "rgba(0, 0, 0, 0)", "the style of the assistant is in the file");
});

inPage("it says which version it is and how to see that nobody changed it", async (page) => {
  const footer = await page.locator("body > footer").innerText();
  assert.match(footer, /account-recovery \d+\.\d+\.\d+, made on \u2068\d{4}-\d{2}-\d{2}\u2069/);
  for (const command of ["sha256sum", "shasum -a 256", "certutil"]) assert.ok(footer.includes(command), command);
  assert.ok(await page.locator("#old").isHidden());
});

test("an old copy says so", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.clock.install({ time: new Date("2040-01-01") });
  await page.goto(PAGE);
  assert.match(await page.locator("#old").innerText(), /last checked against its sources on \u2068\d{4}-\d{2}-\d{2}\u2069/);
  await context.close();
});

test("without scripts it says what it needs", async () => {
  const { page, context } = await open(browser, PAGE, { javaScriptEnabled: false });
  assert.match(await page.locator("main").innerText(), /needs scripts and WebAssembly/);
  await context.close();
});

/** Run in the page: what browsers lack that are too old. */
const LACKS = {
  WebAssembly: () => delete globalThis.WebAssembly,
  DecompressionStream: () => delete globalThis.DecompressionStream,
};

// what is missing, mark of the file, what it says
for (const [missing, mark, said] of [
  ["WebAssembly", "", /needs scripts and WebAssembly.+Open it in a current browser/],
  ["WebAssembly", ".fr", /a besoin de scripts et de WebAssembly/],
  ["DecompressionStream", "", /needs scripts and WebAssembly.+Open it in a current browser/],
]) {
  test(`without ${missing} recovery${mark}.html says what it needs`, async () => {
    const url = pathToFileURL(join(PAGE_DIR, "..", `recovery${mark}.html`)).href;
    const { page, context } = await open(browser, url, {}, LACKS[missing]);
    await page.locator("account-recovery slot[role=alert]").waitFor({ state: "attached" });
    assert.match(await page.locator("account-recovery > p").innerText(), said);
    await context.close();
  });
}

for (const [name, options] of [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["320 px", { viewport: { width: 320, height: 640 } }],
]) {
  inPage(`axe finds nothing and nothing sticks out: ${name}`, async (page) => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]), []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "scrolls sideways");
  }, { options });
}

test("a saved page that names an endpoint sends to it, evidence and all", async () => {
  const server = await Server.start(PAGE_DIR, ["--allow-origin", "null"]);
  const endpoint = `${server.origin}/requests`;
  const file = join(await temporaryFolder(), "recovery.html");
  const args = ["page", DEFINITION, "--out", file, "--endpoint", endpoint, "--assets", ASSETS];
  await promisify(execFile)(PROGRAM, args);
  const { page, context, seen } = await open(browser, pathToFileURL(file).href);
  try {
    const { assistant } = await fileUpTo(page, LOST_MAILBOX);
    await assistant.proceed();
    await assistant.at("receipt");
    const [stored] = await server.stored();
    const [{ phc }] = stored.evidence;
    assert.equal(phc, await commitment(LOST_MAILBOX.code, stored, phc));
    assert.deepEqual(seen.errors, []);
    const asked = new Set(seen.requests.map(({ url }) => url));
    assert.deepEqual([...asked], [pathToFileURL(file).href, endpoint]);
    const sent = seen.requests.map(({ body }) => body).join("\n");
    assert.deepEqual(disguises(LOST_MAILBOX.code).filter((form) => sent.includes(form)), []);
  } finally {
    await context.close();
    await server.stop();
  }
});

// what is asked for, the language of the file
for (const [asked, language] of [[[], "en"], [["--lang", "he"], "he"]]) {
  test(`the command line makes it with ${asked.join(" ") || "no language named"} in ${language}`, async () => {
    const file = join(await temporaryFolder(), "r.html");
    await promisify(execFile)(PROGRAM, ["page", DEFINITION, "--out", file, "--assets", ASSETS, ...asked]);
    assert.ok((await readFile(file, "utf8")).includes(`<html lang="${language}" `));
  });
}

test("an address that could add rules to the policy is refused", async () => {
  const args = ["page", DEFINITION, "--out", join(await temporaryFolder(), "r.html"), "--assets", ASSETS];
  const run = promisify(execFile)(PROGRAM, [...args, "--endpoint", "https://example.org; script-src *"]);
  const { code, stderr } = await run.catch((error) => error);
  assert.equal(code, 2);
  assert.match(stderr, /is no address that a policy can name\n {2}fix: /);
});
