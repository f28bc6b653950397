// One journey of somebody who is not quite straight: random answers, slips, reloads, steps back, and a network that fails.
// At every step it is checked that nothing typed is lost and that what the page says of the request is true.
import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";

import { FAULTS } from "./proxy.js";
import { receipt } from "./tabs.js";

const SLOW = ["hang-before", "hang-after", "drip"];
const QUICK = Object.keys(FAULTS).filter((fault) => !SLOW.includes(fault));
const LONGEST = 150; // pages
const PATIENCE = 90_000; // milliseconds
const WORDS = "lost phone broke — “new” laptop, <b>&amp; no backup; Grüße 🔑 100 % \\o/ since spring".split(" ");

/** Answers that lead on, where most of the others end at once. */
const LIKELY = { start: ["signed-out", "signed-in"] };

/** Runs in the page: what can be chosen, filled in and pressed. */
const offers = () => {
  const root = document.querySelector("account-recovery").shadowRoot;
  const all = (selector, read) => [...root.querySelectorAll(selector)].map(read);
  return {
    choices: all("input[name=choice]", (input) => input.value),
    checked: all("input[name=choice]:checked", (input) => input.value),
    fields: all("[id^=field-]:is(input, textarea)", ({ name, value, tagName, inputMode }) => ({
      name, value, kind: tagName === "TEXTAREA" ? "paragraphs" : inputMode,
    })),
    actions: all("[data-action]:not(:disabled)", (button) => button.dataset.action),
    steps: root.querySelectorAll(".steps li").length,
    goesOn: root.querySelector("button[type=submit]") !== null,
    sends: root.querySelector(".send") !== null,
  };
};

export class Journey {
  #typed = {};
  #review = {};
  #hasCode = false;
  #doubt = false;
  /** The faults that were met, in order. */
  faults = [];

  constructor({ dice, tab, channel, sink, network, account }) {
    Object.assign(this, { dice, tab, channel, sink, network, account });
    this.mouse = tab.mouse;
  }

  /** Goes until something ends it; gives what: `sent`, `by hand`, `confirmed`, `given up` or `plan`. */
  async run() {
    this.first = (await this.mouse.until(({ page }) => page, "no page")).page;
    for (let pages = 0; pages < LONGEST; pages += 1) {
      const { page } = await this.mouse.look();
      if (page !== "handover") await this.#detour(page);
      const end = await this.#step((await this.mouse.look()).page);
      if (end) return end;
    }
    assert.fail(`no end after ${LONGEST} pages`);
  }

  async #step(page) {
    if (page.startsWith("question-")) return this.#answer(page.slice("question-".length));
    if (page.startsWith("route-")) return this.#read();
    const steps = { fields: () => this.#fill(), evidence: () => this.#offer(), review: () => this.#check() };
    return page === "handover" ? this.#handOver() : (steps[page] ?? (() => this.mouse.press("back")))();
  }

  offers() {
    return this.tab.page.evaluate(offers);
  }

  /** Now and then: the page is loaded again, the person looks back, or begins anew. */
  async #detour(page) {
    if (!this.#hasCode && this.dice.chance(0.04)) await this.#reload(page);
    else if (this.dice.chance(0.04) && (await this.offers()).actions.includes("back")) await this.mouse.press("back");
    else if (!this.#doubt && this.dice.chance(0.01)) await this.#clear();
  }

  /** All is as before, once the bundle that goes on is there: until then the first question stands in its place. */
  async #reload(page) {
    const before = await this.#held();
    await this.tab.page.reload();
    await this.mouse.at(page);
    const deadline = Date.now() + this.mouse.patienceMs;
    while (!isDeepStrictEqual(await this.#held(), before) && Date.now() < deadline) await pause(this.mouse.pollMs);
    assert.deepEqual(await this.#held(), before, "after a reload");
  }

  async #held() {
    const { fields, checked } = await this.offers();
    return { fields, checked };
  }

  async #clear() {
    await this.mouse.press("clear");
    await this.mouse.at(this.first);
    assert.deepEqual((await this.offers()).checked, []);
    this.#typed = {};
    this.#hasCode = false;
  }

  async #complain(what) {
    const { page } = await this.mouse.look();
    await this.mouse.submit();
    await this.mouse.until((state) => state.problems && state.page === page, `nothing was said about ${what}`);
  }

  async #answer(fact) {
    const { choices, checked } = await this.offers();
    if (checked.length === 0 && this.dice.chance(0.05)) await this.#complain("no choice");
    const likely = fact === "desk" ? this.channel.desks : LIKELY[fact];
    const value = this.dice.pick(likely && (fact === "desk" || this.dice.chance(0.9)) ? likely : choices);
    await this.mouse.click(`input[name=choice][value="${value}"]`);
    await this.mouse.proceed();
  }

  /** A plan without a request is the end for some; the others find that it does not help. */
  async #read() {
    const { goesOn, steps, actions } = await this.offers();
    assert.ok(steps > 0, "a plan has steps");
    if (goesOn) await this.mouse.proceed();
    else if (this.dice.chance(0.08)) return "plan";
    else await this.mouse.press(this.dice.pick(["back", ...actions.filter((action) => action.startsWith("step:"))]));
    return undefined;
  }

  /** What was typed before is there; the rest is filled in, now and then wrongly at first. */
  async #fill() {
    const { fields } = await this.offers();
    for (const { name, value } of fields) assert.equal(value, this.#typed[name] ?? "", name);
    if (this.dice.chance(0.25)) await this.#slip(fields);
    for (const { name, kind } of fields) {
      // What may have arrived is not changed any more.
      if (!this.#doubt || !(name in this.#typed)) this.#typed[name] = this.#text(name, kind);
      await this.mouse.type(name, this.#typed[name]);
    }
    await this.mouse.proceed();
    this.shown = fields.map(({ name }) => name);
  }

  async #slip(fields) {
    const { name } = fields.find((field) => field.name === "username" || field.name === "account");
    await this.mouse.type(name, "two words");
    await this.#complain("a wrong name");
    const again = (await this.offers()).fields.find((field) => field.name === name);
    assert.equal(again.value, "two words", "what is wrong stays to be corrected");
  }

  #text(name, kind) {
    const words = Array.from({ length: 1 + Math.floor(this.dice.next() * 12) }, () => this.dice.pick(WORDS));
    if (name === "username" || name === "account") return this.account;
    if (name === "reporter") return this.dice.chance(0.5) ? "" : "example-dev";
    if (kind === "email") return `${this.dice.pick(["me", "team", "new"])}.${name}@mail${words.length}.example`;
    if (kind === "url") return `https://github.com/example/project-${words.length}`;
    return `It was ${words.join(kind === "paragraphs" && this.dice.chance(0.3) ? "\n" : " ")}.`;
  }

  async #offer() {
    this.#hasCode = this.dice.chance(0.1);
    if (!this.#hasCode) return this.mouse.press("without-evidence");
    await this.mouse.type("code", "9f3c51d07be2a864");
    await this.mouse.proceed();
    return undefined;
  }

  async #check() {
    this.#review = await this.mouse.review();
    const wanted = this.shown.filter((name) => this.#typed[name]);
    for (const name of wanted) assert.equal(this.#review[name], this.#typed[name], `the review of ${name}`);
    await this.mouse.proceed();
  }

  /** Presses, reads what the page says, and presses again if that makes sense. */
  async #handOver() {
    if (!(await this.offers()).sends) return this.#byHand();
    const state = await this.#press(this.#chooseFault());
    const filed = await this.sink.filed(this.account);
    if (state.page === "receipt") return this.#sent(filed);
    const { problems } = state;
    const held = filed.length;
    assert.ok(held <= 1, `${held} filed after ${this.faults}`);
    this.#doubt ||= /We do not know whether|An earlier version was sent/.test(problems);
    if (held) assert.ok(this.#doubt, `filed after ${this.faults}, but the page says: ${problems}`);
    if (/whether a confirmation came|An earlier version was sent/.test(problems) && held) return "confirmed";
    if (this.faults.length > 6 || this.dice.chance(0.05)) return "given up";
    if (state.page === "handover" && this.dice.chance(0.2)) await this.#lookAgain();
    return undefined;
  }

  /** What goes by mail alone is sent by the person, and no endpoint hears of it. */
  async #byHand() {
    await this.mouse.press("finish");
    await this.mouse.at("receipt");
    return "by hand";
  }

  #chooseFault() {
    const probability = this.faults.length === 0 ? 0.75 : 0.3;
    const fault = this.dice.chance(probability) ? this.dice.pick(this.dice.chance(0.03) ? SLOW : QUICK) : undefined;
    this.faults.push(fault ?? "none");
    return fault;
  }

  async #press(fault) {
    this.network.disconnect = () => this.tab.page.setOfflineMode(true);
    this.network.play(fault);
    const { actions } = await this.offers();
    await (actions.includes("send-again") ? this.mouse.press("send-again") : this.mouse.submit());
    const isOver = ({ page, problems }) => page !== "handover" || problems;
    const state = await this.mouse.until(isOver, `nothing was said about ${fault}`, PATIENCE);
    this.network.play();
    await this.tab.page.setOfflineMode(false);
    return state;
  }

  /** Loads the page again, or goes a page back, before the next press. */
  async #lookAgain() {
    if (this.#hasCode || this.dice.chance(0.5)) return this.mouse.press("back");
    await this.tab.page.reload();
    await this.mouse.at("handover");
    return undefined;
  }

  async #sent(filed) {
    const said = await receipt(this.tab);
    assert.deepEqual(filed, [this.sink.expected({ fields: this.#typed }, { ...said, review: this.#review })]);
    return "sent";
  }
}
