// A folder with scripts of the page as `cargo task bundle` puts them together, beside small fakes of what it makes.
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** The release that the scripts are of. */
export const RELEASE = "this";

/** What the scripts say of parts that do not come, by language. */
export const WORDS = { en: ["Something is missing.", "Load again"], "pt-BR": ["Falta algo.", "Carregar"], he: ["חסר", "טעינה"] };

const read = (name) => readFile(new URL(`../../www/${name}`, import.meta.url), "utf8");

/** Scripts of www by name, and fakes, each with its text; all of it goes when the test is over. */
export const site = async (test, scripts, fakes = {}) => {
  const folder = await mkdtemp(join(tmpdir(), "account-recovery-"));
  test.after(() => rm(folder, { recursive: true }));
  const put = async (name, text) => {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  };
  await put("package.json", '{ "type": "module" }');
  for (const name of scripts) {
    await put(name, (await read(name)).replaceAll("@release@", RELEASE).replace('"@again@"', JSON.stringify(WORDS)));
  }
  for (const [name, text] of Object.entries(fakes)) await put(name, text);
  const address = (name) => pathToFileURL(join(folder, name)).href;
  return { load: (name) => import(address(name)), address, put };
};

/** The text of a script that is no module. */
export const source = read;

/** Puts values into the global scope, until the test is over. */
export const globals = (test, values) => {
  for (const [name, value] of Object.entries(values)) {
    const before = Object.getOwnPropertyDescriptor(globalThis, name);
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    test.after(() => (before ? Object.defineProperty(globalThis, name, before) : delete globalThis[name]));
  }
};

/** Keeps what goes to the console as an error. */
export const errors = (test) => {
  const seen = [];
  test.mock.method(console, "error", (...words) => seen.push(words.map((word) => word?.message ?? word).join(" ")));
  return seen;
};

/** A promise, and how it ends. */
export const later = () => {
  const ends = {};
  ends.promise = new Promise((resolve, reject) => Object.assign(ends, { resolve, reject }));
  return ends;
};

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Lets everything that waits for nothing else go on. */
export const settled = () => pause(20);

/** Waits for what takes as long as files and compilers take. */
export const until = async (condition) => {
  for (const end = Date.now() + 10_000; !condition(); await pause(5)) {
    if (Date.now() > end) throw new Error(`this was never so: ${condition}`);
  }
};
