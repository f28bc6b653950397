// Loading the page again loses nothing, and leaves nothing behind that was to be forgotten.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Assistant } from "./assistant.js";
import { launch, open } from "./browser.js";
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
