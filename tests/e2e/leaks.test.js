// No recovery code stays in the page or leaves it, whatever a person does with it, in two engines; and the search that
// says so finds a code in every place and in every form where one is planted.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { after, before, describe, test } from "node:test";

import { ENGINES, launch, open } from "./engines.js";
import { LOST_MAILBOX, goTo } from "./filing.js";
import { find, normalised } from "./leaks.js";
import { leaksIn, makeSpot } from "./planted.js";
import { Server } from "./server.js";
import { gather } from "./traces.js";

/** A code that was never used before, in groups as people copy it from paper. */
const newCode = () => randomBytes(8).toString("hex").match(/.{4}/g).join("-");

const useCode = ({ assistant }, code) => goTo(assistant, { ...LOST_MAILBOX, code }, "receipt");

const typeCode = async ({ assistant }, code) => {
  await goTo(assistant, LOST_MAILBOX, "evidence");
  await assistant.type("code", code);
};

const give = async ({ assistant }) => {
  await assistant.tabTo({ type: "submit" });
  await assistant.key("Enter");
};

const refuseCode = async (tab, code) => {
  await typeCode(tab, code);
  await give(tab);
  await tab.assistant.until(({ focused }) => focused.id === "problems", "no summary");
};

const withoutBundle = async (tab, code) => {
  await tab.page.setRequestInterception(true);
  tab.page.on("request", (request) => (request.url().includes("/evidence") ? request.abort() : request.continue()));
  await refuseCode(tab, code);
};

const withoutEvidence = async ({ assistant }) => {
  await assistant.press("without-evidence");
  await assistant.at("review");
};

/** Presses the button that stops when a part of the hash is done, but not all of it; runs in the page. */
const stopHalfway = () =>
  new Promise((resolve) => {
    const root = document.querySelector("account-recovery").shadowRoot;
    const observer = new MutationObserver(() => {
      if (!(root.querySelector("progress")?.value >= 30)) return;
      observer.disconnect();
      root.querySelector("[data-action=cancel-evidence]").click();
      resolve();
    });
    observer.observe(root, { subtree: true, childList: true, attributes: true });
  });

/** Runs in the page: whether the code is back in its field, which is the last thing that happens. */
const isBack = () => {
  const field = document.querySelector("account-recovery").shadowRoot.querySelector("[data-secret]");
  return Boolean(field?.value);
};

const stopIt = async (tab, code) => {
  await typeCode(tab, code);
  const stopped = tab.page.evaluate(stopHalfway);
  await give(tab);
  await stopped;
  await tab.page.waitForFunction(isBack);
};

const backAndForth = async (tab, code) => {
  await typeCode(tab, code);
  // Backwards, since Tab beyond the last control leaves the page in Firefox.
  await tab.assistant.tabTo({ action: "back" }, "Shift+Tab");
  await tab.assistant.key("Enter");
  await tab.assistant.at("fields");
  await tab.assistant.proceed();
  await tab.assistant.at("evidence");
};

const reload = async (tab, code) => {
  await typeCode(tab, code);
  await tab.page.reload();
  await tab.assistant.until(({ page }) => page !== undefined, "no page came");
};

const then = (first, second) => async (tab, code) => {
  await first(tab, code);
  await second(tab);
};

/** What was typed and could not be used stays where it was typed, to be corrected, and nowhere else. */
const FIELD = ["form"];

// what a person does, how long the code is, how many bundles were at work, how, where the code still is
const WAYS = [
  ["sends it in", 19, 3, useCode, []],
  ["loses digits of it", 14, 3, refuseCode, FIELD],
  ["loses digits of it, and goes on without", 14, 3, then(refuseCode, withoutEvidence), []],
  ["cannot load what hashes it", 19, 2, withoutBundle, FIELD],
  ["cannot load what hashes it, and goes on without", 19, 2, then(withoutBundle, withoutEvidence), []],
  ["stops the hashing, and goes on without", 19, 3, then(stopIt, withoutEvidence), []],
  ["types it, but goes on without", 19, 2, then(typeCode, withoutEvidence), []],
  ["types it, and goes back and forth", 19, 2, backAndForth, []],
  ["types it, and loads the page anew", 19, 1, reload, []],
];

/** A code in each form that is searched for, in one text. */
const inEveryForm = (typed) => {
  const code = normalised(typed);
  const bytes = Buffer.from(code);
  return [typed, code, bytes.toString("hex"), bytes.toString("base64"), [...code].reverse().join("")].join("|");
};

/** What a search has to find in a place with a text in every form. */
const everyForm = (place) =>
  ["plain", "normalised", "hex", "base64", "reversed"].map((form) => ({ place, form }));

/** What scripts wrote to a place may be in their heap too, until they forget it; that is no other leak. */
const withoutHeap = (findings, place) => findings.filter((found) => found.place === place || found.place !== "heap");

/** Everything there is while a code is planted; afterwards it is gone again. */
const gatherWith = async ([, , plant, remove], typed, tab) => {
  const spot = await tab.page.evaluateHandle(makeSpot);
  await tab.page.evaluate(plant, inEveryForm(typed), spot);
  const traces = await gather(tab);
  await spot.evaluate((element) => element.remove());
  await spot.dispose();
  await tab.page.evaluate(remove);
  Object.assign(tab.seen, { console: [], requests: [] });
  return traces;
};

for (const engine of Object.keys(ENGINES)) {
  describe(engine, () => {
    let server, browser;

    before(async () => {
      [server, browser] = await Promise.all([Server.start(), launch(engine)]);
    });

    after(() => Promise.all([browser?.close(), server?.stop()]));

    for (const [what, length, bundles, go, left] of WAYS) {
      test(`no code stays behind when somebody ${what}`, async () => {
        const tab = await open(browser, server.url);
        const typed = newCode().slice(0, length);
        await go(tab, typed);
        const traces = await gather(tab);
        const searched = traces.filter(({ place, bytes }) => place === "memory" && bytes.length > 0);
        assert.ok(searched.length >= bundles, `${searched.length} memories were searched`);
        const places = find(traces, typed).map(({ place }) => place);
        assert.deepEqual([...new Set(places)], left);
        await tab.context.close();
      });
    }

    test("a code that is planted is found, and nowhere else", async (context) => {
      const tab = await open(browser, server.url);
      await useCode(tab, newCode());
      const planted = [];
      for (const leak of leaksIn(engine)) {
        const [place, how] = leak;
        const typed = newCode();
        planted.push(typed);
        await context.test(`${place}: ${how}`, async () => {
          assert.deepEqual(withoutHeap(find(await gatherWith(leak, typed, tab), typed), place), everyForm(place));
        });
      }
      const traces = await gather(tab);
      for (const typed of planted) assert.deepEqual(find(traces, typed), [], "removed again");
      await tab.context.close();
    });
  });
}
