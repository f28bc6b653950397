// Data blocks of single files come back byte by byte: those of tests/embedding.rs, and those of the saved page.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { afterEach, test } from "node:test";

import { embedded } from "../../www/single/embedded.js";
import { PAGE_DIR } from "./server.js";

const read = (path, base = import.meta.url) => readFile(new URL(path, base));

afterEach(() => delete globalThis.document);

/** Unpacks a text as if it stood in a page. */
const unpacked = (textContent) => {
  globalThis.document = { getElementById: () => ({ textContent }) };
  return embedded("any");
};

/** The bytes that tests/embedding.rs writes. */
const data = (length, values, period) => {
  const bytes = new Uint8Array(length);
  for (let at = 0, state = 1; at < length; at += 1) {
    state = (state * 25_173 + 13_849) % 65_536;
    bytes[at] = at >= period && at % 97 ? bytes[at - period] : (state >> 8) % values;
  }
  return bytes;
};

const lines = (await read("../vectors/embedded.tsv")).toString().trimEnd().split("\n").slice(1);
for (const [name, length, values, period, block] of lines.map((line) => line.split("\t"))) {
  test(`${name}: ${length} bytes come back`, async () => {
    assert.deepEqual(await unpacked(block), data(Number(length), Number(values), Number(period)));
  });
}

test("the saved page holds the bundle that was built", async () => {
  const dist = new URL(`file://${PAGE_DIR}/`);
  const page = (await read("../recovery.html", dist)).toString();
  const [, block] = /<script type="application\/octet-stream" id="plan\.wasm">([^<]*)</.exec(page);
  const built = new Uint8Array(await read("../assets/plan.wasm", dist));
  assert.deepEqual(await unpacked(block), built);
});
