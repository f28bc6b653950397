// The receipt on paper and as text: one sheet for every request, with everything that the person needs afterwards.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";

import { launch, open } from "./browser.js";
import { DEADLOCK, LOST_FACTOR, LOST_MAILBOX, TEST_SITE, fileUpTo } from "./filing.js";
import { pageWithoutEndpoint } from "./pages.js";
import { Server } from "./server.js";

let server, byHand, browser;

before(async () => {
  [server, byHand, browser] = await Promise.all([
    Server.start(),
    pageWithoutEndpoint().then((page) => Server.start(page)),
    launch(),
  ]);
});

after(() => Promise.all([browser?.close(), server?.stop(), byHand?.stop()]));

/** Chromium writes the object of each page uncompressed. */
const sheets = (pdf) => [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b/g)].length;

/** Lines without their days, which are as the language writes them; runs in the page. */
const undated = (lines) =>
  lines.map((line) => {
    const copy = line.cloneNode(true);
    copy.querySelectorAll("time").forEach((day) => day.remove());
    return copy.textContent;
  });

const routes = [LOST_FACTOR, LOST_MAILBOX, DEADLOCK, TEST_SITE];

for (const person of routes) {
  for (const way of ["to an endpoint", "by hand"]) {
    test(`${person.route}, ${way}: the receipt is one sheet, and complete as text`, async () => {
      const url = way === "by hand" ? byHand.url : server.url;
      const { page, context } = await open(browser, url);
      const { assistant } = await fileUpTo(page, { ...person, code: undefined });
      await (way === "by hand" ? assistant.press("finish") : assistant.proceed());
      await assistant.at("receipt");
      assert.equal(sheets(await page.pdf({ format: "A4", margin: { top: "15mm", right: "15mm", bottom: "15mm", left: "15mm" } })), 1);
      const saving = page.waitForEvent("download");
      await assistant.press("save-receipt");
      const text = await readFile(await (await saving).path(), "utf8");
      const shown = await page.locator("account-recovery :is(.confirmation, .next, .waits, .never) li").evaluateAll(undated);
      const plain = text.replaceAll("`", "");
      for (const line of shown) assert.ok(plain.includes(line), line);
      for (const day of await page.locator("account-recovery .next time").all()) {
        assert.ok(text.includes(`${await day.getAttribute("datetime")}: `));
      }
      assert.match(text, /^Handed over: \d{4}-\d\d-\d\d \d\d:\d\d UTC$/m);
      await context.close();
    });
  }
}
