// Pages that are driven by mouse or keyboard, in contexts of their own.
import { Assistant } from "./assistant.js";
import { keyboardOf } from "./engines.js";
import { Mouse } from "./mouse.js";
import { temporaryFolder } from "./server.js";

/** Firefox reports as an error of the page what it kept from the page. */
const REPORT = /^Error: (Cross-Origin Request Blocked: |Security Error: Content at \S+ may not load data from )/;

/** Now and then Firefox loses a page that it is just making, when others close beside it. */
const newPage = async (browser, tries = 3) => {
  const downloads = await temporaryFolder();
  const context = await browser.createBrowserContext({ downloadBehavior: { policy: "allow", downloadPath: downloads } });
  try {
    return { context, downloads, page: await context.newPage() };
  } catch (fault) {
    if (tries === 1) throw fault;
    await context.close().catch(() => {});
    return newPage(browser, tries - 1);
  }
};

/** Opens a page, and notes its errors; what it saves lands in a folder of its own. */
export const openTab = async (browser, url) => {
  const { context, downloads, page } = await newPage(browser);
  page.setDefaultTimeout(60_000);
  const errors = [];
  page.on("pageerror", (error) => {
    if (!REPORT.test(error)) errors.push(String(error));
  });
  await page.goto(url);
  const assistant = new Assistant(keyboardOf(page));
  return { context, page, downloads, errors, mouse: new Mouse(page), assistant, close: () => context.close() };
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
