// The comparison in the README is written by `cargo task compare`, not by hand: what stands there follows from the
// measurements to the letter.
import assert from "node:assert/strict";
import { test } from "node:test";

import { chart } from "../compare/chart.js";
import { read, withSection } from "../compare/report.js";
import { targets } from "../compare/targets.js";

const { readme, picture, results } = await read();

test("tables and chart are those of the measurements", () => {
  assert.equal(readme, withSection(readme, results));
  assert.equal(picture, chart(results));
});

test("other measurements would make other tables and another chart", () => {
  const slower = structuredClone(results);
  slower.loading["account-recovery"].usable *= 2;
  assert.notEqual(readme, withSection(readme, slower));
  assert.notEqual(picture, chart(slower));
});

test("a promise that is not kept is told", () => {
  const worse = structuredClone(results);
  worse.person.step = 51;
  const broken = (of) => targets(of).filter(({ holds }) => !holds).map(({ what }) => what);
  const more = broken(worse).filter((what) => !broken(results).includes(what));
  assert.deepEqual(more, ["a step until it is painted, on a slow device: median"]);
});
