// Pages of others with the element in them, on a site of their own, under any policy.
import { execFile } from "node:child_process";
import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { PAGE_DIR, PROGRAM, temporaryFolder } from "./server.js";
import { serve } from "./static.js";

export const SCRIPT = '<script type="module" src="/account-recovery/account-recovery.js"></script>';

/** The element with attributes, and what stands in for it where it cannot run. */
export const element = (attributes) => `<account-recovery ${attributes}><p>Instead</p></account-recovery>`;

const definition = (name) => fileURLToPath(new URL(`../definitions/${name}`, import.meta.url));

/** Runs the program and gives what it prints. */
const run = async (...options) => (await promisify(execFile)(PROGRAM, options)).stdout;

/** The name and the value of the header that `account-recovery csp` prints. */
export const printed = async (...options) => {
  const [, name, value] = /^([\w-]+): (.*)\n$/.exec(await run("csp", ...options));
  return { [name]: value };
};

/** What `account-recovery csp` says that the policy of a page around the element has to allow. */
export const additions = async (...options) => (await run("csp", "--channel", "none", "--embedded", ...options)).trimEnd();

export class Host {
  headers = {};
  #pages = 0;

  static async start() {
    const host = new Host();
    host.folder = await temporaryFolder();
    await cp(PAGE_DIR, join(host.folder, "account-recovery"), { recursive: true });
    host.site = await serve(host.folder, host.headers);
    return host;
  }

  get origin() {
    return new URL(this.site.url).origin;
  }

  /** Sets the headers of everything that comes from now on. */
  send(headers) {
    for (const name of Object.keys(this.headers)) delete this.headers[name];
    Object.assign(this.headers, headers);
  }

  /** Writes a page, with the element's script unless another one is named; gives its address. */
  async write(body, head = "", script = SCRIPT) {
    const name = `page-${(this.#pages += 1)}.html`;
    const start = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Help</title>';
    await writeFile(join(this.folder, name), `${start}${head}<body>${body}${script}`);
    return this.site.url + name;
  }

  /** Compiles a definition of tests/definitions into the site; gives the attributes that the program prints. */
  async compile(name) {
    const text = await run("compile", definition(name), "--draft", "--out", this.folder);
    return /definition="(.*)" definition-integrity="(.*)"/.exec(text)[0];
  }

  stop() {
    this.site.stop();
  }
}
