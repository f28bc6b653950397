// Checks that each page of the comparison asks what `form.js` says: `node forms.check.js FOLDER [PAGE...]`, with the folder
// that `build.js` wrote.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";

import { serve } from "../e2e/static.js";
import { BACK, DONE, SEND, STEPS } from "./form.js";
import { pages } from "./forms.js";
import { Walk, launch } from "./walk.js";

const [FOLDER, ...names] = process.argv.slice(2);
const [START, SIGN_IN, SECOND_STEP, MAILBOX, DETAILS, REVIEW] = STEPS;
const [LOCKED_OUT, , TOO_MANY] = START.choices;
const [GOES_ON] = SIGN_IN.choices;
/** In milliseconds; a page that goes on although it must not has done so by then. */
const LONG_ENOUGH = 500;

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** Opens a page in a context of its own, and has `visit` walk through it; nothing may go wrong meanwhile. */
const visit = async (folder, walkThrough) => {
  const server = await serve(join(FOLDER, folder));
  const context = await browser.createBrowserContext();
  const wrong = [];
  try {
    const page = await context.newPage();
    page.on("pageerror", (error) => wrong.push(String(error)));
    page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
    page.on("request", (request) => isElsewhere(request.url(), server.url) && wrong.push(request.url()));
    const walk = await Walk.prepare(page);
    await page.goto(server.url);
    await walkThrough(walk);
  } finally {
    await context.close();
    server.stop();
  }
  assert.deepEqual(wrong, []);
};

const isElsewhere = (url, own) => !url.startsWith(own) && !/^(data|blob):/.test(url);

const pattern = (text) => new RegExp(text.replace(/[?.]/g, "\\$&"));

/** This step is seen with all that it asks, and none of the others. */
const isAt = async (walk, step) => {
  await walk.sees(pattern(step.title));
  const words = await walk.words();
  const asked = [step.title, ...(step.choices ?? []), ...(step.fields ?? []).map(({ label }) => label)];
  const others = STEPS.filter((other) => other !== step).map(({ title }) => title);
  assert.deepEqual(asked.filter((text) => !words.includes(text)), []);
  if (step !== REVIEW) assert.deepEqual(others.filter((text) => words.includes(text)), []);
};

/** Continue does not lead away from this step. */
const isHeld = async (walk, step) => {
  await walk.proceed();
  await pause(LONG_ENOUGH);
  await isAt(walk, step);
};

const answer = async (walk, step, choice) => {
  await isAt(walk, step);
  await walk.choose(choice);
  await walk.proceed();
};

const fill = async (walk, username) => {
  await walk.type("input:not([type]), input[type=text]", username);
  await walk.type("textarea", "The phone is lost.");
};

const longest = async (walk) => {
  for (const [step, choice] of [
    [START, LOCKED_OUT],
    [SIGN_IN, GOES_ON],
    [SECOND_STEP, "A recovery code"],
    [MAILBOX, "Not sure"],
  ]) {
    await isAt(walk, step);
    await isHeld(walk, step);
    await answer(walk, step, choice);
  }
  await isAt(walk, DETAILS);
  await fill(walk, "not a name!");
  await isHeld(walk, DETAILS);
  await fill(walk, "some.body_1-2");
  await walk.proceed();
  await isAt(walk, REVIEW);
  const words = await walk.words();
  const given = [LOCKED_OUT, GOES_ON, "A recovery code", "Not sure", "some.body_1-2", "The phone is lost."];
  assert.deepEqual(given.filter((text) => !words.includes(text)), []);
  await walk.press(BACK);
  await isAt(walk, DETAILS);
  await walk.proceed();
  await isAt(walk, REVIEW);
  await walk.press(SEND);
  await walk.sees(pattern(DONE));
};

const shortest = async (walk) => {
  await answer(walk, START, TOO_MANY);
  await isAt(walk, DETAILS);
};

/** What was answered on a way that is left is not asked about any more. */
const changed = async (walk) => {
  await answer(walk, START, LOCKED_OUT);
  await answer(walk, SIGN_IN, GOES_ON);
  await isAt(walk, SECOND_STEP);
  await walk.press(BACK);
  await isAt(walk, SIGN_IN);
  await walk.press(BACK);
  await answer(walk, START, TOO_MANY);
  await isAt(walk, DETAILS);
};

const widget = async (walk) => {
  await isAt(walk, START);
  await walk.sees(/I'm not a robot/);
};

for (const { name, folder, second } of pages(names)) {
  describe(name, () => {
    if (second) {
      test("all six steps, none of them without an answer", () => visit(folder, longest));
      test("the shortest way", () => visit(folder, shortest));
      test("another answer", () => visit(folder, changed));
    } else {
      test("the first question, beside the widget", () => visit(folder, widget));
    }
  });
}
