// Walks in every engine, side by side, and the table of them, which has to be full.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";

import { Matrix } from "./matrix.js";
import { ENGINES } from "./three-engines.js";

/** Walks every row in one engine, each in a tab of its own. */
const walkAll = async (t, browser, engine, walks, fill) => {
  for (const { row, place, walk } of walks) {
    await t.test(row.join(": "), async () => {
      const here = await place(engine);
      const tab = await browser.open(here.url);
      try {
        fill(row, (await walk(tab, here)) ?? "ok");
      } finally {
        await tab.close();
      }
    });
  }
};

/**
 * Declares the tests of walks and prints what came of them. A walk has its `row` of the table, the `place` where it begins
 * in an engine, with its `url`, and `walk` itself, which may say what stands in the cell instead of "ok".
 */
export const fillTable = (name, heading, walks) => {
  const matrix = new Matrix(walks.map(({ row }) => row), Object.keys(ENGINES));
  describe(name, { concurrency: 3 }, () => {
    for (const [engine, { start, missing }] of Object.entries(ENGINES)) {
      test(engine, { timeout: 900_000, skip: missing }, async (t) => {
        const browser = await start();
        try {
          await walkAll(t, browser, engine, walks, (row, text) => matrix.fill(row, engine, text));
        } finally {
          await browser.close();
        }
      });
      if (missing) for (const { row } of walks) matrix.fill(row, engine, `not tried: ${missing}`);
    }
  });
  after(() => {
    console.log(`${heading} | engine\n${matrix}`);
    assert.deepEqual(matrix.empty(), []);
  });
};
