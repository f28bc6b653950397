// Walks through any page of the comparison in Chromium as somebody does who reads the words: by the labels of radio buttons
// and the texts of buttons, wherever they are, in shadow roots too.
import { setTimeout as pause } from "node:timers/promises";

import puppeteer from "puppeteer-core";

import { CONTINUE } from "./form.js";

/** How long a text may take to appear, in milliseconds. */
const PATIENCE = 20_000;

/** From one click to the next, in milliseconds; nobody is faster. Form.io takes a moment to take in an answer. */
const HAND = 250;

export const launch = (args = []) =>
  puppeteer.launch({
    executablePath: process.env.CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", ...args],
  });

/** What runs in the page: finds what somebody sees. */
const look = () => {
  const within = ({ shadowRoot }) => (shadowRoot ? all(shadowRoot) : []);
  const all = (root) => [...root.querySelectorAll("*")].flatMap((element) => [element, ...within(element)]);
  const isSeen = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const text = (element) => (element.matches("input") ? element.value : element.textContent).trim();
  const seen = (selector) => all(document).filter((element) => element.matches(selector) && isSeen(element));
  const field = (selector) => seen(selector)[0];
  // Children come after what they are in, so the last is the innermost.
  const named = (name, selector) => seen(selector).findLast((element) => text(element) === name);
  // The words of a page do not include those in its shadow roots.
  const parts = () => [document.body, ...all(document).flatMap(({ shadowRoot }) => [...(shadowRoot?.children ?? [])])];
  const words = () => parts().map(({ innerText }) => innerText).join("\n");
  globalThis.look = { field, named, words };
};

/** One page, opened. */
export class Walk {
  constructor(page) {
    this.page = page;
  }

  /** Makes a page of the browser ready to be walked through, before it goes to an address. */
  static async prepare(page) {
    await page.evaluateOnNewDocument(look);
    return new Walk(page);
  }

  /** All the words that are seen. */
  words() {
    return this.page.evaluate(() => globalThis.look.words());
  }

  /** Waits until such words are seen. */
  async sees(pattern) {
    const seen = ({ source, flags }) => new RegExp(source, flags).test(globalThis.look.words());
    const { source, flags } = pattern;
    await this.page.waitForFunction(seen, { timeout: PATIENCE }, { source, flags });
  }

  /** Clicks what has this text. */
  async click(name, selector) {
    const find = (name, selector) => globalThis.look.named(name, selector);
    const handle = await this.page.waitForFunction(find, { timeout: PATIENCE }, name, selector);
    await handle.click();
    await handle.dispose();
  }

  /** Chooses the radio button with this label, and takes the time of a hand on its way to the next click. */
  async choose(label) {
    await this.click(label, "label, label *");
    await pause(HAND);
  }

  /** Presses the button with this text. */
  press(name) {
    return this.click(name, "button, button *, input[type=button], input[type=submit]");
  }

  proceed() {
    return this.press(CONTINUE);
  }

  /** Types into the one field that matches, over what is in it. */
  async type(selector, text) {
    const handle = await this.page.waitForFunction((selector) => globalThis.look.field(selector), {}, selector);
    await handle.click({ count: 3 });
    await this.page.keyboard.type(text);
    await handle.dispose();
  }
}
