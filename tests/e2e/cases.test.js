// Thirty threads that nobody had looked at, walked through the page by the choices that their openings call for: each ends
// on a right route, and where that ends at support, what is handed over holds everything that support asked back about.
import assert from "node:assert/strict";
import { readFile, rm } from "node:fs/promises";
import { after, before, test } from "node:test";

import { launch, open } from "./browser.js";
import { goTo } from "./filing.js";
import { Mouse } from "./mouse.js";
import { pageWithoutEndpoint } from "./pages.js";
import { Server } from "./server.js";

const lines = async (name) => {
  const text = await readFile(new URL(`../data/${name}`, import.meta.url), "utf8");
  return text.trim().split("\n").map((line) => JSON.parse(line));
};

const openings = await lines("cases-2026-11.answers.jsonl");
const endings = await lines("cases-2026-11.jsonl");

/** What people type whose names and addresses are made up. */
const TYPED = {
  username: "example-user", current: "old@mail.example", wanted: "new@mail.example", neutral: "team@mail.example",
  address: "old@mail.example", tried: "1 December, 14:30 UTC", reset: "A reset mail came.",
  repository: "https://github.com/example/project", seen: "A page says so.", before: "Nothing.", when: "1 December",
};

/** What support asked back about, and how a letter shows that it is there. */
const ASKED = {
  "address-on-file": (letters) => letters.includes(TYPED.current),
  "wanted-address": (letters) => letters.includes(TYPED.wanted) || letters.includes(TYPED.neutral),
  "which-account": (letters) => letters.includes(TYPED.username) || letters.includes(TYPED.current),
};

let folder, server, browser;
before(async () => {
  folder = await pageWithoutEndpoint();
  [server, browser] = await Promise.all([Server.start(folder), launch()]);
});
after(async () => {
  await Promise.all([browser?.close(), server?.stop()]);
  await rm(folder, { recursive: true, force: true });
  console.log([["case", "route", "asked back about"], ...table].map((row) => row.join(" | ")).join("\n"));
});

const table = [];

/** Everything that the page of the hand-over offers to copy. */
const letters = (page) => page.evaluate(() => {
  const root = document.querySelector("account-recovery").shadowRoot;
  return [...root.querySelectorAll("[data-copy]")].map((text) => text.textContent).join("\n");
});

/** Whether a request can be prepared from the plan that is shown. */
const hasRequest = (page) => page.evaluate(() =>
  document.querySelector("account-recovery").shadowRoot.querySelector("form.begin") !== null);

/** The ids of the fields that are shown. */
const shownFields = (page) => page.evaluate(() => {
  const root = document.querySelector("account-recovery").shadowRoot;
  return [...root.querySelectorAll(".field input, .field textarea")].map((control) => control.name);
});

/** From the plan to what is handed over, with every field filled in that is shown. */
const handOver = async (page, mouse, choices) => {
  await goTo(mouse, { answers: choices, fields: {} }, "fields");
  const shown = await shownFields(page);
  const fields = Object.fromEntries(Object.entries(TYPED).filter(([field]) => shown.includes(field)));
  await goTo(mouse, { answers: choices, fields }, "handover");
  return letters(page);
};

for (const [index, { id, choices }] of openings.entries()) {
  const { route, acceptable, asked } = endings[index];
  test(`${id}: ${route}${asked.length ? `, with ${asked.join(" and ")}` : ""}`, async () => {
    assert.equal(endings[index].id, id);
    const { page, context, seen } = await open(browser, server.url);
    const mouse = new Mouse(page);
    await mouse.answerAll(choices);
    const { page: shown } = await mouse.look();
    const reached = shown.replace(/^route-/, "");
    assert.ok([route, ...acceptable].includes(reached), `${reached} instead of ${[route, ...acceptable]}`);
    const offered = await hasRequest(page);
    const sent = offered ? await handOver(page, mouse, choices) : "";
    const found = offered ? asked.map((what) => [what, ASKED[what](sent)]) : [];
    table.push([id, reached, offered ? found.map(([what, there]) => `${what}: ${there ? "there" : "MISSING"}`).join(", ") || "nothing" : "no request"]);
    for (const [what, there] of found) assert.ok(there, `${what} is in no letter:\n${sent}`);
    assert.deepEqual(seen.errors, []);
    await context.close();
  });
}

test("every thread has its row", () => {
  assert.equal(table.length, 30);
  assert.ok(table.flat().every((cell) => cell), "no empty cell");
});
