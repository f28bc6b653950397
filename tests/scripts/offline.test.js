// The page that keeps a copy on the device: it says what is, and removes what is its own alone.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Element, page } from "./dom.js";
import { errors, globals, later, settled, site } from "./site.js";

const SCOPE = "https://example.org/help/";

/** A worker in a state. */
const worker = (state) => Object.assign(new EventTarget(), { state });

/** Opens the page in a browser; `registration` is what is there already, `registers` what a registration gives. */
const open = async (t, { registration, registers, cacheNames = [], workers = true, trustedTypes } = {}) => {
  const buttons = Object.fromEntries(["keep", "remove"].map((action) => [action, new Element("button", { "data-action": action })]));
  const states = Object.fromEntries(["offered", "kept", "impossible"].map((state) => [state, new Element("div", { "data-state": state })]));
  const calls = [];
  const names = [...cacheNames];
  const serviceWorker = {
    getRegistration: async () => registration,
    register: async (...call) => (calls.push(call), registers()),
  };
  globals(t, {
    document: page(...Object.values(buttons), ...Object.values(states)),
    navigator: workers ? { serviceWorker } : {},
    caches: { keys: async () => [...names], delete: async (name) => names.splice(names.indexOf(name), 1) },
    trustedTypes,
  });
  const { load, address } = await site(t, ["offline.js"]);
  await load("offline.js");
  const shown = () => Object.keys(states).filter((state) => !states[state].hidden).join();
  return { buttons, states, shown, calls, names, address };
};

test("the page says whether there is a copy", async (t) => {
  assert.equal((await open(t)).shown(), "offered");
  assert.equal((await open(t, { registration: { active: worker("activated") } })).shown(), "kept");
  assert.equal((await open(t, { registration: { installing: worker("installing") } })).shown(), "offered");
});

test("a browser without workers is shown what the page shows first", async (t) => {
  assert.equal((await open(t, { workers: false })).shown(), "offered,kept,impossible");
});

test("a copy is there once the worker has everything, and not before", async (t) => {
  const installing = worker("installing");
  const { buttons, states, shown, calls, address } = await open(t, { registers: () => ({ installing }) });
  buttons.keep.click();
  await settled();
  assert.deepEqual([shown(), buttons.keep.disabled], ["offered", true]);
  installing.state = "installed";
  installing.dispatchEvent(new Event("statechange"));
  await settled();
  assert.equal(shown(), "offered");
  installing.state = "activated";
  installing.dispatchEvent(new Event("statechange"));
  await settled();
  assert.deepEqual([shown(), buttons.keep.disabled, document.activeElement], ["kept", false, states.kept]);
  assert.deepEqual(calls, [[address("worker.js"), { updateViaCache: "none" }]]);
});

test("a worker that is there already keeps nothing waiting", async (t) => {
  const { buttons, shown } = await open(t, { registers: () => ({ active: worker("activated"), installing: worker("installing") }) });
  buttons.keep.click();
  await settled();
  assert.equal(shown(), "kept");
});

// what happens to the worker
for (const [name, registers] of [
  ["does not get all files", () => ({ installing: worker("redundant") })],
  ["waits and goes", () => ({ waiting: worker("redundant") })],
  ["is refused", () => Promise.reject(new Error("refused"))],
]) {
  test(`a worker that ${name} is told, and can be tried again`, async (t) => {
    const seen = errors(t);
    const { buttons, states, shown } = await open(t, { registers });
    buttons.keep.click();
    await settled();
    assert.deepEqual([shown(), buttons.keep.disabled, document.activeElement], ["impossible", false, states.impossible]);
    assert.match(seen.join(), /not-kept|refused/);
  });
}

test("the address goes through a policy of its own where the browser wants one", async (t) => {
  const trusted = later();
  const createPolicy = (name, rules) => (trusted.resolve(name), { createScriptURL: (text) => ({ trusted: rules.createScriptURL(text) }) });
  const { buttons, calls, address } = await open(t, { registers: () => ({ active: 1 }), trustedTypes: { createPolicy } });
  buttons.keep.click();
  await settled();
  assert.equal(await trusted.promise, "account-recovery-worker");
  assert.deepEqual(calls[0][0], { trusted: address("worker.js") });
});

test("what is removed is the worker and its copies, and nobody else's", async (t) => {
  let unregistered = 0;
  const registration = { active: worker("activated"), scope: SCOPE, unregister: async () => (unregistered += 1) };
  const others = ["of the site", `account-recovery ${SCOPE}other/ 1`, `account-recovery https://example.org/ 1`];
  const own = [`account-recovery ${SCOPE} 1`, `account-recovery ${SCOPE} tabs`];
  const { buttons, names, shown } = await open(t, { registration, cacheNames: [...own, ...others] });
  buttons.remove.click();
  await settled();
  assert.deepEqual([names, unregistered, shown()], [others, 1, "offered"]);
});

test("copies of a worker that is gone are nobody's to remove", async (t) => {
  const { buttons, names } = await open(t, { cacheNames: [`account-recovery ${SCOPE} 1`] });
  buttons.remove.click();
  await settled();
  assert.equal(names.length, 1);
});
