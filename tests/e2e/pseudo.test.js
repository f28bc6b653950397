// Every kind of page in a language that nobody speaks: nothing is cut off or too wide, and no text was left in English.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { launch } from "./browser.js";
import { NARROW, TWICE, faultsOf, narrow, twice } from "./layout.js";
import { makeWholePage } from "./pages.js";
import { CLOSE, OPEN, PSEUDO, definition, pseudo } from "./pseudo.js";
import { Server, temporaryFolder } from "./server.js";

let servers, browser;

/** Serves the page of a definition. */
const serve = async (folder, endpoint) => {
  const out = await temporaryFolder();
  await makeWholePage(out, endpoint, folder);
  return Server.start(out);
};

before(async () => {
  const folder = await definition();
  servers = await Promise.all([serve(folder, "/requests"), serve(folder)]);
  browser = await launch();
});

after(() => Promise.all([browser?.close(), ...(servers ?? []).map((server) => server.stop())]));

const everyPage = (name, options, check) =>
  test(name, { timeout: 300_000 }, async () => {
    const addresses = servers.map(({ url }) => url);
    assert.deepEqual(await faultsOf(browser, addresses, options, check, `.${PSEUDO}`), []);
  });

// source, what becomes of it
const SOURCES = [
  ["back = Back", "back = ⟦Bááćķ⟧"],
  ["greeting = Hi { $name }, see `pypi.org`", "greeting = ⟦Ĥíí { $name }, šéééé `pypi.org`⟧"],
  ["press = Press “Log in” now", "press = ⟦Pŕééšš “Log in” ńóóŵ⟧"],
  ["entry-title = Title", "entry-title = ⟦Title⟧"],
  ["ask = Who?\n    .hint = You.", "ask = ⟦Ŵĥóó?⟧\n    .hint = ⟦ÝÝóóúú.⟧"],
  ['quote = { "Quote" } it', 'quote = ⟦{ "Quote" } ííť⟧'],
];

test("the language says what English says, and longer", () => {
  for (const [source, expected] of SOURCES) assert.equal(pseudo(source), `${expected}\n`);
});

everyPage("320 px are wide enough, and everything can be hit", NARROW, (page) => page.evaluate(narrow));

everyPage("text at twice the size still fits", TWICE, (page) => page.evaluate(twice));

/** What is not in the language of the page, by where it stands. */
const FOREIGN = [
  `[lang]:not([lang="${PSEUDO}"])`, // says so itself: the ticket as it is sent, the other languages
  "[data-review], [data-copy]", // what somebody typed, and what goes to support
  "[data-request-id], time", // numbers, and dates as the browser writes them
].join();

/** Attributes that people read or hear. */
const SPOKEN = ["alt", "aria-label", "placeholder", "title"];

/** Texts with letters that stand in no brackets; runs inside the page. */
const unbracketed = ({ open, close, foreign, spoken }) => {
  let depth = 0;
  const isLeft = (text) =>
    [...text].some((letter) => {
      depth += Number(letter === open) - Number(letter === close);
      return depth === 0 && /\p{L}/u.test(letter);
    });
  const left = [];
  const look = (element) => {
    // What is for browsers without scripts is one text with its tags here.
    if (element.matches(`script, style, template, noscript, ${foreign}`)) return;
    const attributes = spoken.map((name) => element.getAttribute(name)).filter(Boolean);
    left.push(...attributes.filter(isLeft));
    for (const node of (element.shadowRoot ?? element).childNodes) {
      if (node.nodeType === Node.ELEMENT_NODE) look(node);
      else if (node.nodeType === Node.TEXT_NODE && isLeft(node.data)) left.push(node.data);
    }
  };
  look(document.body);
  left.push(...[document.title].filter(isLeft));
  return left;
};

const words = { open: OPEN, close: CLOSE, foreign: FOREIGN, spoken: SPOKEN };
everyPage("no text is left in English", {}, (page) => page.evaluate(unbracketed, words));

test("a text that is left in English is found", async () => {
  const page = await browser.newPage();
  await page.setContent(`<title>${OPEN}a${CLOSE}</title><p>${OPEN}b <b>c</b> d${CLOSE} e</p><p lang="en">f</p><button aria-label="g">1</button>`);
  assert.deepEqual(await page.evaluate(unbracketed, words), [" d⟧ e", "g"]);
  await page.close();
});
