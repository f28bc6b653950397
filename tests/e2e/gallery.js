// Takes one picture of the help in each documentation site, for the gallery in the guide, or into the folder that it is
// given. Run it as the tests are run; see `journeys_all` in tests/tasks/src/checks.rs for the variables.
import { fileURLToPath } from "node:url";

import { Assistant } from "./assistant.js";
import { launch, open } from "./browser.js";
import { SITES, build } from "./sites.js";
import { serve } from "./static.js";

const GALLERY = process.argv[2] ?? fileURLToPath(new URL("../../www/gallery", import.meta.url));

/** Every second one in dark, so that both can be seen. */
const scheme = (index) => (index % 2 ? "dark" : "light");

const browser = await launch();
for (const [index, [name, { page: path }]] of Object.entries(SITES).entries()) {
  const site = await serve(await build(name));
  const options = { colorScheme: scheme(index), viewport: { width: 1000, height: 640 } };
  const { page, context } = await open(browser, site.url + path, options);
  await new Assistant(page).at("question-start");
  await page.screenshot({ path: `${GALLERY}/${name.toLowerCase().replaceAll(" ", "-")}.png` });
  await context.close();
  site.stop();
}
await browser.close();
console.log(`pictures are in ${GALLERY}`);
