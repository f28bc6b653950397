// While the person answers, the rest comes: it takes over whole or not at all, and in the language that is the page's then.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Element } from "./dom.js";
import { later, settled, site } from "./site.js";

const text = (bytes) => String.fromCharCode(...bytes);
const bytes = (letters) => Uint8Array.from(letters, (letter) => letter.charCodeAt(0));

/** An assistant that notes what it is told in `seen`. */
const assistant = (seen, name, { speaks = true } = {}) => ({
  notLoaded: "It did not come.",
  free: () => seen.push(`${name} freed`),
  open: (file) => seen.push(`${name} opens ${file}`),
  resume: (bookmark) => seen.push(`${name} goes on at ${bookmark}`),
  speak: (pack) => (seen.push(`${name} speaks ${text(pack)}`), speaks),
});

const definition = (tag) => ({ questions: async () => bytes(`${tag} questions, `), plans: async () => bytes(`${tag} plans`) });

/** A stay of an element in a page, with the small bundle. */
const begin = async (t, { parts = {}, languages = ["en", "fr"], speaks } = {}) => {
  const seen = [];
  const leaving = new AbortController();
  const definitions = Object.fromEntries(languages.map((tag) => [tag, definition(tag)]));
  let count = 0;
  const stay = {
    element: new Element(),
    root: "root",
    signal: leaving.signal,
    endpoint: "endpoint",
    definitions,
    definition: definitions.en,
    questions: bytes("en questions, "),
    assistant: assistant(seen, "first", { speaks }),
    ready: async () => "Assistant",
    say: (said, fault) => seen.push(said ? `says ${said} (${fault.message})` : "says nothing"),
    make: (Assistant, pack, makeEvidence) => {
      assert.equal(Assistant, "Assistant");
      seen.push(`made of ${text(pack)}`);
      stay.makeEvidence = makeEvidence;
      return assistant(seen, `next${(count += 1) > 1 ? count : ""}`);
    },
    parts: {
      bundle: async () => seen.push("bundle is fetched"),
      makeEvidence: async (...order) => order,
      again: (element, root, fault, isTyped) => seen.push(`again for ${fault.message}, typed: ${isTyped}`),
      watch: (endpoint) => seen.push(`watches ${endpoint}`),
      keepLanguage: (element, tag) => seen.push(`keeps ${tag}`),
      ...parts,
    },
  };
  const { loading } = await (await site(t, ["loading.js"])).load("loading.js");
  return { stay, seen, leaving, ...loading(stay) };
};

const WHOLE = ["made of en questions, en plans", "first freed", "watches endpoint", "says nothing", "next goes on at here"];

const failing = async () => {
  throw new Error("missing-part: x");
};

test("the assistant with everything takes over where the person is", async (t) => {
  const { goOn, seen, stay } = await begin(t);
  const { assistant: first } = stay;
  await goOn("here");
  assert.deepEqual(seen, WHOLE);
  assert.notEqual(stay.assistant, first);
});

test("a file that was chosen is opened there", async (t) => {
  const { goOn, seen } = await begin(t);
  await goOn("here", "draft");
  assert.deepEqual(seen, [...WHOLE, "next opens draft"]);
});

test("it takes over once, and a later file is opened there", async (t) => {
  const { goOn, seen } = await begin(t);
  await goOn("here");
  await goOn("there");
  await goOn("there", "draft");
  assert.deepEqual(seen, [...WHOLE, "next opens draft"]);
});

test("what does not come is said, and the page stays as it is", async (t) => {
  const { goOn, seen, stay } = await begin(t);
  const { assistant: first } = stay;
  stay.ready = failing;
  await goOn("here");
  assert.deepEqual(seen, ["says It did not come. (missing-part: x)", "again for missing-part: x, typed: false"]);
  assert.equal(stay.assistant, first);
});

test("a page with a chosen file, or with everything, does not load itself again", async (t) => {
  const { goOn, speak, seen, stay } = await begin(t);
  const { ready } = stay;
  stay.ready = failing;
  await goOn("here", "draft");
  assert.equal(seen.at(-1), "again for missing-part: x, typed: true");
  stay.ready = ready;
  await goOn("here");
  stay.definitions.fr.plans = failing;
  await speak("fr");
  assert.equal(seen.at(-1), "again for missing-part: x, typed: true");
});

test("it can be tried again after it failed", async (t) => {
  const { goOn, seen, stay } = await begin(t);
  const { ready } = stay;
  stay.ready = failing;
  await goOn("here");
  stay.ready = ready;
  await goOn("here");
  assert.deepEqual(seen.slice(2), WHOLE);
});

test("whoever left is told nothing, and nothing is made", async (t) => {
  const { goOn, speak, seen, stay, leaving } = await begin(t);
  const late = later();
  stay.ready = () => late.promise;
  const [going, speaking] = [goOn("here"), speak("fr")];
  leaving.abort();
  late.resolve("Assistant");
  await Promise.all([going, speaking]);
  stay.ready = failing;
  await goOn("here");
  assert.deepEqual(seen, []);
});

test("another language that came meanwhile is that of the rest, too", async (t) => {
  const { goOn, speak, seen, stay } = await begin(t);
  const late = later();
  stay.definitions.en.plans = () => late.promise;
  const going = goOn("here");
  await speak("fr");
  late.resolve(bytes("en plans"));
  await going;
  assert.deepEqual(seen.slice(0, 4), ["first speaks fr questions, ", "keeps fr", "says nothing", "made of fr questions, fr plans"]);
});

test("a language that comes when the rest has taken over is given to that, whole", async (t) => {
  const { goOn, speak, seen, stay } = await begin(t);
  const late = later();
  const { questions } = stay.definitions.fr;
  stay.definitions.fr.questions = () => late.promise;
  const speaking = speak("fr");
  await goOn("here");
  late.resolve(await questions());
  await speaking;
  assert.deepEqual(seen.slice(WHOLE.length), ["next speaks fr questions, fr plans", "keeps fr", "says nothing"]);
});

test("a language that the assistant refuses is not kept", async (t) => {
  const { speak, seen, stay } = await begin(t, { speaks: false });
  await speak("fr");
  assert.deepEqual(seen, ["first speaks fr questions, "]);
  assert.equal(stay.definition, stay.definitions.en);
});

test("with one language there is none to change to", async (t) => {
  assert.equal((await begin(t, { languages: ["en"] })).speak, undefined);
});

test("the rest is fetched from the first answer on, once, and a failure is nobody's business yet", async (t) => {
  const { loadAhead, seen, stay } = await begin(t);
  stay.definitions.en.plans = failing;
  loadAhead();
  assert.deepEqual(seen, []);
  for (let round = 0; round < 2; round += 1) stay.element.dispatchEvent(new Event("account-recovery-question"));
  await settled();
  assert.deepEqual(seen, ["bundle is fetched"]);
});

test("whoever left has nothing fetched", async (t) => {
  const { loadAhead, seen, stay, leaving } = await begin(t);
  loadAhead();
  leaving.abort();
  stay.element.dispatchEvent(new Event("account-recovery-question"));
  assert.deepEqual(seen, []);
});

test("evidence that was made says that nothing fails any more", async (t) => {
  const { goOn, seen, stay } = await begin(t);
  await goOn("here");
  assert.deepEqual(await stay.makeEvidence("code", "order"), ["code", "order"]);
  assert.equal(seen.at(-1), "says nothing");
});

test("evidence that cannot be made leaves the page, with the code, to the person", async (t) => {
  const { goOn, seen, stay } = await begin(t, { parts: { makeEvidence: failing } });
  await goOn("here");
  await assert.rejects(stay.makeEvidence("code"), /missing-part: x/);
  assert.equal(seen.at(-1), "again for missing-part: x, typed: true");
});
