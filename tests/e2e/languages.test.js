// The page in all its languages: which one a person gets, and that a change in the middle loses nothing.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { choose } from "../../www/languages.js";
import { Assistant } from "./assistant.js";
import { launch, open } from "./browser.js";
import { LOST_FACTOR, LOST_MAILBOX, fileUpTo, goTo } from "./filing.js";
import { Server } from "./server.js";

const LANGUAGES = ["en", "fr", "de", "es", "pt-BR", "ja", "zh-Hans", "he"];

// wanted, best first; found
const CHOICES = [
  [["fr"], "fr"], [["fr-CA", "en"], "fr"], [["en-GB", "en"], "en"], [["pt"], "pt-BR"], [["pt-PT", "en"], "pt-BR"],
  [["zh"], "zh-Hans"], [["zh-CN"], "zh-Hans"], [["zh-SG"], "zh-Hans"], [["iw"], "he"], [["HE-il"], "he"],
  [["sv", "de-AT"], "de"], [["zh-TW", "zh", "en-US", "en"], "en"], [["zh-TW", "zh"], "zh-Hans"],
  [["zh-Hant-HK"], "zh-Hans"], [["tlh"], undefined], [["", "no tag", undefined, "ja"], "ja"], [[], undefined],
];

test("tags are looked up as people mean them", () => {
  for (const [wanted, found] of CHOICES) assert.equal(choose(wanted, LANGUAGES), found, wanted.join());
});

let server, browser;

before(async () => {
  [server, browser] = await Promise.all([Server.start(), launch()]);
});

after(() => Promise.all([browser?.close(), server?.stop()]));

/** Runs a test in a page of its own, and fails on any error that the page reports. */
const inPage = (name, run, { options, path = "" } = {}) =>
  test(name, async () => {
    const { page, context, seen } = await open(browser, server.url + path, options);
    try {
      await run(new Assistant(page), page);
      assert.deepEqual(seen.errors, []);
    } finally {
      await context.close();
    }
  });

const languageOf = (page) => page.locator("account-recovery .page").getAttribute("lang");

const speaks = (page, tag) => page.locator(`account-recovery .page[lang="${tag}"]`).waitFor();

/** Presses the button of a language. */
const change = async (assistant, page, tag) => {
  await assistant.press(`language:${LANGUAGES.indexOf(tag)}`);
  await speaks(page, tag);
};

// path, what the browser prefers, language
for (const [path, locale, language] of [
  ["", "en-US", "en"], ["", "fr-CA", "fr"], ["", "he", "he"], ["", "sv", "en"],
  ["index.en.html", "fr", "en"], ["index.de.html", "fr", "de"],
]) {
  inPage(`${path || "the folder"} in a browser for ${locale} is ${language}`, async (assistant, page) => {
    await assistant.at("question-start");
    await page.waitForLoadState("networkidle");
    await speaks(page, language);
  }, { path, options: { locale } });
}

inPage("a change at a question keeps the answers and what is chosen", async (assistant, page) => {
  await assistant.answer("start", "signed-out");
  await assistant.choose("sign-in", "accepted");
  await change(assistant, page, "ja");
  assert.equal(await page.locator("account-recovery input:checked").getAttribute("value"), "accepted");
  assert.equal((await assistant.look()).page, "question-sign-in");
  await page.reload();
  await assistant.at("question-sign-in");
  await speaks(page, "ja");
});

inPage("a change at the fields keeps what was typed, and at the review shows what is sent", async (assistant, page) => {
  await fileUpTo(page, LOST_FACTOR, "fields");
  for (const [field, text] of Object.entries(LOST_FACTOR.fields)) await assistant.type(field, text);
  await change(assistant, page, "fr");
  for (const [field, text] of Object.entries(LOST_FACTOR.fields)) {
    assert.equal(await page.locator(`account-recovery [name=${field}]`).inputValue(), text);
  }
  await goTo(assistant, LOST_FACTOR, "review");
  const before = await assistant.review();
  assert.match(before.ticket, /^Account recovery request for PyPI/);
  assert.equal(await page.locator("account-recovery [data-review=ticket]").getAttribute("lang"), "en");
  assert.ok(await page.locator("account-recovery .translation").count() > 0);
  await change(assistant, page, "he");
  assert.deepEqual(await assistant.review(), before);
  assert.equal(await page.locator("account-recovery .page").getAttribute("dir"), "rtl");
  await change(assistant, page, "en");
  assert.deepEqual(await assistant.review(), before);
  assert.equal(await page.locator("account-recovery .translation").count(), 0);
});

for (const language of LANGUAGES) {
  inPage(`a request in ${language} arrives as in English`, async (assistant, page) => {
    await assistant.at("question-start");
    assert.equal(await languageOf(page), language);
    const { review } = await fileUpTo(page, { ...LOST_MAILBOX, code: undefined });
    assert.match(review.ticket, /^Account recovery request for PyPI/);
    await assistant.proceed();
    await assistant.at("receipt");
    const [stored] = (await server.stored()).slice(-1);
    assert.equal(stored.public.ticket, review.ticket);
  }, { path: `index.${language}.html`, options: { locale: "en-US" } });
}

inPage("without scripts the pages lead to each other", async (_, page) => {
  await page.getByRole("link", { name: "Français" }).click();
  assert.equal(await page.locator("html").getAttribute("lang"), "fr");
  await page.getByRole("link", { name: "עברית" }).click();
  assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
}, { path: "routes.html", options: { javaScriptEnabled: false } });
