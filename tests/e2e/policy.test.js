// Pages under the policy that `account-recovery csp` prints, and under ones that lack something: the page says so to the
// person, the console says what to add. A definition of one's own comes by its address, as its digest says or not at all,
// and what it links to runs nothing. Policy and checksums are tried together, since each can switch the other off.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, afterEach, before, test } from "node:test";

import { Assistant } from "./assistant.js";
import { launch, open } from "./browser.js";
import { person } from "./desks.js";
import * as engines from "./engines.js";
import { LOST_FACTOR, fileUpTo } from "./filing.js";
import { Host, additions, element, printed } from "./hosts.js";
import { PAGE_DIR, Server } from "./server.js";
import { serve } from "./static.js";
import { Zendesk } from "./zendesk.js";

const WHO = { ...LOST_FACTOR, code: undefined };
const HEADER = "Content-Security-Policy";

let browser, host, server, endpoint, context;

before(async () => {
  [browser, host] = await Promise.all([launch(), Host.start()]);
  server = await Server.start(undefined, ["--allow-origin", host.origin]);
  endpoint = `${server.origin}/requests`;
});

afterEach(() => context?.close());
after(() => Promise.all([browser?.close(), server?.stop(), host?.stop()]));

const visit = async (attributes, headers) => {
  host.send(headers);
  const opened = await open(browser, await host.write(element(attributes)));
  ({ context } = opened);
  return { ...opened, assistant: new Assistant(opened.page) };
};

const send = async (assistant) => {
  await assistant.tabTo({ type: "submit" });
  await assistant.key("Enter");
};

test("post-json: a request arrives under the header as it was printed", async () => {
  const headers = await printed("--channel", "post-json", "--endpoint", endpoint);
  const { page, seen } = await visit(`service="pypi" endpoint="${endpoint}"`, headers);
  const { assistant } = await fileUpTo(page, WHO);
  await send(assistant);
  await assistant.at("receipt");
  assert.deepEqual(seen.errors.filter((error) => !error.includes("favicon")), []);
});

test("zendesk, with a definition of one's own: a request arrives under the header as it was printed", async () => {
  const desk = await Zendesk.start();
  const named = await host.compile("desks");
  const headers = await printed("--channel", "zendesk", "--endpoint", desk.endpoint, "--definition", `${host.site.url}desks.en.pack`);
  const { page, assistant: newcomer } = await visit(`${named} endpoint="${desk.endpoint}"`, headers);
  await newcomer.at("question-desk");
  const { assistant } = await fileUpTo(page, person("zendesk"));
  await send(assistant);
  await assistant.at("receipt");
  assert.equal((await desk.tickets()).length, 1);
  desk.stop();
});

/** What stands in for the assistant is shown, with a message; the console names the cause. */
const failsWith = async ({ page, assistant, seen }, said, code) => {
  await assistant.until(({ failed }) => said.test(failed), `not said: ${said}`);
  assert.equal(await page.getByText("Instead").isVisible(), true);
  assert.ok(seen.errors.some((error) => error.includes(code)), JSON.stringify(seen.errors));
};

test("without 'wasm-unsafe-eval' the page says that it may not run, the console what to add", async () => {
  const { [HEADER]: policy } = await printed("--channel", "none");
  const tab = await visit('service="pypi"', { [HEADER]: policy.replace(" 'wasm-unsafe-eval'", "") });
  await failsWith(tab, /This website does not let/, "wasm-barred: the Content-Security-Policy of this page forbids WebAssembly; add 'wasm-unsafe-eval'");
});

const NOT_LOADED = /could not be loaded/;
const RENEWED = /just renewed\. Load the page again/;

// attributes beside the definition, what happens to the pack, what the page says, what the console names
const BROKEN = [
  ["another digest", (named) => named.replace(/sha256-.*"/, `sha256-${"A".repeat(43)}="`), undefined, NOT_LOADED, "definition-changed"],
  ["no digest", (named) => named.replace("sha256-", "md5-"), undefined, NOT_LOADED, "definition-digest"],
  ["another address", () => 'definition="/nowhere.pack"', undefined, NOT_LOADED, "definition-missing"],
  ["another version", () => 'definition="broken.pack"', (bytes) => bytes.fill(99, 7, 8), NOT_LOADED, "other-pack-version"],
  ["parts of two packs", () => 'definition="broken.pack"', (bytes) => bytes.fill(bytes[40] ^ 1, 40, 41), RENEWED, "other-release"],
  ["something else", () => 'definition="broken.pack"', () => "<!doctype html>", NOT_LOADED, "not-a-pack"],
];
for (const [what, attributes, change, said, code] of BROKEN) {
  test(`a definition with ${what} is not used, and the console says what to do`, async () => {
    const named = await host.compile("minimal");
    if (change) await writeFile(join(host.folder, "broken.pack"), change(await readFile(join(host.folder, "library.en.pack"))));
    await failsWith(await visit(attributes(named), {}), said, code);
  });
}

test("a definition that the policy keeps out is named", async () => {
  const named = await host.compile("minimal");
  await failsWith(await visit(named, await printed("--channel", "none")), /could not be loaded/, "definition-barred");
});

for (const engine of Object.keys(engines.ENGINES)) {
  test(`${engine}: an endpoint that the policy lacks is named, and other ways are offered`, async () => {
    host.send(await printed("--channel", "none"));
    const driven = await engines.launch(engine);
    try {
      const { page, seen } = await engines.open(driven, await host.write(element(`service="pypi" endpoint="${endpoint}"`)));
      const { assistant } = await fileUpTo(engines.keyboardOf(page), WHO);
      await send(assistant);
      const { problems } = await assistant.until((state) => state.problems, "nothing was said");
      assert.match(problems, /This website lets nothing out to the support address/);
      const said = (await Promise.all(seen.console)).flat();
      assert.ok(said.some((text) => text.includes(`add that to its connect-src`) && text.includes(endpoint)), engine);
    } finally {
      await driven.close();
    }
  });
}

const LINES = join(PAGE_DIR, "../embed.html");

/** Opens the lines of embed.html in a page of one's own, where a file that `changed` names has one line end more. */
const embed = async (headers, changed) => {
  host.send(headers);
  const opened = await open(browser, await host.write(await readFile(LINES, "utf8"), "", ""), {}, () => {});
  ({ context } = opened);
  const { page } = opened;
  await page.route(changed, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n` });
  });
  await page.reload();
  const assistant = new Assistant(page);
  await assistant.at("question-start");
  await assistant.choose("start", "too-many");
  await assistant.key("Enter");
  return { ...opened, assistant };
};

/** The program behind the plan, whatever is in its name beside. */
const PLAN = /\/plan(\.[^/]*)?\.js$/;

for (const [what, headers] of [
  ["no policy", async () => ({})],
  ["the policy with the hash of the map", async () => ({ [HEADER]: await additions("--lines", LINES) })],
]) {
  test(`under ${what}, checksums count: a changed program does not run, and an unchanged one does`, async () => {
    const { assistant } = await embed(await headers(), /nothing/);
    await assistant.at("route-wait-and-retry");
    await context.close();
    const { assistant: stopped, seen } = await embed(await headers(), PLAN);
    const { failed } = await stopped.until((state) => state.failed || state.page !== "question-start", "nothing happened");
    assert.match(failed, /could not be loaded/);
    assert.ok(seen.errors.some((error) => error.includes("integrity")), String(seen.errors));
  });
}

test("the policy in embed.html is the one that is printed for it", async () => {
  const [, written] = /^<!-- The Content-Security-Policy of the page: (.*) -->\n/.exec(await readFile(LINES, "utf8"));
  assert.equal(written, await additions("--lines", LINES));
});

/** What a page shows of another one in a frame. */
const framed = async (url) => {
  const address = await host.write(`<iframe src="${url}"></iframe>`);
  const opened = await open(browser, address);
  ({ context } = opened);
  await opened.page.waitForLoadState("networkidle");
  const frame = opened.page.frames().find((other) => other !== opened.page.mainFrame());
  return frame.evaluate(() => document.querySelector("account-recovery") !== null).catch(() => false);
};

test("the help page, with its field for a code, is in nobody's frame", async () => {
  host.send({});
  assert.equal(await framed(server.url), false);
});

test("a page around the element is in its own site's frames, and in those of whoever it names", async () => {
  const folder = host.folder;
  // headers of the page, whether it is framed from its own site, and from another
  for (const [headers, own, other] of [
    [{}, true, true],
    [{ [HEADER]: await additions() }, true, false],
    [{ [HEADER]: await additions("--framed-by", host.origin) }, false, true],
  ]) {
    const elsewhere = await serve(folder, headers);
    const name = new URL(await host.write(element('service="pypi"'))).pathname;
    host.send({});
    const found = [];
    for (const origin of [elsewhere.url, host.site.url]) {
      const frame = new URL(await host.write(`<iframe src="${new URL(name, elsewhere.url)}"></iframe>`)).pathname;
      const { page, context: tab } = await open(browser, new URL(frame, origin).href);
      await page.waitForLoadState("networkidle");
      const inner = page.frames().find((one) => one !== page.mainFrame());
      found.push(await inner.evaluate(() => document.querySelector("account-recovery") !== null).catch(() => false));
      await tab.close();
    }
    elsewhere.stop();
    assert.deepEqual(found, [own, other], JSON.stringify(headers));
  }
});

/** Where the parts of a pack stand: what is before its first mark, and how long a mark is. */
const [BEFORE, MARK] = [40, 16];

/** A pack that was changed, with marks that say that its parts belong together, as whoever changes one can make them. */
const marked = (changed, original) => {
  const second = original.indexOf(original.subarray(BEFORE, BEFORE + MARK), BEFORE + MARK);
  const parts = [changed.subarray(0, BEFORE), changed.subarray(BEFORE + MARK, second), changed.subarray(second + MARK)];
  const mark = createHash("sha256").update(Buffer.concat(parts)).digest().subarray(0, MARK);
  return Buffer.concat([parts[0], mark, parts[1], mark, parts[2]]);
};

// how a link of as many letters as `https://docs` begins
const SCRIPTS = ["javascript:/", "JavaScript:/", "java\tscript:", "\n\r vbscript:", "data:text/a,", "\u0001javascript:"];
for (const scheme of SCRIPTS) {
  test(`a pack whose links begin with ${JSON.stringify(scheme)} sets none, in a page without a policy`, async () => {
    await host.compile("../../src/services/pypi");
    const file = join(host.folder, "pypi.en.pack");
    const original = await readFile(file);
    const before = original.toString("latin1");
    assert.equal(scheme.length, "https://abcd".length);
    const after = before.replaceAll(/https:\/\/[^]{4}/g, scheme);
    assert.notEqual(after, before);
    await writeFile(join(host.folder, "changed.pack"), marked(Buffer.from(after, "latin1"), original));
    const { page, assistant } = await visit('definition="changed.pack"', {});
    await assistant.at("question-start");
    await assistant.press("checklist:0");
    await assistant.until((state) => state.page?.startsWith("checklist"), "no list came");
    const links = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector("account-recovery");
      return [...shadowRoot.querySelectorAll("a")].map((anchor) => [anchor.getAttribute("href"), anchor.protocol]);
    });
    assert.ok(links.length > 0, "the page has links");
    const harmless = ["https:", "mailto:", ":", ""];
    assert.deepEqual(links.filter(([href, protocol]) => href !== null && !harmless.includes(protocol)), []);
  });
}

test("an endpoint without TLS is none, and the console says why", async () => {
  const { page, seen } = await visit('service="pypi" endpoint="http://desk.example/requests"', {});
  const { assistant } = await fileUpTo(page, WHO);
  assert.ok(seen.errors.some((error) => error.includes("endpoint-without-tls")), String(seen.errors));
  const { focused } = await assistant.look();
  assert.notEqual(focused.type, "submit");
  assert.ok(!seen.requests.some(({ url }) => url.includes("desk.example")));
});
