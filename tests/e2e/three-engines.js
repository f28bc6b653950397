// Chromium, Firefox and WebKitGTK behind one door, for pages that are driven by mouse or keyboard.
import { chosen, launch } from "./engines.js";
import { Mouse } from "./mouse.js";
import { faults, noteFaults } from "./noted.js";
import { openTab } from "./tabs.js";
import * as webkit from "./webkit.js";

const withPuppeteer = (engine) => async () => {
  const browser = await launch(engine);
  const open = async (url) => {
    const tab = await openTab(browser, url);
    await tab.page.evaluate(noteFaults);
    const beside = async (other, run) => {
      const page = await tab.context.newPage();
      await page.goto(other);
      const result = await run(page);
      await page.close();
      return result;
    };
    return { ...tab, beside, faults: async () => [...tab.errors, ...(await tab.page.evaluate(faults))] };
  };
  return { open, version: () => browser.version(), close: () => browser.close() };
};

const withWebkit = async () => {
  const browser = await webkit.launch();
  const open = async (url) => {
    const tab = await browser.open(url);
    await tab.page.evaluate(noteFaults);
    return { ...tab, mouse: new Mouse(tab.page), faults: () => tab.page.evaluate(faults) };
  };
  return { open, version: () => browser.version(), close: () => browser.close() };
};

/** How each engine is started, and why it cannot be. WebKit's driver tells of no errors: there the page notes them. */
export const ENGINES = chosen({
  Chromium: { start: withPuppeteer("Chromium"), missing: false },
  Firefox: { start: withPuppeteer("Firefox"), missing: false },
  WebKitGTK: { start: withWebkit, missing: webkit.missing },
});
