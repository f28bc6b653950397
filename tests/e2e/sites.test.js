// The help in documentation sites: each is built by its real generator with the lines of the guide, and opened with its
// default theme.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { brotliCompressSync } from "node:zlib";

import { Assistant } from "./assistant.js";
import { launch, open } from "./browser.js";
import { SITES, build, files } from "./sites.js";
import { serve } from "./static.js";

/** What may load until the first question can be answered, in bytes. */
const BUDGET = 45 * 1024;

/** Properties whose value follows from the height of the page, which the help changes. */
const FROM_HEIGHT = /^(height|block-size|perspective-origin|transform-origin|bottom|top|inset-block-(start|end))$/;

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** Answers one question, which leads to the plan of a route. */
const walk = async (assistant) => {
  await assistant.answer("start", "too-many");
  const { heading } = await assistant.at("route-wait-and-retry");
  assert.notEqual(heading, "");
};

/** How the help looks beside its host: its font, whether both are dark, and whether it fits. */
const compare = () => {
  const element = document.querySelector("account-recovery");
  const style = (of) => getComputedStyle(of);
  const page = element.shadowRoot.querySelector(".page");
  const button = element.shadowRoot.querySelector("button[type=submit]");
  const backdrop = (of) => {
    const color = style(of).backgroundColor;
    if (!of.parentElement || !/^rgba\(.*, 0\)$|transparent/.test(color)) return color;
    return backdrop(of.parentElement);
  };
  const isDark = (color) => color.match(/[\d.]+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) < 384;
  // A page without any background is white, or black where it says that it can be dark.
  const canvas = style(document.documentElement).colorScheme.includes("dark") && matchMedia("(prefers-color-scheme: dark)").matches;
  const behind = backdrop(element.parentElement);
  return {
    fonts: [page, element.parentElement].map((of) => [style(of).fontFamily, style(of).fontSize]),
    dark: [isDark(style(page).backgroundColor), /, 0\)$/.test(behind) ? canvas : isDark(behind)],
    target: button.getBoundingClientRect().height,
    overflow: Math.max(...[page, ...page.querySelectorAll("*")].map((part) => part.getBoundingClientRect().right)) - innerWidth,
    wide: document.documentElement.scrollWidth - innerWidth,
  };
};

/** The computed styles of every element of the host, without the help. */
const hostStyles = () => {
  document.querySelectorAll("account-recovery, script, link").forEach((element) => element.remove());
  const styles = (element) => [...getComputedStyle(element)].map((name) => [name, getComputedStyle(element).getPropertyValue(name)]);
  return [...document.body.querySelectorAll("*")].map((element) => [`${element.localName}.${element.className}`, styles(element)]);
};

const WINDOWS = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["320 pixels wide", { viewport: { width: 320, height: 640 } }],
];

/** Bytes that files of the help take over the network, each compressed by itself as servers do. */
const transferred = async (urls) => {
  const compressed = async (url) => brotliCompressSync(await (await fetch(url)).arrayBuffer()).length;
  return (await Promise.all(urls.map(compressed))).reduce((sum, size) => sum + size, 0);
};

const ofHelp = ({ requests }) => requests.map(({ url }) => url).filter((url) => url.includes("account-recovery/"));

const check = (name, { page: path, other }) => {
  let site, bare, bareSite;
  before(async () => {
    const folder = await build(name);
    bare = await build(name, { configured: false });
    [site, bareSite] = await Promise.all([serve(folder), serve(bare)]);
  }, { timeout: 300_000 });
  after(() => {
    site?.stop();
    bareSite?.stop();
  });

  const opened = async (options, run) => {
    const { page, context, seen } = await open(browser, site.url + path, options);
    try {
      await run(new Assistant(page), page, seen);
      assert.deepEqual(seen.errors, []);
      assert.deepEqual(seen.requests.filter(({ url }) => !url.startsWith(site.url) && !url.startsWith("data:")), []);
    } finally {
      await context.close();
    }
  };

  for (const [window, options] of WINDOWS) {
    test(`${window}: it leads to a route, looks like its host, and fits`, () =>
      opened(options, async (assistant, page) => {
        await assistant.styledAt("question-start");
        const { fonts, dark, target, overflow, wide } = await page.evaluate(compare);
        assert.deepEqual(fonts[0], fonts[1], "font and size are those of the host");
        assert.equal(dark[0], dark[1], "both are dark, or both are not");
        assert.ok(target >= 24, `the button is ${target} pixels high`);
        assert.ok(overflow <= 0 && wide <= 0, `something is ${Math.max(overflow, wide)} pixels too wide`);
        await walk(assistant);
      }));
  }

  test("the host looks as it does without the help", async () => {
    const { page, context } = await open(browser, bareSite.url + path);
    await page.waitForLoadState("networkidle");
    const there = await page.evaluate(hostStyles);
    await context.close();
    await opened({}, async (assistant, page) => {
      await assistant.at("question-start");
      await page.waitForLoadState("networkidle");
      const here = await page.evaluate(hostStyles);
      assert.ok(here.length > 3);
      assert.deepEqual(here.map(([element]) => element), there.map(([element]) => element));
      const differences = here.flatMap(([element, styles], index) => {
        const before = new Map(there[index][1]);
        const changed = styles.filter(([property, value]) => !FROM_HEIGHT.test(property) && before.get(property) !== value);
        return changed.map(([property, value]) => `${element}: ${property} ${before.get(property)} -> ${value}`);
      });
      assert.deepEqual(differences, []);
    });
  });

  test("pages without the help load nothing of it", async () => {
    const { seen, context } = await open(browser, site.url + other);
    await context.close();
    assert.deepEqual(ofHelp(seen), []);
  });

  test("what loads until the first question is within the budget", () =>
    opened({}, async (assistant, _, seen) => {
      await assistant.at("question-start");
      const size = await transferred(ofHelp(seen));
      assert.ok(size > 10_000 && size <= BUDGET, `${size} bytes`);
    }));

  test("without the lines on the page, the site is the same to the byte", { timeout: 120_000 }, async () => {
    const ready = await build(name, { help: false });
    const [found, expected] = await Promise.all([files(ready), files(bare)]);
    const others = [...found].filter(([path]) => !path.startsWith("account-recovery/"));
    assert.deepEqual(others.map(([path]) => path), [...expected.keys()]);
    const changed = others.filter(([path, bytes]) => !bytes.equals(expected.get(path)));
    assert.deepEqual(changed.map(([path]) => path), []);
  });
};

for (const [name, site] of Object.entries(SITES)) describe(name, () => check(name, site));
