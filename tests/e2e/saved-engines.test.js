// The help page as one file, opened from the disk in each of three engines: the whole way by keyboard up to the offers
// of the hand-over, the same again after a reload, and nothing requested on the way.
import assert from "node:assert/strict";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { after, before, describe, test } from "node:test";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import * as puppeteer from "./engines.js";
import { LOST_MAILBOX, fileUpTo } from "./filing.js";
import { PAGE_DIR, temporaryFolder } from "./server.js";
import * as webkit from "./webkit.js";

const PAGE = pathToFileURL(join(PAGE_DIR, "..", "recovery.html")).href;

/** An engine that reports requests by itself; what a file has in it is none. */
const reporting = (name) => ({
  skip: false,
  launch: async () => {
    const browser = await puppeteer.launch(name);
    const open = async (url) => {
      const { context, page, seen, assistant } = await puppeteer.open(browser, url);
      const requested = async () => {
        const all = (await Promise.all(seen.requests)).map((request) => request.url);
        return all.filter((address) => address !== url && !address.startsWith("data:"));
      };
      return { assistant, reload: () => page.reload(), requested, close: () => context.close() };
    };
    return { open, close: () => browser.close() };
  },
});

/** Runs in the page: the addresses of what it loaded. */
const loaded = () => performance.getEntriesByType("resource").map((entry) => entry.name);

/** WebKit's driver reports no requests, so the page is asked; its list begins anew with every load. */
const webkitEngine = {
  skip: webkit.missing,
  launch: async () => {
    const browser = await webkit.launch();
    const open = async (url) => {
      const { page, assistant, close } = await browser.open(url);
      const earlier = [];
      const requested = async () => [...earlier, ...(await page.evaluate(loaded))];
      const reload = async () => {
        earlier.push(...(await page.evaluate(loaded)));
        await page.reload();
      };
      return { assistant, reload, requested, close };
    };
    return { open, close: () => browser.close() };
  },
};

const ENGINES = { Chromium: reporting("Chromium"), Firefox: reporting("Firefox"), WebKitGTK: webkitEngine };

/** Runs in the page: what the hand-over offers, and its texts. */
const handover = () => {
  const content = document.querySelector("account-recovery").shadowRoot.querySelector(".content");
  const all = (selector, read) => [...content.querySelectorAll(selector)].map(read);
  return {
    actions: all("[data-action]", (button) => button.dataset.action),
    schemes: all("a", (link) => new URL(link.href).protocol),
    texts: all("[data-copy]", (text) => [text.dataset.copy, text.textContent]),
  };
};

/** Runs in the page: what its policy says of connections and of everything that it does not name. */
const policy = () => {
  const rules = document.querySelector('meta[http-equiv="content-security-policy"]').content.split("; ");
  return rules.filter((rule) => /^(default|connect)-src /.test(rule));
};

// Firefox and WebKit tell of no file that a page loads from the disk, so this one comes from a server; against files there
// is the policy.
const pictures = createServer((_, response) => {
  response.setHeader("content-type", "image/svg+xml").end('<svg xmlns="http://www.w3.org/2000/svg"/>');
});
const picture = () => `http://127.0.0.1:${pictures.address().port}/dot.svg`;
before(() => once(pictures.listen(0, "127.0.0.1"), "listening"));
after(() => {
  pictures.close();
  pictures.closeAllConnections();
});

const pageWithPicture = async () => {
  const file = join(await temporaryFolder(), "page.html");
  await writeFile(file, `<!doctype html><title>x</title><img src="${picture()}">`);
  return pathToFileURL(file).href;
};

for (const [name, { skip, launch }] of Object.entries(ENGINES)) {
  describe(name, { skip, timeout: 120_000 }, () => {
    let browser;
    before(async () => {
      browser = await launch();
    });
    after(() => browser?.close());

    const inPage = (title, url, run) =>
      test(title, async () => {
        const tab = await browser.open(await url());
        try {
          await run(tab);
        } finally {
          await tab.close();
        }
      });

    inPage("the whole way, again after a reload, without a request", () => PAGE, async (tab) => {
      const { assistant } = tab;
      await fileUpTo(assistant.page, LOST_MAILBOX);
      const offered = await assistant.page.evaluate(handover);
      for (const action of ["copy:entry-title", "copy:body-mail", "save-request", "finish"])
        assert.ok(offered.actions.includes(action), action);
      assert.deepEqual(offered.schemes, ["https:", "https:", "mailto:"]);
      assert.ok(JSON.stringify(offered.texts).includes(LOST_MAILBOX.fields.story));
      await tab.reload();
      await assistant.at("handover");
      assert.deepEqual(await assistant.page.evaluate(handover), offered);
      await assistant.press("copy:entry-title");
      await assistant.until(({ status }) => status === "Copied.", "nothing was copied");
      await assistant.press("finish");
      await assistant.at("receipt");
      assert.deepEqual(await tab.requested(), []);
    });

    inPage("its policy lets nothing out", () => PAGE, async ({ assistant }) => {
      assert.deepEqual(await assistant.page.evaluate(policy), ["default-src 'none'", "connect-src 'none'"]);
    });

    inPage("a page that does request something is noticed", pageWithPicture, async ({ requested }) => {
      assert.deepEqual(await requested(), [picture()]);
    });
  });
}
