// Releases of the page: what their files are called, and others like them that differ in one thing.
import { appendFile, cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { ASSETS, makeWholePage } from "./pages.js";
import { PAGE_DIR, temporaryFolder } from "./server.js";

export const DEFINITION = fileURLToPath(new URL("../../src/services/pypi", import.meta.url));

/** The list of a release: its digest, and its files by the names of their sources. */
export const listOf = async (folder = PAGE_DIR) => JSON.parse(await readFile(join(folder, "release.json"), "utf8"));

/** What a file of a release is called on the server. */
export const nameOf = async (file, folder) => (await listOf(folder)).files[file].name;

/** All names of a release on the server. */
export const namesOf = async (folder) => Object.values((await listOf(folder)).files).map(({ name }) => name).sort();

/** Writes a release: `edit` changes the text of the definition, `more` is added to scripts by their names. */
export const makeRelease = async ({ edit = (text) => text, more = {}, folder, endpoint = "/requests" } = {}) => {
  const [own, out] = [await temporaryFolder(), folder ?? (await temporaryFolder())];
  const [definition, assets] = [join(own, "pypi"), join(own, "assets")];
  await Promise.all([cp(DEFINITION, definition, { recursive: true }), cp(ASSETS, assets, { recursive: true })]);
  const file = join(definition, "service.toml");
  await writeFile(file, edit(await readFile(file, "utf8")));
  for (const [name, text] of Object.entries(more)) await appendFile(join(assets, name), text);
  await makeWholePage(out, endpoint, definition, assets);
  await rm(own, { recursive: true });
  return out;
};

/** A copy of a folder; what is done to it leaves the folder alone. */
export const copyOf = async (folder) => {
  const copy = await temporaryFolder();
  await cp(folder, copy, { recursive: true });
  return copy;
};
