// What only one of the generators can do: changing pages without loading them, checksums, formats without scripts, and
// telling an author what is wrong.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { Assistant } from "./assistant.js";
import { launch, open } from "./browser.js";
import { additions } from "./hosts.js";
import { nameOf } from "./releases.js";
import { PAGE_DIR } from "./server.js";
import { SITES, build, files, sphinx } from "./sites.js";
import { serve } from "./static.js";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** Builds and serves a site for one test, under headers that are made for it. */
const inSite = (name, title, run, headers = async () => ({})) =>
  test(`${name}: ${title}`, { timeout: 120_000 }, async () => {
    const site = await serve(await build(name), await headers());
    try {
      await run(site);
    } finally {
      site.stop();
    }
  });

inSite("MkDocs", "where pages change without loading, the help goes and comes back as it was", async ({ url }) => {
  const { page, context, seen } = await open(browser, `${url}404.html`);
  // The theme changes to pages that the site lists, at the address where it is published.
  await page.route("**/sitemap.xml", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll("https://docs.example.org/", url) });
  });
  await page.goto(url);
  await page.waitForLoadState("networkidle");
  const assistant = new Assistant(page);
  await page.evaluate(() => (globalThis.sameDocument = true));
  const follow = (name) => page.locator("article").getByRole("link", { name }).first().click();
  await follow("Locked out");
  await assistant.answer("start", "signed-out");
  await assistant.at("question-sign-in");
  await follow("link");
  await page.getByRole("heading", { name: "Guide" }).waitFor();
  await page.goBack();
  await assistant.at("question-sign-in");
  await assistant.press("back");
  await assistant.at("question-start");
  assert.ok(await page.evaluate(() => globalThis.sameDocument), "no page was loaded");
  assert.deepEqual(seen.errors, []);
  await context.close();
});

// changed file, what the page still shows
const CHANGED = [
  ["plan.js", "question-start"],
  ["element.js", undefined],
];
const stopsWhatWasChanged = async ({ url }) => {
  const { page: path, other } = SITES["Plain HTML"];
  for (const [file, shown] of CHANGED) {
    const { page, context, seen } = await open(browser, url + other);
    await page.route(`**/${await nameOf(file)}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()}\n` });
    });
    await page.goto(url + path);
    await page.waitForLoadState("networkidle");
    const assistant = new Assistant(page);
    assert.equal((await assistant.look()).page, shown);
    if (shown) {
      await assistant.choose("start", "too-many");
      await assistant.key("Enter");
      assert.match((await assistant.until(({ failed }) => failed !== "", "it ran")).failed, /could not be loaded/);
    }
    assert.ok(seen.errors.some((error) => error.includes("integrity")), String(seen.errors));
    await context.close();
  }
};
inSite("Plain HTML", "a file that was changed does not run", stopsWhatWasChanged);
inSite("Plain HTML", "nor does it under the policy that goes with the lines", stopsWhatWasChanged, async () => ({
  "Content-Security-Policy": await additions("--lines", join(PAGE_DIR, "../embed.html")),
}));

// builder of Sphinx, file
const FORMATS = [
  ["text", "recovery.txt"],
  ["man", "exampledocumentation.1"],
  ["latex", "exampledocumentation.tex"],
  ["texinfo", "exampledocumentation.texi"],
];
for (const [builder, file] of FORMATS) {
  test(`Sphinx: in ${builder} words stand for the help`, async () => {
    const folder = await build("Sphinx", { with: sphinx(builder, "out") });
    const text = (await files(folder)).get(file).toString();
    assert.match(text.replace(/\\sphinxhyphen\{\}|\\/g, "-").replace(/\s+/g, " "), /help with getting back into the account/);
    assert.doesNotMatch(text, /<account-recovery|<script/);
  });
}

for (const name of ["Sphinx", "MkDocs"]) {
  test(`${name}: a service that nobody knows stops the build with its name`, async () => {
    const wrong = (text) => text.replace(/(account-recovery(?:::)?) pypi/, "$1 nobody");
    await assert.rejects(build(name, { edit: wrong }), /nobody/);
  });
}
