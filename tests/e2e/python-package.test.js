// The package for Python in an environment with nothing else, and the lines of its own README to the letter.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { Assistant } from "./assistant.js";
import { launch, open } from "./browser.js";
import { temporaryFolder } from "./server.js";
import { serve } from "./static.js";

const run = promisify(execFile);
const { GENERATORS_PYTHON, PYTHON_PACKAGES } = process.env;
const root = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The blocks below a heading of the package's README, by language. */
const blocks = async (heading) => {
  const text = await readFile(root("www/integrations/python/README.md"), "utf8");
  const [, section] = text.split(`\n## ${heading}\n`);
  const found = section.split("\n## ")[0].matchAll(/^(`{3,4})(\w+)\n([^]*?)^\1$/gm);
  return Object.fromEntries([...found].map(([, , language, block]) => [language, block]));
};

/** What the README installs, from the wheel that was built; what it needs in the versions of the tests. */
const install = async (heading) => {
  const text = await readFile(root("www/integrations/python/README.md"), "utf8");
  const [, extra] = new RegExp(`^## ${heading}\n\n\`pip install account-recovery(\\[\\w+\\])\``, "m").exec(text);
  const [wheel] = (await readdir(PYTHON_PACKAGES)).filter((name) => name.endsWith(".whl"));
  const folder = await temporaryFolder();
  await run(GENERATORS_PYTHON, ["-m", "venv", folder]);
  const python = join(folder, "bin/python");
  const options = ["--quiet", "--disable-pip-version-check", "--only-binary", ":all:"];
  const versions = ["--constraint", root("tests/sites/requirements.txt")];
  await run(python, ["-m", "pip", "install", ...options, ...versions, `${join(PYTHON_PACKAGES, wheel)}${extra}`]);
  return python;
};

/** A folder with these files. */
const project = async (files) => {
  const folder = await temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
};

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** The first question of a built site can be answered. */
const answers = async (site) => {
  const { url, stop } = await serve(site);
  const { page, context, seen } = await open(browser, url);
  try {
    const assistant = new Assistant(page);
    await assistant.answer("start", "too-many");
    await assistant.at("route-wait-and-retry");
    assert.deepEqual(seen.errors, []);
  } finally {
    await context.close();
    stop();
  }
};

// What Sphinx wants to know of a project before it makes a book without a warning.
const PROJECT = ["project=example", "copyright=nobody", "version=1"].flatMap((setting) => ["-D", setting]);

// builder, file
const FORMATS = [
  ["text", "index.txt"],
  ["man", "example.1"],
  ["latex", "example.tex"],
  ["epub", "index.xhtml"],
];

test("Sphinx", { timeout: 300_000 }, async (t) => {
  const python = await install("Sphinx");
  const { python: conf, rst } = await blocks("Sphinx");
  const folder = await project({ "conf.py": conf, "index.rst": `Locked out\n==========\n\n${rst}` });
  const options = ["-q", "-n", "-W", "-d", "trees", ...PROJECT];
  const sphinx = (builder) => run(python, ["-m", "sphinx", ...options, "-b", builder, ".", builder], { cwd: folder });
  await t.test("the help works in HTML", async () => {
    await sphinx("html");
    await answers(join(folder, "html"));
  });
  for (const [builder, file] of FORMATS) {
    await t.test(`words stand for the help in ${builder}`, async () => {
      await sphinx(builder);
      const text = await readFile(join(folder, builder, file), "utf8");
      assert.match(text.replace(/\\sphinxhyphen\{\}|\\/g, "-").replace(/\s+/g, " "), /help with getting back into the account/);
      assert.doesNotMatch(text, /<account-recovery|<script/);
    });
  }
});

test("MkDocs: the help works", { timeout: 300_000 }, async () => {
  const python = await install("MkDocs");
  const { yaml, markdown } = await blocks("MkDocs");
  // The theme loads what colours code from elsewhere, unless it is told not to.
  const theme = "theme: { name: mkdocs, highlightjs: false }";
  const folder = await project({ "mkdocs.yml": `site_name: Example\n${theme}\n${yaml}`, "docs/index.md": `# Locked out\n\n${markdown}` });
  await run(python, ["-m", "mkdocs", "build", "--quiet", "--strict"], { cwd: folder });
  await answers(join(folder, "site"));
});
