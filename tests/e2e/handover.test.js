// The hand-over where a way cannot work: without a connection, with a mail that no address can hold. Files that are
// saved are opened by the parsers of mail programs and calendars.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, afterEach, before, test } from "node:test";

import ICAL from "ical.js";
import PostalMime from "postal-mime";

import { launch, open } from "./browser.js";
import { LOST_MAILBOX, fileUpTo } from "./filing.js";
import { pageWithoutEndpoint } from "./pages.js";
import { Server } from "./server.js";

const PERSON = { ...LOST_MAILBOX, code: undefined };
/** A long address, and the longest role that the field takes, in letters that a link needs six signs for. */
const fields = { ...PERSON.fields, role: "Ж".repeat(200), current: `${"a".repeat(60)}@mail.example` };
const LONG = { ...PERSON, fields };

let server, byHand, browser, context;

before(async () => {
  [server, byHand, browser] = await Promise.all([
    Server.start(),
    pageWithoutEndpoint().then((page) => Server.start(page)),
    launch(),
  ]);
});

afterEach(() => context?.close());
after(() => Promise.all([browser?.close(), server?.stop(), byHand?.stop()]));

const handover = async (url, person) => {
  const opened = await open(browser, url);
  ({ context } = opened);
  const { assistant } = await fileUpTo(opened.page, person);
  return { ...opened, assistant };
};

/** Presses a button by keyboard, and gives the name and the content of the file that comes. */
const saved = async (page, assistant, action) => {
  const saving = page.waitForEvent("download");
  await assistant.press(action);
  const file = await saving;
  return [file.suggestedFilename(), await readFile(await file.path(), "utf8")];
};

const texts = (page) => page.locator("account-recovery [data-copy]").allTextContents();

test("without a connection the page says so, keeps every text, and sends when it is back", async () => {
  const { page, assistant, seen } = await handover(server.url, PERSON);
  const button = page.locator("account-recovery .send button");
  const missing = page.locator("account-recovery .not-here");
  const before = await texts(page);
  await context.setOffline(true);
  await missing.filter({ hasText: "This device is offline" }).waitFor();
  assert.ok(await button.isDisabled());
  await page.locator("account-recovery [data-action='save-mail:mail']").waitFor({ state: "visible" });
  assert.deepEqual(await texts(page), before);
  await assistant.press("copy:body-mail");
  await assistant.until(({ status }) => status !== "", "nothing was said about the copy");
  const [name] = await saved(page, assistant, "save-text");
  assert.match(name, /^request-\w{26}\.txt$/);
  assert.deepEqual(seen.requests.filter(({ url }) => url.endsWith("/requests")), []);
  await context.setOffline(false);
  await page.locator("account-recovery .send button:enabled").waitFor();
  assert.equal(await missing.textContent(), "");
  assert.deepEqual(await texts(page), before);
  assert.equal((await assistant.look()).focused.action, "save-text", "the focus stays where it was");
  await assistant.tabTo({ type: "submit", main: true }, "Shift+Tab");
  await assistant.key("Enter");
  await assistant.at("receipt");
  assert.equal((await server.stored()).length, 1);
});

// what, person, whether an address opens it
for (const [what, person, opens] of [["short", PERSON, true], ["too long for an address", LONG, false]]) {
  test(`a mail that is ${what} is saved as a file that a mail program opens`, async () => {
    const { page, assistant } = await handover(byHand.url, person);
    assert.equal(await page.locator("account-recovery a[href^='mailto:']").count(), opens ? 1 : 0);
    const [to, subject, body] = (await texts(page)).slice(-3);
    const [name, message] = await saved(page, assistant, "save-mail:mail");
    assert.match(name, /^mail-\w{26}\.eml$/);
    const mail = await PostalMime.parse(message);
    assert.deepEqual(mail.to.map(({ address }) => address), [to]);
    assert.equal(mail.subject, subject);
    assert.equal(mail.text.trimEnd(), body);
    assert.ok(mail.text.includes(person.fields.role));
    assert.ok(Math.abs(Date.now() - Date.parse(mail.date)) < 300_000, mail.date);
  });
}

test("the reminder of the receipt is what a calendar opens", async () => {
  const { page, assistant } = await handover(byHand.url, PERSON);
  await assistant.press("finish");
  await assistant.at("receipt");
  const [name, text] = await saved(page, assistant, "save-calendar");
  assert.match(name, /^reminder-\w{26}\.ics$/);
  for (const line of text.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, line);
  ICAL.design.strict = true;
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = new ICAL.Event(calendar.getFirstSubcomponent("vevent"));
  const first = page.locator("account-recovery .next li:has(time)").first();
  assert.equal(event.startDate.toString(), await first.locator("time").getAttribute("datetime"));
  assert.ok((await first.textContent()).endsWith(event.summary.replaceAll("`", "")), event.summary);
  const number = await page.locator("account-recovery [data-request-id]").textContent();
  assert.ok(event.uid.startsWith(number) && event.description.includes(number));
});
