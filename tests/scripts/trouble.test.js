// What keeps the assistant from running or sending is said to the person, and what to do to whoever looks after the page.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Element, page } from "./dom.js";
import { errors, globals, site } from "./site.js";

const FAKES = {
  "languages.js": "export const languageOf = (element, languages) => languages.find((tag) => tag === element.lang);",
  "sentences.js": `export const sentences = {
    en: { definition: "en definition", browser: "en browser", policy: "en policy" },
    fr: { definition: "fr definition", browser: "fr browser", policy: "fr policy" } };`,
};

const load = async (t) => (await site(t, ["trouble.js"], FAKES)).load("trouble.js");

/** What is said about a fault, with a WebAssembly of the browser. */
const said = async (t, message, assembly = WebAssembly, lang = "en") => {
  globals(t, { WebAssembly: assembly });
  const { explain } = await load(t);
  return explain(new Error(message), new Element("account-recovery", { lang }));
};

const BARRED = {
  Module: class {
    constructor() {
      throw new Error("refused to compile");
    }
  },
};

for (const code of ["no-definition", "definition-barred", "not-a-pack", "other-release", "damaged-pack", "missing-part"]) {
  test(`${code} is a matter of the definition, whatever the browser can do`, async (t) => {
    assert.equal(await said(t, `${code}: x`, BARRED), "en definition");
  });
}

test("a policy that forbids WebAssembly is told from a browser without any", async (t) => {
  const seen = errors(t);
  assert.equal(await said(t, "x", null), "en browser");
  assert.equal(await said(t, "x"), "en browser");
  assert.deepEqual(seen, []);
  assert.equal(await said(t, "x", BARRED), "en policy");
  assert.match(seen.join(), /wasm-barred: .*'wasm-unsafe-eval'/);
});

test("it is said in the language of the help, or else in the first", async (t) => {
  assert.equal(await said(t, "x", null, "fr"), "fr browser");
  assert.equal(await said(t, "x", null, "tlh"), "en browser");
});

/** Watches an endpoint while the policy refuses something; gives what came of it. */
const watched = async (t, endpoint, event, signal = new AbortController().signal) => {
  globals(t, { document: page() });
  const seen = errors(t);
  let bars = 0;
  const { watch } = await load(t);
  watch(endpoint, { bar: () => (bars += 1) }, signal);
  const violation = { effectiveDirective: "connect-src", disposition: "enforce", blockedURI: "https://example.org/requests", ...event };
  document.dispatchEvent(Object.assign(new Event("securitypolicyviolation"), violation));
  return { bars, seen: seen.join() };
};

const ENDPOINT = "https://example.org/requests";

test("a request that the policy keeps in is told", async (t) => {
  const { bars, seen } = await watched(t, ENDPOINT, {});
  assert.equal(bars, 1);
  assert.match(seen, /endpoint-barred: .* lets nothing out to https:\/\/example\.org\/requests; /);
});

// what else a policy may refuse
for (const event of [
  { effectiveDirective: "img-src" }, { disposition: "report" }, { blockedURI: "https://example.com/requests" },
]) {
  test(`${JSON.stringify(event)} is no refusal of the request`, async (t) => {
    assert.deepEqual(await watched(t, ENDPOINT, event), { bars: 0, seen: "" });
  });
}

test("whoever left the page hears of nothing", async (t) => {
  assert.deepEqual(await watched(t, ENDPOINT, {}, AbortSignal.abort()), { bars: 0, seen: "" });
});

// endpoint, whether others could read along
for (const [endpoint, isOpen] of [
  ["https://example.org/", false], ["http://localhost/x", false], ["http://127.0.0.1:8080/x", false], ["http://[::1]:8080/", false],
  ["http://example.org/", true], ["http://localhost.example.org/", true], ["http://127.0.0.10/", true],
]) {
  test(`${endpoint} can${isOpen ? "" : "not"} be read on the way`, async (t) => {
    const { seen } = await watched(t, endpoint, { disposition: "report" });
    assert.equal(seen.includes(`endpoint-without-tls: requests to ${endpoint} could`), isOpen);
  });
}
