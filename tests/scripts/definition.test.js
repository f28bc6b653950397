// A definition of one's own comes as its digest says, or the page says why not.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Element, page } from "./dom.js";
import { globals, site } from "./site.js";

const PACK = "https://example.org/help/packs/acme.pack";
const DIGEST = `sha384-${"A".repeat(64)}`;

/** Loads the definition of an element; each call of `fetch` is answered by the next of `replies`. */
const load = async (t, replies, attributes = {}) => {
  const calls = [];
  const listeners = new Set();
  const violation = (event) => listeners.forEach((note) => note({ effectiveDirective: "connect-src", disposition: "enforce", ...event }));
  globals(t, {
    document: Object.assign(page(), { baseURI: "https://example.org/help/" }),
    addEventListener: (kind, note) => listeners.add(note),
    removeEventListener: (kind, note) => listeners.delete(note),
    fetch: async (...call) => {
      calls.push(call);
      return replies.shift()({ violation });
    },
  });
  const { own } = await (await site(t, ["definition.js"])).load("definition.js");
  const definition = own(new Element("account-recovery", { definition: "packs/acme.pack", ...attributes }));
  const outcome = await definition.questions().then((pack) => [...pack], ({ message }) => message);
  return { calls, outcome, definition, listeners };
};

const there = () => new Response(Uint8Array.of(1, 2));
const refused = () => Promise.reject(new TypeError("Failed to fetch"));
const barred = (event) => ({ violation }) => {
  violation(event);
  return refused();
};

test("it comes from its address, with its digest, and all at once", async (t) => {
  const { calls, outcome, definition } = await load(t, [there], { "definition-integrity": DIGEST });
  assert.deepEqual(outcome, [1, 2]);
  assert.deepEqual(calls, [[PACK, { integrity: DIGEST, credentials: "same-origin" }]]);
  assert.equal((await definition.plans()).length, 0);
});

test("what is no digest is never taken for one that fits", async (t) => {
  for (const integrity of ["sha384-no", `md5-${"A".repeat(64)}`, `${DIGEST} ${DIGEST}`, " "]) {
    const { calls, outcome } = await load(t, [there], { "definition-integrity": integrity });
    assert.match(outcome, /^definition-digest: /, integrity);
    assert.deepEqual(calls, []);
  }
});

// what came, what is said
for (const [name, replies, said] of [
  ["no such file", [() => new Response("", { status: 404 })], `definition-missing: ${PACK} answers 404; `],
  ["a policy that refuses", [refused, barred()], "definition-barred: The Content-Security-Policy"],
  ["another digest", [refused, refused, there], `definition-changed: ${PACK} is not what definition-integrity says`],
  ["no connection", [refused, refused, refused], `definition-unreachable: ${PACK} did not come`],
  ["a policy that only reports", [refused, barred({ disposition: "report" }), refused], "definition-unreachable: "],
  ["a policy for something else", [refused, barred({ effectiveDirective: "img-src" }), refused], "definition-unreachable: "],
]) {
  test(`${name} is told as that`, async (t) => {
    const { outcome, listeners } = await load(t, replies, { "definition-integrity": DIGEST });
    assert.equal(String(outcome).slice(0, said.length).toLowerCase(), said.toLowerCase());
    assert.equal(listeners.size, 0);
  });
}
