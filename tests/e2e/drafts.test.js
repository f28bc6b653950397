// A draft or a receipt that was saved in one browser is opened in another; what is no such file says so.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, test } from "node:test";

import { Assistant } from "./assistant.js";
import { launch, open } from "./browser.js";
import { DEADLOCK, LOST_FACTOR, fileUpTo, goTo } from "./filing.js";
import { PAGE_DIR, Server, temporaryFolder } from "./server.js";

const SAVED_PAGE = pathToFileURL(join(PAGE_DIR, "..", "recovery.html")).href;

let browser;
let server;
let folder;
before(async () => {
  [browser, server, folder] = await Promise.all([launch(), Server.start(), temporaryFolder()]);
});
after(() => Promise.all([browser.close(), server.stop()]));

/** Presses a button that saves a file; gives the place of the file. */
const save = async (page, assistant, action) => {
  const download = page.waitForEvent("download");
  await assistant.press(action);
  const saved = await download;
  const path = join(folder, saved.suggestedFilename());
  await saved.saveAs(path);
  return path;
};

/** Chooses a file by keyboard; somebody whose key press was lost presses again. */
const choose = async (page, assistant, path, presses = 2) => {
  const chooser = page.waitForEvent("filechooser", { timeout: 7_500 });
  await assistant.tabTo({ id: "field-file" });
  const [opened] = await Promise.allSettled([chooser, assistant.key("Space")]);
  if (opened.status === "fulfilled") return opened.value.setFiles(path);
  assert.ok(presses > 1, opened.reason);
  return choose(page, assistant, path, presses - 1);
};

const saveDraft = async () => {
  const { page, context } = await open(browser, server.url);
  const { assistant, review } = await fileUpTo(page, LOST_FACTOR, "handover");
  const path = await save(page, assistant, "save-draft");
  const { status } = await assistant.look();
  assert.match(status, /in your downloads/);
  await context.close();
  return { path, review };
};

for (const [name, url] of [
  ["the help page", () => server.url],
  ["the saved page", () => SAVED_PAGE],
])
  test(`a draft goes on in another browser: ${name}`, async () => {
    const { path, review } = await saveDraft();
    const { page, context, seen } = await open(browser, url());
    const assistant = new Assistant(page);
    await assistant.at("question-start");
    await choose(page, assistant, path);
    const { focused, status } = await assistant.at("fields");
    assert.equal(focused.id, "heading");
    assert.match(status, /^Your draft is open/);
    await goTo(assistant, { ...LOST_FACTOR, fields: {} }, "review");
    const opened = await assistant.review();
    if (url() === server.url) assert.deepEqual(opened, review);
    else for (const field of Object.keys(LOST_FACTOR.fields)) assert.equal(opened[field], review[field], field);
    await page.reload();
    await assistant.at("review");
    assert.deepEqual(await assistant.review(), opened);
    assert.deepEqual(seen.errors, []);
    await context.close();
  });

test("a draft of an older definition names the answer to look at again", async () => {
  const { path } = await saveDraft();
  const draft = JSON.parse(await readFile(path, "utf8"));
  draft.definition = "0".repeat(64);
  draft.answers.mailbox = "gone-choice";
  draft.typed["gone-field"] = "text";
  const older = join(folder, "older.json");
  await writeFile(older, JSON.stringify(draft));
  const { page, context } = await open(browser, server.url);
  const assistant = new Assistant(page);
  await assistant.at("question-start");
  await choose(page, assistant, older);
  const { status } = await assistant.at("question-mailbox");
  assert.match(status, /questions have changed/);
  assert.match(status, /Can you read the mail/);
  assert.match(status, /gone-field/);
  await goTo(assistant, { ...LOST_FACTOR, fields: {} }, "review");
  const review = await assistant.review();
  assert.equal(review.username, LOST_FACTOR.fields.username);
  await context.close();
});

test("a receipt leads to what comes next, from the saved page too", async () => {
  const { page, context } = await open(browser, server.url);
  const { assistant } = await fileUpTo(page, LOST_FACTOR);
  await assistant.proceed();
  await assistant.at("receipt");
  const path = await save(page, assistant, "save-receipt");
  await context.close();
  const [{ rid }] = await server.stored();
  for (const url of [server.url, SAVED_PAGE]) {
    const other = await open(browser, url);
    const reader = new Assistant(other.page);
    await reader.at("question-start");
    await choose(other.page, reader, path);
    await reader.at("route-continue-existing-request");
    const shown = await other.page.evaluate(
      () => document.querySelector("account-recovery").shadowRoot.querySelector(".opened").textContent,
    );
    assert.ok(shown.includes(rid), shown);
    assert.match(shown, /What happens next/);
    await other.context.close();
  }
});

test("the route of an open request offers to open its receipt", async () => {
  const { page, context } = await open(browser, server.url);
  const assistant = new Assistant(page);
  await assistant.answer("start", "request-open");
  await assistant.at("route-continue-existing-request");
  await assistant.tabTo({ id: "field-file" });
  await context.close();
});

const PICTURE = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");

test("a wrong file says what is wrong, and the question stays as it was", async () => {
  const { path } = await saveDraft();
  const draft = await readFile(path, "utf8");
  const files = {
    empty: ["", /is empty/],
    picture: [PICTURE, /picture/],
    large: ["x".repeat(300_000), /too large/],
    letter: ["Dear support", /neither a draft nor a receipt/],
    request: ['{"v":2,"rid":"x","evidence":[]}', /a request as support gets it/],
    damaged: [draft.slice(0, 500), /missing or was changed/],
    newer: [draft.replace('"v":1', '"v":9'), /newer version/],
    other: [draft.replace('"service":"pypi"', '"service":"library"'), /another service/],
  };
  const { page, context, seen } = await open(browser, server.url);
  const assistant = new Assistant(page);
  await assistant.at("question-start");
  await assistant.choose("start", "signed-out");
  for (const [name, [content, message]] of Object.entries(files)) {
    const wrong = join(folder, `${name}.json`);
    await writeFile(wrong, content);
    await choose(page, assistant, wrong);
    const state = await assistant.until(({ problems }) => message.test(problems), name);
    assert.equal(state.page, "question-start");
    assert.equal(state.focused.id, "problems");
  }
  const { page: next } = await assistant.proceed();
  assert.equal(next, "question-sign-in", "the choice is still made");
  assert.deepEqual(seen.errors, []);
  await context.close();
});

test("a draft of a request by hand goes on by hand", async () => {
  const { page, context } = await open(browser, SAVED_PAGE);
  const { assistant } = await fileUpTo(page, DEADLOCK);
  const path = await save(page, assistant, "save-draft");
  await context.close();
  const other = await open(browser, SAVED_PAGE);
  const reader = new Assistant(other.page);
  await reader.at("question-start");
  await choose(other.page, reader, path);
  await reader.at("fields");
  await goTo(reader, { ...DEADLOCK, fields: {} }, "handover");
  await other.context.close();
});
