// Real cases, each on another route, walked through the page with the keyboard alone.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { Assistant } from "./assistant.js";
import { launch, open } from "./browser.js";
import { PROGRAM, Server } from "./server.js";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const SCENARIOS = path("../data/scenarios.jsonl");
const DEFINITION = path("../../src/services/pypi");
const lines = (text) => text.trim().split("\n").map((line) => JSON.parse(line));

/** How many cases are walked; every one ends on another route. */
const CASES = 12;

/** A value that the page cannot tell apart from its neighbours, so that it has no choice of its own. */
const OFFERED = (answers) => answers["device-check"] !== "new-network";

let server, browser, outcomes, cases;

before(async () => {
  [server, browser] = await Promise.all([Server.start(), launch()]);
  const { stdout } = await promisify(execFile)(PROGRAM, ["triage", DEFINITION, "--answers", SCENARIOS]);
  outcomes = new Map(lines(stdout).map((outcome) => [outcome.id, outcome]));
  const scenarios = lines(await readFile(SCENARIOS, "utf8")).filter(({ answers }) => OFFERED(answers));
  const routes = new Map(scenarios.map((scenario) => [scenario.route, scenario]));
  cases = [...routes.values()];
});

after(() => Promise.all([browser?.close(), server?.stop()]));

/** The headings of all routes, from the page that lists them. */
const headings = async () => {
  const { page, context } = await open(browser, `${server.url}routes.html`);
  const pairs = await page.locator("section").evaluateAll((sections) =>
    sections.map((section) => [section.id, section.querySelector("h2").textContent]));
  await context.close();
  return Object.fromEntries(pairs);
};

test("real cases reach their route by keyboard, asked what triage asks", async (t) => {
  const titles = await headings();
  assert.ok(cases.length >= CASES, `cases of ${cases.length} routes`);
  for (const { id, answers, route } of cases) {
    await t.test(`${route}: ${id}`, async () => {
      const { page, context, seen } = await open(browser, server.url);
      const assistant = new Assistant(page);
      const asked = await assistant.answerAll(answers);
      const { heading } = await assistant.at(`route-${route}`);
      const { focused } = await assistant.look();
      assert.deepEqual(asked, outcomes.get(id).asked);
      assert.equal(outcomes.get(id).route, route);
      assert.equal(heading, titles[route]);
      assert.equal(focused.id, "heading");
      assert.deepEqual(seen.errors, []);
      await context.close();
    });
  }
});
