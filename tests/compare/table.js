// The tables of the guide, from what was measured.
import { targets } from "./targets.js";

const KIB = 1024;

/** What was not measured, because there is no such thing, has no number. */
const number = (value, digits = 0) => value?.toFixed(digits) ?? "–";

const row = (cells) => `| ${cells.join(" | ")} |`;

const table = (headings, rows) =>
  [row(headings), row(headings.map((_, index) => (index ? "--:" : "---"))), ...rows.map(row)].join("\n");

const byTransfer = (pages) => Object.entries(pages).sort(([, a], [, b]) => b.transferred - a.transferred);

const pagesTable = (pages) => {
  const { usable } = pages["plain JS by hand"];
  const rows = byTransfer(pages).map(([name, page]) => [
    name === "account-recovery" ? `**${name}**` : `${name} ${page.version ?? ""}`.trim(),
    number(page.transferred / KIB, 1),
    number(page.visible),
    number(page.usable),
    number(page.usable && page.usable / usable, 2),
    number(page.blocked),
    number(page.heap / KIB),
    number(page.wasm / KIB),
  ]);
  return table(["page", "KiB", "seen, ms", "answered, ms", "x plain", "blocked, ms", "heap, KiB", "wasm, KiB"], rows);
};

const hashesTable = (hashes) => {
  const rows = Object.entries(hashes).flatMap(([hash, by]) =>
    Object.entries(by).map(([name, { first, again, longest }]) => [`${hash}: ${name}`, number(first), number(again), number(longest)]));
  return table(["one code", "first call, ms", "again, ms", "longest silence, slow device, ms"], rows);
};

const targetsTable = (results) => {
  const rows = targets(results).map(({ what, limit, found, unit, least, holds }) => {
    const digits = unit === "x" || unit === "MiB" ? 2 : 1;
    return [what, `${least ? "at least" : "at most"} ${limit} ${unit}`.trim(), `${number(found, Number.isInteger(found) ? 0 : digits)} ${unit}`.trim(), holds ? "yes" : "**no**"];
  });
  return table(["promise", "limit", "measured", "kept"], rows);
};

const conditions = ({ measured: { date, browser, rounds } }) =>
  `Measured on ${date} in ${browser} on a virtual machine with two cores: medians of ${rounds} loads each, in turn, with an
empty cache; HTTP/2 and files compressed by brotli; a processor four times slower, 1.6 Mbit/s and 150 ms. The ratios carry over to
other machines, the milliseconds do not.`;

/** The section between the marks in the guide. */
export const section = (results) => `${conditions(results)}

${pagesTable(results.loading)}

![Time until the first question is answered, and what is transferred for it, by page](../gallery/comparison.svg)

${hashesTable(results.hashing)}

${targetsTable(results)}
`;
