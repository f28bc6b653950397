// What somebody on a slow device feels of the page: how long a step and a keystroke take to be painted, and whether the
// page answers while evidence of a code is made.
import { LOST_MAILBOX, goTo } from "../e2e/filing.js";
import { Mouse } from "../e2e/mouse.js";
import { inPage, launch } from "./browser.js";
import { memory } from "./measure-loading.js";
import { inTurn, median, medians, quantile } from "./statistics.js";
import { noteMemories } from "./watch.js";

const SLOW_DEVICE = { cpu: 4 };

/** Frames as soon as there is something to paint: what is measured is the work, not the wait for the next frame. */
const AT_ONCE = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];

const TYPED = "The phone with the app fell into the sea, and the old number is gone.";

/** Runs in the page from its beginning: how long after each key or click the page is painted. */
const notePaints = () => {
  globalThis.paints = { keydown: [], click: [] };
  globalThis.longest = () => Math.max(0, ...tasks.map(({ duration }) => duration));
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: "longtask" });
  globalThis.forgetTasks = () => (tasks.length = 0);
  const note = (event) => {
    const { type, timeStamp } = event;
    if (type === "click" && event.composedPath()[0].type !== "submit") return;
    const begun = type === "click" ? performance.now() : timeStamp;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => globalThis.paints[type].push(performance.now() - begun);
      port2.postMessage(0);
    });
  };
  addEventListener("keydown", note, true);
  addEventListener("click", note, true);
};

const paints = (page, type) => page.evaluate((of) => globalThis.paints[of].splice(0), type);

const focus = (page, id) =>
  page.evaluate((of) => document.querySelector("account-recovery").shadowRoot.getElementById(of).focus(), id);

/** A whole journey up to the checked answers. The first step is left out: it takes over from one bundle to the next. */
const journey = async (page, session) => {
  const mouse = new Mouse(page);
  await mouse.at("question-start");
  await mouse.answer("start", LOST_MAILBOX.answers.start);
  await page.waitForNetworkIdle();
  await paints(page, "click");
  await goTo(mouse, LOST_MAILBOX, "fields");
  const steps = await paints(page, "click");
  await focus(page, "field-story");
  await page.keyboard.type(TYPED, { delay: 40 });
  const keystrokes = await paints(page, "keydown");
  await goTo(mouse, LOST_MAILBOX, "evidence");
  const before = await memory({ page, session });
  await mouse.type("code", LOST_MAILBOX.code);
  await page.evaluate(() => globalThis.forgetTasks());
  const begun = performance.now();
  await mouse.proceed();
  const evidence = performance.now() - begun;
  await new Promise((resolve) => setTimeout(resolve, 500));
  const longest = await page.evaluate(() => globalThis.longest());
  const after = await memory({ page, session });
  return { steps, keystrokes, evidence, longest, wasmBefore: before.wasm, wasmAfter: after.wasm };
};

/** One journey on a device that is four times slower than this machine. */
const travel = async (url) => {
  const browser = await launch(...AT_ONCE);
  try {
    return await inPage(browser, SLOW_DEVICE, async ({ page, session }) => {
      await page.evaluateOnNewDocument(noteMemories);
      await page.evaluateOnNewDocument(notePaints);
      await page.goto(url);
      return journey(page, session);
    });
  } finally {
    await browser.close();
  }
};

/**
 * Journeys, of each the middle and the slowest step, and the middle keystroke and one that 19 of 20 do not exceed: the medians
 * of all journeys.
 */
export const person = async (url, rounds) => {
  const { journeys } = await inTurn(rounds, { journeys: () => travel(url) });
  const figures = ({ steps, keystrokes, ...rest }) => ({
    step: median(steps),
    slowestStep: Math.max(...steps),
    keystroke: median(keystrokes),
    slowKeystroke: quantile(keystrokes, 0.95),
    ...rest,
  });
  return medians(journeys.map(figures));
};
