// Between the page and its endpoint anything may go wrong. Whatever it is: what was typed stays, nothing is called sent
// that is not, and after the next press the endpoint holds the request once.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { ENGINES, launch, open } from "./engines.js";
import { LOST_FACTOR, goTo } from "./filing.js";
import { FAULTS, Proxy } from "./proxy.js";
import { Server } from "./server.js";

/** What the person reads about each fault; nothing where the page finds out that the request was stored. */
const SAID = {
  "reset": /could not be reached/,
  "hang-before": /may have arrived/,
  "hang-after": /may have arrived/,
  "reset-after": /could not be reached/,
  "cut": /could not be reached/,
  "error-with-200": /refused/,
  "moved": /could not be reached/,
  "too-large": /error 413/,
  "invalid": /not an address that takes mail|did not accept/,
  "busy-seconds": /asks you to wait 3 seconds/,
  "busy-date": /asks you to wait [34] seconds/,
  "broken": /error 500/,
  "broken-after": /error 502/,
  "wrong-type": /not in the way of a support system/,
  "huge": /not in the way of a support system/,
  "drip": undefined,
  "no-cors": undefined,
};

/** Faults that the page waits for, up to its patience of 20 seconds: tried in one engine only. */
const SLOW = ["hang-before", "hang-after", "drip"];

const matrix = [];

const press = async ({ assistant }) => {
  await assistant.tabTo({ type: "submit" });
  await assistant.key("Enter");
};

/** Presses until the endpoint holds the request, going through the fields again if it complained about one. */
const again = async (tab) => {
  const { page } = await tab.assistant.look();
  if (page !== "handover") await goTo(tab.assistant, LOST_FACTOR, "handover");
  await tab.page.waitForFunction(() => {
    const root = document.querySelector("account-recovery").shadowRoot;
    return !root.querySelector("button[type=submit]").disabled;
  });
  await press(tab);
  await tab.assistant.at("receipt");
};

const typed = (tab) =>
  tab.page.evaluate(() => {
    const root = document.querySelector("account-recovery").shadowRoot;
    return root.textContent;
  });

for (const engine of Object.keys(ENGINES)) {
  describe(engine, () => {
    let server, proxy, browser;

    before(async () => {
      server = await Server.start();
      proxy = await Proxy.start(server.origin);
      await server.stop();
      server.options = ["--allow-origin", proxy.origin];
      await server.restart();
      browser = await launch(engine);
    });

    after(() => Promise.all([browser?.close(), server?.stop(), proxy?.refuse()]));

    for (const [name, { reaches }] of Object.entries(FAULTS)) {
      if (SLOW.includes(name) && engine !== "Chromium") continue;
      test(`${name}: nothing is lost, and one request is stored`, async () => {
        const before = (await server.stored()).length;
        const tab = await open(browser, `${proxy.origin}/`);
        await goTo(tab.assistant, LOST_FACTOR, "handover");
        proxy.play(name);
        await press(tab);
        const state = await tab.assistant.until(
          ({ page: shown, problems }) => shown === "receipt" || problems, `nothing was said about ${name}`, 40_000);
        const held = (await server.stored()).length - before;
        assert.ok(held <= (reaches ? 1 : 0), `${held} stored`);
        if (held) assert.doesNotMatch(state.problems, /was not sent/);
        if (SAID[name]) assert.match(state.problems, SAID[name]);
        else assert.equal(state.page, "receipt");
        proxy.play();
        if (state.page !== "receipt") {
          if (state.page === "handover") assert.match(await typed(tab), /The app was on a phone that broke/);
          await again(tab);
        }
        assert.equal((await server.stored()).length - before, 1);
        matrix.push([engine, name, held, state.problems || "stored"]);
        await tab.context.close();
      });
    }
  });
}

after(() => {
  console.log("engine | fault | stored at first | what the person reads");
  for (const [engine, fault, held, said] of matrix) console.log(`${engine} | ${fault} | ${held} | ${said.slice(0, 90)}`);
});
