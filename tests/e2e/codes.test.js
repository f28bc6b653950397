// The field for a recovery code: what may be pasted, what is said of it, and how to get out of it again.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { launch, open } from "./browser.js";
import { commitment } from "./evidence.js";
import { LOST_MAILBOX, fileUpTo } from "./filing.js";
import { Server } from "./server.js";

let browser;
let server;
before(async () => ([browser, server] = await Promise.all([launch(), Server.start()])));
after(() => Promise.all([browser.close(), server.stop()]));

const CODES = ["9f3c51d07be2a864", "1b2c3d4e5f607182", "a0b1c2d3e4f50617"];

/** Pastes a text into the field, as the clipboard does it, and presses the button. */
const give = async (page, text) => {
  await page.locator("[data-secret]").focus();
  await page.keyboard.insertText(text);
  await page.locator("button[type=submit]").press("Enter");
};

// what is pasted, its text, how many codes are found in it
for (const [what, text, found] of [
  ["one code", CODES[0], 1],
  ["a code in groups and capital blanks", ` ${CODES[0].replace(/(.{4})/g, "$1-")}\u3000`, 1],
  ["a code in full-width digits", CODES[0].replace(/[0-9]/g, (digit) => String.fromCharCode(0xff10 + Number(digit))), 1],
  ["a file with a heading", `PyPI recovery codes for example-user\n\n${CODES.join("\n")}\n`, 3],
  ["a numbered list", CODES.map((code, at) => `${at + 1}. ${code}`).join("\r\n"), 3],
]) {
  test(`${what} is read, and evidence is made of the first`, async () => {
    const { page, context, seen } = await open(browser, server.url);
    const { assistant } = await fileUpTo(page, LOST_MAILBOX, "evidence");
    await give(page, text);
    await assistant.at("review");
    const part = await page.locator("account-recovery .evidence").innerText();
    assert.equal(/(\d+) recovery codes were found/.exec(part)?.[1], found > 1 ? String(found) : undefined);
    const { evidence } = await assistant.review();
    await assistant.proceed();
    const before = await server.stored();
    await assistant.proceed();
    const request = (await server.stored())[before.length];
    assert.equal(evidence, await commitment(CODES[0], request, evidence));
    assert.deepEqual(seen.errors, []);
    await context.close();
  });
}

// what is typed, what is said of it
for (const [typed, said] of [
  ["", /Type one recovery code/],
  ["9f3c51d0", /too short \(8\/16/],
  ["9f3c51d07be2a86o", /looks like another one \(o 16\)/],
  ["9F3c51d07be2a864", /capital letter \(F 2\)/],
  ["9f3c51d07be2a864f0", /too long \(18\/16/],
]) {
  test(`"${typed}" is explained, and is still there to be corrected`, async () => {
    const { page, context } = await open(browser, server.url);
    const { assistant } = await fileUpTo(page, LOST_MAILBOX, "evidence");
    await give(page, typed);
    const { problems } = await assistant.until(({ focused }) => focused.id === "problems", "no summary");
    assert.match(problems, said);
    await assert.doesNotReject(page.waitForFunction((typed) => {
      const root = document.querySelector("account-recovery").shadowRoot;
      return root.querySelector("[data-secret]").value === typed;
    }, typed));
    await context.close();
  });
}

test("the field offers neither autofill nor spelling, and takes several lines", async () => {
  const { page, context } = await open(browser, server.url);
  await fileUpTo(page, LOST_MAILBOX, "evidence");
  const field = page.locator("[data-secret]");
  const attributes = await field.evaluate((field) => [
    field.localName, field.autocomplete, field.spellcheck, field.getAttribute("autocapitalize"),
  ]);
  assert.deepEqual(attributes, ["textarea", "off", false, "none"]);
  await context.close();
});

test("making evidence can be stopped; the code is back, and nothing was made", async () => {
  const { page, context } = await open(browser, server.url);
  const { assistant } = await fileUpTo(page, LOST_MAILBOX, "evidence");
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 20 });
  await give(page, CODES[1]);
  await page.locator("[data-action=cancel-evidence]").click();
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await page.waitForFunction((code) => {
    const root = document.querySelector("account-recovery").shadowRoot;
    return root.querySelector("[data-secret]")?.value === code;
  }, CODES[1]);
  assert.equal((await assistant.look()).page, "evidence");
  await give(page, "");
  await assistant.at("review");
  await context.close();
});
