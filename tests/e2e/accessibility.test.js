// Every kind of page, for everybody: no fault that axe knows, in all colours, on small screens and on paper.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { AxeBuilder } from "@axe-core/playwright";

import { launch } from "./browser.js";
import { NARROW, TWICE, faultsOf, narrow, twice } from "./layout.js";
import { pageWithoutEndpoint } from "./pages.js";
import { Server } from "./server.js";

let server, byHand, browser;

before(async () => {
  [server, byHand, browser] = await Promise.all([
    Server.start(),
    pageWithoutEndpoint().then((page) => Server.start(page)),
    launch(),
  ]);
});

after(() => Promise.all([browser?.close(), server?.stop(), byHand?.stop()]));

/** Checks every kind of page in one context; all faults are listed together. */
const everyPage = (name, options, check, mark) =>
  test(name, async () => assert.deepEqual(await faultsOf(browser, [server.url, byHand.url], options, check, mark), []));

const axe = async (page) => {
  const { violations } = await new AxeBuilder({ page }).options({ rules: { "target-size": { enabled: true } } }).analyze();
  return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.flat().join(" ")).join("; ")}`);
};

// name, options of the browser
for (const [name, options] of [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
]) {
  everyPage(`axe finds nothing: ${name}`, options, axe);
}

everyPage("axe finds nothing: right to left", {}, axe, ".he");

// language, mark of its files; German has the longest words
for (const [name, mark] of [["English", ""], ["German", ".de"], ["Japanese", ".ja"], ["right to left", ".he"]]) {
  everyPage(`320 px are wide enough, and everything can be hit: ${name}`, NARROW, (page) => page.evaluate(narrow), mark);
}

everyPage("text at twice the size still fits", TWICE, (page) => page.evaluate(twice));

everyPage("paper shows no buttons", {}, async (page) => {
  await page.emulateMedia({ media: "print" });
  const shown = await page.locator("button:visible").allTextContents();
  await page.emulateMedia({ media: null });
  return shown.map((text) => `the button “${text}”`);
});
