// Keeps a copy of the help page on the device, so that it opens without a connection. `cargo task bundle` writes the
// line before this, `const RELEASE`: the version, and the files with their digests. Only these files are ever kept or
// answered from a copy; everything else, above all a request to support, passes as if there were no worker.
//
// A tab stays with the version that it began with, since its parts load one after another. A navigation gets what the
// server has now, if that comes whole within a few seconds, and else the newest version that is here whole. This worker
// waits for its turn until no tab is open (it never calls skipWaiting), so old versions go when nobody needs them.

/** Caches belong to the whole origin, which may have several help pages. */
const PREFIX = `account-recovery ${registration.scope} `;

/** Notes which version a tab began with: this worker is stopped and started again while the tab stays open. */
const TABS = `${PREFIX}tabs`;

/** So many tabs are remembered; those that were closed cannot be told from those that a press on Back brings back. */
const REMEMBERED = 50;

/** How long a navigation waits for the server, in milliseconds. */
const PATIENCE = 3000;

const page = "./";

/**
 * The name that an address may have among the files of a version; nothing for what is certainly none of them. An open
 * tab may have another version than this worker, so for its parts every name in the folder will do.
 */
const nameOf = ({ method, mode, url }) => {
  const { origin, pathname, search } = new URL(url);
  const place = origin + pathname;
  if (method !== "GET" || !place.startsWith(registration.scope)) return undefined;
  const path = place.slice(registration.scope.length);
  if (mode !== "navigate") return search || path.includes("/") ? undefined : path;
  if (path === "" || path === "index.html") return page;
  return [path, `${path}.html`].find((name) => Object.hasOwn(RELEASE.files, name));
};

const copy = (name, cacheName) => caches.match(name, { cacheName, ignoreVary: true });

/** The page itself is kept last, so that a version that has it is whole. */
const isWhole = (version) => copy(page, version);

/** Fetches a file as its digest wants it. A reply to which a server led may not answer a navigation, a new one may. */
const load = async ([name, integrity]) => {
  const { body, status, statusText, headers } = await fetch(name, { cache: "no-cache", integrity });
  return [name, new Response(body, { status, statusText, headers })];
};

/** Keeps a version, once all of it is here; gives its cache. */
const keep = async ({ version, files }) => {
  const cacheName = PREFIX + version;
  if (await isWhole(cacheName)) return cacheName;
  const { [page]: last, ...parts } = Object.fromEntries(await Promise.all(Object.entries(files).map(load)));
  const cache = await caches.open(cacheName);
  await Promise.all(Object.entries(parts).map(([name, reply]) => cache.put(name, reply)));
  await cache.put(page, last);
  return cacheName;
};

const kept = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX));

const removeAllBut = async (spared) => {
  for (const name of await kept()) if (name !== spared) await caches.delete(name);
};

/** The help page was withdrawn: neither worker nor copies stay. */
const retire = async () => {
  await removeAllBut(undefined);
  await registration.unregister();
};

/**
 * What the server has now, `null` if the help page was withdrawn. Fails without a connection, and where something else
 * answers in its place: that a file is missing (404) may last only until a new version is all there.
 */
const released = async () => {
  const reply = await fetch(location.href, { cache: "no-cache" });
  if (reply.status === 410) return null;
  return JSON.parse(/^const RELEASE = (.*);$/m.exec(await reply.text())[1]);
};

/** The version on the server, whole. */
const latest = async () => {
  const release = await released();
  return release ? keep(release) : retire();
};

const newest = async () => {
  for (const name of (await kept()).reverse()) if (await isWhole(name)) return name;
  return undefined;
};

const remember = async (tab, version) => {
  const tabs = await caches.open(TABS);
  await tabs.put(`tab?${tab}`, new Response(version));
  for (const old of (await tabs.keys()).slice(0, -REMEMBERED)) await tabs.delete(old);
};

/** The version for a tab that begins here; nothing if the server has to answer. */
const begin = async (event) => {
  const fresh = latest().catch(() => undefined);
  event.waitUntil(fresh);
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const version = (await Promise.race([fresh, patience])) ?? (await newest());
  if (version) await remember(event.resultingClientId, version);
  return version;
};

const versionOf = async (tab) => (await copy(`tab?${tab}`, TABS))?.text();

/** A part that is called by its content is the same in every version that has it. */
const HAS_DIGEST = /\.[0-9a-f]{10}\.\w+$/;

/** A part of a version that the server no longer has, from whichever copy still has it. */
const keptPart = async (name) => {
  for (const cacheName of HAS_DIGEST.test(name) ? await kept() : []) {
    const part = await copy(name, cacheName);
    if (part) return part;
  }
  return undefined;
};

const answer = async (event, name) => {
  const { request, clientId } = event;
  const version = await (request.mode === "navigate" ? begin(event) : versionOf(clientId));
  return (version && (await copy(name, version))) ?? (await keptPart(name)) ?? fetch(request);
};

addEventListener("install", (event) => event.waitUntil(keep(RELEASE)));
addEventListener("activate", (event) => event.waitUntil(removeAllBut(PREFIX + RELEASE.version)));
addEventListener("fetch", (event) => {
  const name = nameOf(event.request);
  if (name) event.respondWith(answer(event, name));
});
