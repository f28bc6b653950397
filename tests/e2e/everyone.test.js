// Every journey in every language and every engine: the page speaks the language throughout, and what goes to support is
// the same whatever the person reads.
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

import { DEADLOCK, LOST_FACTOR, LOST_MAILBOX, goTo } from "./filing.js";
import { Matrix } from "./matrix.js";
import { pageWithoutEndpoint } from "./pages.js";
import { PAGE_DIR, Server } from "./server.js";
import { receipt } from "./tabs.js";
import { ENGINES } from "./three-engines.js";

const packs = (await readdir(PAGE_DIR)).map((name) => /^pypi\.(.+)\.pack\.js$/.exec(name)?.[1]);
const LANGUAGES = packs.filter(Boolean);

let withEndpoint, byHand;
before(async () => {
  withEndpoint = await Server.start();
  byHand = await Server.start(await pageWithoutEndpoint());
});
after(() => Promise.all([withEndpoint?.stop(), byHand?.stop()]));

const named = (name, language) => (language === "en" ? `${name}.html` : `${name}.${language}.html`);

/** The heading of a route on the page of all routes in a language, as the build wrote it. */
const titleOf = async (route, language) => {
  const text = await readFile(join(PAGE_DIR, named("routes", language)), "utf8");
  const [, title] = new RegExp(`<section id="${route}">.*?<h2[^>]*>(.*?)</h2>`, "s").exec(text);
  return title.replaceAll("&amp;", "&");
};

/** Runs in the page: the languages of the page and of the assistant in it. */
const languages = () => {
  const { shadowRoot } = document.querySelector("account-recovery");
  return { around: document.documentElement.lang, within: shadowRoot.querySelector(".page").lang };
};

/** What support reads of a request; the rest is new each time, or the digest of a pack, which has a language. */
const forSupport = ({ account, answers, route, evidence, ...rest }) =>
  ({ account, answers, route, public: rest.public, private: rest.private, evidence: evidence.map(({ scheme }) => scheme) });

/** What goes to support for a person, as it was first seen. */
const first = new Map();

const isTheSame = (person, texts) => {
  first.set(person, first.get(person) ?? texts);
  assert.deepEqual(texts, first.get(person));
};

/** A whole request up to the receipt; gives what the endpoint stored. */
const send = async (tab, person) => {
  await goTo(tab.mouse, person, "handover");
  await tab.mouse.proceed();
  const { number } = await receipt(tab);
  const stored = (await withEndpoint.stored()).filter(({ rid }) => rid === number);
  assert.equal(stored.length, 1);
  isTheSame(person, forSupport(stored[0]));
};

/** Runs in the page: the texts to be copied into the service's own form and mail. */
const texts = () => {
  const all = document.querySelector("account-recovery").shadowRoot.querySelectorAll("[data-copy]");
  return Object.fromEntries([...all].map((text) => [text.dataset.copy, text.textContent]));
};

const complain = async ({ mouse }) => {
  await mouse.submit();
  return mouse.until(({ problems, focused }) => problems && focused.id === "problems", "no summary of problems");
};

/** Journeys: where the page comes from, and the way. */
const JOURNEYS = {
  "a plan to follow": [() => byHand, async (tab, language) => {
    await tab.mouse.answer("start", "too-many");
    const { heading } = await tab.mouse.at("route-wait-and-retry");
    assert.equal(heading, await titleOf("wait-and-retry", language));
  }],
  "mistakes, and back": [() => byHand, async (tab) => {
    await complain(tab);
    await goTo(tab.mouse, DEADLOCK, "fields");
    await tab.mouse.type("username", "two words");
    const { problems } = await complain(tab);
    assert.notEqual(problems, "");
    await tab.mouse.type("username", DEADLOCK.fields.username);
    await tab.mouse.press("back");
    await goTo(tab.mouse, DEADLOCK, "review");
  }],
  "a reload on the way": [() => byHand, async (tab, language) => {
    await goTo(tab.mouse, LOST_FACTOR, "fields");
    for (const [field, text] of Object.entries(LOST_FACTOR.fields)) await tab.mouse.type(field, text);
    await tab.page.reload();
    await tab.mouse.at("fields");
    assert.equal((await tab.page.evaluate(languages)).within, language);
    await tab.mouse.proceed();
    assert.equal((await tab.mouse.review()).username, LOST_FACTOR.fields.username);
  }],
  "sent to support": [() => withEndpoint, (tab) => send(tab, LOST_FACTOR)],
  "sent with evidence of a code": [() => withEndpoint, (tab) => send(tab, LOST_MAILBOX)],
  "handed over by hand": [() => byHand, async (tab) => {
    await goTo(tab.mouse, DEADLOCK, "handover");
    isTheSame(DEADLOCK, await tab.page.evaluate(texts));
    await tab.mouse.press("finish");
    await tab.mouse.at("receipt");
  }],
};

const rows = LANGUAGES.flatMap((language) => Object.keys(JOURNEYS).map((journey) => [language, journey]));
const matrix = new Matrix(rows, Object.keys(ENGINES));

/** Opens the page in a language, and checks at the end that it was kept and nothing failed. */
const travel = async (browser, language, [server, run]) => {
  const tab = await browser.open(server().url + named("index", language));
  try {
    await tab.mouse.at("question-start");
    assert.deepEqual(await tab.page.evaluate(languages), { around: language, within: language });
    await run(tab, language);
    assert.equal((await tab.page.evaluate(languages)).within, language);
    assert.deepEqual(tab.errors, []);
  } finally {
    await tab.close();
  }
};

describe("everyone", { concurrency: 3 }, () => {
  for (const [engine, { start, missing }] of Object.entries(ENGINES)) {
    test(engine, { timeout: 600_000, skip: missing }, async (t) => {
      const browser = await start();
      try {
        for (const [language, journey] of rows) {
          await t.test(`${language}: ${journey}`, async () => {
            await travel(browser, language, JOURNEYS[journey]);
            matrix.fill([language, journey], engine, "ok");
          });
        }
      } finally {
        await browser.close();
      }
    });
    if (missing) for (const row of rows) matrix.fill(row, engine, `not tried: ${missing}`);
  }
});

after(() => {
  console.log(`language | journey | engine\n${matrix}`);
  assert.deepEqual(matrix.empty(), []);
});
