// Every kind of page, one after the other, for checks that look at all of them.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { Assistant } from "./assistant.js";
import { DEADLOCK, LOST_MAILBOX, fileUpTo } from "./filing.js";
import { PAGE_DIR, PROGRAM, temporaryFolder } from "./server.js";

const DEFINITION = fileURLToPath(new URL("../../src/services/pypi", import.meta.url));

export const ASSETS = join(PAGE_DIR, "..", "assets");

const write = (definition, folder, endpoint, options) => {
  const sending = endpoint ? ["--endpoint", endpoint] : [];
  return promisify(execFile)(PROGRAM, ["page", definition, "--out", folder, ...sending, ...options]);
};

/**
 * Writes the whole page of a definition into a folder, with the browser files as they are built, or others; a definition
 * that was changed for a test need not be ready for visitors.
 */
export const makeWholePage = (folder, endpoint, definition = DEFINITION, assets = ASSETS) =>
  write(definition, folder, endpoint, ["--assets", assets, ...(definition === DEFINITION ? [] : ["--draft"])]);

/** A copy of the page that names no endpoint, so that requests are handed over by hand. */
export const pageWithoutEndpoint = async () => {
  const folder = await temporaryFolder();
  await makeWholePage(folder);
  return folder;
};

/** Opens a page as somebody who was never there: storage is emptied where no assistant runs that could fill it again. */
const begin = async (page, url) => {
  await page.goto(new URL("icon.svg", url).href);
  await page.evaluate(() => sessionStorage.clear());
  await page.goto(url);
};

const complain = async (assistant) => {
  await assistant.tabTo({ type: "submit" });
  await assistant.key("Enter");
  await assistant.until(({ focused }) => focused.id === "problems", "no summary");
};

/** From the first question over its error to a plan, and to a list. */
const plans = async (page, url, visit) => {
  await begin(page, url);
  const assistant = new Assistant(page);
  await visit("question");
  await page.waitForLoadState("networkidle");
  await complain(assistant);
  await visit("question-error");
  await assistant.choose("start", "too-many");
  await assistant.proceed();
  await visit("plan-self-service");
  await assistant.press("checklist:1");
  await assistant.at("checklist-before");
  await visit("checklist");
};

const kinds = { "question-owner": "drafting-question", fields: "fields", evidence: "evidence", review: "review" };

/** A whole request, up to an endpoint that cannot be reached at first. */
const request = async (page, url, visit) => {
  await begin(page, url);
  const { assistant } = await fileUpTo(page, LOST_MAILBOX, "handover", async (shown) => {
    const kind = shown.startsWith("route-") ? "plan-support" : kinds[shown];
    if (kind) await visit(kind);
    if (shown !== "fields") return;
    await complain(new Assistant(page));
    await visit("fields-error");
  });
  await visit("handover");
  await page.context().setOffline(true);
  await page.locator("account-recovery .not-here h3").waitFor();
  await visit("handover-offline");
  await page.context().setOffline(false);
  await page.locator("account-recovery .send button:enabled").waitFor();
  await page.route("**/requests", (route) => route.fulfill({ status: 500 }));
  await complain(assistant);
  await visit("handover-failed");
  await page.unroute("**/requests");
  await assistant.proceed();
  await visit("receipt");
};

const byHand = async (page, url, visit) => {
  await begin(page, url);
  const { assistant } = await fileUpTo(page, DEADLOCK);
  await visit("handover-by-hand");
  await assistant.press("finish");
  await assistant.at("receipt");
  await visit("receipt-by-hand");
};

/**
 * Visits every kind of page; `url` and `urlByHand` are the page with and without an endpoint, `mark` is what the names of
 * files have in a language, such as `.he`.
 */
export const visitAll = async (page, url, urlByHand, visit, mark = "") => {
  const index = mark && `index${mark}.html`;
  await plans(page, url + index, visit);
  await request(page, url + index, visit);
  await byHand(page, urlByHand + index, visit);
  await begin(page, `${url}routes${mark}.html`);
  await visit("routes");
};
