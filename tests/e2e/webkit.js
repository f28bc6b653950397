// WebKitGTK behind its own driver, which speaks WebDriver (https://www.w3.org/TR/webdriver2/) over HTTP. It needs a
// display and waits for one for ever, so it gets one of its own, and everything here has a time limit.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { Assistant } from "./assistant.js";
import { freePort } from "./ports.js";
import { temporaryFolder } from "./server.js";

const { WEBKIT, WEBKIT_DRIVER, XVFB } = process.env;

/** Why there is no WebKit here, if there is none. */
export const missing = WEBKIT && WEBKIT_DRIVER && XVFB ? false : "WebKitGTK's driver and Xvfb are not installed";

/** Three engines at once on two cores: a reload of the page took more than 15 seconds. */
const LIMIT_MS = 40_000;

/** WebDriver's names of keys (its section "Keyboard actions"). */
const KEYS = {
  ControlOrMeta: "\uE009",
  Shift: "\uE008",
  Tab: "\uE004",
  Enter: "\uE007",
  Space: " ",
  ArrowDown: "\uE015",
  Delete: "\uE017",
};

const down = (value) => ({ type: "keyDown", value });
const up = (value) => ({ type: "keyUp", value });

/** Starts a program that the tests end with; a program that is missing fails the test that waits for it. */
const start = (program, args, options) => {
  const child = spawn(program, args, { stdio: ["ignore", "ignore", "inherit"], ...options });
  const failed = once(child, "exit").then(() => Promise.reject(new Error(`${program} ended`)));
  failed.catch(() => {});
  return { child, failed };
};

const stop = async ({ child }) => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
};

/** A display in memory, on a number that it chooses and writes to its fourth stream. */
const startDisplay = async () => {
  const display = start(XVFB, ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const late = AbortSignal.timeout(LIMIT_MS);
  const [number] = await Promise.race([once(display.child.stdio[3], "data", { signal: late }), display.failed]);
  return { ...display, name: `:${String(number).trim()}` };
};

/** One command; fails with what the driver says. */
const command = async (address, method, body, limit = LIMIT_MS) => {
  const response = await fetch(address, {
    method,
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(limit),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${address}: ${value.error}: ${value.message}`);
  return value;
};

/** A configuration that lets files land in a folder (https://www.freedesktop.org/wiki/Software/xdg-user-dirs/). */
const configure = async (downloads) => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  return { XDG_CONFIG_HOME: folder };
};

const startDriver = async (environment) => {
  const port = await freePort();
  const driver = start(WEBKIT_DRIVER, [`--port=${port}`], { env: { ...process.env, ...environment } });
  const address = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + LIMIT_MS;
  const answers = () => command(`${address}/status`, "GET").then(() => true, () => false);
  while (!(await Promise.race([answers(), driver.failed]))) {
    if (Date.now() > deadline) throw new Error(`${WEBKIT_DRIVER} does not answer`);
    await pause(50);
  }
  return { ...driver, address };
};

/** A browser window, with as much of a page as somebody with a keyboard uses. */
class Page {
  constructor(session) {
    this.session = session;
    this.keyboard = {
      type: (text) => this.#keys([...text].flatMap((letter) => [down(letter), up(letter)])),
      press: (combination) => {
        const keys = combination.split("+").map((key) => KEYS[key] ?? key);
        return this.#keys([...keys.map(down), ...keys.toReversed().map(up)]);
      },
    };
  }

  #keys(actions) {
    return command(`${this.session}/actions`, "POST", { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  goto(url) {
    return command(`${this.session}/url`, "POST", { url });
  }

  reload() {
    return command(`${this.session}/refresh`, "POST", {});
  }

  evaluate(look, ...args) {
    return command(`${this.session}/execute/sync`, "POST", { script: `return (${look})(...arguments)`, args });
  }
}

const openSession = async (address, limit) => {
  const options = { binary: WEBKIT, args: ["--automation"] };
  const wanted = { alwaysMatch: { "webkitgtk:browserOptions": options } };
  const { sessionId, capabilities } = await command(`${address}/session`, "POST", { capabilities: wanted }, limit);
  return { session: `${address}/session/${sessionId}`, capabilities };
};

/** Opens another tab in the browser of a page, does something in it and comes back. */
const beside = async (page, url, run) => {
  const { session } = page;
  const before = await command(`${session}/window`, "GET");
  const { handle } = await command(`${session}/window/new`, "POST", { type: "tab" });
  await command(`${session}/window`, "POST", { handle });
  await page.goto(url);
  const result = await run(page);
  await command(`${session}/window`, "DELETE");
  await command(`${session}/window`, "POST", { handle: before });
  return result;
};

/** How long a new window may take. Now and then the driver never hears of the browser that it started. */
const PATIENCE_MS = 20_000;

/** Windows of a driver, which is replaced when it opens none in time. */
class Sessions {
  #environment;
  #driver;

  constructor(environment) {
    this.#environment = environment;
  }

  async start() {
    this.#driver = await startDriver(this.#environment);
  }

  stop() {
    return stop(this.#driver);
  }

  async open() {
    try {
      return await openSession(this.#driver.address, PATIENCE_MS);
    } catch {
      await this.stop();
      await this.start();
      return openSession(this.#driver.address);
    }
  }
}

/** Starts the display and the driver; `open` gives a page in a browser of its own. */
export const launch = async () => {
  const display = await startDisplay();
  const downloads = await temporaryFolder();
  const sessions = new Sessions({ DISPLAY: display.name, ...(await configure(downloads)) });
  await sessions.start();
  return {
    version: async () => {
      const { session, capabilities } = await sessions.open();
      await command(session, "DELETE");
      return `${capabilities.browserName}/${capabilities.browserVersion}`;
    },
    open: async (url) => {
      const { session } = await sessions.open();
      const page = new Page(session);
      await page.goto(url);
      const close = () => command(session, "DELETE");
      return { page, downloads, assistant: new Assistant(page), beside: (...other) => beside(page, ...other), close };
    },
    close: async () => {
      await sessions.stop();
      await stop(display);
    },
  };
};
