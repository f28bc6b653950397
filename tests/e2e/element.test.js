// The element in pages of others: it comes late or twice, leaves and comes back, and takes what its attributes say.
import assert from "node:assert/strict";
import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { Assistant } from "./assistant.js";
import { launch, open } from "./browser.js";
import { nameOf } from "./releases.js";
import { PAGE_DIR, temporaryFolder } from "./server.js";
import { serve } from "./static.js";

const SCRIPT = '<script type="module" src="/account-recovery/account-recovery.js"></script>';

let browser, folder, site;

before(async () => {
  [browser, folder] = await Promise.all([launch(), temporaryFolder()]);
  await cp(PAGE_DIR, join(folder, "account-recovery"), { recursive: true });
  await cp(PAGE_DIR, join(folder, "copy"), { recursive: true });
  site = await serve(folder);
});

after(() => {
  site?.stop();
  return browser?.close();
});

/** Notes listeners of shadow roots: what is added and not removed goes on for ever. */
const countListeners = () => {
  const counts = (globalThis.listeners = { now: 0 });
  for (const [method, step] of [["addEventListener", 1], ["removeEventListener", -1]]) {
    const original = EventTarget.prototype[method];
    EventTarget.prototype[method] = function (...parameters) {
      if (this instanceof ShadowRoot) counts.now += step;
      return original.apply(this, parameters);
    };
  }
};

let pages = 0;

/** Opens a page with this body, and fails on any error that was not expected. */
const inBody = (name, body, run, { expected = [], language = "en" } = {}) =>
  test(name, async () => {
    const file = `page-${(pages += 1)}.html`;
    const html = `<!doctype html><html lang="${language}"><meta charset="utf-8"><link rel="icon" href="data:,"><body>${body}`;
    await writeFile(join(folder, file), html);
    const { page, context, seen } = await open(browser, site.url + file, {}, countListeners);
    try {
      await run(new Assistant(page), page);
      assert.deepEqual(seen.errors.filter((error) => !expected.some((known) => error.includes(known))), []);
    } finally {
      await context.close();
    }
  });

const ELEMENT = '<account-recovery service="pypi"><p>Instead</p></account-recovery>';

inBody("taken away it lets everything go, put back it goes on", ELEMENT + SCRIPT, async (assistant, page) => {
  await assistant.at("question-start");
  await assistant.answer("start", "signed-out");
  await assistant.at("question-sign-in");
  const left = await page.evaluate(async () => {
    globalThis.taken = document.querySelector("account-recovery");
    taken.remove();
    await new Promise(setTimeout);
    return [listeners.now, taken.shadowRoot.querySelector(".page")];
  });
  assert.deepEqual(left, [0, null]);
  await page.evaluate(() => document.body.append(taken));
  await assistant.at("question-sign-in");
  await assistant.press("back");
  await assistant.at("question-start");
});

inBody("taken away while a part loads, it stays away", ELEMENT + SCRIPT, async (assistant, page) => {
  await assistant.at("question-start");
  let letGo;
  const held = new Promise((resolve) => (letGo = resolve));
  const plan = `**/${await nameOf("plan.js")}`;
  await page.route(plan, (route) => held.then(() => route.continue()));
  await assistant.choose("start", "too-many");
  await assistant.key("Enter");
  await page.evaluate(async () => {
    globalThis.taken = document.querySelector("account-recovery");
    taken.remove();
    await new Promise(setTimeout);
  });
  const loaded = page.waitForResponse(plan);
  letGo();
  await loaded;
  await page.waitForLoadState("networkidle");
  assert.deepEqual(await page.evaluate(() => [listeners.now, taken.shadowRoot.querySelector(".page")]), [0, null]);
  await page.evaluate(() => document.body.append(taken));
  await assistant.until(({ page: shown }) => shown !== undefined, "nothing came back");
});

inBody("moved it keeps what was chosen but not sent", ELEMENT + SCRIPT, async (assistant, page) => {
  await assistant.at("question-start");
  await assistant.choose("start", "too-many");
  await page.evaluate(() => document.body.prepend(document.querySelector("account-recovery")));
  assert.equal(await page.locator("account-recovery input:checked").count(), 1);
  await assistant.proceed();
  await assistant.at("route-wait-and-retry");
});

inBody("two of one service in a page do not disturb each other", ELEMENT + ELEMENT + SCRIPT, async (_, page) => {
  const [first, second] = [0, 1].map((index) => page.locator("account-recovery").nth(index));
  const shown = (element) => element.locator(".content").getAttribute("data-page");
  await first.getByRole("radio", { name: /too many/ }).check();
  await first.locator("button[type=submit]").click();
  await first.locator("[data-page=route-wait-and-retry]").waitFor();
  assert.equal(await shown(second), "question-start");
  await second.getByRole("radio").first().check();
  await second.locator("button[type=submit]").click();
  await second.locator(".content:not([data-page=question-start])").waitFor();
  assert.equal(await shown(first), "route-wait-and-retry");
});

const late = `<script type="module">
  await new Promise((resolve) => setTimeout(resolve, 200));
  await import("/account-recovery/account-recovery.js");
</script>`;
inBody("defined late, it takes over what was there before", ELEMENT + late, async (assistant, page) => {
  assert.equal(await page.getByText("Instead").isVisible(), true);
  await assistant.at("question-start");
  assert.equal(await page.getByText("Instead").isVisible(), false);
});

const copy = SCRIPT.replace("/account-recovery/", "/copy/");
inBody("a second copy of the script leaves the first alone", ELEMENT + SCRIPT + copy, async (assistant) => {
  await assistant.at("question-start");
  await assistant.answer("start", "too-many");
  await assistant.at("route-wait-and-retry");
});

inBody("made by a script, it needs no attribute", SCRIPT, async (assistant, page) => {
  await page.evaluate(() => document.body.append(document.createElement("account-recovery")));
  await assistant.at("question-start");
});

inBody("in a language without a definition it is English, and says so", ELEMENT + SCRIPT, async (assistant, page) => {
  await assistant.at("question-start");
  assert.equal(await page.locator("account-recovery .page").getAttribute("lang"), "en");
}, { language: "tlh" });

inBody("of a service that nobody knows it shows what the page offers instead",
  ELEMENT.replace("pypi", "nobody") + SCRIPT, async (assistant, page) => {
    await assistant.until(({ failed }) => failed !== "", "nothing is said");
    assert.equal(await page.getByText("Instead").isVisible(), true);
  }, { expected: ["no-definition"] });

// language of the page, attribute, what is said first
for (const [language, attribute, said] of [
  ["fr", "", "L’aide pas à pas n’a pas pu être chargée."],
  ["fr", 'lang="he"', "לא ניתן היה לטעון את העזרה צעד אחר צעד."],
  ["tlh", "", "The step-by-step help could not be loaded."],
]) {
  const element = ELEMENT.replace('service="pypi"', `${attribute} service="nobody"`);
  inBody(`in a page in ${language} with ${attribute || "no language"} of its own it says in words why it cannot run`,
    element + SCRIPT, async (assistant, page) => {
      const { failed } = await assistant.until((state) => state.failed !== "", "nothing is said");
      assert.ok(failed.startsWith(said), failed);
      assert.equal(await page.getByText("Instead").isVisible(), true);
    }, { expected: ["no-definition"], language });
}

const without = "<script>delete globalThis.WebAssembly</script>";
inBody("in a browser without WebAssembly it says so", without + ELEMENT + SCRIPT, async (assistant, page) => {
  const { failed } = await assistant.until((state) => state.failed !== "", "nothing is said");
  assert.match(failed, /^Die schrittweise Hilfe kann in diesem Browser nicht laufen/);
  assert.equal(await page.getByText("Instead").isVisible(), true);
}, { expected: ["account-recovery:"], language: "de" });

const wordless = '<script type="importmap">{"imports":{"/account-recovery/SENTENCES":"/nowhere.js"}}</script>'
  .replace("SENTENCES", await nameOf("sentences.js"));
inBody("where not even the words come, what the page offers instead is told alone",
  wordless + ELEMENT.replace("pypi", "nobody") + SCRIPT, async (_, page) => {
    await page.locator("account-recovery slot[role=alert]").waitFor({ state: "attached" });
    assert.equal(await page.getByText("Instead").isVisible(), true);
  }, { expected: ["no-definition", "404"] });

// scheme of the page, attribute, scheme of the reader's system, whether the help is dark
const SCHEMES = [
  ["light", "", "dark", false],
  ["dark", "", "light", true],
  ["light", 'theme="dark"', "light", true],
  ["dark", 'theme="light"', "dark", false],
  ["light", 'theme="auto"', "dark", true],
  ["light", 'theme="auto"', "light", false],
];
for (const [host, theme, system, dark] of SCHEMES) {
  const element = `<div style="color-scheme: ${host}">${ELEMENT.replace(" service", ` ${theme} service`)}</div>`;
  inBody(`in a ${host} page with ${theme || "no theme"}, read in ${system}`, element + SCRIPT, async (assistant, page) => {
    await page.emulateMedia({ colorScheme: system });
    await assistant.styledAt("question-start");
    const background = () => getComputedStyle(document.querySelector("account-recovery").shadowRoot.querySelector(".page")).backgroundColor;
    assert.equal(await page.evaluate(background), dark ? "rgb(22, 27, 38)" : "rgb(255, 255, 255)");
  });
}
