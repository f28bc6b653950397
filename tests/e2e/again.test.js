// A page loads itself again only where that costs nobody anything: on the help page, once in a tab, with storage, and with
// nothing in a field. Everywhere else a sentence and a button offer it, and the page stays as it is.
import assert from "node:assert/strict";
import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { launch } from "./engines.js";
import { copyOf, makeRelease, nameOf } from "./releases.js";
import { openTab } from "./tabs.js";
import { PERSON, act, begun, changeable, goOn, settled } from "./updates.js";

const EMBEDDING = `<!doctype html><html lang="de"><meta charset="utf-8"><script type="module" src="account-recovery.js"></script>
<account-recovery service="pypi"><p>Instead</p></account-recovery>`;

/** Runs before the page: a browser that was told to keep nothing. */
const withoutStorage = () => Object.defineProperty(globalThis, "sessionStorage", { get: () => { throw new Error("barred"); } });

let browser, first, second;

before(async () => {
  [browser, first, second] = await Promise.all([
    launch("Chromium"),
    makeRelease(),
    makeRelease({ more: { "plan.js": ";void 1;", "evidence.js": ";void 1;" } }),
  ]);
  for (const folder of [first, second]) await writeFile(join(folder, "embedding.html"), EMBEDDING);
});
after(() => browser?.close());

/** Goes on until the page says something, or is loaded again; gives what it shows then. */
const untilTold = async ({ page, mouse }, was) => {
  for (let state = was; ; ) {
    const { page: shown } = state;
    await act(mouse, shown);
    state = await settled(page, (next) => next.failed || next.loaded !== was.loaded || next.page !== shown);
    if (state.failed || state.loaded !== was.loaded) return state;
  }
};

/** Opens a page, gives the server another release at a page of the help, and goes on. */
const told = async ({ path = "", at = "question-start", prepare = () => {}, beforePress = () => {} }, look) => {
  const server = await changeable(first);
  const tab = await openTab(browser, "about:blank");
  try {
    await tab.page.evaluateOnNewDocument(prepare);
    await tab.page.goto(server.url + path);
    await goOn(tab, at);
    const was = await begun(tab.page);
    await server.change(second);
    await beforePress({ ...tab, server });
    await look({ ...tab, was, now: await untilTold(tab, was) });
  } finally {
    await tab.close();
    server.stop();
  }
};

test("the help page loads itself again, and goes on where the person was", () =>
  told({}, async ({ page, mouse, was, now }) => {
    assert.notEqual(now.loaded, was.loaded);
    const answered = await begun(page);
    assert.ok(answered.page !== "question-start" && !answered.failed, JSON.stringify(answered));
    await goOn({ page, mouse }, `route-${PERSON.route}`);
  }));

// what is different, how
for (const [what, how] of [
  ["in a page of others", { path: "embedding.html" }],
  ["where nothing is kept", { prepare: withoutStorage }],
  ["where the tab did so before", {
    beforePress: ({ page }) => page.evaluate(() => sessionStorage.setItem("account-recovery-loaded-again", "1")),
  }],
  ["with a code in its field", { at: "evidence" }],
]) {
  test(`${what} a sentence and a button stand there, and the page stays`, () =>
    told(how, ({ was, now }) => {
      assert.equal(now.loaded, was.loaded);
      assert.ok(now.failed && now.offers, JSON.stringify(now));
    }));
}

test("a code whose evidence cannot be made stays in its field", () =>
  told({ at: "evidence" }, async ({ page }) => {
    const typed = () => document.querySelector("account-recovery").shadowRoot.querySelector("#field-code")?.value;
    await page.waitForFunction(`(${typed})() === "${PERSON.code}"`);
  }));

test("without a connection nothing loads again: the page says so, and stays", () =>
  told({ beforePress: ({ server }) => server.stop() }, ({ was, now }) => {
    assert.deepEqual([now.loaded, now.offers], [was.loaded, false]);
    assert.match(now.failed, /Check your connection/);
  }));

test("a part of another release under the name of one's own is refused by name, and loading again goes round in no circle", async () => {
  const folder = await copyOf(first);
  const [own, other] = await Promise.all([nameOf("plan.js", folder), nameOf("plan.js", second)]);
  await cp(join(second, other), join(folder, own));
  const server = await changeable(folder);
  const tab = await openTab(browser, server.url);
  const said = [];
  tab.page.on("console", (message) => said.push(message.text()));
  try {
    const { reloads, sentences, stays } = await goOn(tab, `route-${PERSON.route}`);
    assert.deepEqual([reloads, sentences, stays], [1, 2, true]);
    assert.ok(said.some((text) => text.includes("other-release")), said.join("\n"));
  } finally {
    await tab.close();
    server.stop();
  }
});
