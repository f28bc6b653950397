// A server that is given another release while somebody is at the help, and what that person sees and does.
import assert from "node:assert/strict";
import { rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { LOST_MAILBOX } from "./filing.js";
import { temporaryFolder } from "./server.js";
import { serve } from "./static.js";

/** Who is at it. */
export const PERSON = LOST_MAILBOX;

/** A server whose folder can be another one from one moment to the next. */
export const changeable = async (release, policy) => {
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

/** How long after a fault the page may ask the server what to do about it, in milliseconds. */
const OFFERED_WITHIN = 3000;

/** What the page shows, once it shows something that lives, and how often it was loaded. */
export const settled = async (page, holds = () => true) => {
  const shows = () => {
    const element = document.querySelector("account-recovery");
    const root = element?.shadowRoot;
    const page = root?.querySelector(".content")?.dataset.page;
    // While evidence is made there is nothing to type into.
    const isBusy = page === "evidence" && !root.querySelector("#field-code");
    const failed = root?.querySelector(".failed")?.textContent ?? "";
    const offers = Boolean(root?.querySelector(".failed button"));
    return { offers, page: element?.started && !isBusy ? page : undefined, failed, loaded: performance.timeOrigin };
  };
  let failedSince;
  for (const deadline = Date.now() + 20_000; ; await pause(40)) {
    const state = await page.evaluate(shows).catch((fault) => assert.ok(isMidNavigation(fault), fault));
    failedSince = state?.failed ? (failedSince ?? Date.now()) : undefined;
    // What is said first may be followed by an offer, or by the page itself, once the server has answered.
    const isAll = !state?.failed || state.offers || Date.now() - failedSince > OFFERED_WITHIN;
    if ((state?.page || state?.failed) && isAll && holds(state)) return state;
    assert.ok(Date.now() < deadline, `nothing came; the page shows ${JSON.stringify(state)}`);
  }
};

/** What a page shows after it was loaded, once what was kept is there in place of what was rendered ahead. */
export const begun = async (page) => {
  for (let state = await settled(page); ; ) {
    await pause(300);
    const next = await settled(page);
    if (JSON.stringify(next) === JSON.stringify(state)) return state;
    state = next;
  }
};

/** One press of the person, whatever comes of it. */
export const act = async (mouse, shown) => {
  const fact = /^question-(.*)/.exec(shown)?.[1];
  if (fact) await mouse.choose(fact, PERSON.answers[fact]);
  if (shown === "fields") for (const [field, text] of Object.entries(PERSON.fields)) await mouse.type(field, text);
  if (shown === "evidence") await mouse.type("code", PERSON.code);
  await mouse.submit();
};

/** Goes on to a page; gives how often that took a reload and a sentence. Another route than the right one fails. */
export const goOn = async ({ page, mouse }, end) => {
  const told = { reloads: 0, sentences: 0 };
  for (let state = await begun(page); ; ) {
    if (state.page?.startsWith("route-")) assert.equal(state.page, `route-${PERSON.route}`, "another route");
    if (state.page === end && !state.failed) return told;
    const before = state;
    if (state.failed) {
      told.sentences += 1;
      if (told.sentences === 2 || !state.offers) return { ...told, stays: true };
      await mouse.click(".failed button");
    } else {
      await act(mouse, state.page).catch(async (fault) => {
        if ((await settled(page)).page === before.page) throw fault;
      });
    }
    state = await settled(page, ({ page: shown, failed, loaded }) =>
      shown !== before.page || loaded !== before.loaded || (failed && !before.failed));
    if (state.loaded === before.loaded) continue;
    if (!before.failed) told.reloads += 1;
    state = await begun(page);
  }
};
