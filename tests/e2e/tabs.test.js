// Two tabs with one request send it once, in Chromium and Firefox, also to an endpoint that stores whatever it gets.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { after, before, describe, test } from "node:test";

import { Assistant } from "./assistant.js";
import * as engines from "./engines.js";
import { LOST_FACTOR, fileUpTo } from "./filing.js";
import { PAGE_DIR } from "./server.js";

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };

/** Serves the page; its endpoint counts every request, knows none again, and answers when it is told to. */
class Counting {
  received = [];
  waiting = [];

  static async start() {
    const counting = new Counting();
    counting.server = createServer((request, response) => counting.#answer(request, response));
    await once(counting.server.listen(0, "127.0.0.1"), "listening");
    return counting;
  }

  get url() {
    return `http://127.0.0.1:${this.server.address().port}/index.html`;
  }

  async #answer(request, response) {
    if (request.method === "POST") {
      const body = Buffer.concat(await request.toArray()).toString();
      this.received.push(JSON.parse(body));
      this.waiting.push(response);
      return;
    }
    const name = new URL(request.url, this.url).pathname.slice(1);
    const content = await readFile(join(PAGE_DIR, name)).catch(() => undefined);
    response.writeHead(content ? 200 : 404, { "content-type": TYPES[extname(name)] ?? "text/plain" }).end(content);
  }

  /** Stores everything that it was sent. */
  store() {
    for (const [index, response] of this.waiting.entries())
      response.writeHead(201, { "content-type": "application/json" }).end(JSON.stringify({ rid: this.received[index].rid }));
  }

  stop() {
    this.server.close();
    this.server.closeAllConnections();
  }
}

const press = async (assistant) => {
  await assistant.tabTo({ type: "submit" });
  await assistant.key("Enter");
};

/** The copy that the browser makes of a tab: another page with the same storage of the tab. */
const duplicate = async (tab, url) => {
  const saved = await tab.page.evaluate(() => JSON.stringify(sessionStorage));
  const page = await tab.context.newPage();
  page.setDefaultTimeout(15_000);
  await page.evaluateOnNewDocument((entries) => {
    if (sessionStorage.length) return;
    for (const [name, value] of Object.entries(JSON.parse(entries))) sessionStorage.setItem(name, value);
  }, saved);
  await page.goto(url);
  return { page, assistant: new Assistant(engines.keyboardOf(page)) };
};

/** Two tabs with one request, of which the first was told to send it. */
const twoTabs = async (browser, url) => {
  const first = await engines.open(browser, url);
  await fileUpTo(first.assistant.page, LOST_FACTOR);
  const second = await duplicate(first, url);
  await second.assistant.at("handover");
  await first.page.bringToFront();
  await press(first.assistant);
  return [first, second];
};

for (const name of Object.keys(engines.ENGINES))
  describe(name, { timeout: 120_000 }, () => {
    let browser;
    let endpoint;
    before(async () => {
      [browser, endpoint] = await Promise.all([engines.launch(name), Counting.start()]);
    });
    after(async () => {
      await browser?.close();
      endpoint?.stop();
    });

    test("the second tab waits for the first and comes to its receipt", async () => {
      const [first, second] = await twoTabs(browser, endpoint.url);
      await second.page.bringToFront();
      await press(second.assistant);
      const shown = await second.assistant.until(({ problems }) => problems, "nothing was said");
      assert.match(shown.problems, /being sent in another tab/);
      await first.assistant.until(() => endpoint.received.length, "nothing was sent");
      endpoint.store();
      const { status } = await second.assistant.at("receipt");
      assert.match(status, /sent in another tab/);
      await first.assistant.at("receipt");
      assert.equal(endpoint.received.length, 1);
      await first.context.close();
    });

    test("a tab that was closed leaves the request to the other one", async () => {
      const before = endpoint.received.length;
      const [first, second] = await twoTabs(browser, endpoint.url);
      await first.assistant.until(() => endpoint.received.length > before, "nothing was sent");
      await first.page.close();
      await second.page.bringToFront();
      // The browser needs a moment to see that the tab is gone; until then the page says so, and can be asked again.
      for (let tries = 0; endpoint.received.length < before + 2 && tries < 20; tries += 1) {
        await press(second.assistant);
        await second.assistant.until(({ focused }) => focused.id === "problems" || endpoint.received.length > before + 1, "no answer");
      }
      assert.equal(endpoint.received.length, before + 2);
      const [one, other] = endpoint.received.slice(before);
      assert.equal(one.rid, other.rid);
      await first.context.close();
    });
  });
