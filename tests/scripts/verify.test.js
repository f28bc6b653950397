// The staff page: what cannot be used is said where it stands, codes are overwritten, and only the last check is shown.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Element, page } from "./dom.js";
import { errors, globals, settled, site, until } from "./site.js";

const PAPERS = ["request", "codes", "public-keys", "identity"];

const EMPTY_MODULE = "Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)";

const TEMPLATE = ["source", "fault", "rows", "lines", "verified", "private", "uncovered", "changed", "sealed", "opened"];

/** The parts of the page that the script knows by name. */
const build = () => {
  const papers = PAPERS.map((paper) => new Element("section", { class: "paper", id: `paper-${paper}` },
    new Element("textarea", { id: paper }),
    Object.assign(new Element("input", { id: `${paper}-file`, type: "file" }), { files: [] }),
    new Element("p", { id: `${paper}-problem` })));
  const form = new Element("form", { id: "form" }, ...papers,
    Object.assign(new Element("input", { id: "fold-case" }), { checked: false }), new Element("button", { id: "wipe" }));
  const parts = TEMPLATE.map((name) => new Element("div", { class: name }, ...(name === "uncovered" ? [new Element("bdi")] : [])));
  const content = new Element("#fragment", {}, new Element("article", {}, ...parts));
  const one = Object.assign(new Element("template", { id: "one" }), { content });
  const exits = [0, 1, 2].map((exit) => new Element("p", { "data-exit": exit }));
  const result = new Element("section", { id: "result" }, new Element("h2", { id: "verdict" }), ...exits, new Element("div", { id: "requests" }));
  return page(form, one, new Element("p", { id: "status" }), result, Object.assign(new Element("p", { id: "broken" }), { hidden: true }));
};

/** A check of one request that is through after some steps. */
const found = (changes = {}) => ({
  steps: 3,
  requests: 1,
  exitCode: 0,
  left: 2,
  step() {
    return (this.left -= 1) > 0;
  },
  exit: () => 0,
  source: (place) => `file, line ${place + 1}`,
  fault: () => undefined,
  rows: () => ["account", "example-user"],
  lines: () => "commit: verified",
  private: () => [],
  uncovered: () => [],
  changed: () => false,
  opened: () => "",
  free() {
    this.isFree = true;
  },
  ...changes,
});

/** Opens the page; each check that is begun is the next of `checks`, a function of what it was given. */
const open = async (t, checks = [], { bytes = EMPTY_MODULE } = {}) => {
  const document = build();
  const form = document.getElementById("form");
  form.reset = () => {
    for (const paper of PAPERS) {
      document.getElementById(paper).value = "";
      document.getElementById(`${paper}-file`).files = [];
    }
  };
  const heard = {};
  globals(t, { document, addEventListener: (type, listener) => (heard[type] = listener), checks, instances: [] });
  const { load } = await site(t, ["single/verify.js", "turn.js"], {
    "single/embedded.js": `export const embedded = async () => ${bytes};`,
    "node_modules/bundles/package.json": '{ "type": "module" }',
    "node_modules/bundles/verify/verify.js": `export default () => {
      const made = async (given) => globalThis.instances.push(given);
      return Object.assign(made, { Check: class { constructor(...given) { return globalThis.checks.shift()(...given); } } });
    };`,
  });
  await load("single/verify.js");
  const at = (id) => document.getElementById(id);
  const press = () => form.dispatchEvent(new Event("submit", { cancelable: true }));
  const isTold = () => !at("result").hidden || PAPERS.some((paper) => at(`${paper}-problem`).textContent);
  /** Checks what was put in, and waits for what is said of it. */
  const submit = async () => {
    press();
    await until(isTold);
    await settled();
  };
  return { at, form, heard, press, submit, type: (paper, text) => Object.assign(at(paper), { value: text }) };
};

const file = (text) => ({ slice: (from, to) => new Blob([text]).slice(from, to) });

test("a checker that cannot run is said at once, with nothing to fill in", async (t) => {
  const seen = errors(t);
  const { at, form } = await open(t, [], { bytes: "Uint8Array.of(1, 2, 3)" });
  await until(() => form.hidden);
  assert.deepEqual([form.hidden, at("broken").hidden], [true, false]);
  assert.match(seen.join(), /WebAssembly/);
});

test("what was put in is checked, and what was found is shown", async (t) => {
  const check = found({ exitCode: 1 });
  let given;
  const { at, submit, type } = await open(t, [(...all) => ((given = all), check)]);
  type("request", "{}\n");
  type("codes", " abcd ");
  type("public-keys", " \n");
  await submit();
  const [request, , folds, keys, identity, now] = given;
  assert.deepEqual([Buffer.from(request).toString(), folds, keys, identity, typeof now], ["{}\n", false, undefined, undefined, "bigint"]);
  assert.deepEqual([at("verdict").textContent, at("result").hidden, document.activeElement], ["Not verified", false, at("verdict")]);
  assert.deepEqual(document.querySelectorAll("[data-exit]").map(({ hidden }) => hidden), [true, false, true]);
  const article = at("requests").querySelector("article");
  assert.equal(article.querySelector(".rows").textContent, "accountexample-user");
  assert.equal(article.querySelector(".source").textContent, "The request says of itself");
  assert.deepEqual(["verified", "uncovered", "changed", "sealed"].map((name) => article.querySelector(`.${name}`).hidden), [true, true, true, true]);
  assert.equal(check.isFree, true);
});

test("what is private, not covered, changed or opened is shown where there is some", async (t) => {
  const check = found({
    requests: 2,
    private: () => ["wanted", "new@example.org"],
    uncovered: () => ["language", "x"],
    changed: () => true,
    opened: () => "abcd",
    fault: (place) => (place ? "malformed" : undefined),
  });
  const { at, submit } = await open(t, [() => check]);
  await submit();
  const [first, second] = at("requests").querySelectorAll("article");
  assert.deepEqual(["verified", "uncovered", "changed", "sealed"].map((name) => first.querySelector(`.${name}`).hidden), [false, false, false, false]);
  assert.equal(first.querySelector(".uncovered").textContent, "language, x");
  assert.equal(first.querySelector(".opened").textContent, "abcd");
  assert.equal(second.querySelector(".source").textContent, "file, line 2");
  assert.deepEqual([first, second].map((article) => article.querySelector(".fault").textContent), ["", "malformed"]);
  // A stranger's text is a direction by itself.
  assert.equal(first.querySelector(".private").querySelector("bdi").textContent, "new@example.org");
});

test("codes and keys are overwritten once the checker has them, and where it refuses them", async (t) => {
  const given = [];
  const keep = (...all) => (given.push(all[1], all[4]), found());
  const refuse = (...all) => {
    given.push(all[1], all[4]);
    throw ["codes", "no-code", "this is no code", "Correct it."];
  };
  const { submit, type } = await open(t, [keep, refuse]);
  for (let round = 0; round < 2; round += 1) {
    type("codes", "abcd");
    type("identity", "AGE-SECRET-KEY-1");
    await submit();
  }
  assert.equal(given.length, 4);
  for (const bytes of given) assert.ok(bytes.length && bytes.every((byte) => byte === 0));
});

test("what cannot be used is said at its field, which gets the focus", async (t) => {
  const refuse = () => {
    throw ["codes", "no-code", "this is no code", "Correct it."];
  };
  const { at, submit } = await open(t, [refuse, () => found()]);
  await submit();
  assert.equal(at("codes-problem").textContent, "no-code: this is no code. Correct it.");
  assert.deepEqual([at("codes").getAttribute("aria-invalid"), document.activeElement], ["true", at("codes")]);
  assert.equal(at("result").hidden, true);
  await submit();
  assert.deepEqual([at("codes-problem").textContent, at("codes").hasAttribute("aria-invalid")], ["", false]);
});

test("of a file it is said at the file", async (t) => {
  const refuse = () => {
    throw ["codes", "no-code", "this is no code", "Correct it."];
  };
  const { at, form, submit } = await open(t, [refuse]);
  at("codes-file").files = [file("abcd")];
  form.dispatchEvent(new Event("change"));
  assert.equal(at("codes").disabled, true);
  await submit();
  assert.equal(document.activeElement, at("codes-file"));
});

test("a file that the browser cannot read is said, and nothing is checked", async (t) => {
  const { at, submit } = await open(t, [() => assert.fail("there is nothing to check")]);
  at("request-file").files = [{ slice: () => ({ arrayBuffer: () => Promise.reject(new Error("a folder")) }) }];
  await submit();
  assert.match(at("request-problem").textContent, /^file-unreadable: the browser cannot read this file\. /);
});

test("a file counts before the field, and is read up to a byte more than may be", async (t) => {
  let given;
  const { at, submit, type } = await open(t, [(...all) => ((given = all.map((one) => one?.length)), found())]);
  type("codes", "from the field");
  at("codes-file").files = [file("x".repeat((1 << 20) + 10))];
  at("request-file").files = [file("x".repeat((1 << 20) + 10))];
  await submit();
  assert.deepEqual(given.slice(0, 2), [(1 << 20) + 10, (1 << 20) + 1]);
});

test("a fault of the page itself is told as that", async (t) => {
  const { at, submit } = await open(t, [() => { throw new Error("unreachable"); }]);
  await submit();
  assert.equal(at("request-problem").textContent, "page-broken: Error: unreachable. Reload the page.");
});

test("of two checks the later is shown, and both are let go of", async (t) => {
  const first = found({ exitCode: 2, left: Infinity });
  const second = found();
  const { at, press, submit } = await open(t, [() => first, () => second]);
  press();
  await until(() => at("status").textContent.startsWith("Checking: step"));
  await submit();
  await until(() => first.isFree && second.isFree);
  assert.deepEqual([at("verdict").textContent, at("requests").children.length], ["Verified", 1]);
});

test("each check has a checker to itself", async (t) => {
  const { submit } = await open(t, [() => found(), () => found()]);
  for (let round = 0; round < 2; round += 1) {
    await submit();
  }
  assert.equal(globalThis.instances.length, 2);
});

test("wiping ends what runs, and leaves nothing", async (t) => {
  const check = found({ left: Infinity });
  const { at, press, type } = await open(t, [() => check]);
  type("codes", "abcd");
  press();
  await until(() => at("status").textContent.startsWith("Checking: step"));
  at("wipe").click();
  await until(() => check.isFree);
  assert.deepEqual([at("codes").value, at("status").textContent, at("result").hidden], ["", "Everything is wiped.", true]);
  assert.equal(document.activeElement, at("request-file"));
});

test("what was found is wiped when the page is left", async (t) => {
  const { at, heard, submit, type } = await open(t, [() => found()]);
  type("codes", "abcd");
  await submit();
  heard.pagehide();
  assert.deepEqual([at("codes").value, at("requests").children.length, at("result").hidden], ["", 0, true]);
});

test("a file that is dropped goes to its box, or to the request, and never takes the place of the page", async (t) => {
  const { at, heard } = await open(t);
  let prevented = 0;
  const drop = (target, ...files) => heard.drop({ target, dataTransfer: { files }, preventDefault: () => (prevented += 1) });
  drop(at("codes"), file("abcd"));
  assert.deepEqual([at("codes-file").files.length, at("codes").disabled, document.activeElement], [1, true, at("codes-file")]);
  drop(document, file("{}"));
  assert.equal(at("request-file").files.length, 1);
  drop(document);
  assert.deepEqual([at("request-file").files.length, prevented], [1, 3]);
});
