// The assistant as somebody meets it who has a keyboard and nothing else: what is shown is read, but every step is
// taken by Tab, arrows, Space, Enter and typing.
import assert from "node:assert/strict";

/** Choices that stand for a value under another name; the first that is offered is taken. */
export const CHOICES = {
  "sign-in": { accepted: ["accepted", "accepted-inside"] },
  "second-step": { none: ["none", "none-inside"] },
  "device-check": { "no-check": ["no-check", "known-place"], "not-sure": ["not-that-far"] },
  "address-state": {
    verified: ["pages", "link"], unverified: ["activate", "notice"], "unverified-other": ["activate-other", "notice"],
  },
};

/** What somebody chooses who knows all answers: one choice may say what would be asked later. */
export const chosen = (fact, answers) => {
  const saysMore = fact === "address-state" && answers[fact] === "unverified" && answers["other-verified"] === "yes";
  return saysMore ? "unverified-other" : answers[fact];
};

/** What the page shows, and where the focus is; runs inside the page. */
const look = () => {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const root = document.querySelector("account-recovery")?.shadowRoot;
  const text = (selector) => root?.querySelector(selector)?.textContent ?? "";
  const { tagName, id, type, name, value, checked } = focused ?? {};
  const { action, tick, focus } = focused?.dataset ?? {};
  const main = focused?.classList?.contains("go");
  return {
    page: root?.querySelector(".content")?.dataset.page,
    styled: [...(root?.querySelectorAll("link[rel=stylesheet]") ?? [])].every(({ sheet }) => sheet),
    language: root?.querySelector(".page")?.lang,
    heading: text("#heading"),
    status: text(".status"),
    problems: text("#problems"),
    failed: text(".failed"),
    sites: [...(root?.querySelectorAll("[data-action^='site:']") ?? [])].map((button) => button.dataset.action),
    focused: { tag: tagName?.toLowerCase(), id, type, name, value, checked, action, tick, focus, main },
  };
};

/**
 * While one page takes the place of another there is none to look at, and WebKit's driver now and then cannot read what a
 * script gave it. Looking changes nothing, so it is done again.
 */
const unseen = (fault) => {
  if (!/context was destroyed|navigation|no such frame|could not parse script result/i.test(fault.message)) throw fault;
};

export class Assistant {
  pollMs = 20;
  patienceMs = 15_000;

  constructor(page) {
    this.page = page;
  }

  look() {
    return this.page.evaluate(look);
  }

  key(...keys) {
    return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve());
  }

  /** Looks until a test holds; fails with what was seen last. */
  async until(holds, what, patience = this.patienceMs) {
    const deadline = Date.now() + patience;
    for (;;) {
      const state = await this.look().catch(unseen);
      if (state && holds(state)) return state;
      assert.ok(Date.now() < deadline, `${what}; the page shows ${JSON.stringify(state)}`);
      await new Promise((resolve) => setTimeout(resolve, this.pollMs));
    }
  }

  /** Waits for a page by its key. */
  at(key) {
    return this.until((state) => state.page === key, `the page ${key} did not come`);
  }

  /** Waits for a page in its style; an element that was not rendered ahead may show its text before. */
  styledAt(key) {
    return this.until((state) => state.page === key && state.styled, `the page ${key} did not come in its style`);
  }

  /** Tab until the focus is on an element with these properties. */
  async tabTo(wanted, key = "Tab") {
    for (let presses = 0; presses < 120; presses += 1) {
      const { focused } = await this.look();
      if (Object.entries(wanted).every(([name, value]) => focused[name] === value)) return focused;
      await this.key(key);
    }
    assert.fail(`Tab never reached ${JSON.stringify(wanted)} on ${JSON.stringify(await this.look())}`);
  }

  /** Presses the button with an action. */
  async press(action) {
    await this.tabTo({ action });
    await this.key("Enter");
  }

  /** Chooses a radio button, without going on. */
  async choose(fact, value) {
    const accepted = CHOICES[fact]?.[value] ?? [value];
    const { value: first } = await this.tabTo({ name: "choice" });
    let { focused } = await this.look();
    while (!accepted.includes(focused.value)) {
      await this.key("ArrowDown");
      ({ focused } = await this.look());
      assert.notEqual(focused.value, first, `${fact} offers none of ${accepted}`);
    }
    if (!focused.checked) await this.key("Space");
  }

  /** Presses the one button that goes on, and waits for the next page. */
  async proceed() {
    const { page } = await this.look();
    await this.tabTo({ type: "submit", main: true });
    await this.key("Enter");
    return this.until((state) => state.page !== page, `nothing came after ${page}`);
  }

  /** Answers the question that is shown and goes on by Enter on the radio button. */
  async answer(fact, value) {
    await this.at(`question-${fact}`);
    await this.choose(fact, value);
    await this.key("Enter");
    return this.until((state) => state.page !== `question-${fact}`, `nothing came after ${fact}`);
  }

  /** Answers all questions up to a page that is none; gives the facts that were asked, in order. */
  async answerAll(answers) {
    const asked = [];
    let state = await this.until(({ page }) => page !== undefined, "there is no page");
    while (state.page.startsWith("question-")) {
      const fact = state.page.slice("question-".length);
      assert.ok(fact in answers, `${fact} was asked`);
      asked.push(fact);
      state = await this.answer(fact, chosen(fact, answers));
    }
    return asked;
  }

  /** Types into a field in place of what is there. */
  async type(field, text) {
    await this.tabTo({ id: `field-${field}` });
    await this.key("ControlOrMeta+a");
    await (text ? this.page.keyboard.type(text) : this.key("Delete"));
  }

  /** The texts of the review, by id. */
  review() {
    return this.page.evaluate(() => {
      const texts = document.querySelector("account-recovery").shadowRoot.querySelectorAll("[data-review]");
      return Object.fromEntries([...texts].map((pre) => [pre.dataset.review, pre.textContent]));
    });
  }
}
