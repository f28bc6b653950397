// Keeps a copy of the help page on the device, so that it opens without a connection. `cargo task bundle` writes the
// line before this, `const RELEASE`: the version, and the files with their digests. Only these files are ever kept or
// answered from a copy; everything else, above all a request to support, passes as if there were no worker.
//
// A tab stays with the version that it began with, since its parts load one after another. A navigation gets what the
// server has now, if that comes whole within a few seconds, and else the newest version that is here whole.

/** Caches belong to the whole origin, which may have several help pages. */
const PREFIX = `account-recovery ${registration.scope} `;

/** Notes which version a tab began with: this worker is stopped and started again while the tab stays open. */
const TABS = `${PREFIX}tabs`;

/** How long a navigation waits for the server, in milliseconds. */
const PATIENCE = 3000;

const page = "./";

/** The name by which a file of the page is listed; nothing for all other requests. */
const listed = ({ method, mode, url }) => {
  const { origin, pathname, search } = new URL(url);
  const place = origin + pathname;
  if (method !== "GET" || !place.startsWith(registration.scope) || (search && mode !== "navigate")) return undefined;
  const path = place.slice(registration.scope.length);
  const name = path === "" || path === "index.html" ? page : path;
  return Object.hasOwn(RELEASE.files, name) ? name : undefined;
};

const copy = (name, cacheName) => caches.match(name, { cacheName, ignoreVary: true });

/** The page itself is kept last, so that a version that has it is whole. */
const isWhole = (version) => copy(page, version);

/** Keeps a version, each file as its digest wants it, or nothing at all. */
const keep = async ({ version, files }) => {
  const name = PREFIX + version;
  if (await isWhole(name)) return name;
  const request = (file) => new Request(file, { cache: "no-cache", integrity: files[file], redirect: "error" });
  const parts = Object.keys(files).filter((file) => file !== page);
  try {
    const cache = await caches.open(name);
    await cache.addAll(parts.map(request));
    await cache.add(request(page));
  } catch (fault) {
    await caches.delete(name);
    throw fault;
  }
  return name;
};

const kept = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX));

/** The help page was withdrawn: neither worker nor copies stay. */
const retire = async () => {
  for (const name of await kept()) await caches.delete(name);
  await registration.unregister();
};

/** The version on the server, whole; fails without a connection, and where something else answers in its place. */
const latest = async () => {
  const reply = await fetch(location.href, { cache: "no-cache" });
  const text = await reply.text();
  const withdrawn = [404, 410].includes(reply.status) || (reply.ok && text.trim() === "");
  return withdrawn ? retire() : keep(JSON.parse(/^const RELEASE = (.*);$/m.exec(text)[1]));
};

const newest = async () => {
  for (const name of (await kept()).reverse()) if (name !== TABS && (await isWhole(name))) return name;
  return undefined;
};

/** The version for a tab that begins here; nothing if the server has to answer. */
const begin = async (event) => {
  const fresh = latest().catch(() => undefined);
  event.waitUntil(fresh);
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const version = (await Promise.race([fresh, patience])) ?? (await newest());
  if (version) await (await caches.open(TABS)).put(`tab?${event.resultingClientId}`, new Response(version));
  return version;
};

const versionOf = async (tab) => (await copy(`tab?${tab}`, TABS))?.text();

const answer = async (event, name) => {
  const { request, clientId } = event;
  const version = await (request.mode === "navigate" ? begin(event) : versionOf(clientId));
  return (version && (await copy(name, version))) ?? fetch(request);
};

/** Removes the versions that no tab has any more. */
const tidy = async () => {
  const tabs = await caches.open(TABS);
  const used = new Set([TABS, PREFIX + RELEASE.version]);
  for (const tab of await tabs.keys()) {
    const id = new URL(tab.url).search.slice(1);
    if (await clients.get(id)) used.add(await versionOf(id));
    else await tabs.delete(tab);
  }
  for (const name of await kept()) if (!used.has(name)) await caches.delete(name);
};

addEventListener("install", (event) => event.waitUntil(keep(RELEASE).then(() => skipWaiting())));
addEventListener("activate", (event) => event.waitUntil(tidy()));
addEventListener("fetch", (event) => {
  const name = listed(event.request);
  if (name) event.respondWith(answer(event, name));
});
