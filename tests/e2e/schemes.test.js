// The other schemes of evidence, for definitions that ask for them: what the page makes of a code is what the command line
// checks, and the page loads the bundle for it and no other.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

import { launch, open } from "./browser.js";
import { disguises } from "./evidence.js";
import { LOST_MAILBOX, fileUpTo } from "./filing.js";
import { codesFile, definitionWith, pageWith, run, verify } from "./schemes.js";
import { PAGE_DIR, Server, temporaryFolder } from "./server.js";

const ASSETS = join(PAGE_DIR, "..", "assets");
const IDENTITIES = fileURLToPath(new URL("../vectors/identities.txt", import.meta.url));
const RECIPIENT = "age1a5w4axvc5tyrhj5uyhval42gwtp2agvz3zsewgxnllmduhf883kq648mm0";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** Files a request with a code; gives the file that support gets, and everything that went over the network. */
const file = async (evidence) => {
  const server = await Server.start(await pageWith(evidence));
  return fileAt(server, server.url);
};

/** The same from a saved page. */
const fileFromDisk = async (evidence) => {
  const server = await Server.start(PAGE_DIR, ["--allow-origin", "null"]);
  const folder = await temporaryFolder();
  const saved = join(folder, "recovery.html");
  const options = ["--out", saved, "--endpoint", `${server.origin}/requests`, "--assets", ASSETS];
  assert.equal((await run("page", await definitionWith(evidence, folder), "--draft", ...options))[0], 0);
  return fileAt(server, pathToFileURL(saved).href);
};

const fileAt = async (server, url) => {
  const { page, context, seen } = await open(browser, url);
  const { assistant, review } = await fileUpTo(page, LOST_MAILBOX);
  await assistant.proceed();
  const [request] = await server.stored();
  assert.equal(review.evidence, Object.values(request.evidence[0])[1]);
  assert.deepEqual(seen.errors, []);
  await Promise.all([context.close(), server.stop()]);
  const path = join(await temporaryFolder(), "request.json");
  await writeFile(path, JSON.stringify(request));
  return { request, path, requests: seen.requests };
};

const bundles = (requests) =>
  requests.map(({ url }) => /\/(\w+)\.wasm\.[0-9a-f]+\.js$/.exec(url)?.[1]).filter((name) => ["evidence", "seal"].includes(name));

const SEAL = `private = "seal"\nkeys = [{ recipient = "${RECIPIENT}", not-after = "2099-12-31" }]\n`;

test("a code is sealed to the key of support, and only that key opens it", async () => {
  const { request, path, requests } = await file(SEAL);
  assert.equal(request.evidence[0].scheme, "seal");
  assert.deepEqual(bundles(requests), ["seal"]);
  const sent = requests.map(({ body }) => body).join("\n");
  for (const disguise of disguises(LOST_MAILBOX.code)) assert.ok(!sent.includes(disguise), disguise);
  const [exit, opened] = await run("open", path, "--identity", IDENTITIES);
  assert.equal(exit, 0, opened);
  assert.equal(JSON.parse(opened).used_code, LOST_MAILBOX.code);
  const codes = await codesFile(LOST_MAILBOX.code);
  assert.deepEqual(await verify(path, "--identity", IDENTITIES, "--codes", codes), [0, "seal: verified (code 1)"]);
});

test("a saved page seals a code, too", async () => {
  const { path, requests } = await fileFromDisk(SEAL);
  assert.equal(requests.length, 2);
  const [exit, opened] = await run("open", path, "--identity", IDENTITIES);
  assert.equal(exit, 0, opened);
  assert.equal(JSON.parse(opened).used_code, LOST_MAILBOX.code);
});

test("a code signs the request, and the key that the service stored checks it", async () => {
  const { request, path, requests } = await file('private = "proof"\n');
  assert.match(request.evidence[0].token, /^ara2p\./);
  assert.deepEqual(bundles(requests), ["evidence"]);
  const codes = await codesFile("0123456789abcdef", LOST_MAILBOX.code);
  const [, keys] = await run("enroll", "--service", "pypi", "--account", request.account, "--codes", codes);
  const stored = await codesFile(keys);
  assert.deepEqual(await verify(path, "--public-keys", stored), [0, "proof: verified (key 2)"]);
});

test("a key that is over seals nothing; the person is told, and goes on without", async () => {
  const keys = `keys = [{ recipient = "${RECIPIENT}", not-after = "2026-01-01" }]`;
  const server = await Server.start(await pageWith(`private = "seal"\n${keys}\n`));
  const { page, context } = await open(browser, server.url);
  const { assistant } = await fileUpTo(page, LOST_MAILBOX, "evidence");
  await assistant.type("code", LOST_MAILBOX.code);
  await assistant.tabTo({ type: "submit" });
  await assistant.key("Enter");
  const { problems } = await assistant.until(({ focused }) => focused.id === "problems", "no summary");
  assert.match(problems, /has not renewed its key/);
  await assistant.press("without-evidence");
  await assistant.at("review");
  await Promise.all([context.close(), server.stop()]);
});
