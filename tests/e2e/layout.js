// What can be wrong with the layout of a page, looked for on every kind of page.
import assert from "node:assert/strict";

import { open } from "./browser.js";
import { visitAll } from "./pages.js";

/** How many kinds of page there are. */
const KINDS = 17;

/** A small telephone, and a screen on which text is to be read at twice the size. */
export const NARROW = { viewport: { width: 320, height: 640 } };
export const TWICE = { viewport: { width: 640, height: 800 } };

/** The faults that a check finds on every kind of page; the addresses are those of a page with an endpoint and without. */
export const faultsOf = async (browser, [url, urlByHand], options, check, mark) => {
  const { page, context } = await open(browser, url, options);
  const faults = [];
  const seen = new Set();
  await visitAll(page, url, urlByHand, async (kind) => {
    seen.add(kind);
    for (const fault of await check(page)) faults.push(`${kind}: ${fault}`);
  }, mark);
  await context.close();
  assert.equal(seen.size, KINDS);
  return faults;
};

/** What sticks out to either side, and what is too small to hit; runs inside the page. */
export const narrow = () => {
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

/** Whether the page scrolls sideways with text at twice the size; runs inside the page. */
export const twice = () => {
  document.documentElement.style.fontSize = "200%";
  const scrolls = document.documentElement.scrollWidth > innerWidth;
  document.documentElement.style.fontSize = "";
  return scrolls ? ["the page scrolls sideways"] : [];
};
