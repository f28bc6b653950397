// A proxy in front of a real endpoint that fails on purpose: between its page and the endpoint anything may go wrong.
import { once } from "node:events";
import { createServer, request as open } from "node:http";

/** Headers that belong to one connection, or that the proxy sets itself. */
const OWN = ["connection", "keep-alive", "transfer-encoding", "content-length", "host"];
const BIG = 10 * 1024 * 1024;
const DRIP = 6_000; // milliseconds from the first byte to the last

const without = (headers, names) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));

const withoutCors = (headers) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith("access-control-")));

const collect = async (stream) => Buffer.concat(await stream.toArray());

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** One request on its way through the proxy. */
class Exchange {
  constructor({ target, passesHost, disconnect }, request, response, body) {
    Object.assign(this, { target, passesHost, disconnect, request, response, body });
  }

  /** Sends the request on, and gives the endpoint's answer. */
  async forward() {
    const { method, url } = this.request;
    const { host } = this.request.headers;
    const own = { "content-length": this.body.length, ...(this.passesHost && { host }) };
    const headers = { ...without(this.request.headers, OWN), ...own };
    const onward = open(new URL(url, this.target), { method, headers, agent: false });
    onward.end(this.body);
    const [answer] = await once(onward, "response");
    return { status: answer.statusCode, headers: this.#asOurs(answer.headers), body: await collect(answer) };
  }

  /** A page that comes through the proxy sends its requests there, too, so its policy has to allow that. */
  #asOurs(headers) {
    const policy = headers["content-security-policy"]?.replaceAll(this.target, `http://${this.request.headers.host}`);
    return { ...without(headers, OWN), ...(policy && { "content-security-policy": policy }) };
  }

  answer({ status, headers, body }) {
    this.response.writeHead(status, { ...headers, "content-length": body.length }).end(body);
  }

  /** Answers in the endpoint's place, so that the page may read it. */
  say(status, body, headers = {}) {
    const cors = {
      "access-control-allow-origin": this.request.headers.origin ?? "*",
      "access-control-expose-headers": "Retry-After",
    };
    this.answer({ status, headers: { "content-type": "application/json", ...cors, ...headers }, body: Buffer.from(body) });
  }

  breakOff() {
    this.request.socket.destroy();
  }
}

const PROBLEM = JSON.stringify({
  title: "Invalid",
  status: 422,
  errors: [{ detail: "not an address that takes mail", pointer: "#/private/wanted" }],
});

/** Every fault: whether the endpoint gets the request although something goes wrong, and what the page gets. */
export const FAULTS = {
  "reset": { reaches: false, play: (exchange) => exchange.breakOff() },
  "hang-before": { reaches: false, play: () => {} },
  "hang-after": { reaches: true, play: (exchange) => exchange.forward() },
  "reset-after": {
    reaches: true,
    play: async (exchange) => {
      await exchange.forward();
      exchange.breakOff();
    },
  },
  "cut": {
    reaches: true,
    play: async (exchange) => {
      const { status, headers, body } = await exchange.forward();
      exchange.response.writeHead(status, { ...headers, "content-length": body.length });
      exchange.response.write(body.subarray(0, body.length / 2), () => exchange.breakOff());
    },
  },
  "error-with-200": { reaches: false, play: (exchange) => exchange.say(200, '{"error":"the database is locked"}') },
  "moved": {
    reaches: false,
    play: (exchange) => exchange.say(301, "", { location: "http://127.0.0.1:9/elsewhere" }),
  },
  "too-large": { reaches: false, play: (exchange) => exchange.say(413, "Too large", { "content-type": "text/plain" }) },
  "invalid": {
    reaches: false,
    play: (exchange) => exchange.say(422, PROBLEM, { "content-type": "application/problem+json" }),
  },
  "busy-seconds": { reaches: false, play: (exchange) => exchange.say(429, "{}", { "retry-after": "3" }) },
  "busy-date": {
    reaches: false,
    play: (exchange) => exchange.say(429, "{}", { "retry-after": new Date(Date.now() + 4_000).toUTCString() }),
  },
  "broken": { reaches: false, play: (exchange) => exchange.say(500, "<h1>Error</h1>", { "content-type": "text/html" }) },
  "broken-after": {
    reaches: true,
    play: async (exchange) => {
      await exchange.forward();
      exchange.say(502, "<h1>Bad gateway</h1>", { "content-type": "text/html" });
    },
  },
  "wrong-type": {
    reaches: false,
    play: (exchange) => exchange.say(200, "<!doctype html><p>Welcome to the hotel", { "content-type": "text/html" }),
  },
  "huge": {
    reaches: true,
    play: async (exchange) => {
      await exchange.forward();
      exchange.say(200, `{"more":"${"x".repeat(BIG)}"}`);
    },
  },
  "drip": {
    reaches: true,
    play: async (exchange) => {
      const { status, headers, body } = await exchange.forward();
      exchange.response.writeHead(status, { ...headers, "content-length": body.length });
      for (const byte of body) {
        if (exchange.response.destroyed) return;
        exchange.response.write(Buffer.of(byte));
        await wait(DRIP / body.length);
      }
      exchange.response.end();
    },
  },
  "offline": {
    reaches: true,
    play: async (exchange) => {
      await exchange.forward();
      await exchange.disconnect();
      exchange.breakOff();
    },
  },
  "no-cors": {
    reaches: true,
    play: async (exchange) => {
      const { headers, ...answer } = await exchange.forward();
      exchange.answer({ ...answer, headers: withoutCors(headers) });
    },
  },
};

/** The proxy. It passes everything on but its own pages; while a fault is set, requests by POST meet it instead. */
export class Proxy {
  /** Documents by path, which it serves itself as if they stood on the endpoint's site. */
  pages = {};
  /** Takes the device of whoever sends off the network; for the fault `offline`. */
  disconnect = () => {};
  #server = createServer((request, response) => void this.#take(request, response));
  #port = 0;
  #fault;

  /** Starts one in front of an origin; the endpoint takes the proxy for itself if the name of the host is passed on. */
  static async start(target, passesHost = false) {
    const proxy = new Proxy();
    Object.assign(proxy, { target, passesHost });
    await proxy.listen();
    return proxy;
  }

  get origin() {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Sets the fault by its name in FAULTS; without a name everything works again. */
  play(name) {
    if (name !== undefined && !(name in FAULTS)) throw new Error(`no fault ${name}`);
    this.#fault = FAULTS[name];
  }

  /** Closes each connection after its answer. Where one breaks that it used before, Chromium sends a request again by itself. */
  closeConnections() {
    this.#server.maxRequestsPerSocket = 1;
  }

  /** Takes connections, on the port that it had before if there was one. */
  async listen() {
    this.#server.listen(this.#port, "127.0.0.1");
    await once(this.#server, "listening");
    this.#port = this.#server.address().port;
  }

  /** Refuses connections until it listens again, and breaks off those that there are. */
  async refuse() {
    const closed = once(this.#server, "close");
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  async #take(request, response) {
    // Whoever goes away in the middle breaks the streams; there is nobody left to tell.
    response.on("error", () => {});
    try {
      const exchange = new Exchange(this, request, response, await collect(request));
      const page = this.pages[request.url];
      if (page) exchange.answer({ status: 200, headers: { "content-type": "text/html" }, body: Buffer.from(page) });
      else if (request.method === "POST" && this.#fault) await this.#fault.play(exchange);
      else exchange.answer(await exchange.forward());
    } catch {
      request.socket.destroy();
    }
  }
}
