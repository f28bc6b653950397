// Why evidence is made in slices on the page's own thread: under the page's policy no engine starts a worker, neither
// from the page's server nor in a page that was saved as a file. Trusted Types forbid it, whatever `worker-src` says.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { after, before, describe, test } from "node:test";

import { ENGINES, launch, open } from "./engines.js";
import { nameOf } from "./releases.js";
import { Server, temporaryFolder } from "./server.js";

/** Tries to start a worker and tells what came of it; runs in the page. */
const start = async (source, type) => {
  const script = 'postMessage("runs");';
  const url = source === "blob" ? URL.createObjectURL(new Blob([script], { type: "text/javascript" })) : source;
  try {
    const worker = new Worker(url, { type });
    return await new Promise((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = () => resolve("starts, but fails");
    });
  } catch ({ name }) {
    return name;
  }
};

/** What comes of a classic and of a module worker, from a blob and from a script beside the page. */
const startAll = async (page, script) => {
  const results = [];
  for (const source of ["blob", script]) {
    for (const type of ["classic", "module"]) results.push(await page.evaluate(start, source, type));
  }
  return results;
};

const REFUSED = Array(4).fill("TypeError");

/** A saved page with a worker's script beside it, and a policy if there is to be one. */
const savedPage = async (policy) => {
  const folder = await temporaryFolder();
  const meta = policy ? `<meta http-equiv="Content-Security-Policy" content="${policy}">` : "";
  await writeFile(join(folder, "worker.js"), 'postMessage("runs");');
  await writeFile(join(folder, "page.html"), `<!doctype html><meta charset="utf-8">${meta}<title>saved</title>`);
  return pathToFileURL(join(folder, "page.html")).href;
};

for (const engine of Object.keys(ENGINES)) {
  describe(engine, () => {
    let server, browser, policy;

    before(async () => {
      [server, browser] = await Promise.all([Server.start(), launch(engine)]);
      policy = (await fetch(server.url)).headers.get("content-security-policy");
    });

    after(() => Promise.all([browser?.close(), server?.stop()]));

    test("the served page starts no worker", async () => {
      const { page } = await open(browser, server.url);
      assert.deepEqual(await startAll(page, await nameOf("wizard.js")), REFUSED);
    });

    test("a saved page with the same policy starts no worker", async () => {
      const { page } = await open(browser, await savedPage(policy));
      assert.deepEqual(await startAll(page, "worker.js"), REFUSED);
    });

    test("it is the policy that forbids it: a saved page without one starts a worker", async () => {
      const { page } = await open(browser, await savedPage());
      assert.equal(await page.evaluate(start, "blob", "classic"), "runs");
    });
  });
}
