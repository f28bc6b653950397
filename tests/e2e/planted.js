// Leaks to plant: one for every way in which a text stays behind or leaves. The functions run in the page; `spot` is an
// element in the assistant's shadow root that is gone again afterwards.

/** Makes the spot; its method `store` writes a record into a database. */
export const makeSpot = () => {
  const spot = document.createElement("div");
  spot.store = (value) =>
    new Promise((resolve, reject) => {
      const opening = indexedDB.open("planted");
      opening.onerror = () => reject(opening.error);
      opening.onupgradeneeded = () => opening.result.createObjectStore("store").put(value, "key");
      opening.onsuccess = () => resolve(opening.result.close());
    });
  document.querySelector("account-recovery").shadowRoot.append(spot);
  return spot;
};

const nothing = () => {};

const dropDatabase = () =>
  new Promise((resolve) => {
    indexedDB.deleteDatabase("planted").onsuccess = resolve;
  });

/** The assistant hears nothing of this: it does not use the session's history. */
const cleanHistory = () => history.replaceState(null, "", "/");

// place, how, plant, remove
const IN_MEMORY = [
  ["memory", "as UTF-8, in the bundle that was loaded last",
    (leak) => new Uint8Array([...keptMemories].at(-1).buffer, 8192).set(new TextEncoder().encode(leak)),
    () => new Uint8Array([...keptMemories].at(-1).buffer, 8192, 4096).fill(0)],
  ["memory", "as UTF-16, in the bundle that was loaded first",
    (leak) => new Uint16Array([...keptMemories][0].buffer, 8192).set([...leak].map((unit) => unit.charCodeAt(0))),
    () => new Uint16Array([...keptMemories][0].buffer, 8192, 4096).fill(0)],
];

const IN_DOCUMENT = [
  ["dom", "in a text", (leak, spot) => spot.append(leak), nothing],
  ["dom", "with each character in a text of its own", (leak, spot) => spot.append(...leak), nothing],
  ["dom", "in an attribute", (leak, spot) => spot.setAttribute("title", leak), nothing],
  ["dom", "in a comment", (leak, spot) => spot.append(new Comment(leak)), nothing],
  ["dom", "in a template",
    (leak, spot) => spot.appendChild(document.createElement("template")).content.append(leak),
    nothing],
  ["dom", "outside of the assistant", (leak) => document.head.append(new Comment(leak)),
    () => document.head.lastChild.remove()],
  ["dom", "as the default value of a field",
    (leak, spot) => Object.assign(spot.appendChild(document.createElement("input")), { defaultValue: leak, value: "" }),
    nothing],
  ["form", "in an input", (leak, spot) => { spot.appendChild(document.createElement("input")).value = leak; }, nothing],
  ["form", "in a text area, in a shadow root of its own",
    (leak, spot) => {
      const inner = spot.attachShadow({ mode: "open" });
      inner.appendChild(document.createElement("textarea")).value = leak;
    },
    nothing],
];

const IN_STORES = [
  ["sessionStorage", "as a value", (leak) => sessionStorage.setItem("planted", leak), () => sessionStorage.clear()],
  ["localStorage", "as a key", (leak) => localStorage.setItem(leak, "planted"), () => localStorage.clear()],
  ["IndexedDB", "as a text, deep in a record",
    (leak, spot) => spot.store(new Map([["kept", [{ text: leak }]]])), dropDatabase],
  ["IndexedDB", "as bytes", (leak, spot) => spot.store(new TextEncoder().encode(leak)), dropDatabase],
  ["IndexedDB", "in a file", (leak, spot) => spot.store({ file: new File([leak], "planted") }), dropDatabase],
  ["Cache Storage", "in an answer",
    async (leak) => (await caches.open("planted")).put("/planted", new Response(leak)),
    () => caches.delete("planted")],
  ["Cache Storage", "in an address",
    async (leak) => (await caches.open("planted")).put(`/planted?${leak}`, new Response("")),
    () => caches.delete("planted")],
  ["cookies", "as a value", (leak) => { document.cookie = `planted=${leak}`; },
    () => { document.cookie = "planted=; max-age=0"; }],
  ["window.name", "as it is", (leak) => { window.name = leak; }, () => { window.name = ""; }],
];

const IN_HISTORY = [
  ["history", "in the fragment of the address", (leak) => history.replaceState(null, "", `#${leak}`), cleanHistory],
  ["history", "in the state", (leak) => history.replaceState({ kept: [leak] }, ""), cleanHistory],
  ["history", "in an entry that was left",
    (leak) => {
      history.pushState(null, "", `?${leak}`);
      history.pushState(null, "", "/");
    },
    () =>
      new Promise((resolve) => {
        addEventListener("popstate", () => resolve(history.replaceState(null, "", "/")), { once: true });
        history.back();
      })],
];

/** A browser keeps what was said for a console that may be opened later. */
const clearConsole = () => console.clear();

const SAID_OR_SENT = [
  ["console", "as a message", (leak) => console.debug(leak), clearConsole],
  ["console", "deep in an object", (leak) => console.info({ deep: [{ leak }] }), clearConsole],
  ["console", "as an error that nobody catches",
    (leak) =>
      new Promise((resolve) => {
        addEventListener("error", () => setTimeout(resolve), { once: true });
        setTimeout(() => { throw new Error(leak); });
      }),
    clearConsole],
  ["request address", "of an image",
    (leak) =>
      new Promise((resolve) => {
        Object.assign(new Image(), { onload: resolve, onerror: resolve, src: `/icon.svg?${leak}` });
      }),
    nothing],
  ["request headers", "to the endpoint",
    (leak) => fetch("/requests", { method: "POST", headers: { "x-planted": leak } }), nothing],
  ["request body", "as a text",
    (leak) => fetch("/requests", { method: "POST", body: leak, keepalive: true }), nothing],
  ["request body", "as bytes",
    (leak) => fetch("/requests", { method: "POST", body: new Blob([leak]) }), nothing],
];

/** What scripts hold can be seen in one engine. */
const IN_HEAP = [
  ["heap", "in a variable", (leak) => { globalThis.planted = { deep: leak }; }, () => { delete globalThis.planted; }],
];

/** All leaks that the tests can see in an engine. */
export const leaksIn = (engine) => [
  ...IN_MEMORY, ...IN_DOCUMENT, ...IN_STORES, ...IN_HISTORY, ...SAID_OR_SENT,
  ...(engine === "Chromium" ? IN_HEAP : []),
];
