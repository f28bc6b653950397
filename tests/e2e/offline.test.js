// A copy of the help page that is kept on the device: it works without a server, holds the page's files and nothing
// else, is of one version at a time, and goes when it is withdrawn. Nobody gets one who did not ask for it.
import assert from "node:assert/strict";
import { appendFile, cp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { once } from "node:events";

import { ENGINES, launch, open } from "./engines.js";
import { DEADLOCK, LOST_FACTOR, goTo } from "./filing.js";
import { makePage, pageWithoutEndpoint } from "./pages.js";
import { PAGE_DIR, Server, temporaryFolder } from "./server.js";

/** A copy of the page whose parts say their version: one that loads at once, and one that loads after an answer. */
const versioned = async (version, folder) => {
  await cp(PAGE_DIR, folder, { recursive: true });
  for (const part of ["element.js", "plan.js"]) {
    await appendFile(join(folder, part), `;(globalThis.parts ??= []).push("${part} ${version}");`);
  }
  await makePage(folder, "/requests");
  return folder;
};

const loadedParts = (version) => [`element.js ${version}`, `plan.js ${version}`];
const parts = (page) => page.evaluate(() => globalThis.parts);

/** What a browser keeps of a folder, by name. */
const filesOf = async (folder) => (await readdir(folder)).filter((name) => name !== "worker.js").sort();

/** The caches by name, each with the addresses in it; runs in the page. */
const listCaches = async () => {
  const lists = {};
  for (const name of await caches.keys()) {
    lists[name] = (await (await caches.open(name)).keys()).map(({ url }) => url);
  }
  return lists;
};

/** The versions that are kept, each with the names of its files; a note on a tab holds its version and nothing else. */
const keptVersions = async (page, server) => {
  const versions = {};
  for (const [name, urls] of Object.entries(await page.evaluate(listCaches))) {
    const [owner, scope, version] = name.split(" ");
    assert.deepEqual([owner, scope], ["account-recovery", server.url]);
    if (version === "tabs") urls.forEach((url) => assert.match(url.slice(server.url.length), /^tab\?[\w{}-]+$/));
    else versions[version] = urls.map((url) => url.slice(server.url.length) || "index.html").sort();
  }
  return versions;
};

const registrations = (page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

/** The outcome of a press: another state than that before it. */
const pressed = async (page, action) => {
  const shown = () => document.querySelector("[data-state]:not([hidden])").dataset.state;
  await page.waitForSelector(`[data-state]:not([hidden]) [data-action=${action}]`);
  const before = await page.evaluate(shown);
  await page.locator(`[data-action=${action}]`).click();
  await page.waitForFunction((was) => document.querySelector("[data-state]:not([hidden])").dataset.state !== was, {}, before);
  return page.evaluate(shown);
};

/** Opens the page for keeping a copy, keeps one, and goes to the help page. */
const keepCopy = async (browser, server) => {
  const opened = await open(browser, `${server.url}offline.html`);
  assert.equal(await pressed(opened.page, "keep"), "kept");
  await opened.page.goto(server.url);
  await opened.assistant.at("question-start");
  return opened;
};

/** Serves a page for one test; `run` gets what was opened after a copy was kept. */
const withCopy = async (browser, folder, run) => {
  const server = await Server.start(folder);
  const opened = await keepCopy(browser, server);
  try {
    await run({ ...opened, server });
  } finally {
    await opened.context.close();
    await server.stop();
  }
};

/** Answers in the place of a server while something is done. */
const inPlaceOf = async (server, answer, run) => {
  await server.stop();
  const other = createServer(answer).listen(server.port, "127.0.0.1");
  await once(other, "listening");
  try {
    await run();
  } finally {
    other.closeAllConnections();
    other.close();
    await once(other, "close");
    await server.restart();
  }
};

for (const engine of Object.keys(ENGINES)) {
  describe(engine, () => {
    let browser;
    before(async () => {
      browser = await launch(engine);
    });
    after(() => browser?.close());

    const newPage = async (version) => versioned(version, await temporaryFolder());

    test("without a server the way leads on to a request by hand", async () => {
      const folder = await pageWithoutEndpoint();
      await withCopy(browser, folder, async ({ page, assistant, server }) => {
        await server.stop();
        await page.reload();
        await assistant.at("question-start");
        await goTo(assistant, DEADLOCK, "handover");
        await assistant.press("finish");
        await assistant.at("receipt");
        assert.deepEqual(Object.values(await keptVersions(page, server)), [await filesOf(folder)]);
        await page.goto(`${server.url}routes.html`);
        assert.match(await page.title(), /PyPI/);
        await server.restart();
      });
    });

    test("the copy of a page has its policy", async () => {
      await withCopy(browser, PAGE_DIR, async ({ page, assistant, server }) => {
        await server.stop();
        await page.reload();
        await assistant.at("question-start");
        const refused = await page.evaluate(() => {
          const violation = new Promise((resolve) =>
            addEventListener("securitypolicyviolation", ({ effectiveDirective }) => resolve(effectiveDirective)));
          fetch("page.css").catch(() => {});
          return violation;
        });
        assert.equal(refused, "connect-src");
        await server.restart();
      });
    });

    test("requests go past the copy, and nothing that was typed is in it", async () => {
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
        assert.deepEqual(Object.values(await keptVersions(page, server)), [await filesOf(PAGE_DIR)]);
      });
    });

    test("a tab ends with the version that it began with, and the next navigation gets the new one", async () => {
      await withCopy(browser, await newPage(1), async ({ page, context, assistant, server }) => {
        await versioned(2, server.page);
        const next = await context.newPage();
        await next.goto(server.url);
        assert.deepEqual(await parts(next), ["element.js 2"]);
        await next.waitForFunction(async () => (await navigator.serviceWorker.getRegistration()).active.state === "activated");
        await goTo(assistant, LOST_FACTOR, "review");
        assert.deepEqual(await parts(page), loadedParts(1));
        await page.reload();
        await assistant.at("review");
        assert.deepEqual(await parts(page), loadedParts(2));
      });
    });

    test("a version that is there in part is not kept, and is kept when it is whole", async () => {
      await withCopy(browser, await newPage(1), async ({ page, assistant, server }) => {
        const before = await keptVersions(page, server);
        const folder = await newPage(2);
        const plan = await readFile(join(server.page, "plan.js"));
        await cp(folder, server.page, { recursive: true });
        await writeFile(join(server.page, "plan.js"), plan);
        await page.reload();
        await assistant.at("question-start");
        assert.deepEqual(await parts(page), ["element.js 1"]);
        assert.deepEqual(await keptVersions(page, server), before);
        await cp(folder, server.page, { recursive: true });
        await page.reload();
        await assistant.at("question-start");
        assert.deepEqual(await parts(page), ["element.js 2"]);
      });
    });

    test("a version that is there in part is not kept at a first visit", async () => {
      const folder = await newPage(1);
      await appendFile(join(folder, "plan.js"), "\n");
      const server = await Server.start(folder);
      const { page, context } = await open(browser, `${server.url}offline.html`);
      assert.equal(await pressed(page, "keep"), "impossible");
      assert.deepEqual(await page.evaluate(() => caches.keys()), []);
      await context.close();
      await server.stop();
    });

    // what stands in the place of the server, how it answers
    for (const [what, answer] of [
      ["nobody who answers", () => {}],
      ["the sign-in page of a network", (_, reply) => reply.setHeader("Content-Type", "text/html").end("<h1>Sign in")],
      ["a server with a fault", (_, reply) => reply.writeHead(503).end()],
    ]) {
      test(`the copy opens while there is ${what}`, async () => {
        await withCopy(browser, PAGE_DIR, async ({ page, assistant, server }) => {
          await inPlaceOf(server, answer, async () => {
            await page.reload();
            await assistant.at("question-start");
            assert.equal(Object.keys(await keptVersions(page, server)).length, 1);
          });
        });
      });
    }

    // how the page is withdrawn, by what is done with its worker
    for (const [how, withdraw] of [
      ["removed", rm],
      ["empty", (worker) => writeFile(worker, "")],
    ]) {
      test(`a worker that is ${how} on the server takes the copies with it`, async () => {
        await withCopy(browser, await newPage(1), async ({ page, assistant, server }) => {
          await withdraw(join(server.page, "worker.js"));
          await page.goto(server.url);
          await assistant.at("question-start");
          assert.equal(await registrations(page), 0);
          assert.deepEqual(await page.evaluate(() => caches.keys()), []);
        });
      });
    }

    test("a press removes the copy", async () => {
      await withCopy(browser, PAGE_DIR, async ({ page, server }) => {
        await page.goto(`${server.url}offline.html`);
        assert.equal(await pressed(page, "remove"), "offered");
        assert.equal(await registrations(page), 0);
        assert.deepEqual(await page.evaluate(() => caches.keys()), []);
      });
    });

    test("who only opens the page, or one that embeds the assistant, gets no worker", async () => {
      const folder = await newPage(1);
      const script = '<script type="module" src="account-recovery.js"></script>';
      await writeFile(join(folder, "embedding.html"), `<!doctype html>${script}<account-recovery></account-recovery>`);
      const server = await Server.start(folder);
      for (const path of ["", "embedding.html"]) {
        const { page, context, assistant } = await open(browser, server.url + path);
        await assistant.at("question-start");
        await goTo(assistant, LOST_FACTOR, "review");
        assert.equal(await registrations(page), 0);
        assert.deepEqual(await page.evaluate(() => caches.keys()), []);
        const register = () => navigator.serviceWorker.register("worker.js").catch(({ name }) => name);
        assert.equal(await page.evaluate(register), "TypeError", "the policy lets no script of the page register one");
        await context.close();
      }
      await server.stop();
    });
  });
}

test("Chromium offers to install the page, and a worker that was stopped still knows the versions of its tabs", async () => {
  const browser = await launch("Chromium");
  await withCopy(browser, await versioned(1, await temporaryFolder()), async ({ page, context, assistant, server }) => {
    await page.goto(`${server.url}offline.html`);
    const inspector = await page.createCDPSession();
    const { errors } = await inspector.send("Page.getAppManifest");
    const { installabilityErrors } = await inspector.send("Page.getInstallabilityErrors");
    assert.deepEqual([errors, installabilityErrors], [[], []]);
    await page.goto(server.url);
    await assistant.at("question-start");
    await versioned(2, server.page);
    const next = await context.newPage();
    await next.goto(server.url);
    await inspector.send("ServiceWorker.enable");
    await inspector.send("ServiceWorker.stopAllWorkers");
    await server.stop();
    await goTo(assistant, LOST_FACTOR, "review");
    assert.deepEqual(await parts(page), loadedParts(1));
    await server.restart();
  });
  await browser.close();
});
