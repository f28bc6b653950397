// The page as people get it: served by `account-recovery serve`, with its headers and an endpoint that keeps requests.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

export const PROGRAM = process.env.ACCOUNT_RECOVERY_BIN;
export const PAGE_DIR = process.env.PAGE_DIR;

/** A folder of its own for one test, in the system's folder for temporary files. */
export const temporaryFolder = () => mkdtemp(join(tmpdir(), "account-recovery-"));

export class Server {
  #process;

  constructor(page, requests, options, program) {
    this.page = page;
    this.requests = requests;
    this.options = options;
    this.program = program;
    this.port = 0;
  }

  static async start(page = PAGE_DIR, options = [], program = PROGRAM) {
    const server = new Server(page, join(await temporaryFolder(), "requests.jsonl"), options, program);
    await server.restart();
    return server;
  }

  get origin() {
    return `http://127.0.0.1:${this.port}`;
  }

  get url() {
    return `${this.origin}/`;
  }

  /** Starts it, on the port that it had before if there was one. */
  async restart() {
    const options = ["serve", this.page, "--port", String(this.port), "--requests", this.requests, ...this.options];
    this.#process = spawn(this.program, options, { stdio: ["ignore", "pipe", "inherit"] });
    const [line] = await once(createInterface(this.#process.stdout), "line");
    this.port = Number(new URL(line.split(" ").at(-1)).port);
  }

  /** Ends it; one that has ended already stays so. */
  async stop() {
    const { exitCode, signalCode } = this.#process;
    if (exitCode !== null || signalCode !== null) return;
    const ended = once(this.#process, "exit");
    this.#process.kill();
    await ended;
  }

  /** The file of requests as it is. */
  file() {
    return readFile(this.requests, "utf8");
  }

  /** The requests that it holds. */
  async stored() {
    const lines = (await this.file()).split("\n").filter(Boolean);
    return lines.map((line) => JSON.parse(line).request);
  }
}
