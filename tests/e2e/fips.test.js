// The form of a commitment for services that FIPS 140 forbids Argon2, in two engines: the browser's own PBKDF2 where the
// page has it, and none where it has not, since a hash of ours would not be what FIPS 140 asks for. On the loopback
// interface every page has it, so it is taken away before the page's scripts run, which looks to them as plain http
// elsewhere does.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

import { ENGINES, launch, open } from "./engines.js";
import { fipsCommitment, password } from "./evidence.js";
import { LOST_MAILBOX, goTo } from "./filing.js";
import { find } from "./leaks.js";
import { codesFile, pageWith, verify } from "./schemes.js";
import { Server, temporaryFolder } from "./server.js";
import { gather } from "./traces.js";

/** Runs before the page's scripts: notes what the browser is given to hash, and how often it does. */
const watch = () => {
  globalThis.derived = { passwords: [], hashes: 0 };
  const { importKey, deriveBits } = SubtleCrypto.prototype;
  SubtleCrypto.prototype.importKey = function (format, password, ...rest) {
    derived.passwords.push(password);
    return importKey.call(this, format, password, ...rest);
  };
  SubtleCrypto.prototype.deriveBits = function (...given) {
    derived.hashes += 1;
    return deriveBits.apply(this, given);
  };
};

/** Runs before the page's scripts, as the following do: the browser takes until the test lets it finish. */
const takeLong = () => {
  const { deriveBits } = SubtleCrypto.prototype;
  SubtleCrypto.prototype.deriveBits = async function (...given) {
    await new Promise((resolve) => { globalThis.letFinish = resolve; });
    return deriveBits.apply(this, given);
  };
};

const refuse = () => {
  SubtleCrypto.prototype.deriveBits = () => Promise.reject(new DOMException("no such algorithm", "NotSupportedError"));
};

const takeAway = () => {
  delete Crypto.prototype.subtle;
};

/** Runs in the page: how far the bar is, nothing where it does not say. */
const bar = () => {
  const { position } = document.querySelector("account-recovery").shadowRoot.querySelector("progress") ?? {};
  return position === undefined ? undefined : { position };
};

/** Runs in the page: whether a code is back in its field. */
const isBack = () => Boolean(document.querySelector("account-recovery").shadowRoot.querySelector("[data-secret]")?.value);

const newCode = () => randomBytes(8).toString("hex");

/** Types a code and presses the button that begins. */
const begin = async ({ assistant }, code) => {
  await goTo(assistant, LOST_MAILBOX, "evidence");
  await assistant.type("code", code);
  await assistant.tabTo({ type: "submit" });
  await assistant.key("Enter");
};

/** What the command line says of a request, to one who knows the code. */
const found = async (request, code) => {
  const path = join(await temporaryFolder(), "request.json");
  await writeFile(path, JSON.stringify(request));
  return verify(path, "--codes", await codesFile(newCode(), code));
};

/** Neither the code nor the fast hash of it is anywhere; every bundle's memory was searched. */
const leavesNothing = async (tab, ...secrets) => {
  const traces = await gather(tab);
  assert.ok(traces.filter(({ place, bytes }) => place === "memory" && bytes.length > 0).length >= 3);
  for (const secret of secrets) assert.deepEqual(find(traces, secret), []);
};

/** What the browser was given to hash, and how often it did: it gets each password for one call only. */
const handedOver = ({ page }) =>
  page.evaluate(() => ({
    hashes: globalThis.derived.hashes,
    passwords: globalThis.derived.passwords.map((bytes) => [...bytes]),
  }));

const WIPED = Array(64).fill(0);

// why there is no hash, what runs before the page's scripts, and the passwords that the browser gets
const REFUSALS = [
  ["where the browser has no PBKDF2 to offer", refuse, [WIPED]],
  ["on a page that is no secure context", takeAway, []],
];

const REFUSED = "This browser could not do it. Go on without a code; support can still help.";

for (const engine of Object.keys(ENGINES)) {
  describe(engine, () => {
    let server, browser;

    before(async () => {
      const page = await pageWith('private = "commit"\nhash = "pbkdf2-sha256"\n');
      [server, browser] = await Promise.all([Server.start(page), launch(engine)]);
    });

    after(() => Promise.all([browser?.close(), server?.stop()]));

    /** A page in which scripts ran before its own. */
    const openAfter = (script) => open(browser, server.url, `(${watch})(); (${script})()`);

    test("support verifies a commitment made by the browser, and nothing stays behind", async () => {
      const code = newCode();
      const tab = await openAfter(() => {});
      await goTo(tab.assistant, { ...LOST_MAILBOX, code }, "receipt");
      const request = (await server.stored()).at(-1);
      const [{ scheme, phc }] = request.evidence;
      assert.deepEqual([scheme, phc], ["commit", fipsCommitment(code, request, phc)]);
      assert.deepEqual(await found(request, code), [0, "commit: verified (code 2)"]);
      assert.deepEqual(await found(request, newCode()), [1, "commit: no code matches"]);
      assert.deepEqual(await handedOver(tab), { hashes: 1, passwords: [WIPED] });
      await leavesNothing(tab, code, password(code, request));
      await tab.context.close();
    });

    for (const [where, script, passwords] of REFUSALS) {
      test(`${where} it is refused with a reason, and the way without a code is offered`, async () => {
        const code = newCode();
        const tab = await openAfter(script);
        await begin(tab, code);
        const { page, problems } = await tab.assistant.until((state) => state.problems, "nothing is refused");
        assert.equal(page, "evidence");
        assert.ok(problems.includes(REFUSED), problems);
        await tab.page.waitForFunction(isBack);
        assert.deepEqual(await handedOver(tab), { hashes: 0, passwords });
        await tab.assistant.press("without-evidence");
        await tab.assistant.at("review");
        await leavesNothing(tab, code);
        await tab.context.close();
      });
    }

    test("while the browser is at it the page says that it works, and can stop it", async () => {
      const code = newCode();
      const tab = await openAfter(takeLong);
      await begin(tab, code);
      await tab.page.waitForFunction(() => "letFinish" in globalThis);
      assert.deepEqual(await tab.page.evaluate(bar), { position: -1 });
      await tab.assistant.press("cancel-evidence");
      await tab.page.waitForFunction(isBack);
      await tab.page.evaluate(() => globalThis.letFinish());
      await tab.page.waitForFunction(() => globalThis.derived.hashes === 1);
      assert.equal((await tab.assistant.look()).page, "evidence");
      assert.equal(await tab.page.evaluate(bar), undefined);
      await tab.assistant.press("without-evidence");
      await tab.assistant.at("review");
      await leavesNothing(tab, code);
      await tab.context.close();
    });
  });
}
