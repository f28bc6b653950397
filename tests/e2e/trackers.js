// Real trackers, run by the programs in tests/servers; each keeps what it installed in a folder of its own, as does each
// test file: several may run at once.
import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { freePort } from "./ports.js";

const run = promisify(execFile);
const ALL = process.env.TRACKERS_DIR ?? join(tmpdir(), "account-recovery-trackers");
const FOLDER = join(ALL, basename(process.argv[1], ".test.js"));

export class Tracker {
  #call;

  constructor(kind, port) {
    const program = fileURLToPath(new URL(`../servers/${kind}_server.py`, import.meta.url));
    this.#call = async (...options) => {
      const { stdout } = await run("python3", [program, join(FOLDER, kind), String(port), ...options]);
      return JSON.parse(stdout);
    };
  }

  /** Starts `roundup` or `helpdesk`, empty; its addresses become members. */
  static async start(kind, ...options) {
    const tracker = new Tracker(kind, await freePort());
    Object.assign(tracker, await tracker.#call(...options, "--fresh"));
    return tracker;
  }

  /** All tickets, read from the database. */
  tickets() {
    return this.#call("--tickets");
  }

  stop() {
    return this.#call("--stop");
  }
}
