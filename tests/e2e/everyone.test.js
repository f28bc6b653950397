// Every journey in every language and every engine: the page speaks the language throughout, and what goes to support is
// the same whatever the person reads.
import assert from "node:assert/strict";
import { after, before } from "node:test";

import { DEADLOCK, LOST_FACTOR, LOST_MAILBOX, TEST_SITE, goTo, withoutChanging } from "./filing.js";
import { pageWithoutEndpoint } from "./pages.js";
import { Proxy } from "./proxy.js";
import { listOf } from "./releases.js";
import { named, titleOf } from "./routes.js";
import { chooseFile, saved } from "./saving.js";
import { PAGE_DIR, Server } from "./server.js";
import { receipt } from "./tabs.js";
import { ENGINES } from "./three-engines.js";
import { fillTable } from "./walks.js";

const packs = Object.keys((await listOf()).files).map((name) => /^pypi\.(.+)\.pack\.js$/.exec(name)?.[1]);
const LANGUAGES = packs.filter(Boolean);

/** Between the browser of each engine and the endpoint, a network that can fail. */
const networks = {};

let withEndpoint, byHand;
before(async () => {
  for (const engine of Object.keys(ENGINES)) {
    networks[engine] = await Proxy.start(undefined, true);
    networks[engine].closeConnections();
  }
  const origins = Object.values(networks).flatMap(({ origin }) => ["--allow-origin", origin]);
  withEndpoint = await Server.start(PAGE_DIR, origins);
  for (const network of Object.values(networks)) network.target = withEndpoint.origin;
  byHand = await Server.start(await pageWithoutEndpoint());
});
after(() => {
  const refusals = Object.values(networks).map((network) => network.refuse());
  return Promise.all([withEndpoint?.stop(), byHand?.stop(), ...refusals]);
});

/** Without a code, since evidence has a journey of its own. */
const ON_TEST_SITE = { ...TEST_SITE, code: undefined };

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
  const sent = withoutChanging(texts);
  first.set(person, first.get(person) ?? sent);
  assert.deepEqual(sent, first.get(person));
};

/** Sends from the hand-over and checks what the endpoint stored. */
const send = async (tab, person) => {
  await goTo(tab.mouse, person, "handover");
  await tab.mouse.proceed();
  const { number } = await receipt(tab);
  const stored = (await withEndpoint.stored()).filter(({ rid }) => rid === number);
  assert.equal(stored.length, 1);
  assert.equal(stored[0].route, person.route);
  isTheSame(person, forSupport(stored[0]));
  return number;
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

const typeAll = async ({ mouse }, { fields }) => {
  for (const [field, text] of Object.entries(fields)) await mouse.type(field, text);
};

/** Runs in the page: what is typed in its fields, by their names. */
const typed = () => {
  const fields = document.querySelector("account-recovery").shadowRoot.querySelectorAll("[id^=field-][name]");
  return Object.fromEntries([...fields].map(({ name, value }) => [name, value]));
};

/** Runs in the page: whether the tab keeps nothing but the language. */
const isForgotten = () => Object.keys(sessionStorage).every((key) => key === "account-recovery-language");

/** The language after this one. */
const next = (language) => LANGUAGES[(LANGUAGES.indexOf(language) + 1) % LANGUAGES.length];

/** Presses the button of a language. */
const speak = async ({ mouse }, wanted) => {
  await mouse.click(`.languages button[lang="${wanted}"]`);
  await mouse.until(({ language }) => language === wanted, `${wanted} did not come`);
};

const openFile = async ({ mouse, page }, text, key) => {
  await page.evaluate(chooseFile, text);
  return mouse.at(key);
};

const clear = async ({ mouse, page }) => {
  await mouse.press("clear");
  await mouse.at("question-start");
  assert.ok(await page.evaluate(isForgotten));
};

/** Journeys in which something goes wrong or is changed, and nothing is lost by it. */
const DETOURS = {
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
  "a reload on the way, and all forgotten": [() => byHand, async (tab, language) => {
    await goTo(tab.mouse, LOST_FACTOR, "fields");
    await typeAll(tab, LOST_FACTOR);
    await tab.page.reload();
    await tab.mouse.at("fields");
    assert.equal((await tab.page.evaluate(languages)).within, language);
    await tab.mouse.proceed();
    assert.equal((await tab.mouse.review()).username, LOST_FACTOR.fields.username);
    await clear(tab);
  }],
  "another language on the way, and in a draft": [() => byHand, async (tab, language) => {
    await goTo(tab.mouse, LOST_FACTOR, "fields");
    await typeAll(tab, LOST_FACTOR);
    await speak(tab, next(language));
    assert.deepEqual(await tab.page.evaluate(typed), LOST_FACTOR.fields);
    await tab.mouse.proceed();
    const review = await tab.mouse.review();
    const draft = await saved(tab, () => tab.mouse.press("save-draft"));
    await clear(tab);
    await speak(tab, language);
    await openFile(tab, draft, "fields");
    await tab.mouse.proceed();
    assert.deepEqual(await tab.mouse.review(), review);
  }],
};

/** The page behind the network of an engine. */
const behindNetwork = (engine) => ({ url: `${networks[engine].origin}/`, network: networks[engine] });

/** Runs in the page: what it says of a receipt that was opened. */
const opened = () => document.querySelector("account-recovery").shadowRoot.querySelector(".opened").textContent;

/** Journeys to a plan, to support, or to a form of the service itself. */
const ENDS = {
  "a plan to follow": [() => byHand, async (tab, language) => {
    await tab.mouse.answer("start", "too-many");
    const { heading } = await tab.mouse.at("route-wait-and-retry");
    assert.equal(heading, await titleOf("wait-and-retry", language));
  }],
  "sent to support, and the receipt opened": [() => withEndpoint, async (tab) => {
    const number = await send(tab, LOST_FACTOR);
    const text = await saved(tab, () => tab.mouse.press("save-receipt"));
    await clear(tab);
    await openFile(tab, text, "route-continue-existing-request");
    assert.ok((await tab.page.evaluate(opened)).includes(number));
  }],
  "a wrong code, then sent with evidence of the right one": [() => withEndpoint, async (tab) => {
    await goTo(tab.mouse, LOST_MAILBOX, "evidence");
    await tab.mouse.type("code", LOST_MAILBOX.code.slice(0, 12));
    assert.notEqual((await complain(tab)).problems, "");
    await send(tab, LOST_MAILBOX);
  }],
  "TestPyPI: the endpoint fails twice, and is back": [behindNetwork, async (tab, language, { network }) => {
    await goTo(tab.mouse, ON_TEST_SITE, "handover");
    const before = await tab.page.evaluate(texts);
    for (const fault of ["reset", "reset-after"]) {
      network.play(fault);
      assert.notEqual((await complain(tab)).problems, "");
      await tab.mouse.press("back");
      await tab.mouse.at("review");
      await tab.mouse.proceed();
      assert.deepEqual(await tab.page.evaluate(texts), before);
    }
    network.play();
    await send(tab, ON_TEST_SITE);
  }],
  "handed over by hand": [() => byHand, async (tab) => {
    await goTo(tab.mouse, DEADLOCK, "handover");
    isTheSame(DEADLOCK, await tab.page.evaluate(texts));
    await tab.mouse.press("finish");
    await tab.mouse.at("receipt");
  }],
};

const JOURNEYS = { ...ENDS, ...DETOURS };

/** Opens the page in a language, and checks at the end that it was kept and nothing failed. */
const travel = async (tab, language, run, place) => {
  await tab.mouse.at("question-start");
  assert.deepEqual(await tab.page.evaluate(languages), { around: language, within: language });
  await run(tab, language, place);
  assert.equal((await tab.page.evaluate(languages)).within, language);
  assert.deepEqual(await tab.faults(), []);
};

fillTable("everyone", "language | journey", LANGUAGES.flatMap((language) =>
  Object.entries(JOURNEYS).map(([journey, [server, run]]) => ({
    row: [language, journey],
    place: (engine) => {
      const site = server(engine);
      return { ...site, url: site.url + named("index", language) };
    },
    walk: (tab, place) => travel(tab, language, run, place),
  }))));
