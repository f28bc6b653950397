// The staff page, opened from the disk: it says what the command line says, asks nobody, and keeps nothing.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { AxeBuilder } from "@axe-core/playwright";

import { launch, open } from "./browser.js";
import { disguises, pbkdf2 } from "./evidence.js";
import { PAGE_DIR, PROGRAM, temporaryFolder } from "./server.js";

const PAGE = pathToFileURL(join(PAGE_DIR, "..", "verify.html")).href;
const VECTOR = JSON.parse(await readFile(new URL("../vectors/ara2.json", import.meta.url), "utf8"));
const CODE = VECTOR.typed;
const OTHER_CODE = "1123456789abcdef";
const KEY = VECTOR.proof.public_key;

const commit = (phc = VECTOR.commit.phc) => ({ scheme: "commit", phc });
const fips = commit(pbkdf2(VECTOR.commit.password, Buffer.from(VECTOR.salt, "hex")));
const proof = { scheme: "proof", token: `ara2p.${VECTOR.proof.signature}` };

const request = (changes = {}) => ({
  v: 2,
  rid: "00041061050R3GG28A1C60T3GF",
  service: VECTOR.service,
  account: VECTOR.account,
  reporter: VECTOR.reporter,
  created: VECTOR.created,
  definition: VECTOR.definition,
  route: VECTOR.route,
  answers: VECTOR.answers,
  public: VECTOR.public,
  private: VECTOR.private,
  evidence: [commit(), proof],
  ...changes,
});

const costly = commit(VECTOR.commit.phc.replace("m=19456,t=2", "m=4194304,t=900"));

let browser, folder;

before(async () => {
  [browser, folder] = await Promise.all([launch(), temporaryFolder()]);
});

after(() => browser?.close());

const file = async (name, content) => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

/** What the command line prints and how it exits. */
const commandLine = (...args) =>
  new Promise((resolve) => {
    execFile(PROGRAM, ["verify", ...args], (error, stdout) => resolve([error?.code ?? 0, stdout.trimEnd()]));
  });

/** Runs a test in the page; it must report no error, break no rule of its policy and request nothing but itself. */
const inPage = (name, run, options = {}) =>
  test(name, async () => {
    const { page, context, seen } = await open(browser, PAGE, options);
    try {
      await run(page, seen);
      assert.deepEqual(seen.errors, []);
      assert.deepEqual(seen.requests.map(({ url }) => url), [PAGE]);
    } finally {
      await context.close();
    }
  });

const fill = async (page, texts) => {
  for (const [paper, text] of Object.entries(texts)) await page.fill(`#${paper}`, text);
};

const check = async (page) => {
  await page.getByRole("button", { name: "Check" }).click();
  await page.locator("#verdict:focus").waitFor();
};

const found = (page) => page.locator("#lines").textContent();

// what, changes to the good request, exit code
const REQUESTS = [
  ["good", {}, 0],
  ["good, by PBKDF2", { evidence: [fips] }, 0],
  ["made by PBKDF2 and copied by somebody else", { evidence: [fips], reporter: "github:hubot" }, 1],
  ["copied by somebody else", { reporter: "github:hubot" }, 1],
  ["for another account", { account: "example-other" }, 1],
  ["without evidence", { evidence: [] }, 1],
  ["sealed, and of a scheme to come", { evidence: [{ scheme: "seal", age: "…" }, { scheme: "vow" }] }, 1],
  ["good and malformed", { evidence: [commit(), { scheme: "proof", token: "ara2p.x" }] }, 2],
  ["hostile: would cost 4 GiB", { evidence: [commit(), costly] }, 2],
  ["hostile: looks like markup", { evidence: [commit("<img src=x onerror=alert(1)>")] }, 2],
];

for (const [what, changes, exit] of REQUESTS) {
  inPage(`a request that is ${what} gets the lines of the command line`, async (page) => {
    const json = JSON.stringify(request(changes));
    const codes = `${OTHER_CODE}\n${CODE}\n`;
    const paths = await Promise.all([file("r.json", json), file("codes.txt", codes), file("keys.txt", KEY)]);
    const [code, lines] = await commandLine(paths[0], "--codes", paths[1], "--public-keys", paths[2]);
    assert.equal(code, exit);
    await fill(page, { request: json, codes, "public-keys": KEY });
    await check(page);
    assert.equal(await found(page), lines);
    const shown = page.locator("[data-exit]:visible");
    assert.deepEqual(await shown.evaluateAll((parts) => parts.map((part) => part.dataset.exit)), [String(exit)]);
  });
}

inPage("what is missing is said, as on the command line", async (page) => {
  await fill(page, { request: JSON.stringify(request()) });
  await check(page);
  assert.equal(await found(page), "commit: needs --codes\nproof: needs --public-keys");
});

inPage("what has to be compared is shown as text, however hostile", async (page) => {
  const account = `<b>${"x".repeat(2000)}`;
  await fill(page, { request: JSON.stringify(request({ account })) });
  await check(page);
  assert.equal(await page.locator("#account").textContent(), `${account.slice(0, 120)}…`);
  assert.equal(await page.locator("#reporter").textContent(), "github:octocat");
  assert.equal(await page.locator("#created").textContent(), "2026-01-01 00:00 UTC");
});

const GOOD = JSON.stringify(request());

// what, texts, field, message
const UNUSABLE = [
  ["no request", {}, "request", /^request-cut: .* ends too early\./],
  ["a request that is cut", { request: GOOD.slice(0, -9) }, "request", /^request-cut: /],
  ["something else", { request: "hello" }, "request", /^request-not-json: not JSON at line 1, column 1\./],
  ["a request with too little", { request: '{"v": 2}' }, "request", /^request-missing: missing: rid, service, /],
  ["nested without end", { request: "[".repeat(500_000) }, "request", /^request-(kind|not-json): /],
  ["no code", { request: GOOD, codes: "0123é" }, "codes", /line 1: /],
  ["too many codes", { request: GOOD, codes: `${CODE}\n`.repeat(33) }, "codes", /^lines-too-many: /],
  ["no key", { request: GOOD, "public-keys": "40e8" }, "public-keys", /line 1: /],
];

const complaint = async (page, paper, message) => {
  await page.locator(`#${paper}-problem`).filter({ hasText: message }).waitFor();
  assert.ok(await page.locator("#result").isHidden());
};

for (const [what, texts, paper, message] of UNUSABLE) {
  inPage(`${what}: the field says so and has the focus`, async (page) => {
    await fill(page, texts);
    await page.getByRole("button", { name: "Check" }).click();
    await complaint(page, paper, message);
    const field = page.locator(`#${paper}`);
    assert.equal(await field.getAttribute("aria-invalid"), "true");
    assert.equal(await field.evaluate((element) => element === document.activeElement), true);
  });
}

inPage("files too large or not of text are refused", async (page) => {
  await page.setInputFiles("#request-file", await file("large.json", " ".repeat(40 << 20)));
  await page.getByRole("button", { name: "Check" }).click();
  await complaint(page, "request", /^request-too-large: /);
  await page.setInputFiles("#codes-file", await file("codes.bin", Buffer.from([48, 255])));
  await page.getByRole("button", { name: "Check" }).click();
  await complaint(page, "codes", /^file-not-text: /);
});

/** Drops a file on an element as a file manager would. */
const drop = async (page, selector, name, content) => {
  const transfer = await page.evaluateHandle(([named, text]) => {
    const data = new DataTransfer();
    data.items.add(new File([text], named));
    return data;
  }, [name, content]);
  for (const type of ["dragover", "drop"]) await page.dispatchEvent(selector, type, { dataTransfer: transfer });
};

inPage("a sealed code is opened, checked and shown until it is wiped", async (page) => {
  const [age, identity] = await Promise.all(
    ["sealed-from-seed.age", "identities.txt"].map((name) => readFile(new URL(`../vectors/${name}`, import.meta.url), "utf8")),
  );
  const sealed = JSON.stringify(request({ evidence: [{ scheme: "seal", age }] }));
  await fill(page, { request: sealed, identity });
  await check(page);
  assert.equal(await found(page), "seal: opens, needs --codes");
  await fill(page, { codes: CODE });
  await check(page);
  assert.equal(await found(page), "seal: verified");
  assert.equal(JSON.parse(await page.locator("#opened").textContent()).code, CODE);
  await page.getByRole("button", { name: "Wipe everything" }).click();
  assert.equal(await page.locator("#opened").textContent(), "");
  assert.equal(await page.inputValue("#identity"), "");
});

inPage("a key that is none is named at its field", async (page) => {
  await fill(page, { request: GOOD, identity: "age1notasecret" });
  await page.getByRole("button", { name: "Check" }).click();
  await page.locator("#identity:focus").waitFor();
  assert.match(await page.locator("#identity-problem").textContent(), /identity/);
});

inPage("files can be dropped, on their box or anywhere for the request", async (page) => {
  await drop(page, "header", "request.json", GOOD);
  await drop(page, "#codes-hint", "codes.txt", CODE);
  assert.equal(await page.locator(".over").count(), 0);
  assert.ok(await page.locator("#codes").isDisabled());
  await check(page);
  assert.equal(await found(page), "commit: verified\nproof: needs --public-keys");
});

inPage("the keyboard is enough", async (page) => {
  await fill(page, { request: GOOD });
  await page.focus("#codes");
  await page.keyboard.type(CODE.toUpperCase());
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator("#verdict:focus").waitFor();
  assert.equal(await page.locator("#verdict").textContent(), "Verified");
  assert.match(await found(page), /^commit: verified$/m);
});

/** Everything that the page holds as text, in elements, attributes and fields, and what the browser keeps for it. */
const everything = (page) =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll("input:not([type=file]), textarea")].map(({ value }) => value);
    const kept = [sessionStorage, localStorage, history.state, location.href, document.cookie];
    return [document.documentElement.outerHTML, ...fields, ...kept.map((place) => JSON.stringify(place))].join("\n");
  });

const holds = (text) => disguises(CODE).filter((form) => text.includes(form));

inPage("a code from a file is nowhere in the page", async (page, seen) => {
  await page.setInputFiles("#codes-file", await file("secret.txt", CODE));
  await fill(page, { request: GOOD });
  await check(page);
  assert.match(await found(page), /^commit: verified$/m);
  assert.deepEqual(holds(await everything(page)), []);
  assert.deepEqual(holds(seen.console.join("\n")), []);
});

inPage("a code that was typed stays in its field until it is wiped", async (page) => {
  await fill(page, { request: GOOD, codes: CODE });
  await check(page);
  assert.equal(await page.locator("#codes").inputValue(), CODE);
  await page.getByRole("button", { name: "Wipe everything" }).click();
  assert.match(await page.locator("#status").textContent(), /wiped/);
  assert.deepEqual(holds(await everything(page)), []);
  for (const field of ["#request", "#codes", "#public-keys"]) assert.equal(await page.locator(field).inputValue(), "");
  assert.equal(await page.locator("#lines").textContent(), "");
  assert.equal(await page.locator("#account").textContent(), "");
});

inPage("a long check shows how far it is and ends when everything is wiped", async (page) => {
  const evidence = Array.from({ length: 16 }, () => commit());
  await fill(page, { request: JSON.stringify(request({ evidence })), codes: `${OTHER_CODE}\n`.repeat(32) });
  await page.getByRole("button", { name: "Check" }).click();
  await page.locator("#status").filter({ hasText: /step ([2-9]|[1-9]\d+) of 512/ }).waitFor();
  await page.getByRole("button", { name: "Wipe everything" }).click();
  await page.locator("#status").filter({ hasText: "wiped" }).waitFor();
  await page.waitForTimeout(2000);
  assert.ok(await page.locator("#result").isHidden());
  assert.match(await page.locator("#status").textContent(), /wiped/);
});

// name, options of the browser
for (const [name, options] of [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
  ["320 px", { viewport: { width: 320, height: 640 } }],
]) {
  inPage(`axe finds nothing and nothing sticks out: ${name}`, async (page) => {
    const look = async () => {
      const rules = { rules: { "target-size": { enabled: true } } };
      const { violations } = await new AxeBuilder({ page }).options(rules).analyze();
      assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "scrolls sideways");
    };
    await look();
    await page.getByRole("button", { name: "Check" }).click();
    await complaint(page, "request", /^request-cut/);
    await look();
    await fill(page, { request: GOOD, codes: CODE });
    await check(page);
    await look();
  }, options);
}

test("without scripts the page says so", async () => {
  const { page, context } = await open(browser, PAGE, { javaScriptEnabled: false });
  assert.match(await page.locator("noscript").innerText(), /needs scripts/);
  await context.close();
});

inPage("a browser that cannot run it is told what to do instead", async (page, seen) => {
  await page.addInitScript(() => delete globalThis.WebAssembly);
  await page.reload();
  await page.locator("#broken").waitFor();
  assert.ok(await page.locator("#form").isHidden());
  assert.match(seen.errors.join("\n"), /WebAssembly/);
  seen.errors.length = 0;
  seen.requests.length = 1;
});
