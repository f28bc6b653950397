// Files that the page saves, and files that are opened in it.
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** What browsers call a file while it comes. */
const UNFINISHED = /\.(crdownload|part|wkdownload)$|^\./;

/** Does something by which a page saves a file; gives the text of the file. */
export const saved = async ({ downloads }, act) => {
  const before = await readdir(downloads);
  await act();
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await pause(50)) {
    const [name] = (await readdir(downloads)).filter((file) => !before.includes(file) && !UNFINISHED.test(file));
    // Firefox gives a file its name at the end: one that is gone again was unfinished, too.
    const text = name && (await readFile(join(downloads, name), "utf8").catch(() => ""));
    if (text) return text;
  }
  return assert.fail("no file was saved");
};

/** Runs in the page: chooses a file with a text where the page opens one. The dialog for that is not the page's. */
export const chooseFile = (text) => {
  const field = document.querySelector("account-recovery").shadowRoot.querySelector("[data-open]");
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], "saved"));
  field.files = chosen.files;
  field.dispatchEvent(new Event("change", { bubbles: true }));
};
