// Chromium, and pages that note everything that must not happen in them.
import { chromium } from "playwright-core";

export const launch = () =>
  chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });

/** Makes broken rules of the content security policy visible beside all other errors. */
const reportViolations = () =>
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
    console.error("security policy:", violatedDirective, blockedURI, sample));

/** Opens a page in a context of its own, after `before` ran in it; its errors, console messages and requests are collected. */
export const open = async (browser, url, options = {}, before = () => {}) => {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 }, ...options });
  context.setDefaultTimeout(15_000);
  await context.addInitScript(reportViolations);
  await context.addInitScript(before);
  const page = await context.newPage();
  const seen = { errors: [], console: [], requests: [] };
  page.on("pageerror", (error) => seen.errors.push(String(error)));
  page.on("console", (message) => {
    seen.console.push(message.text());
    if (message.type() === "error") seen.errors.push(message.text());
  });
  page.on("request", (request) => seen.requests.push({ url: request.url(), body: request.postData() ?? "" }));
  const close = context.close.bind(context);
  // What is still asked for when the page goes is nobody's fault.
  context.close = async () => {
    if (!page.isClosed()) await page.unrouteAll({ behavior: "ignoreErrors" });
    await close();
  };
  await page.goto(url);
  return { page, context, seen };
};
