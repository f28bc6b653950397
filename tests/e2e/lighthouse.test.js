// What Lighthouse says of the page on a telephone. Its score for performance is a timing, so it is printed and not judged;
// everything else has to be perfect, from a production server and from the one for trying things out.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import lighthouse from "lighthouse";

import { launch } from "./engines.js";
import { serveInProduction } from "./production.js";
import { Server } from "./server.js";

const PAGES = ["index.html", "index.he.html", "routes.html", "offline.html"];
const JUDGED = ["accessibility", "best-practices", "seo"];

/** How each server is started, and what is not asked there: the policy of `serve` keeps Lighthouse from robots.txt. */
const SERVERS = {
  "a production server": [() => serveInProduction(), []],
  "serve": [() => Server.start(), ["robots-txt"]],
};

/** In hundredths, as people know them. */
const score = ({ score: part }) => Math.round(part * 100);

/** Audits with a weight that are not perfect, by what they cost their category. */
const faults = ({ categories, audits }, id) => {
  const counted = categories[id].auditRefs.filter((reference) => reference.weight > 0 && reference.id in audits);
  return counted.map((reference) => audits[reference.id]).filter(({ score: part }) => part !== null && part < 1);
};

const describeAudit = ({ id, displayValue }) => (displayValue ? `${id} (${displayValue})` : id);

describe("Lighthouse", () => {
  let browser;
  before(async () => {
    browser = await launch("Chromium");
  });
  after(() => browser?.close());

  for (const [name, [start, skipAudits]] of Object.entries(SERVERS)) {
    describe(name, () => {
      let server;
      before(async () => {
        server = await start();
      });
      after(() => server?.stop());

      for (const page of PAGES) {
        test(page, { timeout: 180_000 }, async () => {
          const { port } = new URL(browser.wsEndpoint());
          const flags = { port: Number(port), logLevel: "error", formFactor: "mobile", skipAudits };
          const { lhr } = await lighthouse(server.url + page, flags);
          const timings = faults(lhr, "performance").map(describeAudit).join(", ") || "nothing";
          console.log(`${page} from ${name}: performance ${score(lhr.categories.performance)}, held up by ${timings}`);
          for (const id of JUDGED) {
            assert.deepEqual([id, score(lhr.categories[id]), faults(lhr, id).map(describeAudit)], [id, 100, []]);
          }
        });
      }
    });
  }
});
