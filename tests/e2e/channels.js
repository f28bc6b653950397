// The channels over the network: behind each stands something that takes requests, and pages send to it through networks
// of their own, which may fail.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { makePage, person, ticketOf } from "./desks.js";
import { LOST_FACTOR } from "./filing.js";
import { Proxy } from "./proxy.js";
import { PAGE_DIR, Server } from "./server.js";
import { Tracker } from "./trackers.js";
import { Zendesk } from "./zendesk.js";

const PYPI = fileURLToPath(new URL("../../src/services/pypi", import.meta.url));

/** Somebody who takes a channel, by the name of the account. */
const writer = (desk) => (account) => {
  const { answers, fields } = person(desk);
  return { answers, fields: { ...fields, account } };
};

/** What takes requests, with the site that its pages stand on; without one they stand on its own. */
class Sink {
  #lanes = [];

  constructor(parts) {
    Object.assign(this, parts);
  }

  /** A page and the network between it and the endpoint. */
  async lane() {
    const { origin, pathname } = new URL(this.endpoint);
    const network = await Proxy.start(origin, !this.site);
    network.closeConnections();
    const site = this.site ?? network;
    const path = `/page-${this.#lanes.push(network)}/`;
    site.pages[path] = await readFile(await makePage(network.origin + pathname, this.definition), "utf8");
    return { url: site.origin + path, network };
  }

  /** What was filed for an account; line ends as they were typed. */
  async filed(account) {
    const filed = (await this.tickets()).filter(({ title }) => title === `Recovery of ${account}`);
    return filed.map(({ queue, ...ticket }) => ({ ...ticket, details: ticket.details.replaceAll("\r\n", "\n") }));
  }

  /** What has to be filed, once: what was typed, under the number on the receipt. */
  expected(who, { number, ticket }) {
    return { id: ticket, ...ticketOf(who, number) };
  }

  async stop() {
    await Promise.all([...this.#lanes, ...(this.site ? [this.site] : [])].map((proxy) => proxy.refuse()));
    await this.close();
  }
}

/** Our own endpoint keeps the texts of the review. */
class Endpoint extends Sink {
  async filed(account) {
    const stored = await this.requests();
    const filed = stored.filter((request) => request.public.username === account);
    return filed.map((request) => ({ number: request.rid, texts: { ...request.public, ...request.private } }));
  }

  expected(who, { number, review: { evidence, ...texts } }) {
    return { number, texts };
  }
}

const startEndpoint = async () => {
  const site = await Proxy.start();
  const server = await Server.start(PAGE_DIR, ["--allow-origin", site.origin]);
  const requests = () => server.stored();
  const endpoint = `${server.origin}/requests`;
  return new Endpoint({ endpoint, site, definition: PYPI, requests, close: () => server.stop() });
};

const startRoundup = async () => {
  const site = await Proxy.start();
  const tracker = await Tracker.start("roundup", "--allow-origin", site.origin);
  const { issues: endpoint } = tracker;
  return new Sink({ endpoint, site, tickets: () => tracker.tickets(), close: () => tracker.stop() });
};

const startHelpdesk = async () => {
  const tracker = await Tracker.start("helpdesk");
  return new Sink({ endpoint: tracker.form, tickets: () => tracker.tickets(), close: () => tracker.stop() });
};

const startZendesk = async () => {
  const site = await Proxy.start();
  const desk = await Zendesk.start();
  return new Sink({ endpoint: desk.endpoint, site, tickets: () => desk.tickets(), close: () => desk.stop() });
};

/** By name: how its sink is started, who takes it, and whether the sink knows a request again. */
export const CHANNELS = {
  "post-json": {
    start: startEndpoint,
    writer: (username) => ({ ...LOST_FACTOR, fields: { ...LOST_FACTOR.fields, username } }),
    knowsAgain: true,
  },
  "post-fields": { start: startRoundup, writer: writer("tracker"), knowsAgain: true },
  "post-form": { start: startHelpdesk, writer: writer("form"), knowsAgain: false },
  "zendesk": { start: startZendesk, writer: writer("zendesk"), knowsAgain: false },
};
