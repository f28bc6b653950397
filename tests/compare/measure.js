// Measures the help page and its peers side by side, and writes down what it found: `node measure.js ROUNDS FILE`. Run by
// `cargo task compare`, which says by variables where everything is.
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

import { launch } from "./browser.js";
import { CONTINUE, STEPS } from "./form.js";
import { PAGES } from "./forms.js";
import { HASHES, MEASURING, findOrder, hashing, isOurs } from "./measure-hashing.js";
import { lighthouse } from "./measure-lighthouse.js";
import { sizes, times } from "./measure-loading.js";
import { person } from "./measure-person.js";
import { serve } from "./serve.js";
import { inTurn, medians } from "./statistics.js";

const { CRITERION, PAGE_DIR, PAGE_POLICY, PEERS } = process.env;
const DIST = join(PAGE_DIR, "..");

/** The modules under their own names, as programs that bundle scripts get them. */
const PLAIN = join(DIST, "npm", "page");
const HASH_SLOWDOWN = 4;

/** This project's page is the real one; its first two questions are told from the built page. */
const OURS = {
  name: "account-recovery",
  folder: "page",
  root: "account-recovery",
  first: "Where are you right now?",
  choice: "I cannot get in",
  second: "What does PyPI say to your username and password?",
  proceed: "Continue",
  hand: 0,
};

/** These take in an answer some time after it, and go astray where somebody is quicker. */
const HANDS = { formio: 250, jsonforms: 250 };

/** The same of the peers; a widget that is no form has no second question. */
const THEIRS = PAGES.map(({ name, folder, version, second }) => {
  const [first, after] = STEPS;
  const questions = { first: first.title, choice: first.choices[0], second: second && after.title };
  return { name, folder, version, ...questions, proceed: CONTINUE, hand: HANDS[folder] ?? 0 };
});

/** The help page runs under its policy, which also keeps a press on a form whose script is not there yet from going astray. */
const policyOf = (path) => (path.startsWith("/page/") ? { "content-security-policy": PAGE_POLICY } : {});

const say = (text) => console.error(`== ${text}`);

/** What is the same for all that was measured. */
const conditions = async (browser, rounds) => {
  const version = await browser.version();
  return { date: new Date().toISOString().slice(0, 10), browser: version.replace("/", " "), rounds };
};

/** Pages: transfer, first question seen and answered, blocked time, memory. */
const loading = async (browser, url, rounds) => {
  const pages = [OURS, ...THEIRS];
  const placed = (page) => ({ ...page, url: `${url}${page.folder}/index.html` });
  const each = (measure) => Object.fromEntries(pages.map((page) => [page.name, () => measure(browser, placed(page))]));
  const loads = await inTurn(rounds, each(times));
  const rests = await inTurn(Math.min(rounds, 3), each(sizes));
  return Object.fromEntries(pages.map(({ name, version }) =>
    [name, { version, ...medians(loads[name]), ...medians(rests[name]) }]));
};

/** Two hashes of the same input that differ would mean that one of them did other work. */
const agree = (hash, results) => {
  const others = Object.entries(results).filter(([name]) => !isOurs(name)).map(([, samples]) => String(samples[0].result));
  if (new Set(others).size > 1) throw new Error(`the libraries disagree about ${hash}`);
};

const withoutResult = (samples) => samples.map(({ result, ...figures }) => figures);

/** The libraries: a first call, another, and how long the page does not answer. */
const hashes = async (browser, url, rounds) => {
  const order = await findOrder(browser, url);
  const all = {};
  for (const [hash, names] of Object.entries(HASHES)) {
    const tasks = (cpu) => Object.fromEntries(names.map((name) => [name, () => hashing(browser, url, order, [hash, name], cpu)]));
    const quick = await inTurn(rounds, tasks(1));
    const slow = await inTurn(1, tasks(HASH_SLOWDOWN));
    agree(hash, quick);
    all[hash] = Object.fromEntries(names.map((name) => {
      const { first, again } = medians(withoutResult(quick[name]));
      return [name, { first, again, longest: slow[name][0].longest }];
    }));
  }
  return all;
};

const compressed = async (names) => {
  const lengths = names.map(async (name) => brotliCompressSync(await readFile(join(PLAIN, name))).length);
  return (await Promise.all(lengths)).reduce((sum, length) => sum + length, 0);
};

/** Bytes of what loads later, compressed, and of the saved pages as they are. */
const parts = async () => {
  const saved = (await readdir(DIST)).filter((name) => /^recovery(\..+)?\.html$/.test(name));
  const lengths = await Promise.all(saved.map(async (name) => (await readFile(join(DIST, name))).length));
  const bundle = (name) => compressed([`${name}.js`, `${name}.wasm.js`]);
  return { evidence: await bundle("evidence"), seal: await bundle("seal"), saved: Math.max(...lengths) };
};

/** Nanoseconds for an answer and the way back in definitions of three sizes, as Criterion measured them before. */
const growth = async () => {
  const of = async (times) => {
    const file = join(CRITERION, "growth", "answer and go back", times, "new", "estimates.json");
    return JSON.parse(await readFile(file, "utf8")).median.point_estimate;
  };
  return { "1x": await of("1x"), "10x": await of("10x"), "100x": await of("100x") };
};

const main = async (rounds, file) => {
  const server = await serve({ "/page/": PAGE_DIR, "/plain/": PLAIN, "/": PEERS }, MEASURING, policyOf);
  const browser = await launch();
  const steps = {
    measured: () => conditions(browser, rounds),
    loading: () => loading(browser, server.url, rounds),
    hashing: () => hashes(browser, server.url, rounds),
    person: async () => person(`${server.url}page/index.html`, rounds),
    parts,
    growth,
    lighthouse: () => lighthouse(Math.min(rounds, 3)),
  };
  const results = {};
  for (const [name, step] of Object.entries(steps)) {
    say(`measuring: ${name}`);
    results[name] = await step();
  }
  await browser.close();
  server.stop();
  await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
};

await main(Number(process.argv[2]), process.argv[3]);
