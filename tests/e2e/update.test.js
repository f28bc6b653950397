// The server is given another release while somebody is at the help, or before they come back with old files in a
// browser that was told no rules: they are led to the right route, or told in a sentence what to do, at every step.
import assert from "node:assert/strict";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

import { launch } from "./engines.js";
import { printed } from "./hosts.js";
import { Matrix } from "./matrix.js";
import { copyOf, makeRelease, nameOf } from "./releases.js";
import { openTab } from "./tabs.js";
import { PERSON, changeable, goOn } from "./updates.js";

/** The pages on which the server is changed; the last is where the walk ends. */
const STEPS = ["question-start", "question-mailbox", `route-${PERSON.route}`, "fields", "evidence", "review", "handover"];
const END = STEPS.at(-1);

/** The first route goes behind the others, which changes the number of every one. */
const moveRoute = (text) => {
  const [head, first, ...others] = text.split(/^(?=\[\[route\]\]$)/m);
  return [head, ...others.slice(0, -1), first, others.at(-1)].join("");
};

/** The values of a fact in another order, which changes what their numbers stand for. */
const moveValues = (text) => text.replace(/^(id = "second-step"\nvalues = )\[(.*)\]$/m, (_, start, values) =>
  `${start}[${values.split(", ").reverse().join(", ")}]`);

const withoutLaterParts = async (release) => {
  const folder = await copyOf(release);
  for (const part of ["plan.js", "plan.wasm.js", "evidence.js"]) await rm(join(folder, await nameOf(part, folder)));
  return folder;
};

/** What the server is given in place of a release. Where nothing else is said, all files of that release are gone. */
const CHANGES = {
  "a route moved": () => makeRelease({ edit: moveRoute }),
  "a value moved": () => makeRelease({ edit: moveValues }),
  "a file missing": withoutLaterParts,
  "a program changed": () => makeRelease({ more: { "plan.js": ";void 1;", "element.js": ";void 1;" } }),
  "a route moved, put there in order": async (release) => makeRelease({ edit: moveRoute, folder: await copyOf(release) }),
};

/** What must come of a change, where a sentence alone is not enough. */
const EXPECTED = {
  "a file missing": /^(right|a sentence)$/,
  "a route moved, put there in order": /^right$/,
};

const VISITORS = ["open page", "comes back"];

const inWords = ({ reloads, sentences, stays }) => {
  const parts = [stays ? "a sentence" : "right"];
  if (sentences && !stays) parts.push("after a sentence");
  if (reloads) parts.push("after a reload");
  assert.ok(reloads <= 1, "it loaded itself again more than once");
  return parts.join(", ");
};

const rows = Object.keys(CHANGES).flatMap((change) => STEPS.map((step) => [change, step]));
const matrix = new Matrix(rows, VISITORS);

let browser, first, policy;
const others = {};

before(async () => {
  [browser, first, policy] = await Promise.all([launch("Chromium"), makeRelease(), printed("--channel", "post-json", "--endpoint", "https://desk.example/")]);
  for (const [change, make] of Object.entries(CHANGES)) others[change] = await make(first);
});

after(async () => {
  await browser?.close();
  console.log(`change | step | visitor\n${matrix}`);
  assert.deepEqual(matrix.empty(), []);
});

const walk = async (change, step, visitor) => {
  const server = await changeable(first, policy);
  const tab = await openTab(browser, server.url);
  const { page } = tab;
  try {
    await goOn(tab, step);
    if (visitor === "comes back") await page.goto("about:blank");
    await server.change(others[change]);
    if (visitor === "comes back") await page.goto(server.url);
    const outcome = inWords(await goOn(tab, END));
    assert.match(outcome, EXPECTED[change] ?? /^right/);
    matrix.fill([change, step], visitor, outcome);
  } finally {
    await tab.close();
    server.stop();
  }
};

describe("at every step", { concurrency: 4 }, () => {
  for (const [change, step] of rows) {
    for (const visitor of VISITORS) {
      test(`${change}, at ${step}, ${visitor}`, { timeout: 120_000 }, () => walk(change, step, visitor));
    }
  }
});
