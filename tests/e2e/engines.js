// Chromium and Firefox behind one driver, for what has to hold in every engine. Pages opened here let nothing go: every
// WebAssembly memory is kept, and every console message, error and request is noted with all that it carries.
import assert from "node:assert/strict";

import puppeteer from "puppeteer-core";

import { Assistant } from "./assistant.js";

/** Those engines that the variable `ENGINES` names, with commas between them; all of them without it. */
export const chosen = (engines) => {
  const names = process.env.ENGINES?.split(",") ?? Object.keys(engines);
  return Object.fromEntries(names.filter((name) => name in engines).map((name) => [name, engines[name]]));
};

const STARTED = {
  Chromium: {
    browser: "chrome",
    executablePath: process.env.CHROMIUM,
    // Strings in a snapshot of the heap come whole, whatever their length.
    args: ["--no-sandbox", "--disable-gpu", "--js-flags=--heap-snapshot-string-limit=100000000"],
  },
  Firefox: { browser: "firefox", executablePath: process.env.FIREFOX },
};

/** How each engine is started. */
export const ENGINES = chosen(STARTED);

export const launch = (engine) => puppeteer.launch(STARTED[engine]);

/** Runs before the page's own scripts: keeps every WebAssembly memory, also of bundles that the page drops later. */
const keepMemories = () => {
  const kept = new Set();
  Object.defineProperty(globalThis, "keptMemories", { value: kept });
  const { Instance, Memory, instantiate, instantiateStreaming } = WebAssembly;
  const keep = (value) => {
    if (value instanceof Memory) kept.add(value);
  };
  const keepExports = (made) => {
    Object.values((made.instance ?? made).exports).forEach(keep);
    return made;
  };
  const constructor = (original, note) =>
    new Proxy(original, {
      construct: (target, parameters) => {
        const made = new target(...parameters);
        note(made);
        return made;
      },
    });
  WebAssembly.instantiate = (...parameters) => instantiate(...parameters).then(keepExports);
  WebAssembly.instantiateStreaming = (...parameters) => instantiateStreaming(...parameters).then(keepExports);
  WebAssembly.Instance = constructor(Instance, keepExports);
  WebAssembly.Memory = constructor(Memory, keep);
};

/** What a console message says, with the values of objects in it; those are let go, as a console lets them go. */
const messageTexts = async (message) => {
  const values = await Promise.all(message.args().map((argument) => argument.jsonValue().catch(String)));
  await Promise.all(message.args().map((argument) => argument.dispose()));
  return [message.text(), ...values.map((value) => JSON.stringify(value) ?? String(value))];
};

/** What a request carries; a body that could not be read could hide anything. */
const requestParts = async (request) => {
  const url = request.url();
  const body = request.hasPostData() ? await request.fetchPostData() : "";
  assert.equal(typeof body, "string", `the body of the request to ${url} can be read`);
  return { url, headers: Object.entries(request.headers()).flat(), body };
};

/** Opens a page in a context of its own, after `before` ran in it. `seen` holds promises of console messages, errors and requests. */
export const open = async (browser, url, before = () => {}) => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.evaluateOnNewDocument(keepMemories);
  await page.evaluateOnNewDocument(before);
  const seen = { console: [], requests: [] };
  page.on("console", (message) => seen.console.push(messageTexts(message)));
  page.on("pageerror", (error) => seen.console.push([String(error), error.stack]));
  page.on("request", (request) => seen.requests.push(requestParts(request)));
  await page.goto(url);
  return { context, page, seen, assistant: new Assistant(keyboardOf(page)) };
};

/** Names of keys that the driver knows by others. */
const KEYS = { ControlOrMeta: process.platform === "darwin" ? "Meta" : "Control", Space: " " };

/** The part of a page that somebody with a keyboard uses, with key combinations as the other tests write them. */
export const keyboardOf = (page) => ({
  evaluate: (...look) => page.evaluate(...look),
  keyboard: {
    type: (text) => page.keyboard.type(text),
    press: async (combination) => {
      const keys = combination.split("+").map((key) => KEYS[key] ?? key);
      const last = keys.pop();
      for (const key of keys) await page.keyboard.down(key);
      await page.keyboard.press(last);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
  },
});
