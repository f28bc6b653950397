// Small projects in tests/packages with the npm package from dist/npm, built by the lines that its README tells.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, rename } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

import { freePort } from "./ports.js";
import { PAGE_DIR, temporaryFolder } from "./server.js";
import { change, insert, root, snippet } from "./sites.js";
import { serve } from "./static.js";

const run = promisify(execFile);

const PACKAGE = join(PAGE_DIR, "../npm");
const README = "www/integrations/npm/README.md";

/** Where the bundlers and the compiler are, which the projects themselves do not have. */
const tool = (name) => join(process.env.GENERATORS, "packages/node_modules/.bin", name);

/** npm in a folder, without a connection. */
export const npm = (folder, ...words) =>
  run("npm", [...words, "--offline", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder });

/** What npm does before it publishes, without publishing. */
export const rehearse = async () => (await npm(PACKAGE, "publish", "--dry-run")).stdout;

/** Packs the package; gives the archive and what npm says of it. */
const pack = async () => {
  const folder = await temporaryFolder();
  const [report] = JSON.parse((await npm(PACKAGE, "pack", "--json", "--pack-destination", folder)).stdout);
  return { ...report, archive: join(folder, report.filename) };
};

let packed;
export const report = () => (packed ??= pack());

/** An empty project with the package and nothing else, and then the files of one in tests/packages. */
export const install = async (source) => {
  const folder = await temporaryFolder();
  await npm(folder, "install", "--prefix", folder, (await report()).archive);
  if (source) await cp(root(`tests/packages/${source}`), folder, { recursive: true });
  return folder;
};

/** A block of the package's README. */
export const lines = (heading, language) => snippet(heading, language, README);

/** Puts what the README tells into a page: help and policy, which `edit` may change. */
const fill = async (file, heading, edit = (policy) => policy) => {
  const [help, policy] = await Promise.all([lines(heading, "html"), lines("Policy", "text")]);
  const apply = (html) => insert(html, help).replace("the policy stands here", () => edit(policy.trim()));
  await change(file, apply);
};

const withBundler = async (source, script, page, edit) => {
  const folder = await install(source);
  const line = await lines("With a bundler", "js");
  await change(join(folder, script), (before) => insert(before, line));
  await fill(join(folder, page), "With a bundler", edit);
  return folder;
};

/** Builds with Vite; `script` stands in place of the lines of the README, if there is one. */
export const buildVite = async (script) => {
  const folder = await withBundler("vite", "main.js", "index.html");
  if (script) await change(join(folder, "main.js"), () => script);
  await run(tool("vite"), ["build", "--logLevel", "warn"], { cwd: folder });
  return join(folder, "dist");
};

/** The same with webpack, whose policy for trusted types the page names. */
export const buildWebpack = async (script) => {
  const named = (policy) => policy.replace(/'none'$/, "webpack");
  const folder = await withBundler("webpack", "src/index.js", "dist/index.html", named);
  if (script) await change(join(folder, "src/index.js"), () => script);
  const options = ["--mode", "production", "--output-trusted-types", "webpack", "--no-performance"];
  await run(tool("webpack"), options, { cwd: folder });
  return join(folder, "dist");
};

/** Vite while somebody works on a page: it serves every module by itself, and packages in a form of its own. */
const serveVite = async () => {
  const folder = await withBundler("vite", "main.js", "index.html");
  // The client of Vite connects to its server, which has no icon.
  const icon = '<link rel="icon" href="data:,">';
  await change(join(folder, "index.html"), (html) => html.replace(/<meta http-equiv.*/, icon));
  const options = ["--host", "127.0.0.1", "--strictPort", "--port", String(await freePort())];
  const env = { ...process.env, NO_COLOR: "1" };
  const server = spawn(tool("vite"), options, { cwd: folder, env, stdio: ["ignore", "pipe", "inherit"] });
  const stop = async () => server.kill() && (await once(server, "exit"));
  for await (const line of createInterface(server.stdout)) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+\//.exec(line) ?? [];
    if (url) return { url, stop };
  }
  throw new Error("Vite ended before it served anything");
};

/** A site without any bundler, into which the folder of the package was copied. */
export const copyPlain = async () => {
  const folder = await install("plain");
  await rename(join(folder, "node_modules/account-recovery"), join(folder, "account-recovery"));
  await fill(join(folder, "index.html"), "Without a bundler");
  return folder;
};

/** Ways to a page with the help; each gives its address and how to stop. */
export const PROJECTS = {
  Vite: async () => serve(await buildVite()),
  "Vite, while working": serveVite,
  webpack: async () => serve(await buildWebpack()),
  "no bundler": async () => serve(await copyPlain()),
};

/** Runs a script in a project by Node; gives what it printed. */
export const runNode = async (folder, script) =>
  (await run(process.execPath, ["--input-type=module", "--eval", script], { cwd: folder })).stdout;

/** Checks the types of files in a project as strictly as the compiler can. */
export const compile = (folder, files, ...options) => {
  const strict = ["--noEmit", "--strict", "--target", "es2022", "--lib", "es2022,dom", "--types", ""];
  return run(tool("tsc"), [...strict, ...options, ...files], { cwd: folder });
};
