// Nothing that was typed is lost when sending fails; success is what the endpoint says in status and body; one press
// sends once.
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";

import { launch, open } from "./browser.js";
import { LOST_FACTOR, fileUpTo } from "./filing.js";
import { Server } from "./server.js";

let server, browser, page, context, seen, assistant;

before(async () => {
  browser = await launch();
});

beforeEach(async () => {
  server = await Server.start();
  ({ page, context, seen } = await open(browser, server.url));
  ({ assistant } = await fileUpTo(page, LOST_FACTOR));
});

afterEach(() => Promise.all([context.close(), server.stop()]));
after(() => browser?.close());

const posts = () => seen.requests.filter(({ url }) => url.endsWith("/requests"));

const send = async () => {
  await assistant.tabTo({ type: "submit" });
  await assistant.key("Enter");
};

/** Sends, and gives the message that has the focus then. */
const failure = async () => {
  await send();
  const { problems } = await assistant.until(
    ({ page: shown, focused }) => shown === "handover" && focused.id === "problems", "no message has the focus");
  return problems;
};

const details = () => page.locator("account-recovery details").evaluate((element) => element.open);

test("the endpoint goes away between two presses and comes back", async () => {
  await server.stop();
  assert.match(await failure(), /could not be reached.*Everything you typed is still here/);
  assert.ok(await details(), "the other ways are shown");
  await assistant.press("back");
  await assistant.at("review");
  await assistant.press("edit");
  await assistant.at("fields");
  const typed = await page.locator("account-recovery [name=story]").inputValue();
  assert.equal(typed, LOST_FACTOR.fields.story);
  await assistant.proceed();
  await assistant.proceed();
  assert.match(await failure(), /could not be reached/);
  await server.restart();
  await send();
  await assistant.at("receipt");
  assert.equal((await server.stored()).length, 1);
  assert.equal(new Set(posts().map(({ body }) => body)).size, 1, "a retry is the same request");
});

// what answers, reply, message
for (const [what, reply, message] of [
  ["a page", { status: 200, contentType: "text/html", body: "<!doctype html><title>Welcome</title>" }, /not in the way of a support system/],
  ["JSON about another request", { status: 201, json: { rid: "00041061050R3GG28A1C60T3GF" } }, /not in the way of a support system/],
  ["JSON that is cut off", { status: 200, contentType: "application/json", body: '{"rid":' }, /not in the way of a support system/],
  ["busy, with a time", { status: 429, headers: { "Retry-After": "2" } }, /busy.* 2 seconds/],
  ["busy, without a time", { status: 503 }, /busy. Wait a little/],
  ["a conflict", { status: 409 }, /holds an earlier version/],
  ["a refusal", { status: 403 }, /refused.*403/],
  ["a fault", { status: 500 }, /fault of its own.*500/],
]) {
  test(`no success: the endpoint answers with ${what}`, async () => {
    await page.route("**/requests", (route) => route.fulfill(reply));
    assert.match(await failure(), message);
    assert.ok(await details(), "the other ways are shown");
    assert.deepEqual(await server.stored(), []);
    await page.unroute("**/requests");
    await page.locator("account-recovery .send button:enabled").waitFor();
    await send();
    await assistant.at("receipt");
    assert.equal((await server.stored()).length, 1);
  });
}

test("how long a busy endpoint wants to be left alone is counted down", async () => {
  await page.route("**/requests", (route) => route.fulfill({ status: 429, headers: { "Retry-After": "120" } }));
  await failure();
  const timer = page.locator("account-recovery [role=timer]");
  await timer.filter({ hasText: "120" }).or(timer.filter({ hasText: "119" })).waitFor();
  await timer.filter({ hasText: "118" }).waitFor();
  assert.ok(await page.locator("account-recovery .send button").isDisabled());
});

test("an impatient person sends once", async () => {
  await page.route("**/requests", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await assistant.tabTo({ type: "submit" });
  await assistant.key("Enter", "Enter", "Space", "Enter");
  await assistant.at("receipt");
  await assistant.key("Enter");
  assert.equal(posts().length, 1);
  assert.equal((await server.stored()).length, 1);
});

test("the connection is cut after the request has arrived: trying again stores nothing twice", async () => {
  await page.route("**/requests", async (route) => {
    await route.fetch();
    await route.abort("connectionreset");
  });
  assert.match(await failure(), /could not be reached/);
  await page.unroute("**/requests");
  await send();
  await assistant.at("receipt");
  assert.equal((await server.stored()).length, 1);
});
