// The script that pages name: it registers the element with parts of its own release, or says why not.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { Element, page } from "./dom.js";
import { RELEASE, WORDS, errors, globals, site, until } from "./site.js";

const FAKES = {
  "element.js": `export const release = "${RELEASE}"; export class AccountRecoveryElement {}`,
  "parts.js": `export const release = "${RELEASE}"; export const bundle = "bundle";`,
  "release.js": `export const release = "${RELEASE}";`,
};

const SCRIPT = "account-recovery.js";

/** Loads the script in a page with an element; gives what was registered and what the page says. */
const load = async (t, { fakes = {}, helpPage, query = "", known, rendered } = {}) => {
  const defined = [];
  const element = new Element("account-recovery", helpPage ? { "help-page": helpPage } : {});
  if (rendered) element.attachShadow().append(new Element("div", { class: "page" }));
  globals(t, {
    document: page(element),
    customElements: { get: () => known, define: (...words) => defined.push(words) },
    navigator: { onLine: true, language: "en" },
    location: { reload: () => defined.push("reload") },
    sessionStorage: { getItem: () => null, setItem: () => {} },
  });
  const seen = errors(t);
  const { address } = await site(t, [SCRIPT, "again.js"], { ...FAKES, ...fakes });
  await import(address(SCRIPT) + query);
  if (Object.keys(fakes).length) await until(() => element.shadowRoot?.querySelector("button"));
  return { defined, element, seen: seen.join(), address, root: element.shadowRoot };
};

test("the element is registered with its parts", async (t) => {
  const { defined, seen, address } = await load(t);
  const [[name, { parts }]] = defined;
  assert.deepEqual([name, parts.bundle, typeof parts.again, seen], ["account-recovery", "bundle", "function", ""]);
  const root = new Element("#shadow-root");
  root.host = new Element("account-recovery", { "style-integrity": "sha384-x" });
  parts.style(root);
  const { rel, href, integrity } = root.children[0];
  assert.deepEqual([rel, href, integrity], ["stylesheet", address("account-recovery.css"), "sha384-x"]);
});

test("an element that is registered already stays", async (t) => {
  assert.deepEqual((await load(t, { known: class {} })).defined, []);
});

// other files, what is told
for (const [name, fakes, told] of [
  ["of another release", { "parts.js": 'export const release = "other";' }, "other-release: the scripts of this met some of other"],
  ["of another release", { "element.js": 'export const release = "other";' }, "other-release: the scripts of this met some of other"],
  ["missing", { "parts.js": 'import "./not-there.js";' }, "missing-part: "],
]) {
  test(`where ${Object.keys(fakes)} is ${name}, the page says so beside what it offers instead`, async (t) => {
    for (const rendered of [true, false]) {
      const { defined, root, seen } = await load(t, { fakes, rendered });
      assert.deepEqual(defined, []);
      assert.ok(seen.includes(told), seen);
      assert.deepEqual([root.querySelector(".page"), root.querySelectorAll("slot").length], [null, 1]);
      assert.equal(root.querySelector(".failed").textContent, WORDS.en.join(" "));
    }
  });
}

test("a help page of another release gets the script of that", async (t) => {
  const { defined } = await load(t, { helpPage: "new", query: "" });
  // The script of the server is this one again; asked for by its mark, it takes what is there.
  assert.equal(defined.length, 1);
});

test("a script that a browser kept asks the server for the one that the page wants", async (t) => {
  const { address, put } = await site(t, [SCRIPT, "again.js"], FAKES);
  globals(t, { document: page(new Element("account-recovery", { "help-page": "new" })), customElements: {} });
  t.after(() => delete globalThis.wanted);
  const script = await readFile(new URL(address(SCRIPT)), "utf8");
  await put("kept.js", script);
  await put(SCRIPT, "globalThis.wanted = import.meta.url;");
  await import(address("kept.js"));
  assert.equal(globalThis.wanted, `${address(SCRIPT)}?new`);
});

test("where the server has none, the kept one does", async (t) => {
  const { address, put } = await site(t, [SCRIPT, "again.js"], FAKES);
  const defined = [];
  globals(t, {
    document: page(new Element("account-recovery", { "help-page": "new" })),
    customElements: { get: () => undefined, define: (name) => defined.push(name) },
  });
  const script = await readFile(new URL(address(SCRIPT)), "utf8");
  await put("kept.js", script);
  await put(SCRIPT, "throw new Error('no connection');");
  await import(address("kept.js"));
  assert.deepEqual(defined, ["account-recovery"]);
});

test("a script that was asked for by its mark looks no further", async (t) => {
  const { defined } = await load(t, { helpPage: "new", query: "?new" });
  assert.equal(defined.length, 1);
});
