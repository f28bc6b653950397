// What a screen reader says on the way from the first question to the request that was sent, with two errors on it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Assistant } from "./assistant.js";
import { launch, open } from "./browser.js";
import { LOST_FACTOR } from "./filing.js";
import { ScreenReader } from "./screen-reader.js";
import { Server } from "./server.js";
import { matchSnapshot } from "./snapshot.js";

const DAY = "2026-03-02T10:00:00Z";
const WRONG = { username: "me@mail.example", repository: "http://github.com/example/project" };
/** What differs each time: the number of a request, and the port of the server. */
const CHANGING = [[/\b[0-9A-HJKMNP-TV-Z]{26}\b/g, "NUMBER"], [/127\.0\.0\.1:\d+/g, "SERVER"]];

let server, browser;

before(async () => {
  [server, browser] = await Promise.all([Server.start(), launch()]);
});

after(() => Promise.all([browser?.close(), server?.stop()]));

/** Goes through the page by keyboard, and writes down what is said. */
class Listener {
  transcript = [];

  constructor(assistant, reader) {
    Object.assign(this, { assistant, reader });
  }

  #write(heading, phrases) {
    const lines = phrases.map((phrase) => `  ${phrase.trim().replaceAll("\n", "\n  | ")}`);
    this.transcript.push(heading, ...lines, "");
  }

  /** Reads the page as it is. */
  async read(page) {
    this.#write(`${page}, from top to bottom`, await this.reader.read());
  }

  /** Presses Enter where the focus is, waits, and writes down what is said then. */
  async enter(happened, wait) {
    await this.reader.forget();
    await this.assistant.key("Enter");
    const { page } = await wait();
    this.#write(`${happened}: ${page}`, await this.reader.heard());
    return page;
  }

  /** Goes on to another page. */
  async proceed(happened) {
    const { page } = await this.assistant.look();
    await this.assistant.tabTo({ type: "submit" });
    return this.enter(happened, () => this.assistant.until((state) => state.page !== page, `nothing came after ${page}`));
  }

  /** Goes on from a page that complains instead. */
  async complain(happened) {
    await this.assistant.tabTo({ type: "submit" });
    await this.enter(happened, () => this.assistant.until(({ focused }) => focused.id === "problems", "no summary"));
  }

  /** Answers questions as long as there are any. */
  async answerAll(answers) {
    for (let { page } = await this.assistant.look(); page.startsWith("question-"); ) {
      const fact = page.slice("question-".length);
      await this.assistant.choose(fact, answers[fact]);
      page = await this.proceed(`after “${answers[fact]}”`);
    }
  }

  async type(fields) {
    for (const [field, text] of Object.entries(fields)) await this.assistant.type(field, text);
  }
}

const journey = async (listener) => {
  await listener.read("the first question");
  await listener.complain("without an answer");
  await listener.read("the question with its error");
  await listener.answerAll(LOST_FACTOR.answers);
  await listener.read("the plan");
  await listener.proceed("going on");
  await listener.answerAll(LOST_FACTOR.answers);
  await listener.read("the fields");
  await listener.type({ ...LOST_FACTOR.fields, ...WRONG });
  await listener.complain("with two faults");
  await listener.read("the fields with their errors");
  await listener.type(LOST_FACTOR.fields);
  await listener.proceed("corrected");
  await listener.read("the review");
  await listener.proceed("going on");
  await listener.read("the hand-over");
  await listener.proceed("sent");
  await listener.read("the receipt");
};

test("a whole journey with errors is told as it was", async () => {
  const { page, context, seen } = await open(browser, "about:blank", { bypassCSP: true });
  await page.clock.setFixedTime(DAY);
  await page.goto(server.url, { waitUntil: "networkidle" });
  const listener = new Listener(new Assistant(page), await ScreenReader.start(page));
  await journey(listener);
  await context.close();
  assert.deepEqual(seen.errors, []);
  assert.equal((await server.stored()).length, 1);
  const told = listener.transcript.join("\n");
  await matchSnapshot("screen-reader.txt", CHANGING.reduce((text, [what, name]) => text.replaceAll(what, name), told));
});
