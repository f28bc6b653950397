// Random journeys over random faults: none loses a request, and none files one twice. SOAK_SEED draws others, and
// SOAK_JOURNEY repeats one journey of them.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { CHANNELS } from "./channels.js";
import { Dice } from "./dice.js";
import { launch } from "./engines.js";
import { Journey } from "./journey.js";
import { openTab } from "./tabs.js";

const JOURNEYS = 200;
const SEED = Number(process.env.SOAK_SEED ?? 1_717_188_515);
const { SOAK_JOURNEY } = process.env;

/** Kinds of journeys: channel, the desks that take it, engine, journeys of ten, and how many go side by side. */
const KINDS = [
  { channel: "post-json", engine: "Chromium", share: [0, 1, 2, 3, 4, 5, 6], lanes: 4 },
  { channel: "post-json", engine: "Firefox", share: [7], lanes: 1 },
  { channel: "post-fields", desks: ["tracker"], engine: "Chromium", share: [8], lanes: 1 },
  { channel: "post-form", desks: ["form", "parts"], engine: "Chromium", share: [9], lanes: 1 },
];

const browsers = {};
const sinks = {};
const ends = new Map();
const failures = [];

before(async () => {
  const engines = [...new Set(KINDS.map(({ engine }) => engine))];
  const channels = [...new Set(KINDS.map(({ channel }) => channel))];
  await Promise.all([
    ...engines.map(async (engine) => (browsers[engine] = await launch(engine))),
    ...channels.map(async (channel) => (sinks[channel] = await CHANNELS[channel].start())),
  ]);
});

after(() => Promise.all([
  ...Object.values(browsers).map((browser) => browser.close()),
  ...Object.values(sinks).map((sink) => sink.stop()),
]));

const travel = async (index, kind, { url, network }) => {
  const sink = sinks[kind.channel];
  const tab = await openTab(browsers[kind.engine], url);
  const dice = new Dice(SEED + index * 7919);
  const journey = new Journey({ dice, tab, channel: kind, sink, network, account: `journey-${index}` });
  try {
    const end = await journey.run();
    assert.deepEqual(tab.errors, []);
    ends.set(index, end);
  } catch (error) {
    failures.push(`SOAK_SEED=${SEED} SOAK_JOURNEY=${index} (${journey.faults}): ${error.stack}`);
  } finally {
    network.play();
    await tab.close();
  }
};

/** Journeys of a kind, one after the other, over a network of their own. */
const goAlong = async (queue, kind) => {
  const lane = await sinks[kind.channel].lane();
  for (let index = queue.shift(); index !== undefined; index = queue.shift()) await travel(index, kind, lane);
};

/** Every account at its end: what was called sent is there once, and nothing else is there twice. */
const count = async ({ channel }, index) => {
  const filed = await sinks[channel].filed(`journey-${index}`);
  const end = ends.get(index);
  const once = end === "sent" || end === "confirmed";
  const right = once ? filed.length === 1 : filed.length <= (end === "by hand" ? 0 : 1);
  if (end && !right) failures.push(`journey ${index}: ${end}, but ${filed.length} are filed`);
};

test(`${JOURNEYS} random journeys, SOAK_SEED=${SEED}`, { timeout: 900_000 }, async () => {
  const all = SOAK_JOURNEY ? [Number(SOAK_JOURNEY)] : [...Array(JOURNEYS).keys()];
  const queues = KINDS.map((kind) => ({ kind, queue: all.filter((index) => kind.share.includes(index % 10)) }));
  const indices = queues.map(({ queue }) => [...queue]);
  await Promise.all(queues.flatMap(({ kind, queue }) => Array.from({ length: kind.lanes }, () => goAlong(queue, kind))));
  for (const [at, kind] of KINDS.entries()) for (const index of indices[at]) await count(kind, index);
  const kinds = [...new Set(ends.values())].map((end) => `${end}: ${[...ends.values()].filter((one) => one === end).length}`);
  console.log(`SOAK_SEED=${SEED}: ${kinds.join(", ")}`);
  assert.deepEqual(failures, []);
  assert.equal(ends.size, all.length);
});
