// A definition of one's own, by the guide to the letter: its commands, edits and pages in an empty folder, by the program
// as it is installed from the crate's package. Nothing of the project is at hand there.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";

import { Assistant } from "./assistant.js";
import { launch, open } from "./browser.js";
import { fileUpTo } from "./filing.js";
import { Server, temporaryFolder } from "./server.js";

const INSTALLED = process.env.INSTALLED_PROGRAM;

/** The blocks of the tutorial, in order, each with its language and its text. */
const blocks = async () => {
  const text = await readFile(new URL("../../www/guide/definition.md", import.meta.url), "utf8");
  return [...text.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language, block]) => [language, block]);
};

/** Runs a line in a shell; gives the exit code and all that was printed to the person. */
const shell = async (line, folder) => {
  const env = { PATH: `${dirname(INSTALLED)}:/usr/bin:/bin` };
  const { code = 0, stderr } = await promisify(execFile)("sh", ["-c", line], { cwd: folder, env }).catch((error) => error);
  return { code, stderr };
};

const SERVE = "account-recovery serve ";

/** Applies an edit: the file after `---`, then parts, in which lines begin with `-`, `+` or a blank. */
const edit = async (block, folder) => {
  const [, name, parts] = /^--- (.*)\n([^]*)$/.exec(block);
  const file = join(folder, name);
  let text = await readFile(file, "utf8");
  for (const part of parts.split(/^@@\n/m)) {
    const lines = (gone) => part.split("\n").filter((line) => line && !line.startsWith(gone)).map((line) => `${line.slice(1)}\n`);
    const before = lines("+").join("");
    assert.equal(text.split(before).length, 2, `${name} has these lines once:\n${before}`);
    text = text.replace(before, () => lines("-").join(""));
  }
  await writeFile(file, text);
};

let folder;
let browser;
let servers = [];

before(async () => {
  browser = await launch();
  folder = await temporaryFolder();
  let last;
  for (const [language, block] of await blocks()) {
    if (language === "diff") await edit(block, folder);
    if (language === "html") await writeFile(join(folder, "portal/index.html"), block);
    // What the command before it was to print.
    if (language === "text") assert.deepEqual(last, { code: 1, stderr: block });
    else assert.ok(!last?.code, last?.stderr);
    last = undefined;
    if (language !== "sh") continue;
    for (const line of block.trimEnd().split("\n")) {
      assert.ok(!last?.code, last?.stderr);
      if (line.startsWith(SERVE)) servers.push(line.slice(SERVE.length));
      else last = await shell(line, folder);
    }
  }
});
after(() => browser.close());

/** Opens a folder's page, served by the installed program, for one test. */
const inPage = (name, title, run) =>
  test(title, { timeout: 60_000 }, async () => {
    const server = await Server.start(join(folder, name), [], INSTALLED);
    const { page, context, seen } = await open(browser, server.url);
    try {
      await run({ assistant: new Assistant(page), page, server });
      assert.deepEqual(seen.errors, []);
    } finally {
      await context.close();
      await server.stop();
    }
  });

test("the guide serves the page that it writes", () => assert.deepEqual(servers, ["site"]));

inPage("site", "what was added leads to the end of its route", async ({ assistant }) => {
  await assistant.answer("start", "stolen");
  assert.equal((await assistant.at("route-report")).heading, "Tell those who look after security");
});

const PERSON = {
  answers: { start: "second-step", codes: "refused", mailbox: "lost" },
  fields: { account: "example", contact: "me@mail.example", story: "The phone is gone." },
  code: "abcd-efgh-jkmn-pqrs",
};

inPage("site", "a request with evidence reaches the endpoint", async ({ assistant, page, server }) => {
  await fileUpTo(page, PERSON);
  await assistant.proceed();
  await assistant.at("receipt");
  const [request] = await server.stored();
  assert.equal(request.service, "acme");
  assert.match(JSON.stringify(request), /The phone is gone\./);
  assert.match(JSON.stringify(request), /\$argon2id\$/);
  assert.doesNotMatch(JSON.stringify(request), /abcd-?efgh/);
});

inPage("portal", "it works in a page of one's own", async ({ assistant }) => {
  await assistant.at("question-start");
  await assistant.answer("start", "password");
  await assistant.answer("mailbox", "readable");
  await assistant.at("route-reset");
});
