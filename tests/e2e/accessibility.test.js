// Every kind of page, for everybody: no fault that axe knows, in all colours, on small screens and on paper.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { AxeBuilder } from "@axe-core/playwright";

import { launch, open } from "./browser.js";
import { pageWithoutEndpoint, visitAll } from "./pages.js";
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
  test(name, async () => {
    const { page, context } = await open(browser, server.url, options);
    const faults = [];
    const seen = new Set();
    await visitAll(page, server.url, byHand.url, async (kind) => {
      seen.add(kind);
      for (const fault of await check(page)) faults.push(`${kind}: ${fault}`);
    }, mark);
    await context.close();
    assert.deepEqual(faults, []);
    assert.equal(seen.size, 17);
  });

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

/** What sticks out to either side, and what is too small to hit; runs inside the page. */
const narrow = () => {
  const root = document.querySelector("account-recovery")?.shadowRoot ?? document;
  const name = (element) => `${element.localName}.${element.className} “${element.textContent.slice(0, 30)}”`;
  const visible = (element) => element.checkVisibility();
  const wide = [...root.querySelectorAll("*")]
    .filter((element) => visible(element) && !element.matches(".visually-hidden"))
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5 || element.getBoundingClientRect().left < -0.5)
    .map((element) => `sticks out: ${name(element)}`);
  const target = (control) => control.closest("label") ?? control;
  const small = [...root.querySelectorAll("button, input, textarea, summary")]
    .filter(visible)
    .filter((control) => {
      const { width, height } = target(control).getBoundingClientRect();
      return width < 24 || height < 24;
    })
    .map((control) => `too small: ${name(control)}`);
  const scrolls = document.documentElement.scrollWidth > innerWidth ? ["the page scrolls sideways"] : [];
  return [...scrolls, ...wide, ...small];
};

// language, mark of its files; German has the longest words
for (const [name, mark] of [["English", ""], ["German", ".de"], ["Japanese", ".ja"], ["right to left", ".he"]]) {
  const options = { viewport: { width: 320, height: 640 } };
  everyPage(`320 px are wide enough, and everything can be hit: ${name}`, options, (page) => page.evaluate(narrow), mark);
}

everyPage("text at twice the size still fits", { viewport: { width: 640, height: 800 } }, (page) =>
  page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
    const scrolls = document.documentElement.scrollWidth > innerWidth;
    document.documentElement.style.fontSize = "";
    return scrolls ? ["the page scrolls sideways"] : [];
  }));

everyPage("paper shows no buttons", {}, async (page) => {
  await page.emulateMedia({ media: "print" });
  const shown = await page.locator("button:visible").allTextContents();
  await page.emulateMedia({ media: null });
  return shown.map((text) => `the button “${text}”`);
});
