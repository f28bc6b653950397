// The comparison in the guide is written by `cargo task compare`, not by hand: what stands there follows from the
// measurements to the letter.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { chart } from "../compare/chart.js";
import { read, withSection } from "../compare/report.js";
import { targets } from "../compare/targets.js";

const { guide, picture, results } = await read();

test("tables and chart are those of the measurements", () => {
  assert.equal(guide, withSection(guide, results));
  assert.equal(picture, chart(results));
});

test("what is said elsewhere of the first question is what the build allows", async () => {
  const text = (file) => readFile(new URL(`../../${file}`, import.meta.url), "utf8");
  const [, kib] = (await text("wasm-pack.toml")).match(/\[first-question\]\nbudget-kib = (\d+)/);
  for (const file of ["README.md", "www/guide/design.md"]) {
    const words = (await text(file)).replace(/\s+/g, " ");
    assert.match(words, new RegExp(`question (can be answered|is usable) after at most ${kib} KiB`), file);
  }
});

test("other measurements would make other tables and another chart", () => {
  const slower = structuredClone(results);
  slower.loading["account-recovery"].usable *= 2;
  assert.notEqual(guide, withSection(guide, slower));
  assert.notEqual(picture, chart(slower));
});

test("a promise that is not kept is told", () => {
  const worse = structuredClone(results);
  worse.person.step = 51;
  const broken = (of) => targets(of).filter(({ holds }) => !holds).map(({ what }) => what);
  const more = broken(worse).filter((what) => !broken(results).includes(what));
  assert.deepEqual(more, ["a step until it is painted, on a slow device: median"]);
});
