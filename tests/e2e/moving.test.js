// Moving about: back, changes, the other site, lists beside the way, and several assistants on one page.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Assistant } from "./assistant.js";
import { launch, open } from "./browser.js";
import { LOST_FACTOR, LOST_MAILBOX, fileUpTo, goTo } from "./filing.js";
import { Server } from "./server.js";

let server, browser;

before(async () => {
  [server, browser] = await Promise.all([Server.start(), launch()]);
});

after(() => Promise.all([browser?.close(), server?.stop()]));

/** Runs a test in a page of its own, and fails on any error that the page reports. */
const inPage = (name, run) =>
  test(name, async () => {
    const { page, context, seen } = await open(browser, server.url);
    try {
      await run(new Assistant(page), page);
      assert.deepEqual(seen.errors, []);
    } finally {
      await context.close();
    }
  });

const chosen = (page) => page.locator("account-recovery input:checked").getAttribute("value");

inPage("Back keeps the answers, and every page moves the focus to its heading", async (assistant, page) => {
  await assistant.answer("start", "signed-out");
  await assistant.answer("sign-in", "accepted");
  assert.equal((await assistant.look()).focused.id, "heading");
  for (const [fact, value] of [["sign-in", "accepted"], ["start", "signed-out"]]) {
    await assistant.press("back");
    const { focused } = await assistant.at(`question-${fact}`);
    assert.equal(focused.id, "heading");
    assert.equal(await chosen(page), value);
  }
});

inPage("Change on the review leads back to the review", async (assistant, page) => {
  const { review } = await fileUpTo(page, LOST_FACTOR, "review");
  await assistant.press("edit");
  await assistant.at("fields");
  await assistant.type("story", "Another story.");
  await assistant.proceed();
  await assistant.at("review");
  assert.equal((await assistant.review()).story, "Another story.");
  const changes = page.locator("account-recovery .your-answers [data-action^='change:']");
  const action = await changes.nth(1).getAttribute("data-action");
  await assistant.press(action);
  const { page: question } = await assistant.until((state) => state.page.startsWith("question-"), "no question");
  assert.equal(question, "question-sign-in");
  await assistant.answer("sign-in", "accepted");
  await assistant.at("review");
  assert.deepEqual(Object.keys(await assistant.review()), Object.keys(review));
});

inPage("a change that makes answers superfluous says which", async (assistant, page) => {
  await goTo(assistant, LOST_MAILBOX, "route-recovery-request-email");
  const change = page.locator("account-recovery [data-action^='change:']", { hasText: "your username and password" });
  await assistant.press(await change.getAttribute("data-action"));
  await assistant.at("question-sign-in");
  const { status } = await assistant.answer("sign-in", "refused");
  assert.match(status, /no longer needed and were removed: .*“Please confirm this login”/);
});

inPage("the site can be changed at any time; what is shown and what is written follow", async (assistant, page) => {
  const site = () => page.locator("account-recovery .site strong").textContent();
  assert.equal(await site(), "PyPI");
  await assistant.press("site:1");
  await assistant.until((state) => state.focused.id === "heading", "the heading has no focus");
  assert.equal(await site(), "TestPyPI");
  const there = { ...LOST_FACTOR, answers: { ...LOST_FACTOR.answers, site: "testpypi" } };
  await goTo(assistant, there, "route-recovery-request-testpypi");
  await assistant.press("site:0");
  await assistant.at("route-recovery-request-2fa");
  await fileUpTo(page, LOST_FACTOR, "review");
  await assistant.press("site:1");
  await assistant.at("review");
  const review = await assistant.review();
  assert.equal(review.username, LOST_FACTOR.fields.username);
  assert.match(review.ticket, /^Account recovery request for TestPyPI/);
});

inPage("ticks stay while one looks at a list beside the way", async (assistant, page) => {
  await goTo(assistant, LOST_FACTOR, "route-recovery-request-2fa");
  const box = page.locator("account-recovery [data-tick]").first();
  await assistant.tabTo({ tick: await box.getAttribute("data-tick") });
  await assistant.key("Space");
  await assistant.press("checklist:0");
  await assistant.at("checklist-after");
  await assistant.press("back");
  await assistant.at("route-recovery-request-2fa");
  assert.ok(await box.isChecked());
});

inPage("Clear forgets everything that was answered and typed", async (assistant, page) => {
  await fileUpTo(page, LOST_FACTOR, "review");
  await assistant.press("clear");
  const { focused } = await assistant.at("question-start");
  assert.equal(focused.id, "heading");
  assert.equal(await page.locator("account-recovery input:checked").count(), 0);
  await fileUpTo(page, { ...LOST_FACTOR, fields: {} }, "fields");
  assert.equal(await page.locator("account-recovery [name=username]").inputValue(), "");
});

inPage("an assistant that is moved within the page keeps its place", async (assistant, page) => {
  await assistant.answer("start", "signed-out");
  await page.evaluate(() => {
    const element = document.querySelector("account-recovery");
    const parent = element.parentNode;
    element.remove();
    parent.append(element);
  });
  await assistant.at("question-sign-in");
  await assistant.answer("sign-in", "accepted");
  await assistant.at("question-second-step");
});

inPage("two assistants on one page do not disturb each other", async (assistant, page) => {
  await page.evaluate(() => document.querySelector("main").append(document.createElement("account-recovery")));
  const second = page.locator("account-recovery").nth(1);
  await second.locator("#heading").waitFor();
  await assistant.answer("start", "signed-out");
  assert.equal(await second.locator(".content").getAttribute("data-page"), "question-start");
  for (let presses = 0; presses < 60; presses += 1) {
    if (await second.evaluate((element) => element.shadowRoot.activeElement?.name === "choice")) break;
    await assistant.key("Tab");
  }
  await assistant.key("Space", "Enter");
  await second.locator("[data-page=question-alarm]").waitFor();
  assert.equal((await assistant.look()).page, "question-sign-in");
});
