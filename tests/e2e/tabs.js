// Pages that are driven by the mouse, in contexts of their own.
import { Mouse } from "./mouse.js";

/** Firefox reports as an error of the page what it kept from the page. */
const REPORT = /^Error: (Cross-Origin Request Blocked: |Security Error: Content at \S+ may not load data from )/;

/** Now and then Firefox loses a page that it is just making, when others close beside it. */
const newPage = async (browser, tries = 3) => {
  const context = await browser.createBrowserContext();
  try {
    return { context, page: await context.newPage() };
  } catch (fault) {
    if (tries === 1) throw fault;
    await context.close().catch(() => {});
    return newPage(browser, tries - 1);
  }
};

/** Opens a page, and notes its errors. */
export const openTab = async (browser, url) => {
  const { context, page } = await newPage(browser);
  page.setDefaultTimeout(60_000);
  const errors = [];
  page.on("pageerror", (error) => {
    if (!REPORT.test(error)) errors.push(String(error));
  });
  await page.goto(url);
  return { context, page, errors, mouse: new Mouse(page), close: () => context.close() };
};

/** What the receipt says: the request's number, and the one that the other side gave it. */
export const receipt = async ({ page, mouse }) => {
  await mouse.at("receipt");
  return page.evaluate(() => {
    const { shadowRoot } = document.querySelector("account-recovery");
    const ticket = /The number of your request there: (\S+)/.exec(shadowRoot.querySelector(".confirmation").innerText);
    return { number: shadowRoot.querySelector("[data-request-id]").textContent, ticket: ticket?.[1] };
  });
};
