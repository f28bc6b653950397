// What an embedding page says by attributes, hears by events and styles by parts.
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";

import { Assistant } from "./assistant.js";
import { launch, open } from "./browser.js";
import { LOST_FACTOR, TEST_SITE, fileUpTo } from "./filing.js";
import { Host, element } from "./hosts.js";
import { Server } from "./server.js";

let browser, host, server, context;

before(async () => {
  [browser, host] = await Promise.all([launch(), Host.start()]);
  server = await Server.start(undefined, ["--allow-origin", host.origin]);
});

afterEach(() => context?.close());
after(() => Promise.all([browser?.close(), server?.stop(), host?.stop()]));

/** Notes every event that reaches the document. */
const hear = () => {
  globalThis.heard = [];
  for (const kind of ["question", "route", "sent"]) {
    addEventListener(`account-recovery-${kind}`, ({ type, detail }) => heard.push([type, detail]));
  }
};

const visit = async (attributes, head) => {
  const opened = await open(browser, await host.write(element(attributes), head), {}, hear);
  ({ context } = opened);
  return { ...opened, assistant: new Assistant(opened.page) };
};

const about = (page) => page.locator("account-recovery .site strong").textContent();

test("a page about one site does not ask for it, also after a reload, and the person can change it", async () => {
  const { page, assistant, seen } = await visit('service="pypi" site="testpypi"');
  await assistant.at("question-start");
  assert.equal(await about(page), "TestPyPI");
  const { site, ...answers } = TEST_SITE.answers;
  await assistant.answer("start", answers.start);
  await page.reload();
  await assistant.at("question-sign-in");
  assert.equal(await about(page), "TestPyPI");
  await assistant.answerAll(answers);
  await assistant.at("route-recovery-request-testpypi");
  assert.equal(await about(page), "TestPyPI");
  await assistant.press("site:0");
  await assistant.at("route-recovery-request-email");
  await assistant.press("clear");
  await assistant.at("question-start");
  assert.equal(await about(page), "TestPyPI");
  assert.deepEqual(seen.errors, []);
});

test("an unknown site is named with those that there are, and people are asked", async () => {
  const { assistant, seen } = await visit('service="pypi" site="pypi.org"');
  await assistant.at("question-start");
  await assistant.answerAll(LOST_FACTOR.answers);
  await assistant.at("route-recovery-request-2fa");
  assert.deepEqual(seen.errors, [
    'account-recovery: unknown-site: there is no site "pypi.org"; write one of: pypi, testpypi',
  ]);
});

test("events tell where the person is, and nothing that was typed", async () => {
  const { page } = await visit(`service="pypi" endpoint="${server.origin}/requests"`);
  const { assistant } = await fileUpTo(page, { ...LOST_FACTOR, code: undefined });
  await assistant.proceed();
  const { page: shown } = await assistant.at("receipt");
  const number = await page.locator("account-recovery [data-request-id]").textContent();
  const heard = await page.evaluate(() => globalThis.heard);
  const questions = heard.filter(([type]) => type.endsWith("question")).map(([, id]) => id);
  assert.deepEqual(questions.slice(0, 2), ["start", "sign-in"], shown);
  assert.deepEqual(heard.filter(([type]) => !type.endsWith("question")), [
    ["account-recovery-route", LOST_FACTOR.route],
    ["account-recovery-sent", number],
  ]);
  const typed = Object.values(LOST_FACTOR.fields);
  assert.equal(heard.some(([, detail]) => typed.includes(detail)), false);
});

test("every way back to a question is told, and the first one, too", async () => {
  const { page, assistant } = await visit('service="pypi"');
  await assistant.answer("start", "signed-out");
  await assistant.press("back");
  await assistant.at("question-start");
  const told = (await page.evaluate(() => heard)).map(([type, id]) => `${type} ${id}`);
  assert.deepEqual(told, ["start", "sign-in", "start"].map((id) => `account-recovery-question ${id}`));
});

test("a second element inside another shadow root is heard outside", async () => {
  const { page } = await visit('service="pypi"');
  await page.evaluate(() => {
    heard.length = 0;
    const outer = document.body.appendChild(document.createElement("div"));
    outer.attachShadow({ mode: "open" }).append(document.createElement("account-recovery"));
  });
  await page.waitForFunction(() => heard.length > 0);
});

/** Parts, by the page that has them. */
const PARTS = {
  "question-start": ["page", "site", "status", "heading", "choice", "button", "quiet-button", "footer"],
  "route-recovery-request-2fa": ["subheading", "never", "waits", "button"],
  fields: ["panel", "field", "control"],
  handover: ["other-button", "errors", "link"],
};

test("a style on a part takes effect on the page that has it", async () => {
  const parts = [...new Set(Object.values(PARTS).flat())];
  const rules = parts.map((part) => `account-recovery::part(${part}) { outline: 7px solid rgb(1, 2, 3) }`);
  const { page } = await visit('service="pypi" endpoint="http://127.0.0.1:9/requests"', `<style>${rules.join("\n")}</style>`);
  const look = (part) => {
    const found = document.querySelector("account-recovery").shadowRoot.querySelector(`[part=${part}]`);
    return found && getComputedStyle(found).outlineColor;
  };
  for (const [key, named] of Object.entries(PARTS)) {
    const { assistant } = await fileUpTo(page, { ...LOST_FACTOR, code: undefined }, key);
    if (key === "handover") {
      await assistant.tabTo({ type: "submit" });
      await assistant.key("Enter");
      await assistant.until((state) => state.problems, "nothing was said");
    }
    for (const part of named) assert.equal(await page.evaluate(look, part), "rgb(1, 2, 3)", `${key}: ${part}`);
  }
});
