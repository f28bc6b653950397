// What Lighthouse says of the page with its mobile setting: the median of some runs, since it varies.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { serveInProduction } from "../e2e/production.js";
import { median } from "./statistics.js";

const PROGRAM = fileURLToPath(new URL("node_modules/.bin/lighthouse", import.meta.url));
const OPTIONS = ["--quiet", "--output=json", "--no-enable-error-reporting", "--chrome-flags=--headless=new --no-sandbox --disable-gpu"];

const audit = async (url) => {
  const env = { ...process.env, CHROME_PATH: process.env.CHROMIUM };
  const { stdout } = await promisify(execFile)(PROGRAM, [url, ...OPTIONS], { env, maxBuffer: 1 << 26 });
  const { categories, runtimeError } = JSON.parse(stdout);
  if (runtimeError) throw new Error(runtimeError.message);
  return Object.fromEntries(Object.values(categories).map(({ id, score }) => [id, Math.round(score * 100)]));
};

/** Points out of a hundred for each category. */
export const lighthouse = async (rounds) => {
  const server = await serveInProduction();
  const runs = [];
  for (let round = 0; round < rounds; round += 1) runs.push(await audit(server.url));
  server.stop();
  return Object.fromEntries(Object.keys(runs[0]).map((id) => [id, median(runs.map((run) => run[id]))]));
};
