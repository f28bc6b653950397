// The saved page has everything in its file: it starts with one bundle and one definition, and says when it is old.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Element, page } from "./dom.js";
import { globals, site } from "./site.js";

const DAY = 86_400_000;

const FAKES = {
  "element.js": "export class AccountRecoveryElement {}",
  "press.js": "",
  "single/embedded.js": "export const embedded = async (id) => `bytes of ${id}`;",
};

/** Opens the page on a day after its content was looked through. */
const open = async (t, { days = 0, making } = {}) => {
  const notice = new Element("p", { id: "old", "data-reviewed": "2026-01-31" });
  const defined = [];
  globals(t, {
    document: page(notice),
    customElements: { define: (...words) => defined.push(words) },
  });
  t.mock.timers.enable({ apis: ["Date"], now: Date.parse("2026-01-31") + days * DAY });
  const { load } = await site(t, ["single/saved.js"], FAKES);
  const { start } = await load("single/saved.js");
  start({ plan: "glue of plan", evidence: "glue of evidence" }, making);
  t.mock.timers.reset();
  const [[name, { parts }]] = defined;
  assert.equal(name, "account-recovery");
  return { notice, parts };
};

// days since then, whether the page says so
for (const [days, isSaid] of [[0, false], [179, false], [180, true], [1000, true]]) {
  test(`after ${days} days the page says ${isSaid ? "how old it is" : "nothing of its age"}`, async (t) => {
    const { notice } = await open(t, { days });
    assert.equal(notice.hidden, !isSaid);
  });
}

test("bundle and definition come from the file, with nothing left to load", async (t) => {
  const { parts } = await open(t);
  assert.deepEqual(await parts.bundle("plan"), ["glue of plan", "bytes of plan.wasm"]);
  const [definition] = Object.values(parts.definitions());
  assert.equal(await definition.questions(), "bytes of definition");
  assert.equal(parts.loading, undefined);
});

test("a page that has no endpoint makes no evidence", async (t) => {
  const { parts } = await open(t);
  assert.equal(parts.makeEvidence("code", "order"), undefined);
});

test("a page that has one makes it with the bundles of its file", async (t) => {
  const making = (bundle) => async (...order) => [...(await bundle("evidence")), ...order];
  const { parts } = await open(t, { making });
  assert.deepEqual(await parts.makeEvidence("code"), ["glue of evidence", "bytes of evidence.wasm", "code"]);
});

test("its style is that of the element's template", async (t) => {
  const { parts } = await open(t);
  const content = new Element("#fragment", {}, new Element("style", {}, ".page {}"));
  const root = new Element("#shadow-root");
  root.host = new Element("account-recovery", {}, Object.assign(new Element("template"), { content }));
  parts.style(root);
  assert.equal(root.querySelector("style").textContent, ".page {}");
  assert.ok(content.querySelector("style"), "for the next element");
});
