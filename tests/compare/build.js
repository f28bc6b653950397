// Builds the pages of the comparison into a folder: `node build.js FOLDER [PAGE...]`. What cargo makes is kept in
// `$CARGO_TARGET_DIR`.
import { cp, mkdir, readFile, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

import * as esbuild from "esbuild";

import { pages } from "./forms.js";
import { validators } from "./forms/rjsf/precompile.js";
import * as yew from "./yew.js";

const SOURCES = fileURLToPath(new URL("forms", import.meta.url));
const [OUT, ...names] = process.argv.slice(2);

/** Production builds, and of Vue only what the pages use. */
const DEFINE = {
  "process.env.NODE_ENV": '"production"',
  __VUE_OPTIONS_API__: "false",
  __VUE_PROD_DEVTOOLS__: "false",
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
};

const bundle = (folder, options = {}) =>
  esbuild.build({
    absWorkingDir: fileURLToPath(new URL(".", import.meta.url)),
    entryPoints: { main: join(SOURCES, folder, "main") },
    outdir: join(OUT, folder),
    bundle: true,
    minify: true,
    splitting: false,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    legalComments: "none",
    charset: "utf8",
    define: DEFINE,
    ...options,
  });

/** The pages that take more than bundling. */
const OTHERS = {
  altcha: () =>
    bundle("altcha", {
      entryPoints: { main: join(SOURCES, "altcha/main"), worker: "altcha/workers/pbkdf2" },
    }),
  rjsf: () => bundle("rjsf", { plugins: [validators] }),
  yew: () => {
    const work = join(process.env.CARGO_TARGET_DIR ?? join(tmpdir(), "account-recovery-compare"), "yew");
    return bundle("yew", { alias: { glue: yew.build(join(OUT, "yew"), work) } });
  },
};

const build = async (folder) => {
  await mkdir(join(OUT, folder), { recursive: true });
  await cp(join(SOURCES, folder, "index.html"), join(OUT, folder, "index.html"));
  await (OTHERS[folder]?.() ?? bundle(folder));
};

const sizes = async (folder) => {
  const names = await readdir(join(OUT, folder));
  const files = await Promise.all(names.map((name) => readFile(join(OUT, folder, name))));
  const sum = (size) => files.reduce((all, file) => all + size(file), 0);
  return { raw: sum((file) => file.length), brotli: sum((file) => brotliCompressSync(file).length) };
};

const kib = (bytes) => (bytes / 1024).toFixed(1).padStart(7);

/** The libraries that hash, each as a page would load it. */
const LIBRARIES = ["libsodium", "hash-wasm", "noble", "webcrypto"];

const hashes = () => {
  const entryPoints = Object.fromEntries(LIBRARIES.map((name) => [name, fileURLToPath(new URL(`hash/${name}.js`, import.meta.url))]));
  return bundle("hash", { entryPoints });
};

if (!names.length) await hashes();
for (const { name, folder } of pages(names)) {
  await build(folder);
  const { raw, brotli } = await sizes(folder);
  console.log(`${name.padEnd(16)} ${kib(raw)} KiB, ${kib(brotli)} KiB brotli`);
}
