// Pages under the policy that `account-recovery csp` prints, and under ones that lack something: the page says so to the
// person, the console says what to add. A definition of one's own comes by its address, as its digest says or not at all.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, afterEach, before, test } from "node:test";

import { Assistant } from "./assistant.js";
import { launch, open } from "./browser.js";
import { person } from "./desks.js";
import * as engines from "./engines.js";
import { LOST_FACTOR, fileUpTo } from "./filing.js";
import { Host, element, printed } from "./hosts.js";
import { Server } from "./server.js";
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
  const { failed } = await assistant.until((state) => state.failed, "nothing was said");
  assert.match(failed, said);
  assert.equal(await page.getByText("Instead").isVisible(), true);
  assert.ok(seen.errors.some((error) => error.includes(code)), JSON.stringify(seen.errors));
};

test("without 'wasm-unsafe-eval' the page says that it may not run, the console what to add", async () => {
  const { [HEADER]: policy } = await printed("--channel", "none");
  const tab = await visit('service="pypi"', { [HEADER]: policy.replace(" 'wasm-unsafe-eval'", "") });
  await failsWith(tab, /This website does not let/, "wasm-barred: the Content-Security-Policy of this page forbids WebAssembly; add 'wasm-unsafe-eval'");
});

// attributes beside the definition, what happens to the pack, what the console names
const BROKEN = [
  ["another digest", (named) => named.replace(/sha256-.*"/, `sha256-${"A".repeat(43)}="`), undefined, "definition-changed"],
  ["no digest", (named) => named.replace("sha256-", "md5-"), undefined, "definition-digest"],
  ["another address", () => 'definition="/nowhere.pack"', undefined, "definition-missing"],
  ["another version", () => 'definition="broken.pack"', (bytes) => bytes.fill(99, 7, 8), "other-pack-version"],
  ["parts of two packs", () => 'definition="broken.pack"', (bytes) => bytes.fill(bytes[40] ^ 1, 40, 41), "other-release"],
  ["something else", () => 'definition="broken.pack"', () => "<!doctype html>", "not-a-pack"],
];
for (const [what, attributes, change, code] of BROKEN) {
  test(`a definition with ${what} is not used, and the console says what to do`, async () => {
    const named = await host.compile("minimal");
    if (change) await writeFile(join(host.folder, "broken.pack"), change(await readFile(join(host.folder, "library.en.pack"))));
    await failsWith(await visit(attributes(named), {}), /could not be loaded/, code);
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
