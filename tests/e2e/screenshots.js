// Takes pictures of every kind of page into `out/`, to look at: small, middle and wide, in light and dark.
// An argument such as `.he` says in which language.
// Run it as the tests are run: CHROMIUM, ACCOUNT_RECOVERY_BIN and PAGE_DIR say where things are.
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { launch, open } from "./browser.js";
import { pageWithoutEndpoint, visitAll } from "./pages.js";
import { Server } from "./server.js";

const OUT = fileURLToPath(new URL("out", import.meta.url));
const [mark = ""] = process.argv.slice(2);
const WIDTHS = [320, 768, 1280];

await mkdir(OUT, { recursive: true });
const server = await Server.start();
const byHand = await Server.start(await pageWithoutEndpoint());
const browser = await launch();
for (const colorScheme of ["light", "dark"]) {
  const { page } = await open(browser, server.url, { colorScheme });
  await visitAll(page, server.url, byHand.url, async (kind) => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await page.screenshot({ path: `${OUT}/${kind}-${width}-${colorScheme}${mark}.png`, fullPage: true });
    }
  }, mark);
}
await Promise.all([browser.close(), server.stop(), byHand.stop()]);
console.log(`pictures are in ${OUT}`);
