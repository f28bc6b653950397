// The help in documentation sites under the policy that `account-recovery csp` prints, with checksums of its scripts: each
// can switch the other off, and themes have inline scripts of their own. The table says what a theme needs beside.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { Assistant } from "./assistant.js";
import { launch, open } from "./browser.js";
import { additions } from "./hosts.js";
import { hashes, isOurs, stylesInline, withMap } from "./integrity.js";
import { build, SITES } from "./sites.js";
import { serve } from "./static.js";

const HEADER = "Content-Security-Policy";
const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types 'none'";

/** Inline scripts, which a policy can name by their hashes, and inline styles, which need 'unsafe-inline'. */
const [SCRIPT, STYLES, STYLE] = ["script-src-elem", "style-src-attr", "style-src-elem"];

/**
 * What the policy as it is printed refuses each theme, and what Trusted Types do once that is allowed. Where the second
 * list is not empty, Trusted Types have to be left out; a theme that `breaks` shows an error of its own in place of the page.
 */
const THEMES = {
  Sphinx: { printed: [SCRIPT, STYLES], trusted: [] },
  "Sphinx with Furo": { printed: [SCRIPT, STYLES, STYLE], trusted: [] },
  MkDocs: { printed: [SCRIPT], trusted: ["require-trusted-types-for"] },
  mdBook: { printed: [SCRIPT, STYLES], trusted: ["require-trusted-types-for"] },
  VitePress: { printed: [SCRIPT, STYLES], trusted: ["require-trusted-types-for", "trusted-types"] },
  Docusaurus: { printed: [SCRIPT, STYLES], trusted: ["require-trusted-types-for"], breaks: true },
  "Plain HTML": { printed: [], trusted: [] },
};

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** Runs in the page, before all else: notes what is refused, and whose file wanted it. */
const noteRefusals = () => {
  globalThis.refusals = [];
  addEventListener("securitypolicyviolation", ({ effectiveDirective, sourceFile, blockedURI }) =>
    globalThis.refusals.push([effectiveDirective, sourceFile, blockedURI]));
};

/** The line that is added to a file; it must not run. */
const CHANGED = "\nglobalThis.ranChanged = true;\n";

const change = (page, url) =>
  page.route(url, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()) + CHANGED });
  });

const walk = async (assistant) => {
  await assistant.answer("start", "too-many");
  await assistant.at("route-wait-and-retry");
};

/** What a visitor reads in place of the assistant, and whether it is to be seen. */
const instead = () => {
  const element = document.querySelector("account-recovery");
  const failed = element.shadowRoot?.querySelector(".failed")?.textContent ?? "";
  const link = element.querySelector("a");
  return { failed, links: link.checkVisibility() && link.getClientRects().length > 0, ran: globalThis.ranChanged === true };
};

const check = (name, { page: path }) => {
  let site, printed, widened;
  const headers = {};

  before(async () => {
    const folder = await build(name);
    const file = join(folder, path.replace(/\/$/, "/index.html"));
    const html = await withMap(await readFile(file, "utf8"), path, folder);
    await writeFile(file, html);
    printed = await additions("--lines", file);
    widened = printed.replace("script-src 'self'", `script-src 'self' ${hashes(html)}`);
    if (stylesInline(html)) widened = widened.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
    site = await serve(folder, headers);
  }, { timeout: 300_000 });
  after(() => site?.stop());

  /** Opens the page under a policy, and goes on to the plan of a route. */
  const visit = async (policy, run, changed) => {
    headers[HEADER] = policy;
    const { page, context, seen } = await open(browser, "about:blank", {}, noteRefusals);
    try {
      if (changed) await change(page, changed);
      await page.goto(site.url + path);
      await run(new Assistant(page), page, seen);
    } finally {
      await context.close();
    }
  };

  /** The directives that the theme is refused something by; the help is refused nothing. */
  const refused = async (page) => {
    await page.waitForLoadState("networkidle");
    const refusals = await page.evaluate(() => globalThis.refusals);
    assert.deepEqual(refusals.filter(([, source, blocked]) => isOurs(source) || isOurs(blocked)), []);
    return [...new Set(refusals.map(([directive]) => directive))].sort();
  };

  test("under the policy as printed the help works, and the theme lacks what the table says", () =>
    visit(printed, async (assistant, page) => {
      await walk(assistant);
      assert.deepEqual(await refused(page), THEMES[name].printed);
    }));

  test("with what the theme needs beside, nothing is refused", () =>
    visit(widened, async (assistant, page, seen) => {
      await walk(assistant);
      assert.deepEqual(await refused(page), []);
      assert.deepEqual(seen.errors, []);
    }));

  test("under Trusted Types, too, the help works, unless the theme breaks", () =>
    visit(`${widened}; ${TRUSTED_TYPES}`, async (assistant, page) => {
      if (THEMES[name].breaks) await page.getByText("This document requires 'TrustedScriptURL' assignment").first().waitFor();
      else await walk(assistant);
      assert.deepEqual(await refused(page), THEMES[name].trusted);
    }));

  test("no script of the help runs with a changed byte, and the visitor reads what to do", { timeout: 180_000 }, async () => {
    const scripts = new Set();
    await visit(widened, async (assistant, _, seen) => {
      await walk(assistant);
      for (const { url } of seen.requests) if (isOurs(url) && new URL(url).pathname.endsWith(".js")) scripts.add(url);
    });
    assert.ok(scripts.size > 5, [...scripts].join());
    for (const url of scripts) {
      await visit(widened, (assistant, page, seen) => stopped(assistant, page, url, seen), url);
    }
  });
};

const ENTRY = /\/account-recovery\.js(\?|$)/;

/** Goes as far as it goes; a sentence, or what stands inside the element, comes in place of the rest. */
const stopped = async (assistant, page, url, seen) => {
  if (!ENTRY.test(url)) {
    const { failed } = await assistant.until((state) => state.page === "question-start" || state.failed, `${url}: nothing came`);
    if (!failed) {
      await assistant.choose("start", "too-many");
      await assistant.key("Enter");
    }
    await assistant.until((state) => state.failed, `${url}: nothing was said`);
  }
  await assistant.until(() => seen.errors.some((error) => error.includes("integrity")), `${url}: no checksum failed`);
  const { failed, links, ran } = await page.evaluate(instead);
  assert.equal(ran, false, url);
  assert.ok(ENTRY.test(url) ? links : /could not be loaded|Load the page again/.test(failed), `${url}: ${failed}`);
};

for (const [name, site] of Object.entries(SITES)) describe(name, () => check(name, site));
