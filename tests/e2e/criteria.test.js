// Success criteria of WCAG 2.2 that no rule of axe covers, on every kind of page: text at twice the size is not cut off (1.4.4),
// what may be typed may be pasted (3.3.8), help stands in the same place (3.2.6), and nothing moves for those who ask
// for that (2.3.3).
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Assistant } from "./assistant.js";
import { launch, open } from "./browser.js";
import { pageWithoutEndpoint, visitAll } from "./pages.js";
import { Server } from "./server.js";

const PASTED = "9f3c 51d0";
/** What can be typed into: a field in a closed part of the page is not for now. */
const FIELDS = "account-recovery :is(input:not([type=radio], [type=checkbox], [type=file]), textarea):visible";

/** Runs in the page: what is transitioned or animated. */
const moving = () => {
  const root = document.querySelector("account-recovery")?.shadowRoot ?? document;
  const takesTime = (durations) => durations.split(",").some((duration) => parseFloat(duration) > 0);
  return [...root.querySelectorAll("*")].filter((element) => {
    const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
    return takesTime(transitionDuration) || takesTime(animationDuration) || scrollBehavior === "smooth";
  }).map(({ localName, className }) => `moves: ${localName}.${className}`);
};

/** Runs in the page: what hides a part of its text when that is twice as large. */
const cutOff = () => {
  const root = document.querySelector("account-recovery")?.shadowRoot ?? document;
  document.documentElement.style.fontSize = "200%";
  const texts = [...root.querySelectorAll("*:not(.visually-hidden, input, textarea)")].filter((element) => element.checkVisibility());
  const hides = texts.filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const wide = overflowX === "hidden" || overflowX === "clip";
    const high = overflowY === "hidden" || overflowY === "clip";
    return (wide && element.scrollWidth > element.clientWidth + 1) || (high && element.scrollHeight > element.clientHeight + 1);
  });
  document.documentElement.style.fontSize = "";
  return hides.map(({ localName, className }) => `cut off: ${localName}.${className}`);
};

/** Runs in the page: what helps, and what it stands after, in order. */
const help = () => {
  const root = document.querySelector("account-recovery")?.shadowRoot;
  const places = root?.querySelectorAll(".site, .content, .footer, .footer button") ?? [];
  return [...places].map((place) => place.dataset.action ?? place.className).join(", ");
};

const LANGUAGES = Array.from({ length: 8 }, (_, place) => `language:${place}`);
const HELP = ["site, content, footer, checklist:0, checklist:1, checklist:2, clear", ...LANGUAGES].join(", ");

/** What can be typed into but not pasted into; leaves the fields as they were. */
const closedToPasting = async (page) => {
  await page.evaluate((text) => navigator.clipboard.writeText(text), PASTED);
  const closed = [];
  for (const field of await page.locator(FIELDS).all()) {
    const [before, name] = [await field.inputValue(), await field.getAttribute("id")];
    await field.press("ControlOrMeta+a");
    await field.press("ControlOrMeta+v");
    const pasted = await field.inputValue();
    if (pasted !== PASTED) closed.push(`${name} took “${pasted}”`);
    await field.fill(before);
  }
  return closed;
};

const CHECKS = {
  "nothing moves where less motion is asked for": (page) => page.evaluate(moving),
  "text at twice the size is cut off nowhere": (page) => page.evaluate(cutOff),
  "help stands in the same place": async (page, kind) => {
    const found = await page.evaluate(help);
    return kind === "routes" || found === HELP ? [] : [found];
  },
  "everything that is typed can be pasted": closedToPasting,
};

let server, byHand, browser;
const faults = new Map(Object.keys(CHECKS).map((name) => [name, []]));
let fields = 0;
const seen = new Set();

before(async () => {
  [server, byHand, browser] = await Promise.all([
    Server.start(),
    pageWithoutEndpoint().then((page) => Server.start(page)),
    launch(),
  ]);
  const permissions = ["clipboard-read", "clipboard-write"];
  const { page, context } = await open(browser, server.url, { reducedMotion: "reduce", permissions });
  await visitAll(page, server.url, byHand.url, async (kind) => {
    seen.add(kind);
    fields += await page.locator(FIELDS).count();
    for (const [name, check] of Object.entries(CHECKS)) {
      for (const fault of await check(page, kind)) faults.get(name).push(`${kind}: ${fault}`);
    }
  });
  await context.close();
});

after(() => Promise.all([browser?.close(), server?.stop(), byHand?.stop()]));

for (const [name, found] of faults) test(name, () => assert.deepEqual(found, []));

test("there was something to look at", () => {
  assert.equal(seen.size, 17);
  assert.ok(fields >= 10, `${fields} fields`);
});

// The checks see what they look for: without the wish for less motion, buttons change their colour slowly.
test("what moves is seen", async () => {
  const { page, context } = await open(browser, server.url, { reducedMotion: "no-preference" });
  await new Assistant(page).at("question-start");
  assert.notDeepEqual(await page.evaluate(moving), []);
  await context.close();
});
