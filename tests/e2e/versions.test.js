// Versions of the help page that is kept on the device: a tab has one from its beginning to its end, a version is kept
// whole or not at all, and all of them go when the page is withdrawn.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

import {
  allParts, assertNothingKept, firstPart, inEngine, inEveryEngine, inPlaceOf, keptFiles, keptVersions, parts, versioned,
  withCopy,
} from "./copies.js";
import { LOST_FACTOR, goTo } from "./filing.js";
import { nameOf } from "./releases.js";

const HEAD = "const RELEASE = ";

/** A version with a part that no other version has. */
const withPart = async (version, folder) => {
  const built = await versioned(version, folder);
  const [name, text] = [`only-${version}.js`, `export default ${version};`];
  await writeFile(join(built, name), text);
  const worker = join(built, "worker.js");
  const [line, ...rest] = (await readFile(worker, "utf8")).split("\n");
  const release = JSON.parse(line.slice(HEAD.length, -1));
  release.version += name;
  release.files[name] = `sha256-${createHash("sha256").update(text).digest("base64")}`;
  await writeFile(worker, [`${HEAD}${JSON.stringify(release)};`, ...rest].join("\n"));
  return built;
};

const load = (page, file) => page.evaluate(async (name) => (await import(name)).default, `./${file}`);

/** Waits until a browser has a worker that takes its turn when no tab is open. */
const waiting = (page) =>
  page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration()).waiting !== null);

/** Closes the only tab, so that Back brings none back either, and opens another, until something holds there. */
const reopened = async (page, context, url, holds) => {
  let tab = page;
  for (const deadline = Date.now() + 30_000; ; ) {
    await tab.close();
    await setTimeout(200);
    tab = await context.newPage();
    await tab.goto(url);
    if (await holds(tab)) return tab;
    assert.ok(Date.now() < deadline, "it never came to hold");
  }
};

inEveryEngine((check) => {
  check("a tab ends with the version that it began with, and the next navigation gets the new one", async (browser) => {
    await withCopy(browser, await versioned(1), async ({ page, context, assistant, server }) => {
      await versioned(2, server.page);
      const next = await context.newPage();
      await next.goto(server.url);
      assert.deepEqual(await parts(next), firstPart(2));
      await waiting(next);
      await page.bringToFront();
      await goTo(assistant, LOST_FACTOR, "review");
      assert.deepEqual(await parts(page), allParts(1));
      await page.reload();
      await assistant.at("review");
      assert.deepEqual(await parts(page), allParts(2));
    });
  });

  check("a tab gets the parts that only its version has", async (browser) => {
    await withCopy(browser, await withPart(1), async ({ page, context, server }) => {
      await rm(join(server.page, "only-1.js"));
      await withPart(2, server.page);
      const next = await context.newPage();
      await next.goto(server.url);
      await waiting(next);
      await server.stop();
      assert.equal(await load(page, "only-1.js"), 1);
      assert.equal(await load(next, "only-2.js"), 2);
      await assert.rejects(load(next, "only-1.js"), /TypeError|error|fail/i);
    });
  });

  check("a tab that opens while a new version takes over has one version", async (browser) => {
    await withCopy(browser, await versioned(1), async ({ page, context, server }) => {
      let last = page;
      for (const version of [2, 3, 4]) {
        await versioned(version, server.page);
        await last.goto(server.url);
        await waiting(last);
        const next = await context.newPage();
        await Promise.all([last.close(), next.goto(server.url)]);
        await next.waitForFunction(() => globalThis.parts);
        await server.stop();
        await next.evaluate((name) => import(`./${name}`), await nameOf("plan.js", server.page));
        assert.deepEqual(await parts(next), allParts(version));
        await server.restart();
        last = next;
      }
    });
  });

  check("versions that no tab has any more go", async (browser) => {
    await withCopy(browser, await versioned(1), async ({ page, context, server }) => {
      const [[first]] = Object.entries(await keptVersions(page, server));
      await versioned(2, server.page);
      await page.goto(server.url);
      await waiting(page);
      const gone = async (tab) => !(first in (await keptVersions(tab, server)));
      const tab = await reopened(page, context, server.url, gone);
      assert.equal((await keptFiles(tab, server)).length, 1);
      assert.deepEqual(await parts(tab), firstPart(2));
    });
  });

  check("a version that is there in part is not kept, and is kept when it is whole", async (browser) => {
    await withCopy(browser, await versioned(1), async ({ page, assistant, server }) => {
      const before = await keptVersions(page, server);
      const folder = await versioned(2);
      await cp(folder, server.page, { recursive: true });
      await rm(join(server.page, await nameOf("plan.js", folder)));
      await page.reload();
      await assistant.at("question-start");
      assert.deepEqual(await parts(page), firstPart(1));
      assert.deepEqual(await keptVersions(page, server), before);
      await cp(folder, server.page, { recursive: true });
      await page.reload();
      await assistant.at("question-start");
      assert.deepEqual(await parts(page), firstPart(2));
    });
  });

  check("a worker that says that the page was withdrawn takes the copies with it", async (browser) => {
    await withCopy(browser, await versioned(1), async ({ page, assistant, server }) => {
      await writeFile(join(server.page, "worker.js"), "const RELEASE = null;\n");
      await page.goto(server.url);
      await assistant.at("question-start");
      await assertNothingKept(page);
    });
  });

  check("a worker that is gone for good (410) takes the copies with it", async (browser) => {
    await withCopy(browser, await versioned(1), async ({ page, server }) => {
      await inPlaceOf(server, (_, reply) => reply.writeHead(410).end("gone"), async () => {
        await page.goto(server.url);
        assert.equal(await page.evaluate(() => document.body.textContent), "gone");
        await assertNothingKept(page);
      });
    });
  });

  // what else may happen to the worker on the server; the page stays
  for (const [what, harm] of [
    ["is missing (404)", rm],
    ["is empty", (worker) => writeFile(worker, "")],
  ]) {
    check(`a worker that ${what} takes nothing with it`, async (browser) => {
      await withCopy(browser, await versioned(1), async ({ page, assistant, server }) => {
        const before = await keptVersions(page, server);
        await harm(join(server.page, "worker.js"));
        for (const _ of [1, 2]) {
          await page.goto(server.url);
          await assistant.at("question-start");
        }
        assert.deepEqual(await keptVersions(page, server), before);
        await server.stop();
        await page.reload();
        await assistant.at("question-start");
      });
    });
  }
});

inEngine("Chromium", (check) => {
  check("a worker that was stopped still knows the versions of its tabs", async (browser) => {
    await withCopy(browser, await versioned(1), async ({ page, context, assistant, server }) => {
      await versioned(2, server.page);
      const next = await context.newPage();
      await next.goto(server.url);
      const inspector = await page.createCDPSession();
      await inspector.send("ServiceWorker.enable");
      await inspector.send("ServiceWorker.stopAllWorkers");
      await server.stop();
      await page.bringToFront();
      await goTo(assistant, LOST_FACTOR, "review");
      assert.deepEqual(await parts(page), allParts(1));
    });
  });
});
