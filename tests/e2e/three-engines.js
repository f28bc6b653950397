// Chromium, Firefox and WebKitGTK behind one door, for pages that are driven by the mouse.
import { launch } from "./engines.js";
import { Mouse } from "./mouse.js";
import { openTab } from "./tabs.js";
import * as webkit from "./webkit.js";

const withPuppeteer = (engine) => async () => {
  const browser = await launch(engine);
  return { open: (url) => openTab(browser, url), close: () => browser.close() };
};

const withWebkit = async () => {
  const browser = await webkit.launch();
  const open = async (url) => {
    const { page, close } = await browser.open(url);
    return { page, errors: [], mouse: new Mouse(page), close };
  };
  return { open, close: () => browser.close() };
};

/** How each engine is started, and why it cannot be. WebKit's driver tells of no errors. */
export const ENGINES = {
  Chromium: { start: withPuppeteer("Chromium"), missing: false },
  Firefox: { start: withPuppeteer("Firefox"), missing: false },
  WebKitGTK: { start: withWebkit, missing: webkit.missing },
};
