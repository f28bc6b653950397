// Chromium for measurements: each load in a context of its own, with an empty cache, as slow as told.
import puppeteer from "puppeteer-core";

/** A telephone of the cheaper kind on a weak connection: 1.6 Mbit/s down, 0.75 up, 150 ms there and back. */
export const SLOW = { cpu: 4, network: { offline: false, download: 200_000, upload: 93_750, latency: 150 } };
export const UNTHROTTLED = { cpu: 1 };

export const launch = (...flags) =>
  puppeteer.launch({
    browser: "chrome",
    executablePath: process.env.CHROMIUM,
    // The certificate is made anew for each run, and known to nobody.
    args: ["--ignore-certificate-errors", "--no-sandbox", "--disable-gpu", "--disable-background-networking", ...flags],
  });

/** Opens an empty page; gives it with its protocol session and what its requests transferred. */
export const open = async (browser, { cpu, network }) => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send("Network.enable");
  if (cpu > 1) await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  if (network) await page.emulateNetworkConditions(network);
  return { context, page, session };
};

/** Runs something with a page of its own. */
export const inPage = async (browser, profile, run) => {
  const tab = await open(browser, profile);
  try {
    return await run(tab);
  } finally {
    await tab.context.close();
  }
};
