// Requests typed by keyboard arrive in real trackers with every field as it was typed, once, and the person gets the
// tracker's number or the truth.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";

import { launch, open } from "./browser.js";
import { START, makePage, person, ticketOf } from "./desks.js";
import { fileUpTo } from "./filing.js";

let browser, roundup, helpdesk;

before(async () => {
  [browser, roundup, helpdesk] = await Promise.all([launch(), START.tracker(), START.form()]);
});

after(() => Promise.all([browser?.close(), roundup?.stop(), helpdesk?.stop()]));

/** What the receipt says: the request's number, and the tracker's. */
const receipt = async ({ page, assistant }) => {
  await assistant.at("receipt");
  const text = await page.locator("account-recovery .confirmation").innerText();
  const number = await page.locator("account-recovery [data-request-id]").textContent();
  return { number, ticket: /The number of your request there: (\S+)/.exec(text)?.[1] };
};

/** Opens a page and goes to the hand-over; what the page shows, keeps and asks for is looked at in the end. */
const atHandover = async (url, who) => {
  const tab = await open(browser, url);
  const { assistant } = await fileUpTo(tab.page, who);
  return { ...tab, assistant };
};

const submit = async ({ assistant }) => {
  await assistant.tabTo({ type: "submit" });
  await assistant.key("Enter");
};

/** Notes what the page asks for from now on, by method. */
const methodsOf = ({ page }) => {
  const methods = [];
  page.on("request", (request) => methods.push(request.method()));
  return methods;
};

/** Waits until the page says that it did not work, and gives what it says. */
const problems = async ({ assistant }) => (await assistant.until((state) => state.problems, "nothing was said")).problems;

const kept = ({ page }) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector("account-recovery");
    return [shadowRoot.innerHTML, JSON.stringify({ ...sessionStorage }), location.href, document.cookie].join("\n");
  });

// kind of desk, where the page is, what the page asks for beside itself
for (const [desk, what, url, methods] of [
  ["tracker", "another site", () => roundup.url, ["POST"]],
  ["tracker", "a file", () => pathToFileURL(roundup.file).href, ["POST"]],
  ["form", "the help desk's site", () => helpdesk.url, ["GET", "POST", "GET"]],
  ["parts", "the help desk's site", () => helpdesk.url, ["GET", "POST", "GET"]],
]) {
  test(`from a page on ${what} a request arrives by the channel of the ${desk}`, async () => {
    const who = person(desk);
    const tab = await atHandover(url(), who);
    const asked = methodsOf(tab);
    await submit(tab);
    const { number, ticket } = await receipt(tab);
    const stored = await (desk === "tracker" ? roundup : helpdesk).tickets(number);
    assert.equal(stored.length, 1);
    const [{ id, queue, ...fields }] = stored;
    assert.equal(ticket, id);
    assert.deepEqual(fields, ticketOf(who, number));
    assert.ok(queue === undefined || queue === "recovery");
    assert.deepEqual(asked, methods);
    assert.deepEqual(tab.seen.errors, []);
    assert.doesNotMatch(await kept(tab), /key=|sessionid/);
    await tab.page.reload();
    assert.deepEqual(await receipt(tab), { number, ticket });
    await tab.context.close();
  });
}

test("an answer that is lost: the tracker has the request, and the next press gives its number", async () => {
  const tab = await atHandover(roundup.url, person("tracker"));
  roundup.network.play("reset-after");
  await submit(tab);
  assert.match(await problems(tab), /We do not know whether.*stored only once/s);
  roundup.network.play();
  await submit(tab);
  const { number, ticket } = await receipt(tab);
  assert.deepEqual((await roundup.tickets(number)).map(({ id }) => id), [ticket]);
  await tab.context.close();
});

test("an answer that is lost: the help desk would file the request twice, and the page says so", async () => {
  const filed = async () => (await helpdesk.tracker.tickets()).length - before;
  const before = await helpdesk.tracker.tickets().then(({ length }) => length);
  const tab = await atHandover(helpdesk.url, person("form"));
  const asked = methodsOf(tab);
  helpdesk.network.play("reset-after");
  await submit(tab);
  const said = await problems(tab);
  assert.match(said, /We do not know whether.*whether a confirmation came by mail/s);
  assert.doesNotMatch(said, /stored only once/);
  helpdesk.network.play();
  assert.deepEqual(asked, ["GET", "POST"]);
  // Where a connection breaks that it used before, Chromium itself sends the request again; no page can keep it from that.
  const first = await filed();
  assert.ok([1, 2].includes(first), `${first} filed`);
  await tab.page.reload();
  assert.match(await problems(tab), /whether a confirmation came by mail/);
  assert.equal(await filed(), first);
  await tab.assistant.press("send-again");
  const { number } = await receipt(tab);
  assert.equal((await helpdesk.tickets(number)).length, first + 1);
  await tab.context.close();
});

test("what the help desk complains about stands beside the field, and the correction arrives", async () => {
  const who = person("form");
  who.fields.contact = "new@intranet";
  const tab = await atHandover(helpdesk.url, who);
  await submit(tab);
  await tab.assistant.at("fields");
  assert.match(await problems(tab), /Enter a valid email address/);
  who.fields.contact = "new@mail.example";
  await tab.assistant.type("contact", who.fields.contact);
  for (const page of ["review", "handover"]) {
    await tab.assistant.proceed();
    await tab.assistant.at(page);
  }
  await submit(tab);
  const { number } = await receipt(tab);
  const [{ id, queue, ...fields }] = await helpdesk.tickets(number);
  assert.deepEqual(fields, ticketOf(who, number), `${queue} ${id}`);
  await tab.context.close();
});

test("a form that is gone: nothing is sent, and the page says so", async () => {
  const { site, network } = helpdesk;
  site.pages["/gone/"] = await readFile(await makePage(`${network.origin}/tickets/nothing/`), "utf8");
  const before = (await helpdesk.tracker.tickets()).length;
  const tab = await atHandover(`${network.origin}/gone/`, person("form"));
  await submit(tab);
  assert.match(await problems(tab), /The request was not sent.*gone, or asks you to sign in/s);
  assert.equal((await helpdesk.tracker.tickets()).length, before);
  await tab.context.close();
});

test("without a connection the button says so; with one the request arrives", async () => {
  const tab = await atHandover(roundup.url, person("tracker"));
  const button = tab.page.locator("account-recovery button[type=submit]");
  await tab.context.setOffline(true);
  await button.and(tab.page.getByText("You are offline")).waitFor();
  assert.ok(await button.isDisabled());
  await tab.context.setOffline(false);
  await button.and(tab.page.getByText("Send the request")).waitFor();
  await submit(tab);
  const { number } = await receipt(tab);
  assert.equal((await roundup.tickets(number)).length, 1);
  assert.deepEqual(tab.seen.errors, []);
  await tab.context.close();
});
