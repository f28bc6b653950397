// A copy of the help page that is kept on the device: it works without a server, holds the page's files and nothing
// else, and nobody gets one who did not ask for it.
import assert from "node:assert/strict";
import { appendFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import {
  answering, assertNothingKept, filesOf, inEngine, inEveryEngine, inPlaceOf, keepCopy, keptFiles, pressed, versioned,
  withCopy, withServer,
} from "./copies.js";
import { open } from "./engines.js";
import { LOST_FACTOR, goTo } from "./filing.js";
import { pageWithoutEndpoint } from "./pages.js";
import { nameOf } from "./releases.js";
import { PAGE_DIR } from "./server.js";

/** The texts of everything that is kept; runs in the page. */
const keptTexts = async () => {
  const texts = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) texts.push(request.url, await (await cache.match(request)).text());
  }
  return texts.join("\n");
};

/** Sends names of pages on to names without their ending, as some hosts do, and everything else to a server. */
const shortNames = (server) => async ({ url }, reply) => {
  const short = /^(\/\w+)\.html$/.exec(url)?.[1];
  if (short) return reply.writeHead(308, { Location: short }).end();
  const answer = await fetch(new URL(/^\/\w+$/.test(url) ? `${url}.html` : url, server.url)).catch(() => undefined);
  if (!answer) return reply.destroy();
  const { "content-type": type, "content-security-policy": policy } = Object.fromEntries(answer.headers);
  const body = Buffer.from(await answer.arrayBuffer());
  return reply.writeHead(answer.status, { "Content-Type": type, "Content-Security-Policy": policy }).end(body);
};

inEveryEngine((check) => {
  check("without a server the way leads on to a request by hand", async (browser) => {
    const folder = await pageWithoutEndpoint();
    await withCopy(browser, folder, async ({ page, assistant, server }) => {
      await server.stop();
      await page.reload();
      await assistant.at("question-start");
      await goTo(assistant, LOST_FACTOR, "handover");
      await assistant.press("finish");
      await assistant.at("receipt");
      assert.deepEqual(await keptFiles(page, server), [await filesOf(folder)]);
      await page.goto(`${server.url}routes.html`);
      assert.match(await page.title(), /PyPI/);
    });
  });

  check("the copy of a page has its policy", async (browser) => {
    await withCopy(browser, PAGE_DIR, async ({ page, assistant, server }) => {
      await server.stop();
      await page.reload();
      await assistant.at("question-start");
      const refused = await page.evaluate(() => {
        const violation = new Promise((resolve) =>
          addEventListener("securitypolicyviolation", ({ effectiveDirective }) => resolve(effectiveDirective)));
        fetch("icon.svg").catch(() => {});
        return violation;
      });
      assert.equal(refused, "connect-src");
    });
  });

  check("requests go past the copy, and nothing that was typed is in it", async (browser) => {
    await withCopy(browser, PAGE_DIR, async ({ page, assistant, server }) => {
      await goTo(assistant, LOST_FACTOR, "handover");
      await server.stop();
      await assistant.tabTo({ type: "submit" });
      await assistant.key("Enter");
      await assistant.until(({ problems }) => /could not be reached/.test(problems), "no failure is told");
      await server.restart();
      await assistant.until(({ focused }) => focused.id === "problems", "the message has no focus");
      await assistant.tabTo({ type: "submit" });
      await assistant.key("Enter");
      await assistant.at("receipt");
      assert.equal((await server.stored()).length, 1);
      assert.deepEqual(await keptFiles(page, server), [await filesOf(PAGE_DIR)]);
      const texts = await page.evaluate(keptTexts);
      assert.ok(texts.includes("<account-recovery"), "the texts are read");
      for (const typed of Object.values(LOST_FACTOR.fields)) assert.ok(!texts.includes(typed), typed);
    });
  });

  check("clearing the answers leaves the copy", async (browser) => {
    await withCopy(browser, PAGE_DIR, async ({ page, assistant, server }) => {
      await goTo(assistant, LOST_FACTOR, "fields");
      await assistant.press("clear");
      await assistant.at("question-start");
      await server.stop();
      await page.reload();
      await assistant.at("question-start");
      assert.deepEqual(await keptFiles(page, server), [await filesOf(PAGE_DIR)]);
    });
  });

  check("a press removes the copy", async (browser) => {
    await withCopy(browser, PAGE_DIR, async ({ page, server }) => {
      await page.goto(`${server.url}offline.html`);
      assert.equal(await pressed(page, "remove"), "offered");
      await assertNothingKept(page);
      assert.equal(await pressed(page, "keep"), "kept");
    });
  });

  check("who only opens the page, or one that embeds the assistant, gets no worker", async (browser) => {
    const folder = await versioned(1);
    const script = '<script type="module" src="account-recovery.js"></script>';
    await writeFile(join(folder, "embedding.html"), `<!doctype html>${script}<account-recovery></account-recovery>`);
    await withServer(folder, async ({ url }) => {
      for (const path of ["", "embedding.html"]) {
        const { page, context, assistant } = await open(browser, url + path);
        await assistant.at("question-start");
        await goTo(assistant, LOST_FACTOR, "review");
        await assertNothingKept(page);
        const register = () => navigator.serviceWorker.register("worker.js").catch(({ name }) => name);
        assert.equal(await page.evaluate(register), "TypeError", "the policy lets no script of the page register one");
        await context.close();
      }
    });
  });

  check("a version that is there in part is not kept at a first visit", async (browser) => {
    const folder = await versioned(1);
    await appendFile(join(folder, await nameOf("plan.js", folder)), "\n");
    await withServer(folder, async ({ url }) => {
      const { page, context } = await open(browser, `${url}offline.html`);
      assert.equal(await pressed(page, "keep"), "impossible");
      await assertNothingKept(page);
      await context.close();
    });
  });

  // what stands in the place of the server, how it answers
  for (const [what, answer] of [
    ["nobody who answers", () => {}],
    ["the sign-in page of a network", (_, reply) => reply.setHeader("Content-Type", "text/html").end("<h1>Sign in")],
    ["a server with a fault", (_, reply) => reply.writeHead(503).end()],
    ["a folder that is just being filled", (_, reply) => reply.writeHead(404).end()],
  ]) {
    check(`the copy opens while there is ${what}`, async (browser) => {
      await withCopy(browser, PAGE_DIR, async ({ page, assistant, server }) => {
        await inPlaceOf(server, answer, async () => {
          await page.reload();
          await assistant.at("question-start");
          assert.equal((await keptFiles(page, server)).length, 1);
        });
      });
    });
  }

  check("a host that leads from names of pages to shorter ones", async (browser) => {
    await withServer(PAGE_DIR, async (server) => {
      await answering(shortNames(server), 0, async (url) => {
        const { page, context, assistant } = await keepCopy(browser, url);
        await server.stop();
        for (const path of ["routes.html", "routes", "offline.html"]) {
          await page.goto(url + path);
          assert.match(await page.title(), /PyPI/, path);
        }
        await page.goto(url);
        await assistant.at("question-start");
        assert.deepEqual(await keptFiles(page, { url }), [await filesOf(PAGE_DIR)]);
        await context.close();
      });
    });
  });
});

inEngine("Chromium", (check) => {
  check("the page can be installed", async (browser) => {
    await withServer(PAGE_DIR, async ({ url }) => {
      const page = await browser.newPage(); // a context of its own counts as a private window, which installs nothing
      await page.goto(`${url}offline.html`);
      const inspector = await page.createCDPSession();
      const { errors } = await inspector.send("Page.getAppManifest");
      const { installabilityErrors } = await inspector.send("Page.getInstallabilityErrors");
      assert.deepEqual([errors, installabilityErrors], [[], []]);
    });
  });
});
