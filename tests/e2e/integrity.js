// Checksums and hashes in a built page of a documentation site.
import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

/** Inline scripts that run; data and maps do not. */
const SCRIPTS = /<script(?![^>]*\b(?:src|type)=)[^>]*>([^]*?)<\/script>/g;

const MAP = /<script type="importmap">/;
const ENTRY = /src="([^"]*account-recovery\/account-recovery\.js[^"]*)"/;

/** Whether an address is one of the help's files. */
export const isOurs = (address) => /\/account-recovery\/[^/]*$/.test(address);

/** How a policy names the inline scripts of a page, without the map, whose hash is printed. */
export const hashes = (html) =>
  [...html.matchAll(SCRIPTS)].map(([, text]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`).join(" ");

export const stylesInline = (html) => /<style\b|<[^>]* style="/.test(html);

/** The checksums of all scripts in a folder of the help, by their addresses; `search` comes after that of the element. */
const checksums = async (folder, address, search) => {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".js"));
  const pairs = names.map(async (name) => {
    const sum = createHash("sha384").update(await readFile(join(folder, name))).digest("base64");
    return [address + name + (name === "account-recovery.js" ? search : ""), `sha384-${sum}`];
  });
  return Object.fromEntries(await Promise.all(pairs));
};

/** A built page with a map of checksums at its beginning, unless it has one from embed.html. */
export const withMap = async (html, path, site) => {
  if (MAP.test(html)) return html;
  const { pathname, search } = new URL(ENTRY.exec(html)[1], `http://host/${path}`);
  const address = pathname.slice(0, pathname.lastIndexOf("/") + 1);
  const map = JSON.stringify({ integrity: await checksums(join(site, address), address, search) });
  return html.replace(/<head>|<head [^>]*>/, (head) => `${head}<script type="importmap">${map}</script>`);
};
