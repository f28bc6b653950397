// Writes the tables and the chart from results.json into the guide.
import { readFile, writeFile } from "node:fs/promises";

import { chart } from "./chart.js";
import { section } from "./table.js";

const at = (path) => new URL(`../../${path}`, import.meta.url);

const GUIDE = at("www/guide/comparison.md");

const MARKED = /(<!-- comparison: written by `cargo task compare` -->\n)[^]*(<!-- end of the comparison -->)/;

/** What the guide says between its marks. */
export const written = (guide) => MARKED.exec(guide)[0];

/** The guide with the section of these results. */
export const withSection = (guide, results) => guide.replace(MARKED, (_, begin, end) => `${begin}\n${section(results)}\n${end}`);

export const read = async () => ({
  guide: await readFile(GUIDE, "utf8"),
  picture: await readFile(at("www/gallery/comparison.svg"), "utf8").catch(() => ""),
  results: JSON.parse(await readFile(new URL("results.json", import.meta.url), "utf8")),
});

export const write = async () => {
  const { guide, results } = await read();
  await writeFile(GUIDE, withSection(guide, results));
  await writeFile(at("www/gallery/comparison.svg"), chart(results));
};

if (process.argv[1] === new URL(import.meta.url).pathname) await write();
