// What the page of all routes says, as the build wrote it.
import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { PAGE_DIR } from "./server.js";

/** The file of a page in a language. */
export const named = (name, language) => (language === "en" ? `${name}.html` : `${name}.${language}.html`);

/** The heading of a route in a language. */
export const titleOf = async (route, language = "en") => {
  const text = await readFile(join(PAGE_DIR, named("routes", language)), "utf8");
  const [, title] = new RegExp(`<section id="${route}">.*?<h2[^>]*>(.*?)</h2>`, "s").exec(text);
  return title.replaceAll("&amp;", "&");
};
