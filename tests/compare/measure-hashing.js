// One recovery code hashed in a page: by this project as the page does it, in pieces between which the page answers, and
// by the libraries that others use. The first call counts from nothing, with loading; the second is in the same page.
import { UNTHROTTLED, inPage } from "./browser.js";
import { LOST_MAILBOX, goTo } from "../e2e/filing.js";
import { Mouse } from "../e2e/mouse.js";

const ARGON2ID = { kib: 19456, passes: 2, bytes: 32 };
const PBKDF2 = { rounds: 600_000, bytes: 32 };

const OURS = "account-recovery";

/** Who computes what. */
export const HASHES = {
  argon2id: [OURS, "libsodium", "hash-wasm", "noble"],
  pbkdf2: ["webcrypto", OURS, "hash-wasm", "noble"],
};

/** Whether a name is of this project, whose hash is bound to a request and so equals no other. */
export const isOurs = (name) => name === OURS;

/** Where an order says by which function a commitment is made (`EvidenceOrder`), and how. */
const FUNCTION_AT = 1;
const FUNCTIONS = { argon2id: 0, pbkdf2: 1 };

/**
 * Pages of the measurement. That in the folder with the modules under their own names keeps what the assistant asks the
 * evidence bundle for, and makes nothing.
 */
export const MEASURING = {
  "/plain/measure.html": `<!doctype html><html lang="en"><title>Measurement</title><link rel="icon" href="data:,">
<script type="module" src="measure.js"></script><account-recovery service="pypi" endpoint="/requests"></account-recovery>`,
  "/plain/measure.js": `import { AccountRecoveryElement } from "./element.js";
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
    await page.goto(`${url}plain/measure.html`);
    const mouse = new Mouse(page);
    await mouse.at("question-start");
    await goTo(mouse, LOST_MAILBOX, "evidence");
    await mouse.type("code", LOST_MAILBOX.code);
    await mouse.submit();
    await page.waitForFunction(() => globalThis.order);
    return page.evaluate(() => globalThis.order);
  });

/** Runs in the page: hashes twice, and measures both, and for how long the page did nothing else during the first. */
const hashTwice = async ({ name, ours, hash, cost, code, order, scheme }) => {
  // What the page has from its first question on.
  const { makeEvidence } = await import("/plain/parts.js");
  // Browsers do not count what goes on after WebAssembly is ready among their long tasks, so a timer listens to itself.
  let longest = 0;
  let beat = performance.now();
  const heart = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - beat);
    beat = now;
  });
  const password = new TextEncoder().encode(code.repeat(4));
  const salt = Uint8Array.from({ length: 16 }, (_, index) => index);
  const ways = {
    ours: async () => {
      const { signal } = new AbortController();
      return new TextEncoder().encode(await makeEvidence(code, Uint8Array.from(order), scheme, () => {}, signal));
    },
    other: async () => (await import(`/hash/${name}.js`))[hash]({ password, salt, ...cost }),
  };
  const way = ours ? ways.ours : ways.other;
  const timed = async () => {
    const begun = performance.now();
    const result = await way();
    return { took: performance.now() - begun, result: [...result] };
  };
  const first = await timed();
  await new Promise((resolve) => setTimeout(resolve, 50));
  clearInterval(heart);
  const again = await timed();
  return { first: first.took, again: again.took, longest, result: first.result };
};

const COSTS = { argon2id: ARGON2ID, pbkdf2: PBKDF2 };

/** Hashes a code in a fresh page, so many times slower than this machine. */
export const hashing = (browser, url, { order, scheme }, [hash, name], cpu) =>
  inPage(browser, { cpu }, async ({ page }) => {
    await page.goto(`${url}hash.html`);
    const forHash = order.with(FUNCTION_AT, FUNCTIONS[hash]);
    const work = { name, ours: isOurs(name), hash, cost: COSTS[hash], code: LOST_MAILBOX.code };
    return page.evaluate(hashTwice, { ...work, order: forHash, scheme });
  });
