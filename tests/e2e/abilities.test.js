// What each engine can do of what the page makes use of: it is asked, and has to be what the table in the guide says.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { QUESTIONS, askTwo, cell } from "./abilities.js";
import { DEADLOCK, goTo } from "./filing.js";
import { pageWithoutEndpoint } from "./pages.js";
import { saved } from "./saving.js";
import { PAGE_DIR, Server, temporaryFolder } from "./server.js";
import { serve } from "./static.js";
import { ENGINES } from "./three-engines.js";

const FILE = pathToFileURL(join(PAGE_DIR, "..", "recovery.html")).href;
const GUIDE = new URL("../../www/guide/engines.md", import.meta.url);

/** Serves a page whose import map has a wrong checksum for the module that it imports. */
const serveWrongChecksum = async () => {
  const folder = await temporaryFolder();
  const map = JSON.stringify({ integrity: { "./module.js": `sha384-${"A".repeat(64)}` } });
  const scripts = `<script type="importmap">${map}</script><script type="module">import "./module.js"</script>`;
  await writeFile(join(folder, "index.html"), `<!doctype html><title>x</title>${scripts}`);
  await writeFile(join(folder, "module.js"), "document.documentElement.dataset.loaded = true");
  return serve(folder);
};

let server, wrong;
before(async () => {
  [server, wrong] = await Promise.all([
    pageWithoutEndpoint().then((page) => Server.start(page)),
    serveWrongChecksum(),
  ]);
});
after(() => {
  wrong?.stop();
  return server?.stop();
});

/** Cells of a line of a table. */
const cells = (line) => line.split("|").slice(1, -1).map((text) => text.trim());

/** The table of the guide: a row for each ability, with a cell for each engine. */
const readTable = async () => {
  const [head, , ...rows] = (await readFile(GUIDE, "utf8")).split("\n").filter((line) => line.startsWith("|")).map(cells);
  return { engines: head.slice(1, -1), rows: rows.map(([ability, ...rest]) => [ability, rest.slice(0, -1)]) };
};

/** Does something in a tab of its own. */
const inTab = async (browser, url, run) => {
  const tab = await browser.open(url);
  try {
    return await run(tab);
  } finally {
    await tab.close();
  }
};

const savesDraft = async (tab) => {
  const file = await saved(tab, () => tab.mouse.press("save-draft")).catch(() => "{}");
  return JSON.parse(file).service === "pypi";
};

/** Runs in the page: notes what it sees of a press, to tell a press that was lost from a copy that was not made. */
const notePress = () => {
  globalThis.pressed = [];
  const note = ({ type }) => globalThis.pressed.push(document.hasFocus() ? type : `${type} without the focus`);
  for (const kind of ["keydown", "keypress", "click"]) addEventListener(kind, note, true);
};

/** Presses a button to copy; by keyboard, since browsers copy nothing that no person asked for. */
const copies = async ({ assistant, mouse, page }) => {
  await mouse.at("question-start");
  await goTo(mouse, DEADLOCK, "handover");
  await assistant.tabTo({ action: "copy:entry-title" });
  await page.evaluate(notePress);
  await assistant.key("Enter");
  const said = mouse.until(({ status }) => /copied|by hand/i.test(status), "nothing was said of the copy");
  const { status } = await said.catch(async (fault) => {
    throw new Error(`the page saw ${await page.evaluate(() => globalThis.pressed.join())}`, { cause: fault });
  });
  return status === "Copied.";
};

/**
 * From a server and from a file, in one tab and before any other: one that closes in Firefox now and then takes the focus
 * along, and then Enter makes no click.
 */
const copiesTwice = async (tab) => {
  const fromServer = await copies(tab);
  await tab.page.goto(FILE);
  return [fromServer, await copies(tab)];
};

const keeps = async ({ page, mouse }) => {
  await page.reload();
  await mouse.at("handover");
  return true;
};

/** Everything that a page can be asked, by ability. */
const askPage = (browser, url) =>
  inTab(browser, url, async (tab) => {
    await tab.mouse.at("question-start");
    const answers = await askTwo(tab, url);
    for (const [ability, question] of Object.entries(QUESTIONS)) answers[ability] = await tab.page.evaluate(question);
    await goTo(tab.mouse, DEADLOCK, "handover");
    answers["keep what was typed over a reload"] = await keeps(tab).catch(() => false);
    // Last, since Firefox shows where the file is, and takes the focus for that.
    answers["save files"] = await savesDraft(tab);
    return answers;
  });

/** Runs in the page, which offers a copy once its script is there: what it says of the copy after the press. */
const keepCopy = async () => {
  const shown = () => document.querySelector("[data-state]:not([hidden])").dataset.state;
  const until = async (holds) => {
    for (let looks = 0; looks < 200 && !holds(); looks += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  };
  await until(() => shown() === "offered");
  document.querySelector("[data-action=keep]").click();
  await until(() => shown() !== "offered");
  return shown();
};
const keepsCopy = async (browser, url) => (await inTab(browser, url, ({ page }) => page.evaluate(keepCopy))) === "kept";

/** Runs in the page with the wrong checksum. */
const refused = () => new Promise((resolve) => setTimeout(() => resolve(document.documentElement.dataset.loaded === undefined), 1_000));
const checksModules = (browser, url) => inTab(browser, url, ({ page }) => page.evaluate(refused));

/** What an engine can do: the text of the table for every ability. */
const ask = async (browser) => {
  const copied = await inTab(browser, server.url, copiesTwice);
  const [fromServer, fromFile] = [await askPage(browser, server.url), await askPage(browser, FILE)];
  const pages = Object.keys(fromServer).map((ability) => [ability, cell(fromServer[ability], fromFile[ability])]);
  return {
    ...Object.fromEntries(pages),
    "copy to the clipboard": cell(...copied),
    "keep a copy for use without a connection (service worker)": cell(await keepsCopy(browser, `${server.url}offline.html`), false),
    "check later modules by the import map": cell(await checksModules(browser, wrong.url), false),
  };
};

describe("abilities", { concurrency: 3 }, () => {
  for (const [engine, { start, missing }] of Object.entries(ENGINES)) {
    test(engine, { timeout: 300_000, skip: missing }, async () => {
      const browser = await start();
      try {
        console.log(`${engine} is ${await browser.version()}`);
        const { engines, rows } = await readTable();
        const column = engines.findIndex((name) => name.startsWith(engine));
        const said = Object.fromEntries(rows.map(([ability, texts]) => [ability, texts[column]]));
        assert.deepEqual(await ask(browser), said);
      } finally {
        await browser.close();
      }
    });
  }
});
