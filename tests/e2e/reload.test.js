// Loading the page again loses nothing, and leaves nothing behind that was to be forgotten.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Assistant } from "./assistant.js";
import { launch, open } from "./browser.js";
import * as engines from "./engines.js";
import { LOST_FACTOR, LOST_MAILBOX, fileUpTo } from "./filing.js";
import { Server } from "./server.js";

let browser;
let server;
before(async () => ([browser, server] = await Promise.all([launch(), Server.start()])));
after(() => Promise.all([browser.close(), server.stop()]));

const stored = (page) => page.evaluate(() => Object.values(sessionStorage).join("\n"));

/** Loads the page again; gives what is shown once the assistant is there. */
const reload = async (page, key) => {
  await page.reload();
  return new Assistant(page).at(key);
};

test("a question comes back with its answers", async () => {
  const { page, context } = await open(browser, server.url);
  const assistant = new Assistant(page);
  await assistant.answer("start", "signed-out");
  await assistant.at("question-sign-in");
  await reload(page, "question-sign-in");
  await assistant.press("back");
  await assistant.at("question-start");
  await context.close();
});

test("fields come back as they were typed, and the request keeps its number", async () => {
  const { page, context } = await open(browser, server.url);
  const { assistant } = await fileUpTo(page, LOST_FACTOR, "review");
  const review = await assistant.review();
  await reload(page, "review");
  assert.deepEqual(await assistant.review(), review);
  await context.close();
});

// what is pressed while the first question stands there, until what is kept is back
const EARLY = [
  ["Continue", ".go"],
  ["a list", "[data-action='checklist:0']"],
];
for (const [what, control] of EARLY) {
  test(`a press before what is kept is back takes nothing away: ${what}`, async () => {
    const { page, context, seen } = await open(browser, server.url);
    const { assistant } = await fileUpTo(page, LOST_FACTOR, "review");
    const [review, before] = [await assistant.review(), await stored(page)];
    for (const comes of [false, true]) {
      let letGo;
      const held = new Promise((resolve) => (letGo = resolve));
      const isPlan = ({ pathname }) => /\/(plan|pypi\.en\.plan)\./.test(pathname);
      await page.route(isPlan, (route) => held.then(() => (comes ? route.continue() : route.abort())));
      await page.reload({ waitUntil: "commit" });
      const there = page.locator("account-recovery").filter({ has: page.locator(control) });
      await there.locator(control).click();
      await page.waitForFunction(() => document.querySelector("account-recovery").started);
      await there.locator(control).click();
      assert.equal(await stored(page), before);
      letGo();
      if (!comes) await assistant.until((state) => state.failed, "nothing is said of the part that did not come");
      await page.unrouteAll({ behavior: "wait" });
    }
    await assistant.at("review");
    assert.deepEqual(await assistant.review(), review);
    assert.equal(seen.errors.filter((error) => !/account-recovery:|ERR_FAILED/.test(error)).length, 0);
    await context.close();
  });
}

test("a code that was typed is not kept, and neither is what was made of it", async () => {
  const { page, context } = await open(browser, server.url);
  const { assistant } = await fileUpTo(page, LOST_MAILBOX, "review");
  const { evidence } = await assistant.review();
  assert.match(evidence, /^\$argon2id/);
  const kept = await stored(page);
  assert.ok(kept.length > 0);
  for (const text of [LOST_MAILBOX.code, evidence]) assert.ok(!kept.includes(text));
  await reload(page, "evidence");
  await context.close();
});

test("clearing forgets everything, in the storage too", async () => {
  const { page, context } = await open(browser, server.url);
  const { assistant } = await fileUpTo(page, LOST_FACTOR, "review");
  await assistant.press("clear");
  await assistant.at("question-start");
  assert.equal(await stored(page), "");
  await reload(page, "question-start");
  await context.close();
});

/** Runs in the page: everything that a browser can keep for it, and what stands in its controls. */
const leftBehind = async () => {
  const root = document.querySelector("account-recovery").shadowRoot;
  const controls = [...root.querySelectorAll("input, textarea")];
  return {
    session: { ...sessionStorage },
    local: { ...localStorage },
    cookies: document.cookie,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    locks: (await navigator.locks.query()).held.map(({ name }) => name),
    state: history.state,
    typed: controls.filter(({ type, value }) => type !== "radio" && value).map(({ name }) => name),
    chosen: controls.filter(({ checked }) => checked).map(({ value }) => value),
  };
};

const NOTHING = {
  session: {}, local: {}, cookies: "", databases: [], caches: [], locks: [], state: null, typed: [], chosen: [],
};

test("clearing empties every storage, every control and every lock", async () => {
  const { page, context } = await open(browser, server.url);
  const { assistant } = await fileUpTo(page, LOST_FACTOR);
  await page.route("**/requests", (route) => route.fulfill({ status: 500 }));
  await assistant.tabTo({ type: "submit" });
  await assistant.key("Enter");
  await assistant.until(({ focused }) => focused.id === "problems", "no failure");
  const before = await page.evaluate(leftBehind);
  assert.equal(before.locks.length, 1);
  assert.notDeepEqual(before.session, {});
  await assistant.press("clear");
  await assistant.at("question-start");
  assert.deepEqual(await page.evaluate(leftBehind), NOTHING);
  await context.close();
});

test("clearing takes back a choice that was not submitted", async () => {
  const { page, context } = await open(browser, server.url);
  const assistant = new Assistant(page);
  await assistant.at("question-start");
  await assistant.choose("start", "signed-out");
  assert.deepEqual((await page.evaluate(leftBehind)).chosen, ["signed-out"]);
  await assistant.press("clear");
  await assistant.until(({ focused }) => focused.id === "heading", "nothing happened");
  assert.deepEqual(await page.evaluate(leftBehind), NOTHING);
  await context.close();
});

test("a tab that was closed begins anew", async () => {
  const { page, context } = await open(browser, server.url);
  await fileUpTo(page, LOST_FACTOR, "review");
  await page.close();
  const another = await context.newPage();
  await another.goto(server.url);
  await new Assistant(another).at("question-start");
  assert.equal(await stored(another), "");
  await context.close();
});

for (const engine of Object.keys(engines.ENGINES))
  test(`the way back from another page leads to the same fields: ${engine}`, async () => {
    const other = await engines.launch(engine);
    try {
      const { page, assistant } = await engines.open(other, server.url);
      await fileUpTo(assistant.page, LOST_FACTOR, "review");
      const review = await assistant.review();
      await page.goto(new URL("routes.html", server.url).href);
      await page.evaluate(() => void setTimeout(() => history.back()));
      await assistant.at("review");
      assert.deepEqual(await assistant.review(), review);
    } finally {
      await other.close();
    }
  });

test("a browser that keeps nothing says so once, and the assistant goes on", async () => {
  const { page, context } = await open(browser, server.url, {}, () => {
    Object.defineProperty(window, "sessionStorage", {
      get() {
        throw new DOMException("The operation is insecure.", "SecurityError");
      },
    });
  });
  const assistant = new Assistant(page);
  const { status } = await assistant.answer("start", "signed-out");
  assert.match(status, /keeps nothing/);
  const next = await assistant.answer("sign-in", "accepted");
  assert.doesNotMatch(next.status, /keeps nothing/);
  await context.close();
});

test("a full storage says so once, and the assistant goes on", async () => {
  const { page, context } = await open(browser, server.url, {}, () => {
    Storage.prototype.setItem = () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    };
  });
  const { assistant } = await fileUpTo(page, LOST_FACTOR, "fields");
  const { status } = await assistant.look();
  assert.doesNotMatch(status, /keeps nothing/);
  await assistant.type("username", "example-user");
  assert.equal((await assistant.look()).focused.value, "example-user");
  await context.close();
});
