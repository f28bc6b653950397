// The ways that need no network, from the page as one file, in each of three engines: whatever is missing or refused, the
// text stays on the page, and the page requests nothing.
import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { LOST_MAILBOX, goTo } from "./filing.js";
import { PAGE_DIR } from "./server.js";
import { fillTable } from "./walks.js";

const PAGE = pathToFileURL(join(PAGE_DIR, "..", "recovery.html")).href;

/** Runs in the page: the hand-over's texts and links, and what was loaded from elsewhere. */
const look = () => {
  const content = document.querySelector("account-recovery").shadowRoot.querySelector(".content");
  const all = (selector, read) => [...content.querySelectorAll(selector)].map(read);
  return {
    texts: Object.fromEntries(all("[data-copy]", (text) => [text.dataset.copy, text.textContent])),
    schemes: all("a", (link) => new URL(link.href).protocol),
    actions: all("[data-action]", (button) => button.dataset.action),
    loaded: performance.getEntriesByType("resource").map((entry) => entry.name),
  };
};

/** Run in the page, each takes something away. */
const noClipboard = () => void Object.defineProperty(navigator, "clipboard", { value: undefined });
const noFiles = () => {
  URL.createObjectURL = () => {
    throw new DOMException("blocked", "SecurityError");
  };
};
const noPrinter = () => {
  globalThis.print = () => {
    throw new DOMException("blocked", "SecurityError");
  };
};
const refusedClipboard = () => {
  const writeText = () => Promise.reject(new DOMException("denied", "NotAllowedError"));
  Object.defineProperty(navigator, "clipboard", { value: { writeText } });
};
const silentClipboard = () =>
  void Object.defineProperty(navigator, "clipboard", { value: { writeText: () => new Promise(() => {}) } });
/** Runs in the page: what is selected, and the text that was to be copied. */
const selection = () => {
  const text = document.querySelector("account-recovery").shadowRoot.querySelector("[data-copy=entry-title]");
  return [getSelection().toString().trim(), text.textContent.trim()];
};
const goOffline = () => void dispatchEvent(new Event("offline"));

/** By keyboard, for WebKit lets nothing be copied that no person asked for. */
const copies = (says) => async ({ assistant, mouse }) => {
  await assistant.press("copy:entry-title");
  await mouse.until(({ status }) => says.test(status), `the page does not say ${says}`);
};
/** What cannot be copied is selected, for the person to do it. */
const selects = async (tab) => {
  await copies(/by hand/)(tab);
  const [selected, text] = await tab.page.evaluate(selection);
  assert.equal(selected, text);
};
const presses = (action) => ({ mouse }) => mouse.press(action);
const offers = (scheme) => async ({ page }) => assert.ok((await page.evaluate(look)).schemes.includes(scheme), scheme);
const finishes = async ({ mouse }) => {
  await mouse.press("finish");
  await mouse.at("receipt");
  await mouse.press("print");
};

/** Channel and fault: what is taken away, what the person does, and what comes of it. */
const TABLE = {
  "copy | nothing": [() => {}, copies(/^Copied\.$/), "copied, and says so"],
  "copy | refused": [refusedClipboard, selects, "says: select the text and copy it by hand; it is selected"],
  "copy | no clipboard": [noClipboard, selects, "says: select the text and copy it by hand; it is selected"],
  "copy | no answer": [silentClipboard, selects, "says: select the text and copy it by hand; it is selected"],
  "issue form | offline": [goOffline, offers("https:"), "the link and every text stay"],
  "mailto | no mail program": [() => {}, offers("mailto:"), "address, subject and text stand beside the link, to copy"],
  "mailto | offline": [goOffline, offers("mailto:"), "the link stays: the mail program waits for a connection"],
  "download | nothing": [() => {}, presses("save-request"), "the file is offered, the text stays"],
  "download | blocked": [noFiles, presses("save-request"), "nothing is saved, the text stays"],
  "print | no printer": [noPrinter, finishes, "nothing is printed, the receipt stays"],
};

/** Meets one fault at the hand-over; gives what was loaded. */
const meet = async (tab, [take, act]) => {
  await goTo(tab.mouse, LOST_MAILBOX, "handover");
  const { texts } = await tab.page.evaluate(look);
  assert.ok(JSON.stringify(texts).includes(LOST_MAILBOX.fields.story));
  for (const id of ["to-mail", "subject-mail", "body-mail"]) assert.ok(texts[id], id);
  await tab.page.evaluate(take);
  await act(tab);
  if ((await tab.mouse.look()).page === "receipt") await tab.mouse.press("back");
  if ((await tab.mouse.look()).page === "handover") assert.deepEqual((await tab.page.evaluate(look)).texts, texts);
  return (await tab.page.evaluate(look)).loaded.filter((url) => !/^(data|blob):/.test(url));
};

fillTable("by hand", "channel | fault | what the person meets", Object.entries(TABLE).map(([row, [take, act, says]]) => ({
  row: row.split(" | "),
  place: () => ({ url: PAGE }),
  walk: async (tab) => {
    assert.deepEqual(await meet(tab, [take, act]), [], "requests");
    return says;
  },
})));
