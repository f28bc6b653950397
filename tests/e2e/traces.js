// Gathers everything that a page holds, keeps, says and sends, by place, for `leaks.js` to search. What is searched for
// never enters the page, so gathering leaves no trace of it there.
import { heapTexts } from "./heap.js";

/** All texts in a value that the browser can store; bytes count as a text of as many characters. Runs in the page. */
async function flatten(value, met = new Set()) {
  if (value === null || typeof value !== "object") return [String(value)];
  if (met.has(value)) return [];
  met.add(value);
  const named = [value.name, value.message].filter((text) => typeof text === "string");
  const data = value instanceof Blob ? await value.arrayBuffer() : value;
  if (data instanceof ArrayBuffer || ArrayBuffer.isView(data)) {
    return [...named, new TextDecoder("latin1").decode(data)];
  }
  const entries = value instanceof Map || value instanceof Set ? [...value.entries()] : Object.entries(value);
  const texts = await Promise.all(entries.flat().map((part) => flatten(part, met)));
  return [...named, ...texts.flat()];
}

/** Every node with its attributes, through shadow roots and templates; whole texts too, as they may be split. */
const dom = () => {
  const texts = [];
  const visit = (node) => {
    if (node.nodeValue) texts.push(node.nodeValue);
    for (const { name, value } of node.attributes ?? []) texts.push(name, value);
    for (const inner of [node.shadowRoot, node.content]) {
      if (inner instanceof DocumentFragment) visit(inner);
    }
    node.childNodes.forEach(visit);
    if (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) texts.push(node.textContent);
  };
  visit(document);
  return [...texts, document.documentElement.textContent];
};

/** What is in the fields now. Default values are attributes and texts, and so part of `dom`. */
const form = () => {
  const texts = [];
  const visit = (root) => {
    for (const element of root.querySelectorAll("*")) {
      if (typeof element.value === "string") texts.push(element.value);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(document);
  return texts;
};

const databases = async (flatten) => {
  const answer = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const texts = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await answer(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const records = database.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([answer(records.getAllKeys()), answer(records.getAll())]);
      texts.push(name, store, ...(await flatten([keys, values])));
    }
    database.close();
  }
  return texts;
};

const cached = async () => {
  const texts = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const response = await cache.match(request);
      texts.push(name, request.url, ...[...request.headers, ...response.headers].flat(), await response.text());
    }
  }
  return texts;
};

/** The address, the state of this page, and the other entries of the session where the engine shows them. */
const history = async (flatten) => {
  const entries = globalThis.navigation?.entries() ?? [];
  const states = [globalThis.history.state, ...entries.map((entry) => entry.getState())];
  return [location.href, document.referrer, ...entries.map(({ url }) => url), ...(await flatten(states))];
};

/** The places that scripts in the page can read. */
const IN_PAGE = {
  dom,
  form,
  sessionStorage: () => Object.entries({ ...sessionStorage }).flat(),
  localStorage: () => Object.entries({ ...localStorage }).flat(),
  IndexedDB: databases,
  "Cache Storage": cached,
  history,
  "window.name": () => [window.name],
};

/** Stretches of a memory as base64, without the pages where every byte is zero; runs in the page. */
const stretches = (at) => {
  const PAGE = 65_536;
  const { buffer } = [...keptMemories][at];
  const found = [];
  for (let from = 0, start = 0; from < buffer.byteLength; from += PAGE) {
    const isEmpty = new Uint32Array(buffer, from, PAGE / 4).every((word) => word === 0);
    // A stretch grows page by page, so that nothing on the border of two is cut.
    if (isEmpty) start = from + PAGE;
    else found[start] = new Uint8Array(buffer, start, from + PAGE - start);
  }
  return Object.values(found).map((bytes) => bytes.toBase64());
};

/** The bytes of every memory that WebAssembly had in this page: a list of stretches for each. */
export const memories = async (page) => {
  const count = await page.evaluate(() => keptMemories.size);
  const all = [];
  for (let at = 0; at < count; at += 1) {
    const found = await page.evaluate(stretches, at);
    all.push(found.map((bytes) => Buffer.from(bytes, "base64")));
  }
  return all;
};

const inPage = async (page) => {
  const traces = [];
  for (const [place, gather] of Object.entries(IN_PAGE)) {
    traces.push({ place, texts: await page.evaluate(`(${gather})(${flatten})`) });
  }
  return traces;
};

/** An address as it is and as it reads. */
const readings = (url) => [url, decodeURIComponent(url)];

const seenOutside = async ({ context, seen }) => {
  const [messages, requests] = await Promise.all([Promise.all(seen.console), Promise.all(seen.requests)]);
  const cookies = await context.cookies();
  return [
    { place: "cookies", texts: cookies.flatMap(({ name, value }) => [name, value]) },
    { place: "console", texts: messages.flat().map(String) },
    { place: "request address", texts: requests.flatMap(({ url }) => readings(url)) },
    { place: "request headers", texts: requests.flatMap(({ headers }) => headers) },
    { place: "request body", texts: requests.map(({ body }) => body) },
  ];
};

/** What the page holds now, without what takes long or was seen outside: to be asked after every key. */
export const look = async ({ page }) => {
  const inside = await inPage(page);
  return [...inside, ...(await memories(page)).map((bytes) => ({ place: "memory", bytes }))];
};

/**
 * Everything by place: `texts` or `bytes`. The heap comes first, before gathering fills it, and what the driver notes
 * last, so that its reports have arrived.
 */
export const gather = async (tab) => {
  const heap = await heapTexts(tab.page);
  const inside = await look(tab);
  return [...heap, ...inside, ...(await seenOutside(tab))];
};
