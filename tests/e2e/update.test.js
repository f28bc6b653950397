// The server is given another release while somebody is at the help, or before they come back with old files in a
// browser that was told no rules: they are led to the right route, or told in a sentence what to do, at every step.
import assert from "node:assert/strict";
import { rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { after, before, test } from "node:test";

import { launch } from "./engines.js";
import { LOST_MAILBOX } from "./filing.js";
import { printed } from "./hosts.js";
import { Matrix } from "./matrix.js";
import { copyOf, makeRelease, nameOf } from "./releases.js";
import { temporaryFolder } from "./server.js";
import { serve } from "./static.js";
import { openTab } from "./tabs.js";

const PERSON = LOST_MAILBOX;

/** The pages on which the server is changed; the last is where the walk ends. */
const STEPS = ["question-start", "question-mailbox", `route-${PERSON.route}`, "fields", "evidence", "review", "handover"];
const END = STEPS.at(-1);

/** The first route goes behind the others, which changes the number of every one. */
const moveRoute = (text) => {
  const [head, first, ...others] = text.split(/^(?=\[\[route\]\]$)/m);
  return [head, ...others.slice(0, -1), first, others.at(-1)].join("");
};

/** The values of a fact in another order, which changes what their numbers stand for. */
const moveValues = (text) => text.replace(/^(id = "second-step"\nvalues = )\[(.*)\]$/m, (_, start, values) =>
  `${start}[${values.split(", ").reverse().join(", ")}]`);

const withoutLaterParts = async (release) => {
  const folder = await copyOf(release);
  for (const part of ["plan.js", "plan.wasm.js", "evidence.js"]) await rm(join(folder, await nameOf(part, folder)));
  return folder;
};

/** What the server is given in place of a release. Where nothing else is said, all files of that release are gone. */
const CHANGES = {
  "a route moved": () => makeRelease({ edit: moveRoute }),
  "a value moved": () => makeRelease({ edit: moveValues }),
  "a file missing": withoutLaterParts,
  "a program changed": () => makeRelease({ more: { "plan.js": ";void 1;", "element.js": ";void 1;" } }),
  "a route moved, put there in order": async (release) => makeRelease({ edit: moveRoute, folder: await copyOf(release) }),
};

const VISITORS = ["open page", "comes back"];

/** A server whose folder can be another one from one moment to the next. */
const changeable = async (release, policy) => {
  const link = join(await temporaryFolder(), "page");
  await symlink(release, link);
  const site = await serve(link, { "last-modified": "Mon, 01 Jan 2024 00:00:00 GMT", ...policy });
  const change = async (folder) => {
    await rm(link);
    await symlink(folder, link);
  };
  return { ...site, change };
};

const isMidNavigation = ({ message }) => /context was destroyed|navigat|Target|closed/i.test(message);

/** What the page shows, once it shows something that lives, and how often it was loaded. */
const settled = async (page, holds = () => true) => {
  const shows = () => {
    const element = document.querySelector("account-recovery");
    const root = element?.shadowRoot;
    const page = root?.querySelector(".content")?.dataset.page;
    const failed = root?.querySelector(".failed")?.textContent ?? "";
    const offers = Boolean(root?.querySelector(".failed button"));
    return { offers, page: element?.matches(":defined") ? page : undefined, failed, loaded: performance.timeOrigin };
  };
  for (const deadline = Date.now() + 20_000; ; await pause(40)) {
    const state = await page.evaluate(shows).catch((fault) => assert.ok(isMidNavigation(fault), fault));
    if ((state?.page || state?.failed) && holds(state)) return state;
    assert.ok(Date.now() < deadline, `nothing came; the page shows ${JSON.stringify(state)}`);
  }
};

/** One press of the person, whatever comes of it. */
const act = async (mouse, shown) => {
  const fact = /^question-(.*)/.exec(shown)?.[1];
  if (fact) await mouse.choose(fact, PERSON.answers[fact]);
  if (shown === "fields") for (const [field, text] of Object.entries(PERSON.fields)) await mouse.type(field, text);
  if (shown === "evidence") await mouse.type("code", PERSON.code);
  await mouse.submit();
};

/** Goes on to a page; gives how often that took a reload and a sentence. Another route than the right one fails. */
const goOn = async ({ page, mouse }, end) => {
  const told = { reloads: 0, sentences: 0 };
  for (let state = await settled(page); ; ) {
    if (state.page?.startsWith("route-")) assert.equal(state.page, `route-${PERSON.route}`, "another route");
    if (state.page === end && !state.failed) return told;
    const before = state;
    if (state.failed) {
      told.sentences += 1;
      if (told.sentences === 2 || !state.offers) return { ...told, stays: true };
      await mouse.click(".failed button");
    } else {
      await act(mouse, state.page);
    }
    state = await settled(page, ({ page: shown, failed, loaded }) =>
      shown !== before.page || loaded !== before.loaded || (failed && !before.failed));
    if (state.loaded !== before.loaded && !before.failed) told.reloads += 1;
  }
};

const inWords = ({ reloads, sentences, stays }) => {
  const parts = [stays ? "a sentence" : "right"];
  if (sentences && !stays) parts.push("after a sentence");
  if (reloads) parts.push("after a reload");
  assert.ok(reloads <= 1, "it loaded itself again more than once");
  return parts.join(", ");
};

const rows = Object.keys(CHANGES).flatMap((change) => STEPS.map((step) => [change, step]));
const matrix = new Matrix(rows, VISITORS);

let browser, first, policy;
const others = {};

before(async () => {
  [browser, first, policy] = await Promise.all([launch("Chromium"), makeRelease(), printed("--channel", "post-json", "--endpoint", "https://desk.example/")]);
  for (const [change, make] of Object.entries(CHANGES)) others[change] = await make(first);
});

after(async () => {
  await browser?.close();
  console.log(`change | step | visitor\n${matrix}`);
  assert.deepEqual(matrix.empty(), []);
});

for (const [change, step] of rows) {
  for (const visitor of VISITORS) {
    test(`${change}, at ${step}, ${visitor}`, { timeout: 90_000 }, async () => {
      const server = await changeable(first, policy);
      const tab = await openTab(browser, server.url);
      const { page } = tab;
      try {
        await goOn(tab, step);
        if (visitor === "comes back") await page.goto("about:blank");
        await server.change(others[change]);
        if (visitor === "comes back") await page.goto(server.url);
        matrix.fill([change, step], visitor, inWords(await goOn(tab, END)));
      } finally {
        await tab.close();
        server.stop();
      }
    });
  }
}
