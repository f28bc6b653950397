// PyPI's definition with other evidence than it asks for, and the command line that checks what comes of it.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { makeWholePage } from "./pages.js";
import { PROGRAM, temporaryFolder } from "./server.js";

const DEFINITION = fileURLToPath(new URL("../../src/services/pypi", import.meta.url));

/** Runs the command line; gives its exit code and what it printed. */
export const run = (...args) =>
  new Promise((resolve) => {
    execFile(PROGRAM, args, (error, stdout, stderr) => resolve([error?.code ?? 0, (stdout + stderr).trim()]));
  });

/** What `verify` finds of each piece of evidence, with its exit code. */
export const verify = async (...args) => {
  const [exit, said] = await run("verify", ...args);
  return [exit, said.split("\n").filter((line) => /^(commit|proof|seal): /.test(line)).join("\n")];
};

/** A copy of the definition, in a folder, that asks for another scheme. */
export const definitionWith = async (evidence, folder) => {
  const definition = join(folder, "definition");
  await cp(DEFINITION, definition, { recursive: true });
  const file = join(definition, "service.toml");
  const text = await readFile(file, "utf8");
  assert.ok(text.includes('private = "commit"\n'));
  await writeFile(file, text.replace('private = "commit"\n', evidence));
  return definition;
};

/** The page with such a definition. */
export const pageWith = async (evidence) => {
  const folder = await temporaryFolder();
  const page = join(folder, "page");
  await makeWholePage(page, "/requests", await definitionWith(evidence, folder));
  return page;
};

/** A file with a code a line, or with keys. */
export const codesFile = async (...codes) => {
  const path = join(await temporaryFolder(), "codes.txt");
  await writeFile(path, codes.join("\n"));
  return path;
};
