// Writes the tables and the chart from results.json into the README.
import { readFile, writeFile } from "node:fs/promises";

import { chart } from "./chart.js";
import { section } from "./table.js";

const at = (path) => new URL(`../../${path}`, import.meta.url);

const MARKED = /(<!-- comparison: written by `cargo task compare` -->\n)[^]*(<!-- end of the comparison -->)/;

/** What the README says between its marks. */
export const written = (readme) => MARKED.exec(readme)[0];

/** The README with the section of these results. */
export const withSection = (readme, results) => readme.replace(MARKED, (_, begin, end) => `${begin}\n${section(results)}\n${end}`);

export const read = async () => ({
  readme: await readFile(at("README.md"), "utf8"),
  picture: await readFile(at("www/gallery/comparison.svg"), "utf8").catch(() => ""),
  results: JSON.parse(await readFile(new URL("results.json", import.meta.url), "utf8")),
});

export const write = async () => {
  const { readme, results } = await read();
  await writeFile(at("README.md"), withSection(readme, results));
  await writeFile(at("www/gallery/comparison.svg"), chart(results));
};

if (process.argv[1] === new URL(import.meta.url).pathname) await write();
