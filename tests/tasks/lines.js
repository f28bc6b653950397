// Counts lines of Rust code: not blank, not beginning with `//`, outside modules of tests. Run it from the root of the
// project: `node tests/tasks/lines.js src www/bundles tests/tasks`.
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

const TESTS = /^#\[cfg\(test\)\]\n(?:#.*\n)*mod (\w+)(;| \{\n[^]*?^\}\n)/gm;

const count = async (folder) => {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".rs"));
  const elsewhere = new Set();
  const lines = new Map();
  for (const name of files) {
    const file = join(folder, name);
    const text = await readFile(file, "utf8");
    const code = text.replace(TESTS, (all, module, form) => {
      if (form === ";") elsewhere.add(join(file.replace(/(\/mod)?\.rs$/, ""), `${module}.rs`));
      return "";
    });
    lines.set(file, code.split("\n").filter((line) => line.trim() && !line.trim().startsWith("//")).length);
  }
  return [...lines].filter(([file]) => !elsewhere.has(file)).reduce((sum, [, lines]) => sum + lines, 0);
};

let sum = 0;
for (const folder of process.argv.slice(2)) {
  const lines = await count(folder);
  console.log(`${folder}: ${lines}`);
  sum += lines;
}
console.log(`together: ${sum}`);
