// The element starts the assistant when it comes into a page and lets go of everything when it leaves; what fails is said.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Element, page } from "./dom.js";
import { errors, globals, later, settled, site } from "./site.js";

/** Lets a bundle start and its assistant be made. */
const started = async () => {
  for (let round = 0; round < 3; round += 1) await settled();
};

/** A bundle, with the assistants that were made of it. */
const fakeBundle = () => {
  const seen = { made: [], freed: 0, resumed: 0, started: 0 };
  class AccountRecovery {
    constructor(...given) {
      seen.made.push(given);
    }
    free() {
      seen.freed += 1;
    }
    resumeSaved() {
      seen.resumed += 1;
    }
  }
  const start = async () => {
    seen.started += 1;
    await settled();
  };
  return { seen, glue: { default: start, AccountRecovery } };
};

/** The class of the element over some parts; gives how to make one in the page. */
const load = async (t, parts = {}) => {
  globals(t, {
    document: Object.assign(page(), { baseURI: "https://example.org/help/" }),
    HTMLElement: class extends Element {},
  });
  const { AccountRecoveryElement } = await (await site(t, ["element.js"])).load("element.js");
  const { seen, glue } = fakeBundle();
  const told = [];
  class Made extends AccountRecoveryElement {
    static parts = {
      definitions: () => ({ en: { questions: async () => "questions", plans: async () => "plans" } }),
      bundle: async (name) => (seen.bundle = name) && [glue, "wasm"],
      style: (root) => root.append(new Element("link")),
      explain: async () => "It does not run.",
      again: (...fault) => told.push(fault),
      makeEvidence: "evidence",
      ...parts,
    };
  }
  const enter = (attributes = {}, prepare = () => {}) => {
    const element = new Made();
    prepare(element);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.append(element);
    element.connectedCallback();
    return element;
  };
  const begin = async (attributes) => {
    const element = enter(attributes);
    await started();
    return element;
  };
  return { seen, told, enter, begin };
};

test("a saved page has one bundle for everything, and goes on with what was kept", async (t) => {
  const { seen, begin } = await load(t);
  const element = await begin();
  const [[host, root, questions, makeEvidence, speak, endpoint, takesFiles]] = seen.made;
  assert.deepEqual([host, root, questions, makeEvidence], [element, element.shadowRoot, "questions", "evidence"]);
  assert.deepEqual([speak, endpoint, takesFiles], [undefined, undefined, false]);
  assert.deepEqual([seen.bundle, seen.resumed, element.started], ["plan", 1, true]);
  assert.equal(root.querySelectorAll("link").length, 1);
});

test("a help page begins with the small bundle, and loads the rest later", async (t) => {
  let ahead = 0;
  const loading = (stay) => ({ goOn: "go on", speak: "speak", loadAhead: () => (ahead += Number(Boolean(stay.assistant))) });
  const { seen, begin } = await load(t, { loading });
  await begin();
  assert.deepEqual([seen.bundle, seen.made[0][3], seen.made[0][4], seen.resumed, ahead], ["wizard", "go on", "speak", 0, 1]);
});

test("two elements start a bundle once, for its memory is one", async (t) => {
  const { seen, enter } = await load(t);
  enter();
  enter();
  await started();
  assert.deepEqual([seen.started, seen.made.length], [1, 2]);
});

test("what was rendered ahead is taken over, style and all", async (t) => {
  const { seen, enter } = await load(t, { style: () => assert.fail("it has its style") });
  const ahead = new Element("#shadow-root");
  const element = enter({}, (made) => Object.assign(made, { shadowRoot: ahead }));
  await started();
  assert.equal(element.shadowRoot, ahead);
  assert.equal(seen.made[0][1], ahead);
});

test("an element that is only moved goes on", async (t) => {
  const { seen, begin } = await load(t);
  const element = await begin();
  element.remove();
  element.disconnectedCallback();
  document.append(element);
  element.connectedCallback();
  await settled();
  assert.deepEqual([seen.made.length, seen.freed], [1, 0]);
});

test("an element that leaves keeps nothing, and begins anew when it is back", async (t) => {
  let signal;
  const loading = (stay) => (({ signal } = stay), { loadAhead: () => {} });
  const { seen, begin } = await load(t, { loading });
  const element = await begin();
  for (const name of ["page", "failed", "other"]) element.shadowRoot.append(new Element("div", { class: name }));
  element.shadowRoot.append(new Element("slot"));
  element.remove();
  element.disconnectedCallback();
  await settled();
  assert.deepEqual([seen.freed, signal.aborted], [1, true]);
  assert.equal(element.shadowRoot.querySelectorAll(".page, .failed, slot").length, 0);
  assert.equal(element.shadowRoot.querySelectorAll(".other").length, 1);
  document.append(element);
  element.connectedCallback();
  await settled();
  assert.equal(seen.made.length, 2);
});

test("what is there only after the element left makes no assistant", async (t) => {
  const late = later();
  const { seen, enter } = await load(t, { definitions: () => ({ en: { questions: () => late.promise } }) });
  const element = enter();
  await settled();
  element.remove();
  element.disconnectedCallback();
  late.resolve("questions");
  await settled();
  assert.deepEqual([seen.made.length, element.started], [0, undefined]);
});

test("what fails only after the element left is said to nobody", async (t) => {
  const seen = errors(t);
  const late = later();
  const { told, enter } = await load(t, { definitions: () => ({ en: { questions: () => late.promise } }) });
  const element = enter();
  await settled();
  element.remove();
  element.disconnectedCallback();
  late.reject(new Error("missing-part: x"));
  await settled();
  assert.deepEqual([element.shadowRoot.children.length, told, seen], [1, [], []]);
});

test("a service that the page does not have is said, with what the page offers instead", async (t) => {
  const seen = errors(t);
  const { told, begin } = await load(t, { definitions: (_, service) => ({ pypi: { en: 1 } })[service] ?? {} });
  const element = await begin({ service: "nobody" });
  const [message, slot] = element.shadowRoot.querySelectorAll(".failed, slot");
  assert.deepEqual([message.textContent, message.role], ["It does not run.", "alert"]);
  assert.deepEqual([slot.localName, slot.hasAttribute("role")], ["slot", false]);
  assert.match(seen.join(), /no-definition: this page has no definition "nobody"/);
  assert.match(told[0][2].message, /^no-definition/);
  assert.equal(element.started, true);
});

test("the service is PyPI where the page names none", async (t) => {
  const { seen, begin } = await load(t, { definitions: (_, service) => ({ en: { questions: async () => service } }) });
  await begin();
  assert.equal(seen.made[0][2], "pypi");
});

test("where words are missing, too, what the page offers is what is announced", async (t) => {
  errors(t);
  const { begin } = await load(t, { definitions: () => ({}), explain: async () => { throw new Error("no words"); } });
  const { shadowRoot } = await begin();
  assert.equal(shadowRoot.querySelector(".failed"), null);
  assert.equal(shadowRoot.querySelector("slot").role, "alert");
});

test("what was rendered ahead goes where nothing can answer it", async (t) => {
  errors(t);
  const late = later();
  const { enter } = await load(t, { definitions: () => late.promise });
  const element = enter();
  element.shadowRoot.append(new Element("div", { class: "page" }));
  late.reject(new Error("broken"));
  await settled();
  assert.equal(element.shadowRoot.querySelector(".page"), null);
});

test("the language is that which the page has, or else the first", async (t) => {
  const definition = (name) => ({ questions: async () => name });
  const definitions = () => ({ en: definition("en"), fr: definition("fr") });
  const first = await load(t, { definitions });
  await first.begin();
  assert.equal(first.seen.made[0][2], "en");
  const chosen = await load(t, { definitions, languageOf: (_, available) => available.at(-1) });
  await chosen.begin();
  assert.equal(chosen.seen.made[0][2], "fr");
  const none = await load(t, { definitions, languageOf: () => undefined });
  await none.begin();
  assert.equal(none.seen.made[0][2], "en");
});

const meta = (attributes) => Object.assign(new Element("meta", { name: "account-recovery-endpoint", ...attributes }), { content: "/meta" });

// attributes of the element, of the page's meta; what is used
for (const [own, around, endpoint] of [
  [{ endpoint: "requests" }, undefined, ["https://example.org/help/requests", false]],
  [{ endpoint: "requests", "endpoint-takes-files": "" }, {}, ["https://example.org/help/requests", true]],
  [{ endpoint: "requests" }, { "data-takes-files": "" }, ["https://example.org/help/requests", false]],
  [{}, { "data-takes-files": "" }, ["https://example.org/meta", true]],
  [{ "endpoint-takes-files": "" }, {}, ["https://example.org/meta", false]],
  [{ endpoint: "" }, {}, [undefined, false]],
  [{}, undefined, [undefined, false]],
]) {
  test(`${JSON.stringify(own)} in a page with ${JSON.stringify(around)} sends to ${endpoint[0]}`, async (t) => {
    const { seen, begin } = await load(t);
    if (around) document.append(meta(around));
    await begin(own);
    assert.deepEqual(seen.made[0].slice(5), endpoint);
  });
}

/** A control that counts its presses. */
const control = (kind, attributes) => {
  const made = new Element(kind, attributes);
  made.presses = 0;
  for (const type of ["click", "change"]) made.addEventListener(type, () => (made.presses += 1));
  return made;
};

/** Starts an element in which something was pressed before. */
const pressed = async (t, press, drawn = []) => {
  const { enter } = await load(t);
  const element = enter();
  element.pressed = press;
  element.ariaBusy = "true";
  element.shadowRoot.append(...drawn);
  await started();
  assert.deepEqual([element.pressed, element.ariaBusy, element.started], [null, null, true]);
};

test("a press that came before is answered once it can be", async (t) => {
  const [button, choice] = [control("button", { class: "go" }), new Element("input", { value: "lost" })];
  await pressed(t, [button, "lost"], [button, choice]);
  assert.deepEqual([button.presses, choice.checked], [1, true]);
});

test("a control that was drawn anew is pressed in the place of the one that is gone", async (t) => {
  const [gone, go] = [control("button"), control("button", { class: "go" })];
  await pressed(t, [gone, "lost"], [go]);
  assert.deepEqual([gone.presses, go.presses], [0, 1]);
  const [back, other, same] = ["back", "help", "back"].map((action) => control("button", { "data-action": action }));
  await pressed(t, [back], [other, same]);
  assert.deepEqual([back.presses, other.presses, same.presses], [0, 0, 1]);
});

test("a file that was chosen is taken, and no dialogue opens again", async (t) => {
  const file = control("input", { type: "file" });
  file.click = () => assert.fail("it was chosen already");
  await pressed(t, [file], [file]);
  assert.equal(file.presses, 1);
});

test("a control that is nowhere any more is no fault", (t) => pressed(t, [control("button")]));

test("modules that import the element can be loaded on a server", async (t) => {
  globals(t, { HTMLElement: undefined });
  const { AccountRecoveryElement, release } = await (await site(t, ["element.js"])).load("element.js");
  assert.equal(typeof AccountRecoveryElement, "function");
  assert.equal(release, "this");
});
