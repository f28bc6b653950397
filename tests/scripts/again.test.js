// What is done about parts that do not come: said, offered, or loaded again by itself, but never at the cost of what was typed.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Element, page } from "./dom.js";
import { RELEASE, WORDS, globals, site } from "./site.js";

const KEY = "account-recovery-loaded-again";

/** A storage of a tab; one that is not there throws at each touch. */
const storage = ({ kept = {}, isThere = true, forgets = false } = {}) => {
  const touch = () => {
    if (!isThere) throw new Error("denied");
  };
  return {
    getItem: (key) => (touch(), kept[key] ?? null),
    setItem: (key, value) => {
      touch();
      if (!forgets) kept[key] = value;
    },
  };
};

/** Tells of a fault in a page; gives what became of it. */
const tell = async (t, { message = "missing-part: x", served = RELEASE, helpPage = true, kept, isTyped, fields = [], failed, onLine = true, lang = "", around, speaks = "en-GB" }) => {
  const tab = { reloads: 0 };
  globals(t, {
    document: page(),
    sessionStorage: kept ?? storage(),
    location: { reload: () => (tab.reloads += 1) },
    navigator: { onLine, language: speaks },
  });
  const { againBy } = await (await site(t, ["again.js"])).load("again.js");
  const root = new Element("#shadow-root", {}, new Element("div", { class: "page", lang }, ...fields));
  if (failed) root.append(failed);
  const element = new Element("account-recovery", helpPage ? { "help-page": RELEASE } : {});
  document.append(new Element("main", around ? { lang: around } : {}, element));
  await againBy(served === "pages of others" ? undefined : async () => served)(element, root, new Error(message), isTyped);
  const said = root.querySelector(".failed");
  return { ...tab, root, said: said?.textContent, button: said?.querySelector("button"), tab };
};

const [MISSING, LOAD] = WORDS.en;
const OFFERED = `${MISSING} ${LOAD}`;

const field = (attributes, value) => Object.assign(new Element("input", attributes), { value });

test("a fault of anything else is none of its business", async (t) => {
  assert.equal((await tell(t, { message: "no-definition: x" })).said, undefined);
});

test("another release on the server is loaded, once in a tab", async (t) => {
  const kept = storage();
  const first = await tell(t, { served: "other", kept });
  assert.deepEqual([first.reloads, first.said], [1, undefined]);
  const second = await tell(t, { served: "other", kept });
  assert.deepEqual([second.reloads, second.said], [0, OFFERED]);
});

// circumstances in which another release is offered and not loaded
for (const [name, circumstances] of [
  ["something was typed", { isTyped: true }],
  ["a field holds text", { fields: [field({ type: "text" }, "a")] }],
  ["a large field holds text", { fields: [Object.assign(new Element("textarea"), { value: "a" })] }],
  ["the browser keeps nothing", { kept: storage({ isThere: false }) }],
  ["the browser forgets at once", { kept: storage({ forgets: true }) }],
  ["it is a page of others", { helpPage: false, message: "other-release: x" }],
  ["nobody knows what the server has", { served: "pages of others", message: "other-release: x" }],
  ["the page was loaded again before", { kept: storage({ kept: { [KEY]: "before" } }) }],
]) {
  test(`where ${name}, the person decides`, async (t) => {
    const { reloads, said } = await tell(t, { served: "other", ...circumstances });
    assert.deepEqual([reloads, said], [0, OFFERED]);
  });
}

test("a part of another release is reason enough, whatever the server says", async (t) => {
  assert.equal((await tell(t, { message: "other-release: x" })).reloads, 1);
  const failed = new Element("p", { class: "failed" }, "Something else.");
  assert.equal((await tell(t, { message: "other-release: x", helpPage: false, failed })).said, OFFERED);
});

test("choices are kept over a reload, so they hold nothing up", async (t) => {
  const fields = [field({ type: "radio" }, "on"), field({ type: "checkbox" }, "on"), field({ type: "file" }, "x"), field({ type: "text" }, "")];
  assert.equal((await tell(t, { served: "other", fields })).reloads, 1);
});

test("a part that is missing from this release is no reason to load the page", async (t) => {
  const { reloads, said } = await tell(t, {});
  assert.deepEqual([reloads, said], [0, OFFERED]);
});

test("the button loads the page", async (t) => {
  const { button, tab } = await tell(t, {});
  assert.equal(button.type, "button");
  button.click();
  assert.equal(tab.reloads, 1);
});

test("what is said already stays, with a button, where it is true", async (t) => {
  const failed = new Element("p", { class: "failed" }, "Something else.");
  assert.equal((await tell(t, { failed })).said, `Something else. ${LOAD}`);
  const other = new Element("p", { class: "failed" }, "Something else.");
  assert.equal((await tell(t, { failed: other, served: "other", isTyped: true })).said, OFFERED);
});

test("without a connection a page that says something, or holds something, is left alone", async (t) => {
  const failed = () => new Element("p", { class: "failed" }, "No connection.");
  assert.equal((await tell(t, { served: null, failed: failed() })).said, "No connection.");
  assert.equal((await tell(t, { served: null, isTyped: true })).said, undefined);
  assert.equal((await tell(t, { helpPage: false, onLine: false, isTyped: true })).said, undefined);
  assert.equal((await tell(t, { served: null })).said, OFFERED);
});

test("there is one button, however often it fails", async (t) => {
  const failed = new Element("p", { class: "failed" }, "No part.");
  failed.append(" ", new Element("button", {}, LOAD));
  const { root } = await tell(t, { failed });
  assert.equal(root.querySelectorAll("button").length, 1);
});

// language of the help, of the page around, of the browser; that of the words
for (const [lang, around, speaks, words] of [
  ["he", "en", "en", "he"], ["", "he", "en", "he"], ["", undefined, "pt-BR", "pt-BR"], ["en-GB", "he", "he", "en"],
  ["", undefined, "he-IL", "he"], ["", undefined, "tlh", "en"],
]) {
  test(`words for ${[lang, around, speaks]} are ${words}`, async (t) => {
    assert.equal((await tell(t, { lang, around, speaks })).said, WORDS[words].join(" "));
  });
}
