// Parts are loaded where they stand, and used only if they are of this release.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Element } from "./dom.js";
import { RELEASE, site } from "./site.js";

const of = (release, text = "") => `export const release = ${JSON.stringify(release)};\n${text}`;

const wasm = (release, ...bytes) => of(release, `export default ${JSON.stringify(String.fromCharCode(...bytes))};`);

const FAKES = {
  "definitions.js": `export const definitions = { acme: {
    en: [() => import("./acme.en.js"), () => import("./acme.en.plans.js")],
    fr: [() => import("./acme.fr.js"), () => import("./acme.fr.plans.js")] } };`,
  "acme.en.js": wasm(RELEASE, 1, 2),
  "acme.en.plans.js": wasm(RELEASE, 3),
  "acme.fr.js": wasm("other", 1),
  "wizard.js": of(RELEASE),
  "wizard.wasm.js": wasm(RELEASE, 0, 127, 128, 255),
  "plan.js": of(RELEASE, "export const name = 'plan';"),
  "plan.wasm.js": wasm("other", 1),
  "evidence.js": of(RELEASE),
  "languages.js": "export const languageOf = () => {}; export const keepLanguage = () => {};",
  "loading.js": "export const loading = () => {};",
  "making.js": of(RELEASE, "export const makeEvidence = (bundle) => async (...order) => [typeof bundle, ...order];"),
  "definition.js": of(RELEASE, "export const own = (element) => `own of ${element.getAttribute('definition')}`;"),
  "trouble.js": `export const explain = async (...fault) => fault;
    export const watch = (...watched) => { globalThis.watched = watched; };`,
};

const load = async (t, fakes = {}) => (await site(t, ["parts.js"], { ...FAKES, ...fakes })).load("parts.js");

test("a bundle is its glue and its bytes, whatever they are", async (t) => {
  const { bundle } = await load(t);
  const [glue, bytes] = await bundle("wizard");
  assert.equal(glue.release, RELEASE);
  assert.deepEqual(bytes, Uint8Array.of(0, 127, 128, 255));
});

// bundle, other files, fault
for (const [name, fakes, fault] of [
  ["plan", {}, /^other-release: a part of other came to one of this$/],
  ["plan", { "plan.js": of("other"), "plan.wasm.js": wasm(RELEASE, 1) }, /^other-release: a part of other/],
  ["plan", { "plan.js": "export const name = 'says nothing';", "plan.wasm.js": wasm(RELEASE, 1) }, /^other-release: a part of undefined/],
  ["evidence", {}, /^missing-part: /],
  ["seal", { "seal.js": "this is no script", "seal.wasm.js": wasm(RELEASE) }, /^missing-part: /],
  ["wizard", { "wizard.wasm.js": wasm("other") }, /^other-release: /],
  ["wizard", { "wizard.js": of("other") }, /^other-release: /],
]) {
  test(`the bundle ${name} is refused with ${Object.keys(fakes).join() || "what is there"}: ${fault.source}`, async (t) => {
    const { bundle } = await load(t, fakes);
    await assert.rejects(bundle(name), ({ message }) => fault.test(message));
  });
}

test("the definitions of a service are those that the page lists", async (t) => {
  const { definitions } = await load(t);
  const { en, fr, ...others } = await definitions(new Element(), "acme");
  assert.deepEqual(others, {});
  assert.deepEqual([await en.questions(), await en.plans()], [Uint8Array.of(1, 2), Uint8Array.of(3)]);
  await assert.rejects(fr.questions(), /^Error: other-release: /);
  await assert.rejects(fr.plans(), /^Error: missing-part: /);
  assert.deepEqual(await definitions(new Element(), "nobody"), {});
});

test("an element's own definition takes the place of those", async (t) => {
  const { definitions } = await load(t);
  const element = new Element("account-recovery", { definition: "x.pack" });
  assert.deepEqual(await definitions(element, "acme"), { und: "own of x.pack" });
});

test("what reads a definition of one's own is of this release, too", async (t) => {
  const { definitions } = await load(t, { "definition.js": of("other") });
  const element = new Element("account-recovery", { definition: "x.pack" });
  await assert.rejects(definitions(element, "acme"), /other-release/);
});

test("evidence is made with the bundles of the page", async (t) => {
  const { makeEvidence } = await load(t);
  assert.deepEqual(await makeEvidence("code", "order"), ["function", "code", "order"]);
});

test("what makes evidence is of this release, too", async (t) => {
  const { makeEvidence } = await load(t, { "making.js": of("other", "export const makeEvidence = () => {};") });
  await assert.rejects(makeEvidence("code"), /other-release/);
});

test("a policy is watched where there is an endpoint", async (t) => {
  t.after(() => delete globalThis.watched);
  const { watch, explain } = await load(t);
  await watch(undefined, "assistant", "signal");
  assert.equal(globalThis.watched, undefined);
  await watch("https://example.org", "assistant", "signal");
  assert.deepEqual(globalThis.watched, ["https://example.org", "assistant", "signal"]);
  assert.deepEqual(await explain("fault", "element"), ["fault", "element"]);
});
