// The worker of the offline copy: a version is kept whole or not at all, a tab stays with its version, and everything that is
// no file of the page passes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { runInNewContext } from "node:vm";

import { source } from "./site.js";

const SCOPE = "https://example.org/help/";
const PREFIX = `account-recovery ${SCOPE} `;

/** The caches of an origin, by name; names of files are relative to the worker. */
class Caches {
  all = new Map();

  async keys() {
    return [...this.all.keys()];
  }
  async delete(name) {
    return this.all.delete(name);
  }
  async open(name) {
    if (!this.all.has(name)) this.all.set(name, new Map());
    const files = this.all.get(name);
    return {
      put: async (file, reply) => files.set(file, await reply.text()),
      keys: async () => [...files.keys()],
      delete: async (file) => files.delete(file),
    };
  }
  async match(file, { cacheName }) {
    const text = this.all.get(cacheName)?.get(file);
    return text === undefined ? undefined : new Response(text);
  }
  /** Puts a version there as it would be kept. */
  keep(version, files) {
    this.all.set(PREFIX + version, new Map(Object.entries(files)));
  }
  /** The versions with the names of their files. */
  get versions() {
    return Object.fromEntries([...this.all].map(([name, files]) => [name.replace(PREFIX, ""), [...files.keys()]]));
  }
}

const FILES = ["a.1234567890.js", "./", "routes.html"];

const release = (version, names = FILES) => ({ version, files: Object.fromEntries(names.map((name) => [name, `digest of ${name}`])) });

const line = (of) => `const RELEASE = ${JSON.stringify(of)};`;

/**
 * The worker of a release. The server has `served`, replies by name, of which `worker.js` tells what it has now. Three
 * seconds of the worker are twenty milliseconds here.
 */
const start = async ({ of = release("1"), served = {}, others = {} } = {}) => {
  const caches = new Caches();
  for (const [version, files] of Object.entries(others)) caches.keep(version, files);
  const listeners = {};
  const calls = [];
  const state = { unregistered: 0 };
  const fetch = async (request, options = {}) => {
    const name = (request.url ?? String(request)).replace(SCOPE, "");
    calls.push([name, options.integrity ?? options.cache]);
    const reply = served[name] ?? (name in of.files ? `server's ${name}` : undefined);
    if (reply === undefined) throw new TypeError(`no ${name}`);
    return typeof reply === "string" ? new Response(reply) : reply();
  };
  runInNewContext(`${line(of)}\n${await source("worker.js")}`, {
    caches,
    fetch,
    Response,
    URL,
    setTimeout: (resolve) => setTimeout(resolve, 20),
    registration: { scope: SCOPE, unregister: async () => (state.unregistered += 1) },
    location: { href: `${SCOPE}worker.js` },
    addEventListener: (type, listener) => (listeners[type] = listener),
  });
  const happen = async (type, event = {}) => {
    const waits = [];
    let reply;
    listeners[type]({ waitUntil: (promise) => waits.push(promise), respondWith: (promise) => (reply = promise), ...event });
    const answer = await reply;
    await Promise.all(waits);
    return answer && answer.text();
  };
  const ask = (name, { mode = "no-cors", method = "GET", tab = "tab", to = SCOPE } = {}) =>
    happen("fetch", { request: { url: to + name, mode, method }, clientId: tab, resultingClientId: tab });
  const go = (name = "", tab = "tab") => ask(name, { mode: "navigate", tab });
  return { caches, calls, state, happen, ask, go };
};

const kept = (version) => ({ "a.1234567890.js": `${version}'s script`, "routes.html": `${version}'s routes`, "./": `${version}'s page` });

const now = (version, served = {}) => ({ "worker.js": line(release(version)), ...served });

test("a version is kept whole, with the digests, the page last", async () => {
  const { caches, calls, happen } = await start();
  await happen("install");
  assert.deepEqual(caches.versions, { 1: ["a.1234567890.js", "routes.html", "./"] });
  assert.deepEqual(calls.map(([, integrity]) => integrity), FILES.map((name) => `digest of ${name}`));
});

test("a version of which a file does not come is not kept at all", async () => {
  for (const name of FILES) {
    const { caches, happen } = await start({ served: { [name]: () => Promise.reject(new TypeError("not as its digest says")) } });
    await assert.rejects(happen("install"), /not as its digest says/);
    assert.deepEqual(caches.versions, {});
  }
});

test("a version that is here whole is not fetched again, one that is not is", async () => {
  const whole = await start({ others: { 1: kept("1") } });
  await whole.happen("install");
  assert.deepEqual(whole.calls, []);
  const { "./": page, ...parts } = kept("1");
  const half = await start({ others: { 1: parts } });
  await half.happen("install");
  assert.equal(half.calls.length, 3, page);
});

test("what a server led to is kept as if it had not", async () => {
  const led = () => Object.defineProperty(new Response("page"), "redirected", { value: true });
  const { caches, happen } = await start({ served: { "./": led } });
  let put;
  const { open } = caches;
  caches.open = async (name) => {
    const cache = await open.call(caches, name);
    return { ...cache, put: (file, reply) => ((put = file === "./" ? reply : put), cache.put(file, reply)) };
  };
  await happen("install");
  assert.equal(put.redirected, false);
});

test("when its turn comes, older versions go, and nobody else's", async () => {
  const { caches, happen } = await start({ others: { 0: kept("0"), 1: kept("1") } });
  caches.all.set("of the site", new Map());
  caches.all.set(`account-recovery ${SCOPE}other/ 1`, new Map());
  await happen("activate");
  assert.deepEqual(Object.keys(caches.versions), ["1", "of the site", `account-recovery ${SCOPE}other/ 1`]);
});

test("a navigation gets what the server has now, once that is here whole", async () => {
  const { caches, go } = await start({ others: { 1: kept("1") }, served: now("2") });
  assert.equal(await go(), "server's ./");
  assert.deepEqual(caches.versions[2], ["a.1234567890.js", "routes.html", "./"]);
});

// what the server says instead
for (const [name, reply] of [
  ["is not reached", () => Promise.reject(new TypeError("offline"))],
  ["has no worker any more", () => new Response("", { status: 404 })],
  ["answers with something else", () => new Response("<!doctype html>Sign in to the network")],
  ["has an empty file", () => new Response("")],
]) {
  test(`where the server ${name}, the newest version that is whole answers`, async () => {
    const { "./": _, ...half } = kept("3");
    const { state, caches, go } = await start({ others: { 1: kept("1"), 2: kept("2"), 3: half }, served: { "worker.js": reply } });
    assert.equal(await go(), "2's page");
    assert.deepEqual(Object.keys(caches.versions), ["1", "2", "3", "tabs"]);
    assert.equal(state.unregistered, 0);
  });
}

test("nobody waits long for the server, whose version is there the next time", async () => {
  const late = () => new Promise((resolve) => setTimeout(() => resolve(new Response(line(release("2")))), 100));
  const { caches, go } = await start({ others: { 1: kept("1") }, served: { "worker.js": late } });
  assert.equal(await go(), "1's page");
  assert.deepEqual(caches.versions[2], ["a.1234567890.js", "routes.html", "./"]);
});

test("a new version that does not come whole is not begun", async () => {
  const served = now("2", { "routes.html": () => Promise.reject(new TypeError("of another version")) });
  const { caches, go } = await start({ others: { 1: kept("1") }, served });
  assert.equal(await go(), "1's page");
  assert.equal(caches.versions[2], undefined);
});

// how a help page is withdrawn
for (const [name, reply] of [["410", () => new Response("", { status: 410 })], ["null", () => new Response(line(null))]]) {
  test(`a worker that the server withdrew by ${name} goes with its copies`, async () => {
    const { state, caches, go } = await start({ others: { 1: kept("1") }, served: { "worker.js": reply, "": "server's own" } });
    assert.equal(await go(), "server's own");
    assert.deepEqual([caches.versions, state.unregistered], [{}, 1]);
  });
}

test("a tab stays with the version that it began with", async () => {
  const served = now("1");
  const { ask, go } = await start({ others: { 1: kept("1") }, served });
  assert.equal(await go("", "first"), "1's page");
  served["worker.js"] = line(release("2"));
  assert.equal(await go("", "second"), "server's ./");
  assert.equal(await ask("routes.html", { tab: "first" }), "1's routes");
  assert.equal(await ask("routes.html", { tab: "second" }), "server's routes.html");
});

test("a part that only an older version has comes from that, if its name tells what is in it", async () => {
  const { ask } = await start({ others: { 0: { ...kept("0"), "b.abcdef0123.js": "old", "b.js": "old" } }, served: { "b.js": "new" } });
  assert.equal(await ask("b.abcdef0123.js", { tab: "unknown" }), "old");
  assert.equal(await ask("b.js", { tab: "unknown" }), "new");
});

test("addresses of the page are those of its files", async () => {
  const { go } = await start({ others: { 1: kept("1") }, served: now("1") });
  for (const name of ["", "index.html", "?lang=fr", "#x"]) assert.equal(await go(name), "1's page", name);
  for (const name of ["routes.html", "routes"]) assert.equal(await go(name), "1's routes", name);
});

test("everything else passes as if there were no worker", async () => {
  const { ask, go } = await start({ others: { 1: kept("1") }, served: now("1") });
  await go();
  assert.equal(await ask("requests", { method: "POST" }), undefined);
  assert.equal(await ask("routes.html", { method: "HEAD" }), undefined);
  assert.equal(await ask("routes.html", { to: "https://example.com/help/" }), undefined);
  assert.equal(await ask("routes.html", { to: "https://example.org/" }), undefined);
  assert.equal(await ask("routes.html?new"), undefined);
  assert.equal(await ask("below/routes.html"), undefined);
  assert.equal(await go("other.html"), undefined);
  assert.equal(await go("toString"), undefined);
});

test("so many tabs are remembered, and the first are forgotten first", async () => {
  const { caches, go } = await start({ others: { 1: kept("1") }, served: now("1") });
  for (let tab = 0; tab < 53; tab += 1) await go("", tab);
  const { tabs } = caches.versions;
  assert.deepEqual([tabs.length, tabs[0], tabs.at(-1)], [50, "tab?3", "tab?52"]);
});
