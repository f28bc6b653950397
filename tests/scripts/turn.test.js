// Between two pieces of work the browser gets its turn.
import assert from "node:assert/strict";
import { test } from "node:test";

import { site } from "./site.js";

test("what waits already comes before the next piece", async (t) => {
  const { turn } = await (await site(t, ["turn.js"])).load("turn.js");
  const { port1, port2 } = new MessageChannel();
  const seen = [];
  port1.onmessage = () => port1.close(seen.push("what waited"));
  port2.postMessage(0);
  await turn();
  seen.push("the next piece");
  assert.deepEqual(seen, ["what waited", "the next piece"]);
});

test("a turn leaves nothing open", async (t) => {
  const { turn } = await (await site(t, ["turn.js"])).load("turn.js");
  const open = () => process.getActiveResourcesInfo().filter((kind) => kind === "MessagePort").length;
  await new Promise((resolve) => setTimeout(resolve, 20));
  const before = open();
  for (let round = 0; round < 5; round += 1) await turn();
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(open(), before);
});
