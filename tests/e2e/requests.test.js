// Requests to support, typed by keyboard, arrive byte for byte as the review showed them, and never hold a code.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { launch, open } from "./browser.js";
import { commitment, disguises } from "./evidence.js";
import { DEADLOCK, LOST_FACTOR, LOST_MAILBOX, TEST_SITE, fileUpTo } from "./filing.js";
import { Server } from "./server.js";

let server, browser;

before(async () => {
  [server, browser] = await Promise.all([Server.start(), launch()]);
});

after(() => Promise.all([browser?.close(), server?.stop()]));

/** Everything that the page holds and keeps; the last member is what is typed in its fields. */
const contents = () => {
  const roots = [document, ...[...document.querySelectorAll("*")].map((element) => element.shadowRoot).filter(Boolean)];
  const fields = roots.flatMap((root) => [...root.querySelectorAll("input, textarea")].map((field) => field.value));
  const markup = roots.map((root) => (root.body?.outerHTML ?? root.innerHTML));
  const kept = [localStorage, sessionStorage].map((store) => JSON.stringify({ ...store }));
  return [...markup, ...kept, document.cookie, location.href, JSON.stringify(history.state), fields.join("\n")];
};

/** Files a request and gives what was shown, stored and left behind on the way. */
const file = async (person) => {
  const { page, context, seen } = await open(browser, server.url);
  const traces = [];
  const pages = [];
  const { assistant, review } = await fileUpTo(page, person, "handover", async (shown) => {
    pages.push(shown);
    traces.push(...(await page.evaluate(contents)));
  });
  await assistant.proceed();
  await assistant.at("receipt");
  traces.push(...(await page.evaluate(contents)));
  const number = await page.locator("account-recovery [data-request-id]").textContent();
  await context.close();
  const stored = (await server.stored()).filter(({ rid }) => rid === number);
  assert.equal(stored.length, 1, `one request ${number}`);
  assert.deepEqual(seen.errors, []);
  traces.push(...seen.console, ...seen.requests.flatMap(({ url, body }) => [url, body]), await server.file());
  return { review, stored: stored[0], pages, traces };
};

const sent = ({ evidence }) => evidence.map(({ phc }) => phc);

/** What the review showed, put together from what was stored. */
const shown = (request) => {
  const [phc] = sent(request);
  return { ...request.public, ...request.private, ...(phc && { evidence: phc }) };
};

// what was lost, person, whether a piece of evidence is offered
for (const [what, person, offered] of [
  ["second factor", LOST_FACTOR, false],
  ["mailbox", LOST_MAILBOX, true],
  ["link for the reset", DEADLOCK, false],
  ["mailbox of the account on TestPyPI", TEST_SITE, true],
]) {
  test(`lost: the ${what}; the request arrives as it was shown`, async () => {
    const { review, stored, pages, traces } = await file(person);
    assert.deepEqual(review, shown(stored));
    assert.equal(stored.route, person.route);
    for (const [fact, value] of Object.entries(stored.answers)) assert.equal(value, person.answers[fact], fact);
    for (const page of pages.filter((page) => page.startsWith("question-"))) {
      assert.ok(page.slice("question-".length) in stored.answers, `${page} was answered`);
    }
    for (const [field, text] of Object.entries(person.fields)) {
      assert.equal({ ...stored.public, ...stored.private }[field], text || undefined, field);
    }
    assert.equal(pages.includes("evidence"), offered);
    assert.equal(sent(stored).length, offered ? 1 : 0);
    for (const phc of sent(stored)) assert.equal(phc, await commitment(person.code, stored, phc));
    for (const disguise of person.code ? disguises(person.code) : []) {
      const leak = traces.find((trace) => trace.includes(disguise));
      assert.equal(leak, undefined, `the code as ${disguise}`);
    }
  });
}

test("what everybody can read names no mail address", async () => {
  for (const { public: texts } of await server.stored()) assert.doesNotMatch(JSON.stringify(texts), /@/);
});

test("two requests with the same code have nothing in common that shows it", async () => {
  const phcs = (await server.stored()).flatMap(sent);
  assert.equal(phcs.length, 2);
  assert.equal(new Set(phcs.flatMap((phc) => phc.split("$").slice(-2))).size, 4);
});

test("a code that cannot be one is explained, and is back in its field to be corrected, and nowhere else", async () => {
  const { page, context } = await open(browser, server.url);
  const { assistant } = await fileUpTo(page, LOST_MAILBOX, "evidence");
  await assistant.type("code", LOST_MAILBOX.code.slice(0, 12));
  await assistant.tabTo({ type: "submit" });
  await assistant.key("Enter");
  const { page: still, problems } = await assistant.until(({ focused }) => focused.id === "problems", "no summary");
  assert.equal(still, "evidence");
  assert.match(problems, /too short/);
  const typed = LOST_MAILBOX.code.slice(0, 12);
  assert.equal(await page.locator("[data-secret]").inputValue(), typed);
  await page.locator("[data-secret]").fill("");
  const left = await page.evaluate(contents);
  assert.ok(!left.some((text) => text.includes(typed)));
  await assistant.press("without-evidence");
  await assistant.at("review");
  await context.close();
});
