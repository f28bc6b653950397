// Real support desks with a page that sends to them: the definition in tests/definitions/desks, as one file.
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { Proxy } from "./proxy.js";
import { PAGE_DIR, PROGRAM, temporaryFolder } from "./server.js";
import { Tracker } from "./trackers.js";

const ASSETS = join(PAGE_DIR, "..", "assets");
const DEFINITION = fileURLToPath(new URL("../definitions/desks", import.meta.url));
const PAGE = "/recovery/";

/** Somebody with a made-up name and address who writes to a kind of desk. */
export const person = (desk) => ({
  answers: { desk },
  fields: {
    account: "example-user", contact: "new@mail.example",
    story: "I asked “help” first.\tSorry & <thanks> 100 % \\o/ 🔑",
  },
});

/** The ticket that a desk makes of what somebody typed. */
export const ticketOf = ({ fields: { account, contact, story } }, clientref) => ({
  title: `Recovery of ${account}`,
  contact,
  details: `I cannot get into the account ${account}. Answers reach me at ${contact}.\n\n${story}`,
  clientref,
});

/** Makes the page that sends to an endpoint; gives its file. */
export const makePage = async (endpoint, definition = DEFINITION) => {
  const file = join(await temporaryFolder(), "recovery.html");
  await promisify(execFile)(PROGRAM, ["page", definition, "--draft", "--out", file, "--endpoint", endpoint, "--assets", ASSETS]);
  return file;
};

/** A tracker behind a network that may fail, and the page that sends to it. */
class Desk {
  constructor(tracker, network, site) {
    Object.assign(this, { tracker, network, site });
  }

  /** Makes the page, and serves it. */
  async open(path) {
    this.endpoint = this.network.origin + path;
    this.file = await makePage(this.endpoint);
    this.site.pages[PAGE] = await readFile(this.file, "utf8");
    return this;
  }

  get url() {
    return this.site.origin + PAGE;
  }

  /** What the tracker holds under the number of a request; line ends as they were typed. */
  async tickets(clientref) {
    const tickets = (await this.tracker.tickets()).filter((ticket) => ticket.clientref === clientref);
    return tickets.map((ticket) => ({ ...ticket, details: ticket.details.replaceAll("\r\n", "\n") }));
  }

  async stop() {
    await Promise.all([...new Set([this.network, this.site])].map((proxy) => proxy.refuse()));
    await this.tracker.stop();
  }
}

/** Roundup, and a page on another site or in a file, which it lets in. */
const roundup = async () => {
  const site = await Proxy.start();
  const tracker = await Tracker.start("roundup", "--allow-origin", site.origin, "--allow-origin", "null");
  const { origin, pathname } = new URL(tracker.issues);
  return new Desk(tracker, await Proxy.start(origin), site).open(pathname);
};

/** The help desk, and a page on its own site. */
const helpdesk = async () => {
  const tracker = await Tracker.start("helpdesk");
  const { origin, pathname } = new URL(tracker.form);
  const network = await Proxy.start(origin, true);
  return new Desk(tracker, network, network).open(pathname);
};

/** Starts the desk that takes a kind of request. */
export const START = { tracker: roundup, form: helpdesk, parts: helpdesk };
