// One recovery code hashed in a page: by this project as the page does it, in pieces between which the page answers, and
// by the libraries that others use. The first call counts from nothing, with loading; the second is in the same page.
import { UNTHROTTLED, inPage } from "./browser.js";
import { LOST_MAILBOX, goTo } from "../e2e/filing.js";
import { Mouse } from "../e2e/mouse.js";

const ARGON2ID = { kib: 19456, passes: 2, bytes: 32 };
const PBKDF2 = { rounds: 600_000, bytes: 32 };

/** Who computes what. */
export const HASHES = {
  argon2id: ["account-recovery", "libsodium", "hash-wasm", "noble"],
  pbkdf2: ["webcrypto", "hash-wasm", "noble"],
};

/**
 * Pages of the measurement. That in the folder of the help page, whose modules it uses, keeps what the assistant asks the
 * evidence bundle for, and makes nothing.
 */
export const MEASURING = {
  "/page/measure.html": `<!doctype html><html lang="en"><title>Measurement</title><link rel="icon" href="data:,">
<script type="module" src="measure.js"></script><account-recovery service="pypi" endpoint="/requests"></account-recovery>`,
  "/page/measure.js": `import { AccountRecoveryElement } from "./element.js";
import * as parts from "./parts.js";
const makeEvidence = async (code, order, scheme) => { globalThis.order = { order: [...order], scheme }; };
customElements.define("account-recovery", class extends AccountRecoveryElement {
  static parts = { ...parts, style() {}, makeEvidence };
});`,
  "/hash.html": `<!doctype html><html lang="en"><title>Measurement</title><link rel="icon" href="data:,">`,
};

/** What the wizard asks the evidence bundle for, once somebody has typed a code. */
export const findOrder = (browser, url) =>
  inPage(browser, UNTHROTTLED, async ({ page }) => {
    await page.goto(`${url}page/measure.html`);
    const mouse = new Mouse(page);
    await mouse.at("question-start");
    await goTo(mouse, LOST_MAILBOX, "evidence");
    await mouse.type("code", LOST_MAILBOX.code);
    await mouse.submit();
    await page.waitForFunction(() => globalThis.order);
    return page.evaluate(() => globalThis.order);
  });

/** Runs in the page: hashes twice, and measures both and the longest task of the first. */
const hashTwice = async ({ name, hash, cost, code, order, scheme }) => {
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: "longtask" });
  const password = new TextEncoder().encode(code.repeat(4));
  const salt = Uint8Array.from({ length: 16 }, (_, index) => index);
  const ways = {
    "account-recovery": async () => {
      const { makeEvidence } = await import("/page/parts.js");
      const { signal } = new AbortController();
      return new TextEncoder().encode(await makeEvidence(code, Uint8Array.from(order), scheme, () => {}, signal));
    },
    other: async () => (await import(`/hash/${name}.js`))[hash]({ password, salt, ...cost }),
  };
  const way = ways[name] ?? ways.other;
  const timed = async () => {
    const begun = performance.now();
    const result = await way();
    return { took: performance.now() - begun, result: [...result] };
  };
  const first = await timed();
  await new Promise((resolve) => setTimeout(resolve, 300));
  const longest = Math.max(0, ...tasks.map(({ duration }) => duration));
  const again = await timed();
  return { first: first.took, again: again.took, longest, result: first.result };
};

const COSTS = { argon2id: ARGON2ID, pbkdf2: PBKDF2 };

/** Hashes a code in a fresh page, so many times slower than this machine. */
export const hashing = (browser, url, order, [hash, name], cpu) =>
  inPage(browser, { cpu }, async ({ page }) => {
    await page.goto(`${url}hash.html`);
    return page.evaluate(hashTwice, { name, hash, cost: COSTS[hash], code: LOST_MAILBOX.code, ...order });
  });
