// The staff page, opened from the disk: it says what the command line says, asks nobody, and keeps nothing.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { AxeBuilder } from "@axe-core/playwright";

import { launch, open } from "./browser.js";
import { commitment, disguises, pbkdf2 } from "./evidence.js";
import { PAGE_DIR, PROGRAM, temporaryFolder } from "./server.js";

const PAGE = pathToFileURL(join(PAGE_DIR, "..", "verify.html")).href;
const VECTOR = JSON.parse(await readFile(new URL("../vectors/ara2.json", import.meta.url), "utf8"));
const SEALED = await readFile(new URL("../vectors/sealed-from-seed.age", import.meta.url), "utf8");
const IDENTITIES = await readFile(new URL("../vectors/identities.txt", import.meta.url), "utf8");
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
    execFile(PROGRAM, ["verify", ...args], { maxBuffer: 1 << 26 }, (error, stdout) => resolve([error?.code ?? 0, stdout.trimEnd()]));
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

/** The lines on evidence, of all requests. */
const found = async (page) => (await page.locator(".lines").allTextContents()).join("\n");

/** Of what the command line prints: the same. No text of a request can begin such a line. */
const evidenceOf = (printed) =>
  printed.split("\n").filter((line) => /^(commit: |proof: |seal: |unknown scheme|no evidence)/.test(line)).join("\n");

/** What a row of the first request says. */
const row = (page, name) => page.locator(".rows .row", { has: page.locator("dt", { hasText: name }) }).first().locator("dd").textContent();

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
    assert.equal(await found(page), evidenceOf(lines));
    const shown = page.locator("[data-exit]:visible");
    assert.deepEqual(await shown.evaluateAll((parts) => parts.map((part) => part.dataset.exit)), [String(exit)]);
  });
}

inPage("what is missing is said, as on the command line", async (page) => {
  await fill(page, { request: JSON.stringify(request()) });
  await check(page);
  assert.equal(await found(page), "commit: needs --codes\nproof: needs --public-keys");
});

inPage("what has to be compared is shown as text, however hostile, as on the command line", async (page) => {
  const account = `<b>\u202e\ncommit: verified${"x".repeat(2000)}`;
  const json = JSON.stringify(request({ account, language: "en" }));
  const [, printed] = await commandLine(await file("hostile.json", json), "--codes", await file("codes.txt", CODE));
  await fill(page, { request: json, codes: CODE });
  await check(page);
  const shown = await page.locator(".rows .row").evaluateAll((rows) =>
    rows.map((one) => `${one.querySelector("dt").textContent}: ${one.querySelector("dd").textContent}`));
  const withoutAge = (lines) => lines.map((line) => line.replace(/^age: .* [(]/, "age: ("));
  assert.deepEqual(withoutAge(shown), withoutAge(printed.split("\n").slice(1, 1 + shown.length)));
  assert.match(await row(page, "age"), /made on 2026-01-01 at 00:00 UTC/);
  assert.match(await row(page, "account"), /^<b>\\u[{]202e[}]\\ncommit: verifiedx+… and \d+ characters more$/);
  assert.match(await page.locator(".uncovered").textContent(), /: language$/);
});

inPage("what is private is shown where it was verified, and nowhere else", async (page) => {
  await fill(page, { request: JSON.stringify(request()), codes: CODE });
  await check(page);
  assert.equal(await page.locator(".private").textContent(), "wantednew@example.org");
  await fill(page, { request: JSON.stringify(request({ private: { wanted: "thief@example.net" } })) });
  await check(page);
  assert.equal(await page.locator("#verdict").textContent(), "Not verified");
  assert.ok(!(await page.locator("#result").innerText()).includes("thief"));
});

// What NFKC would change: a request is what stands in it, and a code what its one reader makes of it.
for (const [what, texts, exit] of [
  ["a ligature in a request that was made with it", { private: { wanted: "ﬁne@example.org" } }, 0],
  ["a letter that another request was made with", { account: "ｅxample-user" }, 1],
]) {
  inPage(`${what}: the page says what the command line says`, async (page) => {
    const made = { ...request(texts), evidence: [] };
    const salt = VECTOR.commit.phc.replace(/\$[^$]+$/, `$${"A".repeat(43)}`);
    const phc = exit ? VECTOR.commit.phc : await commitment(CODE, made, salt);
    const json = JSON.stringify({ ...made, evidence: [commit(phc)] });
    const [code, printed] = await commandLine(await file("nfkc.json", json), "--codes", await file("codes.txt", CODE));
    assert.equal(code, exit);
    await fill(page, { request: json, codes: CODE });
    await check(page);
    assert.equal(await found(page), evidenceOf(printed));
  });
}

inPage("signs in a code that only NFKC makes digits of are refused, as on the command line", async (page) => {
  const codes = CODE.replace("9", "⑨");
  const [code] = await commandLine(await file("r.json", GOOD), "--codes", await file("nfkc.txt", codes));
  assert.equal(code, 2);
  await fill(page, { request: GOOD, codes });
  await page.getByRole("button", { name: "Check" }).click();
  await complaint(page, "codes", /line 1: /);
});

/** Changes of a text or of a name. */
const variants = (text, marks) => {
  const points = [...text];
  const step = Math.max(1, Math.ceil(points.length / marks));
  const places = points.map((_, place) => place).filter((place) => (points.length - 1 - place) % step === 0);
  const others = places.flatMap((place) => [points.toSpliced(place, 1), points.with(place, points[place] === "A" ? "B" : "A")]);
  const around = [`${text} `, ` ${text}`, `${text}\n`, `${text}\0`, `${text}\u200b`, `${text}\ud800`, `x${text}`, ""];
  const folded = [text.toUpperCase(), text.toLowerCase(), text.replaceAll("e", "ｅ"), text.replaceAll("-", ""), points.toReversed().join("")];
  return [...new Set([...others.map((other) => other.join("")), ...around, ...folded])].filter((other) => other !== text);
};

/** JSON with objects as lists of members, in which a name can be there twice. */
class Members extends Array {}
const opened = (value) => {
  if (Array.isArray(value)) return value.map(opened);
  if (value === null || typeof value !== "object") return value;
  return Members.from(Object.entries(value).map(([name, inside]) => [name, opened(inside)]));
};
const written = (value) => {
  if (value instanceof Members) return `{${[...value].map(([name, inside]) => `${JSON.stringify(name)}:${written(inside)}`).join(",")}}`;
  return Array.isArray(value) ? `[${value.map(written).join(",")}]` : JSON.stringify(value);
};

const withMember = (members, place, member) => Members.from([...members].toSpliced(place, 1, member));

/** Every single change of a value, `language` aside. */
const changesOf = (value, path, marks) => {
  if (value instanceof Members) return changesOfMembers(value, path, marks);
  if (Array.isArray(value)) {
    return value.flatMap((one, place) => [
      ...changesOf(one, `${path}[${place}]`, marks).map(([what, changed]) => [what, value.with(place, changed)]),
      [`${path}[${place}] left out`, value.toSpliced(place, 1)],
    ]);
  }
  const others = typeof value === "string" ? [...variants(value, marks), null, 0, []] : [value + 1, `${value}`, value + 0.5, null];
  return others.map((other) => [`${path} as ${JSON.stringify(other)}`, other]);
};

const changesOfMembers = (members, path, marks) => {
  const own = [...members];
  const changes = own.flatMap(([name, value], place) => {
    if (!path && name === "language") return [];
    const at = path ? `${path}.${name}` : name;
    return [
      ...variants(name, marks).map((other) => [`${at} called ${JSON.stringify(other)}`, withMember(members, place, [other, value])]),
      ...changesOf(value, at, marks).map(([what, changed]) => [what, withMember(members, place, [name, changed])]),
      [`${at} left out`, Members.from(own.toSpliced(place, 1))],
      [`${at} twice, the same`, Members.from(own.toSpliced(place, 0, [name, value]))],
      [`${at} twice, another first`, Members.from(own.toSpliced(place, 0, [name, "other"]))],
      [`${at} twice, another last`, Members.from([...own, [name, "other"]])],
    ];
  });
  const added = ["", "note", "contact"].map((name) => [`${path} with ${JSON.stringify(name)}`, Members.from([...own, [name, "x"]])]);
  const deep = Members.from([["a", [Members.from([["b", 1], ["b", 1]])]]]);
  return [...changes, ...added, [`${path} with a name twice deep inside`, Members.from([...own, ["deep", deep]])]];
};

/** Members of one part moved to another. */
const moves = (whole) =>
  ["public", "private", "answers"].flatMap((from) =>
    ["public", "private", "answers"].filter((to) => to !== from).flatMap((to) =>
      Object.entries(whole[from]).map(([name, text]) => {
        const { [name]: _, ...left } = whole[from];
        return [`${from}.${name} moved to ${to}`, opened({ ...whole, [from]: left, [to]: { ...whole[to], [name]: text } })];
      })));

// scheme, its evidence, how many characters of each text are changed: fewer where a check takes long, no text left out
for (const [scheme, evidence, marks] of [
  ["commit", commit(), 2],
  ["commit in its form for FIPS 140", fips, 1],
  ["proof", proof, 8],
  ["seal", { scheme: "seal", age: SEALED }, 8],
]) {
  inPage(`${scheme}: every single change of a request is refused, as on the command line`, async (page) => {
    const whole = request({ language: "en", evidence: [evidence] });
    const changes = [...changesOf(opened(whole), "", marks), ...moves(whole)];
    const lines = [JSON.stringify(whole), ...changes.map(([, changed]) => written(changed))].join("\n");
    const paths = await Promise.all([
      file("changes.jsonl", lines), file("codes.txt", CODE), file("keys.txt", KEY), file("identity.txt", IDENTITIES)]);
    const [code, printed] = await commandLine(paths[0], "--codes", paths[1], "--public-keys", paths[2], "--identity", paths[3], "--json");
    assert.equal(code, 2);
    const exits = printed.split("\n").map((line) => JSON.parse(line).exit);
    await page.setInputFiles("#request-file", paths[0]);
    await fill(page, { codes: CODE, "public-keys": KEY, identity: IDENTITIES });
    await page.getByRole("button", { name: "Check" }).click();
    await page.locator("#verdict:focus").waitFor({ timeout: 600_000 });
    const shown = await page.locator("[data-found]").evaluateAll((all) => all.map(({ dataset }) => Number(dataset.found)));
    assert.deepEqual(shown, exits);
    assert.equal(shown.length, changes.length + 1);
    assert.equal(shown[0], 0, "the request itself");
    assert.deepEqual(changes.filter((_, place) => shown[place + 1] === 0).map(([what]) => what), []);
    console.log(`${scheme}: ${changes.length} single changes, all refused by the page and by the program`);
  });
}

const GOOD = JSON.stringify(request());

// what, texts, field, message
const UNUSABLE = [
  ["no request", {}, "request", /^request-cut: .* ends too early\./],
  ["a request that is cut", { request: GOOD.slice(0, -9) }, "request", /^request-cut: /],
  ["something else", { request: "hello" }, "request", /^request-not-json: not JSON at line 1, column 1\./],
  ["a request with too little", { request: '{"v": 2}' }, "request", /^request-missing: missing: rid, service, /],
  ["nested without end", { request: "[".repeat(500_000) }, "request", /^request-too-deep: /],
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
  await complaint(page, "request", /^file-too-large: more than 16 MiB/);
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
  assert.equal(await found(page), "seal: verified (code 1)");
  assert.equal(JSON.parse(await page.locator(".opened").textContent()).code, CODE);
  await page.getByRole("button", { name: "Wipe everything" }).click();
  assert.equal(await page.locator(".opened").count(), 0);
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
  assert.equal(await found(page), "commit: verified (code 1)\nproof: needs --public-keys");
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
  assert.match(await found(page), /^commit: verified [(]code 1[)]$/m);
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
  assert.match(await found(page), /^commit: verified [(]code 1[)]$/m);
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
  assert.equal(await page.locator("#requests").textContent(), "");
});

inPage("a long check shows how far it is and ends when everything is wiped", async (page) => {
  const requests = Array.from({ length: 16 }, () => JSON.stringify(request({ evidence: [commit()] }))).join("\n");
  await fill(page, { request: requests, codes: `${OTHER_CODE}\n`.repeat(32) });
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

// what is missing, in which browsers
for (const [missing, name] of [
  ["WebAssembly", "a browser that cannot run it is told what to do instead"],
  ["DecompressionStream", "a browser that cannot unpack it is told what to do instead"],
]) {
  inPage(name, async (page, seen) => {
    await page.addInitScript(`delete globalThis.${missing}`);
    await page.reload();
    await page.locator("#broken").waitFor();
    assert.ok(await page.locator("#form").isHidden());
    assert.match(seen.errors.join("\n"), new RegExp(missing));
    seen.errors.length = 0;
    seen.requests.length = 1;
  });
}
