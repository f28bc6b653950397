// The search for leaks is as good as it claims: it knows every form of a code wherever it begins, takes nothing else
// for one, and sees every memory that WebAssembly can have.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { ENGINES, launch, open } from "./engines.js";
import { find } from "./leaks.js";
import { Server } from "./server.js";
import { memories } from "./traces.js";

const TYPED = "c0de-1bad-5eed-f00d";
const CODE = "c0de1bad5eedf00d";

const base64 = (text, alphabet = "base64") => Buffer.from(text).toString(alphabet);

// form, text in which it stands
const TEXTS = [
  ["plain", TYPED],
  ["plain", `{"kept":"${TYPED.toUpperCase()}"}`],
  ["plain", "c0de 1bad 5eed f00d"],
  ["normalised", CODE],
  ["normalised", `?code=${CODE.toUpperCase()}&next`],
  ["hex", Buffer.from(TYPED).toString("hex")],
  ["hex", `00${Buffer.from(CODE).toString("hex").toUpperCase()}00`],
  ["base64", base64(CODE)],
  ["base64", base64(`1${CODE}?`)],
  ["base64", base64(`12${TYPED}??`, "base64url")],
  ["base64", base64(`{"code":"${CODE}"}`)],
  ["reversed", "d00fdee5dab1ed0c"],
  ["reversed", "D00F-DEE5-DAB1-ED0C"],
  [undefined, ""],
  ["plain", TYPED.slice(8)],
  ["normalised", CODE.slice(0, 9)],
  ["base64", base64(CODE.slice(7))],
  [undefined, CODE.slice(1, -1)],
  [undefined, base64(CODE.slice(1, -1))],
];

for (const [form, text] of TEXTS) {
  test(`${form ?? "nothing"} is found in "${text}"`, () => {
    const expected = form ? [{ place: "somewhere", form }] : [];
    const memory = (encoding) => Buffer.concat([Buffer.alloc(3, 0xff), Buffer.from(text, encoding), Buffer.alloc(2)]);
    for (const trace of [{ texts: ["", text] }, { bytes: [memory("utf8")] }, { bytes: [memory("utf16le")] }]) {
      assert.deepEqual(find([{ place: "somewhere", ...trace }], TYPED), expected);
    }
  });
}

/** Makes one memory in each way there is, with a letter in it; runs in the page. */
const makeMemories = async () => {
  const wasm = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 5, 3, 1, 0, 1, 7, 5, 1, 1, 109, 2, 0);
  const module = await WebAssembly.compile(wasm);
  const answer = new Response(wasm, { headers: { "content-type": "application/wasm" } });
  const made = [
    (await WebAssembly.instantiate(wasm)).instance.exports.m,
    (await WebAssembly.instantiate(module)).exports.m,
    (await WebAssembly.instantiateStreaming(answer)).instance.exports.m,
    new WebAssembly.Instance(module).exports.m,
    new WebAssembly.Memory({ initial: 1 }),
  ];
  made.forEach((memory, at) => new Uint8Array(memory.buffer).fill(at + 65));
};

for (const engine of Object.keys(ENGINES)) {
  describe(engine, () => {
    let server, browser;

    before(async () => {
      [server, browser] = await Promise.all([Server.start(), launch(engine)]);
    });

    after(() => Promise.all([browser?.close(), server?.stop()]));

    test("every memory is kept, however it was made", async () => {
      const { page, assistant } = await open(browser, server.url);
      await assistant.at("question-start");
      const before = (await memories(page)).length;
      await page.evaluate(makeMemories);
      const made = (await memories(page)).slice(before);
      assert.deepEqual(made.flat().map((bytes) => bytes.toString("latin1", 0, 2)), ["AA", "BB", "CC", "DD", "EE"]);
    });
  });
}
