// Data blocks of single files come back byte by byte, whatever is in them: here deflated by Node, in the saved page by us.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { afterEach, test } from "node:test";
import { deflateRawSync } from "node:zlib";

import { embedded } from "../../www/single/embedded.js";
import { PAGE_DIR } from "./server.js";

afterEach(() => delete globalThis.document);

/** Unpacks a text as if it stood in a page. */
const unpacked = (textContent) => {
  globalThis.document = { getElementById: () => ({ textContent }) };
  return embedded("any");
};

/** Bytes from a linear congruential generator; every 97th breaks the repetition. */
const data = (length, values, period) => {
  const bytes = new Uint8Array(length);
  for (let at = 0, state = 1; at < length; at += 1) {
    state = (state * 25_173 + 13_849) % 65_536;
    bytes[at] = at >= period && at % 97 ? bytes[at - period] : (state >> 8) % values;
  }
  return bytes;
};

// name, bytes, different values, after how many the same come again (mostly)
for (const [name, length, values, period] of [
  ["nothing", 0, 1, 1],
  ["one byte", 1, 256, 9],
  ["zeros", 5_000, 1, 9],
  ["noise", 700, 256, 9_999],
  ["few values", 3_000, 4, 9_999],
  ["runs", 3_000, 256, 1],
  ["pairs", 3_000, 256, 2],
  ["near", 4_000, 256, 100],
  ["far", 20_000, 256, 1_500],
  ["farther", 60_000, 7, 9_000],
]) {
  test(`${name}: ${length} bytes come back`, async () => {
    const bytes = data(length, values, period);
    assert.deepEqual(await unpacked(deflateRawSync(bytes).toString("base64")), bytes);
  });
}

test("the saved page holds the bundle that was built", async () => {
  const dist = new URL(`file://${PAGE_DIR}/`);
  const page = await readFile(new URL("../recovery.html", dist), "utf8");
  const [, block] = /<script type="application\/octet-stream" id="plan\.wasm">([^<]*)</.exec(page);
  const built = new Uint8Array(await readFile(new URL("../assets/plan.wasm", dist)));
  assert.deepEqual(await unpacked(block), built);
});
