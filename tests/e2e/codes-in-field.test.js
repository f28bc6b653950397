// Codes are in their field and in no memory but that of the bundle that makes evidence, at every moment: after each key,
// when eight are pasted, on the way back, without evidence, on leaving, after a refusal and after evidence was made.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { after, before, describe, test } from "node:test";

import { ENGINES, launch, open } from "./engines.js";
import { LOST_MAILBOX, goTo } from "./filing.js";
import { find } from "./leaks.js";
import { Server } from "./server.js";
import { gather, look } from "./traces.js";

const newCode = () => randomBytes(8).toString("hex");
const eightCodes = () => Array.from({ length: 8 }, newCode);

/** Where any of the codes is, each place once. */
const places = (traces, codes) => [
  ...new Set(codes.flatMap((code) => find(traces, code)).map(({ place }) => place)),
];

/** Puts a text into the focused field as a clipboard does, in one event. */
const paste = async ({ page, assistant }, text) => {
  await assistant.tabTo({ id: "field-code" });
  await page.evaluate((text) => document.execCommand("insertText", false, text), text);
};

const give = async ({ assistant }) => {
  await assistant.tabTo({ type: "submit" });
  await assistant.key("Enter");
};

const back = async ({ assistant }) => {
  await assistant.tabTo({ action: "back" }, "Shift+Tab");
  await assistant.key("Enter");
  await assistant.at("fields");
};

const forth = async ({ assistant }) => {
  await assistant.proceed();
  await assistant.at("evidence");
};

const without = async ({ assistant }) => {
  await assistant.press("without-evidence");
  await assistant.at("review");
};

/** Where a message goes, what stands below it moves up, the field as well. */
const speak = async (tab) => {
  await tab.assistant.press("language:1");
  await tab.assistant.until(({ language }) => language !== "en", "no other language");
};

const startAgain = async ({ assistant }) => {
  await assistant.press("clear");
  await assistant.until(({ page }) => page.startsWith("question-"), "no first question");
};

/** What a browser says before it puts a page aside, with all that is in it, for the way back. */
const leave = ({ page }) => page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })));

const refuse = async (tab) => {
  await give(tab);
  await tab.assistant.until(({ focused }) => focused.id === "problems", "no summary");
  await tab.page.waitForFunction(() =>
    document.querySelector("account-recovery").shadowRoot.querySelector("[data-secret]")?.value,
  );
};

const make = async (tab) => {
  await give(tab);
  await tab.assistant.at("review");
};

const file = (tab) => goTo(tab.assistant, LOST_MAILBOX, "receipt");

/** What is typed stays where it was typed as long as that page is shown. */
const FIELD = ["form"];

const shorter = (codes) => codes.map((code) => code.slice(0, 14));
const whole = (codes) => codes;

// what comes after eight codes were pasted, what of each is pasted; step by step what is done and where a code is then
const WAYS = [
  ["goes back and forth", whole, [[back, []], [forth, []]]],
  ["goes on without", whole, [[without, []], [file, []]]],
  ["starts again", whole, [[startAgain, []]]],
  ["leaves the page", whole, [[leave, []]]],
  ["is refused, and goes back", shorter, [[refuse, FIELD], [back, []]]],
  ["is refused, and goes on without", shorter, [[refuse, FIELD], [without, []], [file, []]]],
  ["is refused, reads on in another language, and goes back", shorter, [[refuse, FIELD], [speak, FIELD], [back, []]]],
  ["has evidence made, and sends it", whole, [[make, []], [file, []]]],
];

for (const engine of Object.keys(ENGINES)) {
  describe(engine, () => {
    let server, browser;

    before(async () => {
      [server, browser] = await Promise.all([Server.start(), launch(engine)]);
    });

    after(() => Promise.all([browser?.close(), server?.stop()]));

    const openField = async () => {
      const tab = await open(browser, server.url);
      await goTo(tab.assistant, LOST_MAILBOX, "evidence");
      return tab;
    };

    test("no key of a code goes anywhere but into its field", async () => {
      const tab = await openField();
      await tab.assistant.tabTo({ id: "field-code" });
      const code = newCode();
      for (const [at, key] of [...code].entries()) {
        await tab.page.keyboard.type(key);
        assert.deepEqual(places(await look(tab), [code]), at + 1 < code.length / 2 ? [] : FIELD, `after key ${at + 1}`);
      }
      assert.deepEqual(places(await gather(tab), [code]).filter((place) => place !== "heap"), FIELD);
      await tab.context.close();
    });

    for (const [what, cut, steps] of WAYS) {
      test(`nothing of eight pasted codes stays when somebody ${what}`, async () => {
        const tab = await openField();
        const codes = cut(eightCodes());
        await paste(tab, codes.join("\n"));
        assert.deepEqual(places(await look(tab), codes), FIELD, "in the field");
        for (const [step, left] of steps) {
          await step(tab);
          assert.deepEqual(places(await look(tab), codes), left, `after ${step.name}`);
        }
        assert.deepEqual(places(await gather(tab), codes), [], "in the end");
        await tab.context.close();
      });
    }
  });
}
