// The assistant as somebody meets it who is quick with a mouse: the same steps as by keyboard, but taken inside the page,
// so that many pages can be driven at once.
import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";

import { Assistant, CHOICES } from "./assistant.js";

const POLL_MS = 60;

/** Runs in the page: clicks on an element, unless it is missing or disabled. */
const click = (selector) => {
  const element = document.querySelector("account-recovery")?.shadowRoot?.querySelector(selector);
  if (!element || element.disabled) return false;
  element.click();
  return true;
};

/** Runs in the page: puts a text into a field in place of what is there. */
const fill = ([id, text]) => {
  const field = document.querySelector("account-recovery").shadowRoot.getElementById(id);
  if (!field) return false;
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  return true;
};

export class Mouse extends Assistant {
  pollMs = POLL_MS;
  patienceMs = 30_000;

  /** Clicks on an element as soon as it can be clicked on. */
  async click(selector) {
    const deadline = Date.now() + 30_000;
    while (!(await this.page.evaluate(click, selector))) {
      assert.ok(Date.now() < deadline, `nothing to click on at ${selector}: ${JSON.stringify(await this.look())}`);
      await pause(POLL_MS);
    }
  }

  press(action) {
    return this.click(`[data-action="${action}"]`);
  }

  submit() {
    return this.click("button[type=submit]");
  }

  async choose(fact, value) {
    const accepted = CHOICES[fact]?.[value] ?? [value];
    await this.click(accepted.map((choice) => `input[name=choice][value="${choice}"]`).join());
  }

  async proceed() {
    const { page } = await this.look();
    await this.submit();
    return this.until((state) => state.page !== page, `nothing came after ${page}`);
  }

  async answer(fact, value) {
    await this.at(`question-${fact}`);
    await this.choose(fact, value);
    return this.proceed();
  }

  async type(field, text) {
    assert.ok(await this.page.evaluate(fill, [`field-${field}`, text]), `no field ${field}`);
  }
}
