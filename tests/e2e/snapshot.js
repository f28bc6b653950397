// A text that is kept beside the tests and compared line by line; `UPDATE_SNAPSHOTS=1` writes it anew.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";

const FOLDER = new URL("snapshots/", import.meta.url);
const AROUND = 3; // lines shown before and after what differs

/** How many lines are the same from the beginning on. */
const alike = (some, others) => {
  const differs = some.findIndex((line, index) => line !== others[index]);
  return differs < 0 ? some.length : differs;
};

/** From the first line that differs to the last, with a few around: `-` was kept, `+` is found now. */
export const difference = (kept, found) => {
  const start = alike(kept, found);
  const [keptRest, foundRest] = [kept, found].map((lines) => lines.slice(start));
  const end = alike(keptRest.toReversed(), foundRest.toReversed());
  const marked = (sign, lines) => lines.slice(0, lines.length - end).map((line) => `${sign} ${line}`);
  const same = (lines) => lines.map((line) => `  ${line}`);
  return [
    `from line ${start + 1}:`,
    ...same(kept.slice(Math.max(0, start - AROUND), start)),
    ...marked("-", keptRest),
    ...marked("+", foundRest),
    ...same(keptRest.slice(keptRest.length - end).slice(0, AROUND)),
  ].join("\n");
};

/** Holds a text against the one that is kept under a name. */
export const matchSnapshot = async (name, text) => {
  const file = new URL(name, FOLDER);
  if (process.env.UPDATE_SNAPSHOTS) await writeFile(file, text);
  const kept = await readFile(file, "utf8");
  if (kept === text) return;
  assert.fail(`${name} differs ${difference(kept.split("\n"), text.split("\n"))}\n(UPDATE_SNAPSHOTS=1 keeps what is found)`);
};
