// Small documentation sites in tests/sites, built by their real generators with the lines that the guide tells.
import { execFile } from "node:child_process";
import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { PAGE_DIR, temporaryFolder } from "./server.js";

const run = promisify(execFile);
const { GENERATORS, GENERATORS_PYTHON, PYTHON_PACKAGES } = process.env;

export const root = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The block in a language below a heading of the guide to embedding, or of another file. */
export const snippet = async (heading, language, file = "www/guide/embedding.md") => {
  const text = await readFile(root(file), "utf8");
  const [, section] = text.split(new RegExp(`\n##+ ${heading}\n`));
  const [, , block] = new RegExp(`^(\`{3,4})${language}\n([^]*?)^\\1$`, "m").exec(section.split(/\n##+ /)[0]);
  return block;
};

export const change = async (file, edit) => writeFile(file, edit(await readFile(file, "utf8")));

const append = (file, text) => change(file, (before) => `${before}\n${text}`);

/** The package from dist/python, in a folder by itself. */
const installPackage = async () => {
  const folder = await temporaryFolder();
  const [wheel] = (await readdir(PYTHON_PACKAGES)).filter((name) => name.endsWith(".whl"));
  const options = ["--quiet", "--no-deps", "--no-index", "--disable-pip-version-check", "--target", folder];
  await run(GENERATORS_PYTHON, ["-m", "pip", "install", ...options, join(PYTHON_PACKAGES, wheel)]);
  return folder;
};

let installed;

/** Runs a module of Python beside the package. */
const python = async (folder, ...words) => {
  installed ??= installPackage();
  // Builds on other days write other dates.
  const env = { ...process.env, PYTHONPATH: await installed, SOURCE_DATE_EPOCH: "1" };
  await run(GENERATORS_PYTHON, ["-m", ...words], { cwd: folder, env });
};

/** Builds with Sphinx as strictly as it can. */
export const sphinx = (builder, out, ...options) => (folder) =>
  python(folder, "sphinx", "-q", "-n", "-W", "-d", "trees", ...options, "-b", builder, ".", out);

const node = (program, ...words) => (folder) =>
  run(join(folder, "../node_modules/.bin", program), words, { cwd: folder });

/** Copies the page's files to where a generator takes static files from. */
const copyPage = (to) => (folder) => cp(PAGE_DIR, join(folder, to), { recursive: true });

/**
 * Each site: `config` is the file that the first block of the guide goes to, and the language of that block; `place`
 * the page with the help, and the language of its block, without which it gets the lines of dist/embed.html; `out` where
 * the built site is; `page` and `other` addresses in it.
 */
export const SITES = {
  Sphinx: {
    source: "sphinx",
    config: ["conf.py", "python"],
    place: ["recovery.rst", "rst"],
    build: sphinx("html", "out"),
    out: "out",
    page: "recovery.html",
    other: "guide.html",
  },
  "Sphinx with Furo": {
    heading: "Sphinx",
    source: "sphinx",
    config: ["conf.py", "python"],
    place: ["recovery.rst", "rst"],
    build: sphinx("dirhtml", "out", "-D", "html_theme=furo"),
    out: "out",
    page: "recovery/",
    other: "guide/",
  },
  MkDocs: {
    source: "mkdocs",
    config: ["mkdocs.yml", "yaml"],
    place: ["docs/recovery.md", "markdown"],
    build: (folder) => python(folder, "mkdocs", "build", "--quiet", "--strict"),
    out: "site",
    page: "recovery/",
    other: "guide/",
  },
  mdBook: {
    source: "mdbook",
    place: ["src/recovery.md", "markdown"],
    copy: copyPage("src/account-recovery"),
    build: (folder) => run(join(GENERATORS_PYTHON, "../mdbook"), ["build"], { cwd: folder }),
    out: "book",
    page: "recovery.html",
    other: "guide.html",
  },
  VitePress: {
    source: "vitepress",
    modules: true,
    place: ["recovery.md", "markdown"],
    copy: copyPage("public/account-recovery"),
    build: node("vitepress", "build"),
    out: ".vitepress/dist",
    page: "recovery.html",
    other: "guide.html",
  },
  Docusaurus: {
    source: "docusaurus",
    modules: true,
    place: ["docs/recovery.mdx", "mdx"],
    copy: copyPage("static/account-recovery"),
    build: node("docusaurus", "build"),
    out: "build",
    page: "recovery/",
    other: "guide/",
  },
  "Plain HTML": {
    source: "plain",
    place: ["recovery.html"],
    copy: copyPage("account-recovery"),
    build: () => {},
    out: ".",
    page: "recovery.html",
    other: "guide.html",
  },
};

const PLACE = /^.*the help stands here.*$/m;

/**
 * Builds a site: as it is, `configured` for the help, or with the help, whose lines `edit` may change; `with` another
 * program than usual. Gives the folder of the built site.
 */
export const build = async (name, { configured = true, help = configured, edit = (text) => text, with: program } = {}) => {
  const site = SITES[name];
  const folder = site.modules ? await emptyBesideModules(site.source) : await temporaryFolder();
  await cp(root(`tests/sites/${site.source}`), folder, { recursive: true });
  const heading = site.heading ?? name;
  if (configured && site.config) {
    const [file, language] = site.config;
    await append(join(folder, file), await snippet(heading, language));
  }
  if (configured) await site.copy?.(folder);
  if (help) {
    const [file, language] = site.place;
    const text = language ? await snippet(heading, language) : await readFile(join(PAGE_DIR, "../embed.html"), "utf8");
    await change(join(folder, file), (before) => insert(before, edit(text)));
  }
  await (program ?? site.build)(folder);
  return site.modules ? moveOut(folder, site.out) : join(folder, site.out);
};

/** A folder beside the modules of a generator, which has to be called the same each time: its name goes into the site. */
const emptyBesideModules = async (source) => {
  const folder = join(GENERATORS, source, `site-${process.pid}`);
  await mkdir(folder);
  return folder;
};

/** Takes a built site away from its sources, which go. */
const moveOut = async (folder, out) => {
  const built = await temporaryFolder();
  await cp(join(folder, out), built, { recursive: true });
  await rm(folder, { recursive: true });
  return built;
};

/** Puts a snippet in its place, and what stands before a first `---` … `---` at the beginning of the file. */
export const insert = (text, snippet) => {
  const [, head = "", rest] = /^(---\n[^]*?^---\n)?([^]*)$/m.exec(snippet);
  return head + text.replace(PLACE, () => rest.trimEnd());
};

/** The files of a folder by name. */
export const files = async (folder) => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const pairs = paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path)]);
  return new Map((await Promise.all(pairs)).sort());
};
