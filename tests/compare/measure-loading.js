// What a page costs until its first question is answered: bytes, time, blocked time, memory.
import { SLOW, UNTHROTTLED, inPage } from "./browser.js";
import { noteMemories, watch } from "./watch.js";

/** Bytes that came over the network, with the headers of replies. */
const bytes = (session) => {
  let sum = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => (sum += encodedDataLength));
  return () => sum;
};

const rest = (page) => page.waitForNetworkIdle({ idleTime: 700, timeout: 60_000 });

/** Milliseconds until the first question is seen and until it is answered, and what was blocked in between. */
export const times = (browser, { url, ...form }) =>
  inPage(browser, SLOW, async ({ page }) => {
    await page.evaluateOnNewDocument(watch, form);
    await page.goto(url, { waitUntil: "domcontentloaded" });
    return page.evaluate(() => globalThis.measured);
  });

/** What is transferred until the question stands there and nothing loads any more; and what memory holds. */
export const sizes = (browser, { url, ...form }) =>
  inPage(browser, UNTHROTTLED, async ({ page, session }) => {
    const transferred = bytes(session);
    await page.evaluateOnNewDocument(noteMemories);
    await page.evaluateOnNewDocument(watch, { ...form, second: undefined });
    await page.goto(url);
    await page.evaluate(() => globalThis.measured);
    await rest(page);
    return { transferred: transferred(), ...(await memory({ page, session })) };
  });

/** What scripts and WebAssembly hold after everything that nobody holds was collected. */
export const memory = async ({ page, session }) => {
  await session.send("HeapProfiler.enable");
  for (let round = 0; round < 3; round += 1) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return { heap: usedSize, wasm: await page.evaluate(() => globalThis.wasmBytes()) };
};
