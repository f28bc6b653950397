// Between the page and what takes its requests anything may go wrong. Whatever it is, on every channel and in every
// engine: what was typed stays, nothing is called sent that is not, and no request is filed twice.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { CHANNELS } from "./channels.js";
import { ENGINES, launch } from "./engines.js";
import { DOES_NOT_APPLY, said } from "./fault-words.js";
import { goTo } from "./filing.js";
import { Matrix } from "./matrix.js";
import { FAULTS } from "./proxy.js";
import { openTab, receipt } from "./tabs.js";

/** Faults that take seconds: tried beside each other and beside the others. */
const SLOW = ["hang-before", "hang-after", "drip", "busy-seconds", "busy-date"];

const browsers = {};
const sinks = {};
const overNetwork = Object.keys(CHANNELS).flatMap((channel) => Object.keys(FAULTS).map((fault) => [channel, fault]));
const matrix = new Matrix(overNetwork, Object.keys(ENGINES));

before(async () => {
  await Promise.all([
    ...Object.keys(ENGINES).map(async (engine) => (browsers[engine] = await launch(engine))),
    ...Object.entries(CHANNELS).map(async ([channel, { start }]) => (sinks[channel] = await start())),
  ]);
});

after(() => Promise.all([
  ...Object.values(browsers).map((browser) => browser.close()),
  ...Object.values(sinks).map((sink) => sink.stop()),
]));

/** Goes up to the hand-over; gives the texts of the review. */
const toHandover = async ({ mouse }, who) => {
  let review;
  await goTo(mouse, who, "handover", async (shown) => {
    if (shown === "review") review = await mouse.review();
  });
  return review;
};

/** Everything typed is on the page, or comes back when one goes back to the fields. */
const assertKept = async (tab, who) => {
  const { page } = await tab.mouse.look();
  if (page !== "fields") await goBackTo(tab.mouse, "fields");
  const kept = await tab.page.evaluate(() => {
    const fields = document.querySelector("account-recovery").shadowRoot.querySelectorAll("input, textarea");
    return Object.fromEntries([...fields].map(({ name, value }) => [name, value]));
  });
  assert.deepEqual(kept, who.fields);
};

const goBackTo = async (mouse, key) => {
  for (let { page } = await mouse.look(); page !== key; ) {
    await mouse.press("back");
    ({ page } = await mouse.until((state) => state.page !== page, `nothing before ${page}`));
  }
};

/** Presses the button of the hand-over, which has to be the one that warns where a request may be filed twice. */
const again = async (tab, who, mayRepeat) => {
  await assertKept(tab, who);
  await goTo(tab.mouse, who, "handover");
  await (mayRepeat ? tab.mouse.press("send-again") : tab.mouse.submit());
};

/** Plays one fault; gives what the person met. */
const play = async (channel, fault, engine) => {
  const { writer, knowsAgain } = CHANNELS[channel];
  const sink = sinks[channel];
  const account = `at-${channel}-${fault}-${engine}`.toLowerCase();
  const who = writer(account);
  const { url, network } = await sink.lane();
  const tab = await openTab(browsers[engine], url);
  const review = await toHandover(tab, who);
  network.disconnect = () => tab.page.setOfflineMode(true);
  network.play(fault);
  await tab.mouse.submit();
  const isOver = ({ page, problems }) => page === "receipt" || problems;
  const state = await tab.mouse.until(isOver, `nothing was said about ${fault}`, 90_000);
  const held = (await sink.filed(account)).length;
  assert.ok(held <= (FAULTS[fault].reaches ? 1 : 0), `${held} filed`);
  if (held) assert.doesNotMatch(state.problems, /was not sent/);
  assert.match(state.problems || "stored", said(channel, fault));
  network.play();
  await tab.page.setOfflineMode(false);
  const doubt = /We do not know whether/.test(state.problems);
  const mayRepeat = doubt && !knowsAgain;
  assert.equal(/whether a confirmation came/.test(state.problems), mayRepeat);
  // Somebody who was told to look for a confirmation, and finds one, does not press again.
  const done = state.page === "receipt" || (mayRepeat && held === 1);
  if (state.page !== "receipt" && !done) await again(tab, who, mayRepeat);
  const filed = await (mayRepeat && held ? sink.filed(account) : receipt(tab).then(() => sink.filed(account)));
  assert.equal(filed.length, 1);
  if (!(mayRepeat && held)) assert.deepEqual(filed, [sink.expected(who, { ...(await receipt(tab)), review })]);
  else await assertKept(tab, who);
  assert.deepEqual(tab.errors, []);
  await tab.close();
  return { state, held, doubt, mayRepeat };
};

/** A cell of the table: what the page said, whether the request was there by then, and what the person did. */
const outcome = ({ state, held, doubt, mayRepeat }) => {
  if (state.page === "receipt") return "sent";
  const title = doubt ? "not known" : state.page === "fields" ? "a field is wrong" : "not sent";
  const next = mayRepeat && held ? "looks for the confirmation, and has it" : "presses again, sent once";
  return `${title}${held ? " (it was)" : ""} → ${next}`;
};

const cell = ([channel, fault]) => {
  for (const engine of Object.keys(ENGINES)) {
    const reason = DOES_NOT_APPLY[channel]?.[fault];
    test(`${channel}, ${fault}, ${engine}`, { timeout: 180_000 }, async () => {
      const text = reason ? `does not apply: ${reason}` : outcome(await play(channel, fault, engine));
      matrix.fill([channel, fault], engine, text);
    });
  }
};

describe("faults", { concurrency: 2 }, () => {
  describe("of the network, slow", { concurrency: 10 }, () => {
    overNetwork.filter(([, fault]) => SLOW.includes(fault)).forEach(cell);
  });
  describe("of the network", { concurrency: 3 }, () => {
    overNetwork.filter(([, fault]) => !SLOW.includes(fault)).forEach(cell);
  });
});

after(() => {
  console.log(`channel | fault | what the person meets\n${matrix}`);
  assert.deepEqual(matrix.empty(), []);
});
