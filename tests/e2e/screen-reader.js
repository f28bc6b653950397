// A screen reader inside the page: what it says when the focus moves or something is announced, and when the page is read
// from top to bottom. It computes names, roles and states by the standards; how real ones word them differs.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const READER = fileURLToPath(import.meta.resolve("@guidepup/virtual-screen-reader/browser.js"));
const ADDRESS = "virtual-screen-reader.js";

/** What frames text without telling more than its beginning did, and is left out. */
const FRAME = /^(end(,| of) .*|paragraph|strong|code|time|term|definition)$/s;

/** Runs in the page: listens to the assistant, which is drawn anew when its other bundle takes over. */
const listen = async () => {
  const root = document.querySelector("account-recovery").shadowRoot;
  const shown = root.querySelector(".page");
  if (globalThis.heardPage === shown) return;
  globalThis.heardPage = shown;
  await globalThis.virtual.stop();
  await globalThis.virtual.start({ container: shown });
  await globalThis.virtual.clearSpokenPhraseLog();
  root.activeElement?.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
};

/** Runs in the page: reads all of it from the top, until the reader begins again. */
const readAll = async () => {
  const { virtual } = globalThis;
  await virtual.stop();
  await virtual.start({ container: globalThis.heardPage });
  const top = virtual.activeNode;
  const [first] = await virtual.spokenPhraseLog();
  const isTop = async () => virtual.activeNode === top && (await virtual.lastSpokenPhrase()) === first;
  do await virtual.next(); while (!(await isTop()));
  return (await virtual.spokenPhraseLog()).slice(0, -1);
};

export class ScreenReader {
  constructor(page) {
    this.page = page;
  }

  /** Starts one; the page's policy has to be bypassed for it. */
  static async start(page) {
    const source = await readFile(READER, "utf8");
    await page.route(`**/${ADDRESS}`, (route) => route.fulfill({ contentType: "text/javascript", body: source }));
    const address = new URL(ADDRESS, page.url()).href;
    await page.evaluate(async (from) => Object.assign(globalThis, await import(from)), address);
    const reader = new ScreenReader(page);
    await page.evaluate(listen);
    return reader;
  }

  /** Forgets what it said so far. */
  forget() {
    return this.page.evaluate(() => globalThis.virtual.clearSpokenPhraseLog());
  }

  /** What it said since. */
  async heard() {
    await this.page.evaluate(listen);
    await this.page.waitForFunction(async () => (await globalThis.virtual.spokenPhraseLog()).length > 0);
    return this.page.evaluate(() => globalThis.virtual.spokenPhraseLog());
  }

  /** Everything on the page, in order. */
  async read() {
    const phrases = await this.page.evaluate(readAll);
    return phrases.filter((phrase) => !FRAME.test(phrase));
  }
}
