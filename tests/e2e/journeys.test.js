// Real cases, each on another route, walked through the page with the keyboard alone, in three engines.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { beAbout } from "./filing.js";
import { titleOf } from "./routes.js";
import { PROGRAM, Server } from "./server.js";
import { fillTable } from "./walks.js";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const SCENARIOS = path("../data/scenarios.jsonl");
const DEFINITION = path("../../src/services/pypi");
const lines = (text) => text.trim().split("\n").map((line) => JSON.parse(line));

/** How many cases are walked; every one ends on another route. */
const CASES = 12;

/** A value that the page cannot tell apart from its neighbours, so that it has no choice of its own. */
const OFFERED = (answers) => answers["device-check"] !== "new-network";

const scenarios = lines(await readFile(SCENARIOS, "utf8")).filter(({ answers }) => OFFERED(answers));
const cases = [...new Map(scenarios.map((scenario) => [scenario.route, scenario])).values()];

let server, outcomes;

before(async () => {
  server = await Server.start();
  const { stdout } = await promisify(execFile)(PROGRAM, ["triage", DEFINITION, "--answers", SCENARIOS]);
  outcomes = new Map(lines(stdout).map((outcome) => [outcome.id, outcome]));
});

after(() => server?.stop());

test("every case is on another route, and there are enough of them", () => {
  assert.ok(cases.length >= CASES, `cases of ${cases.length} routes`);
});

/** Walks a case to its route. */
const walk = async ({ assistant, faults }, { id, answers, route }) => {
  await assistant.at("question-start");
  await beAbout(assistant, answers.site);
  const asked = await assistant.answerAll(answers);
  const { heading, focused } = await assistant.at(`route-${route}`);
  // The page says its site, so nobody is asked for that.
  assert.deepEqual(asked, outcomes.get(id).asked.filter((fact) => fact !== "site"));
  assert.equal(outcomes.get(id).route, route);
  assert.equal(heading, await titleOf(route));
  assert.equal(focused.id, "heading");
  assert.deepEqual(await faults(), []);
};

fillTable("real cases reach their route by keyboard, asked what triage asks", "route | case", cases.map((scenario) => ({
  row: [scenario.route, scenario.id],
  place: () => server,
  walk: (tab) => walk(tab, scenario),
})));
