// Copies of the help page that a browser keeps on the device: how one is made, and what is in it.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, before, describe, test } from "node:test";

import { ENGINES, launch, open } from "./engines.js";
import { makeRelease, namesOf } from "./releases.js";
import { Server } from "./server.js";

/** How long one test may take: many times what it takes, since the machine may be busy. */
const LIMIT = { timeout: 120_000 };

/** The tests of every engine, each within its time. */
export const inEveryEngine = (declare) => {
  for (const engine of Object.keys(ENGINES)) inEngine(engine, declare);
};

export const inEngine = (engine, declare) =>
  describe(engine, () => {
    let browser;
    before(async () => {
      browser = await launch(engine);
    });
    after(() => browser?.close());
    declare((name, run) => test(name, LIMIT, () => run(browser)));
  });

/** A page whose parts say their version: one that loads at once, and one that loads after an answer. */
export const versioned = (version, folder) => {
  const say = (part) => [part, `;(globalThis.parts ??= []).push("${part} ${version}");`];
  return makeRelease({ more: Object.fromEntries(["element.js", "plan.js"].map(say)), folder });
};

export const firstPart = (version) => [`element.js ${version}`];
export const allParts = (version) => [...firstPart(version), `plan.js ${version}`];
export const parts = (page) => page.evaluate(() => globalThis.parts);

/** What the page itself asks the server for each time, also where there is a copy. */
const FROM_SERVER = ["worker.js", "release.js"];

/** What a browser keeps of a folder, by name. */
export const filesOf = async (folder) => (await namesOf(folder)).filter((name) => !FROM_SERVER.includes(name));

/** The caches by name, each with the addresses in it; runs in the page. */
const listCaches = async () => {
  const lists = {};
  for (const name of await caches.keys()) {
    lists[name] = (await (await caches.open(name)).keys()).map(({ url }) => url);
  }
  return lists;
};

/** The versions that are kept, each with the names of its files; a note on a tab holds its version and nothing else. */
export const keptVersions = async (page, { url: scope }) => {
  const versions = {};
  for (const [name, urls] of Object.entries(await page.evaluate(listCaches))) {
    const [owner, place, version] = name.split(" ");
    assert.deepEqual([owner, place], ["account-recovery", scope]);
    if (version === "tabs") urls.forEach((url) => assert.match(url.slice(scope.length), /^tab\?[\w{}-]+$/));
    else versions[version] = urls.map((url) => url.slice(scope.length) || "index.html").sort();
  }
  return versions;
};

export const keptFiles = async (page, server) => Object.values(await keptVersions(page, server));

const registrations = (page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

export const assertNothingKept = async (page) => {
  assert.equal(await registrations(page), 0);
  assert.deepEqual(await page.evaluate(() => caches.keys()), []);
};

/** The outcome of a press: another state than that before it. */
export const pressed = async (page, action) => {
  const shown = () => document.querySelector("[data-state]:not([hidden])").dataset.state;
  await page.waitForSelector(`[data-state]:not([hidden]) [data-action=${action}]`);
  const was = await page.evaluate(shown);
  await page.locator(`[data-action=${action}]`).click();
  await page.waitForFunction((was) => document.querySelector("[data-state]:not([hidden])").dataset.state !== was, {}, was);
  const state = await page.evaluate(shown);
  assert.equal(await page.evaluate(() => document.activeElement.dataset.state), state, "the outcome has the focus");
  return state;
};

/** Opens the page for keeping a copy, keeps one, and goes to the help page. */
export const keepCopy = async (browser, url) => {
  const opened = await open(browser, `${url}offline.html`);
  assert.equal(await pressed(opened.page, "keep"), "kept");
  await opened.page.goto(url);
  await opened.assistant.at("question-start");
  return opened;
};

/** Serves a folder for one test; a stopped server is no fault at its end. */
export const withServer = async (folder, run) => {
  const server = await Server.start(folder);
  try {
    await run(server);
  } finally {
    await server.stop();
  }
};

/** Serves a page for one test; `run` gets what was opened after a copy was kept. */
export const withCopy = (browser, folder, run) =>
  withServer(folder, async (server) => {
    const opened = await keepCopy(browser, server.url);
    try {
      await run({ ...opened, server });
    } finally {
      await opened.context.close();
    }
  });

/** Answers at a port while something is done; without a port, at one that is free. */
export const answering = async (answer, port, run) => {
  const server = createServer(answer).listen(port, "127.0.0.1");
  await once(server, "listening");
  try {
    await run(`http://127.0.0.1:${server.address().port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  }
};

/** Answers in the place of a server while something is done. */
export const inPlaceOf = async (server, answer, run) => {
  await server.stop();
  await answering(answer, server.port, run);
  await server.restart();
};
