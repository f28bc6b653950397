// The page itself: its policy, its files, what works without scripts, and how it meets what was not foreseen.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Assistant } from "./assistant.js";
import { launch, open } from "./browser.js";
import { LOST_FACTOR, fileUpTo } from "./filing.js";
import { Server } from "./server.js";

let server, browser;

before(async () => {
  [server, browser] = await Promise.all([Server.start(), launch()]);
});

after(() => Promise.all([browser?.close(), server?.stop()]));

/** Runs a test in a page of its own, and fails on any error that the page reports. */
const inPage = (name, run, { options, path = "", expected = [] } = {}) =>
  test(name, async () => {
    const { page, context, seen } = await open(browser, server.url + path, options);
    try {
      await run(new Assistant(page), page, seen);
      const errors = seen.errors.filter((error) => !expected.some((known) => error.includes(known)));
      assert.deepEqual(errors, []);
    } finally {
      await context.close();
    }
  });

test("the policy is the one that the page is made for", async () => {
  const endpoint = `${server.origin}/requests`;
  const { headers } = await fetch(server.url);
  assert.equal(
    headers.get("content-security-policy"),
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
      `connect-src ${endpoint}; img-src 'self'; form-action ${endpoint}; ` +
      "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  );
});

inPage("a whole journey breaks no rule of the policy and asks nobody else", async (assistant, page, seen) => {
  await fileUpTo(page, LOST_FACTOR);
  await assistant.proceed();
  await assistant.at("receipt");
  const others = seen.requests.filter(({ url }) => !url.startsWith(server.url));
  assert.deepEqual(others, []);
});

/** Opens the page on a line that has brought everything but the modules, which `letGo` lets through. */
const openEarly = async (options) => {
  const { page, context, seen } = await open(browser, "about:blank", options);
  let letGo;
  const held = new Promise((resolve) => (letGo = resolve));
  const isLate = ({ pathname }) => pathname.endsWith(".js") && !pathname.includes("/press.");
  await page.route(isLate, (route) => held.then(() => route.continue()));
  await page.goto(server.url, { waitUntil: "commit" });
  await page.locator("account-recovery .go").waitFor();
  return { page, context, seen, letGo };
};

const FIRST_CHOICE = "account-recovery input[value=signed-out]";

// what is pressed before the scripts are there, how, and what comes of it once they are
const EARLY = [
  ["a button by mouse", async (page) => {
    await page.locator(FIRST_CHOICE).check();
    await page.locator("account-recovery .go").click();
  }, (assistant) => assistant.at("question-sign-in")],
  ["Enter in a choice", async (page) => {
    await page.locator(FIRST_CHOICE).check();
    await page.locator(FIRST_CHOICE).press("Enter");
  }, (assistant) => assistant.at("question-sign-in")],
  ["Continue without an answer", (page) => page.locator("account-recovery .go").click(),
    (assistant) => assistant.until(({ problems }) => /There is a problem/.test(problems), "no summary of problems")],
  ["a list", (page) => page.locator("account-recovery [data-action='checklist:0']").click(),
    (assistant) => assistant.at("checklist-after")],
  ["a language", (page) => page.locator("account-recovery .languages button[lang=de]").click(),
    (assistant) => assistant.until(({ language }) => language === "de", "no German")],
  ["first one, then another", async (page) => {
    await page.locator("account-recovery [data-action='checklist:0']").click();
    await page.locator("account-recovery [data-action='checklist:1']").click();
  }, (assistant) => assistant.at("checklist-before")],
];

for (const [what, press, comes] of EARLY) {
  test(`a press before the scripts are there is answered when they are: ${what}`, async () => {
    const { page, context, seen, letGo } = await openEarly();
    try {
      await press(page);
      const host = page.locator("account-recovery");
      assert.equal(await host.getAttribute("aria-busy"), "true");
      letGo();
      await comes(new Assistant(page));
      assert.equal(await host.getAttribute("aria-busy"), null);
      assert.equal(page.url(), server.url);
      assert.deepEqual(seen.errors, []);
    } finally {
      await context.close();
    }
  });
}

/** Runs in the page, before all else: changes the site when the assistant listens, and the element does not answer yet. */
const pressBetween = () => {
  const later = globalThis.setTimeout;
  globalThis.setTimeout = (answer) => {
    globalThis.setTimeout = later;
    return later(() => {
      const host = document.querySelector("account-recovery");
      globalThis.pressedAt = { busy: host.ariaBusy, started: host.started };
      host.shadowRoot.querySelector("[data-action='site:1']").click();
      answer();
    });
  };
};

test("a press between the start of the assistant and that of the element is answered once", async () => {
  const { page, context, seen } = await open(browser, server.url, {}, pressBetween);
  const { sites } = await new Assistant(page).until((state) => !state.sites.includes("site:1"), "the site stayed");
  await page.waitForLoadState("networkidle");
  assert.deepEqual((await new Assistant(page).look()).sites, sites, "the site changed back");
  assert.deepEqual(await page.evaluate(() => globalThis.pressedAt), { busy: null, started: undefined });
  assert.deepEqual(seen.errors, []);
  await context.close();
});

test("a press before the scripts are there is answered in the language of the browser", async () => {
  const { page, context, seen, letGo } = await openEarly({ locale: "de-DE" });
  await page.locator(FIRST_CHOICE).check();
  await page.locator("account-recovery .go").click();
  letGo();
  const { language } = await new Assistant(page).at("question-sign-in");
  assert.equal(language, "de");
  assert.deepEqual(seen.errors, []);
  await context.close();
});

test("what is chosen before the scripts are there stays, and nothing is pressed that nobody pressed", async () => {
  const { page, context, letGo } = await openEarly();
  await page.locator(FIRST_CHOICE).check();
  letGo();
  await page.waitForLoadState("networkidle");
  assert.ok(await page.locator(FIRST_CHOICE).isChecked());
  assert.equal((await new Assistant(page).look()).page, "question-start");
  await context.close();
});

inPage("the first page is adopted as it was rendered", async (assistant, page) => {
  const source = await (await fetch(server.url)).text();
  const [, rendered] = /(<div class="page".*)<\/template>/s.exec(source);
  const first = page.locator("account-recovery .page");
  const handle = await first.elementHandle();
  await page.waitForLoadState("networkidle");
  assert.equal(await first.evaluate((element) => element.outerHTML), rendered);
  await assistant.answer("start", "signed-out");
  assert.ok(await handle.evaluate((element) => element.isConnected), "the same element is changed, not replaced");
});

inPage("lists show what their pages without scripts show", async (assistant, page) => {
  for (const [action, name] of [["checklist:0", "after"], ["checklist:1", "before"], ["checklist:2", "elsewhere"]]) {
    await assistant.press(action);
    await assistant.at(`checklist-${name}`);
    const live = await page.locator("account-recovery .content > :not(#heading)")
      .evaluateAll((parts) => parts.map((part) => part.outerHTML).join(""));
    const source = await (await fetch(`${server.url}${name}.html`)).text();
    assert.ok(source.includes(live), name);
    await assistant.press("back");
    await assistant.at("question-start");
  }
});

inPage("without scripts the first question stands there, and all routes are one link away", async (_, page) => {
  assert.match(await page.locator("#heading").first().textContent(), /Where are you right now/);
  await page.getByRole("link", { name: "All ways back in" }).first().click();
  await page.waitForURL("**/routes.html");
  const sections = page.locator("section");
  assert.equal(await sections.count(), 20);
  for (const section of await sections.all()) assert.ok(await section.locator(".steps > li").count() > 0);
}, { options: { javaScriptEnabled: false } });

inPage("Continue without an answer: the summary has the focus and leads to the choices", async (assistant, page) => {
  await page.waitForLoadState("networkidle");
  await assistant.tabTo({ type: "submit" });
  await assistant.key("Enter");
  const { problems } = await assistant.until(({ focused }) => focused.id === "problems", "no summary");
  assert.match(problems, /There is a problem.*Choose one of the answers/);
  await assistant.tabTo({ focus: "choice-0" });
  await assistant.key("Enter");
  assert.equal((await assistant.look()).focused.id, "choice-0");
  await assistant.key("Space", "Enter");
  await assistant.until(({ page: shown }) => shown !== "question-start", "no next question");
  assert.equal((await assistant.look()).problems, "");
});

// field, text that cannot be sent, message
const WRONG = [
  ["username", "me@mail.example", /username never is one/],
  ["repository", "http://github.com/example/project", /begins with http\b/],
  ["story", "Write to me@mail.example please.", /looks like a mail address/],
];

inPage("what cannot be sent is explained at its field", async (assistant, page) => {
  await fileUpTo(page, LOST_FACTOR, "fields");
  for (const [field, text] of WRONG) await assistant.type(field, text);
  await assistant.tabTo({ type: "submit" });
  await assistant.key("Enter");
  const { problems } = await assistant.until(({ focused }) => focused.id === "problems", "no summary");
  for (const [field, text, message] of WRONG) {
    const control = page.locator(`account-recovery [name=${field}]`);
    assert.match(problems, message);
    assert.match(await page.locator(`account-recovery #field-${field}-problem`).textContent(), message);
    assert.equal(await control.getAttribute("aria-invalid"), "true");
    assert.equal(await control.inputValue(), text);
  }
  await assistant.tabTo({ focus: "field-repository" });
  await assistant.key("Enter");
  assert.equal((await assistant.look()).focused.id, "field-repository");
});

inPage("one press removes what must not become public", async (assistant, page) => {
  await fileUpTo(page, LOST_FACTOR, "fields");
  await assistant.type("username", "example-user");
  await assistant.type("story", "Write to me@mail.example please.");
  await assistant.tabTo({ type: "submit" });
  await assistant.key("Enter");
  await assistant.until(({ focused }) => focused.id === "problems", "no summary");
  await assistant.press("redact:story");
  const { status } = await assistant.until((state) => state.status !== "", "nothing is said");
  assert.match(status, /\[removed\]/);
  assert.equal(await page.locator("account-recovery [name=story]").inputValue(), "Write to [removed] please.");
  await assistant.proceed();
  await assistant.at("review");
});

inPage("a part that cannot be loaded is said, and the next press tries again", async (assistant, page) => {
  await page.route("**/plan*", (route) => route.abort());
  await assistant.choose("start", "too-many");
  await assistant.key("Enter");
  const { page: still, failed } = await assistant.until((state) => state.failed !== "", "nothing is said");
  assert.equal(still, "question-start");
  assert.match(failed, /could not be loaded/);
  await page.unroute("**/plan*");
  await assistant.tabTo({ type: "submit" });
  await assistant.key("Enter");
  const { failed: gone } = await assistant.at("route-wait-and-retry");
  assert.equal(gone, "");
}, { expected: ["account-recovery:", "ERR_FAILED"] });
