// A press that comes before the assistant is kept, and answered by nobody else.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Element } from "./dom.js";
import { globals, site } from "./site.js";

/** Loads the script; gives how to press something in an element. */
const load = async (t) => {
  const listeners = {};
  const addEventListener = (type, listener, capture) => {
    assert.equal(capture, true, "before anybody else hears of it");
    listeners[type] = listener;
  };
  globals(t, { addEventListener });
  await (await site(t, ["press.js"])).load("press.js");
  return (type, host, ...path) => {
    const seen = [];
    const event = { type, target: host, composedPath: () => path };
    for (const what of ["preventDefault", "stopPropagation"]) event[what] = () => seen.push(what);
    listeners[type](event);
    return seen;
  };
};

const host = (...parts) => {
  const element = new Element();
  element.attachShadow().append(...parts);
  return element;
};

test("the press is kept with what was chosen, and goes no further", async (t) => {
  const press = await load(t);
  const button = new Element("button");
  const chosen = Object.assign(new Element("input"), { value: "lost" });
  const element = host(chosen, button);
  // A browser knows what is checked; this document is told.
  element.shadowRoot.querySelector = (selector) => (selector === "input:checked" ? chosen : null);
  const label = new Element("span");
  assert.deepEqual(press("click", element, label, button, element), ["preventDefault", "stopPropagation"]);
  assert.deepEqual(element.pressed, [button, "lost"]);
  assert.equal(element.ariaBusy, "true");
});

test("the last press counts, with nothing chosen", async (t) => {
  const press = await load(t);
  const [first, last] = [new Element("button"), new Element("button")];
  const element = host(first, last);
  element.shadowRoot.querySelector = () => null;
  press("click", element, first);
  press("click", element, last);
  assert.deepEqual(element.pressed, [last, undefined]);
});

test("a chosen file is kept when it is chosen, and the browser may open its dialogue", async (t) => {
  const press = await load(t);
  const file = new Element("input", { type: "file" });
  const element = host(file);
  element.shadowRoot.querySelector = () => null;
  assert.deepEqual(press("click", element, file), []);
  assert.equal(element.pressed, undefined);
  assert.deepEqual(press("input", element, file), []);
  assert.deepEqual(element.pressed, [file, undefined]);
});

test("what else happens is left alone", async (t) => {
  const press = await load(t);
  const button = new Element("button");
  const started = Object.assign(host(button), { started: true });
  assert.deepEqual(press("click", started, button), []);
  assert.equal(started.pressed, undefined);
  const elsewhere = new Element("nav");
  assert.deepEqual(press("click", elsewhere, button), []);
  assert.equal(elsewhere.pressed, undefined);
  const beside = host(button);
  assert.deepEqual(press("click", beside, new Element("p")), []);
  assert.deepEqual(press("input", beside, button), []);
  assert.equal(beside.pressed, undefined);
});
