// What the page promises about its cost, and whether the measurements keep it.

const KIB = 1024;
const PLAIN = "plain JS by hand";

/** A promise: what, its limit, what was measured, and their unit. */
const promise = (what, limit, found, unit) => ({ what, limit, found, unit, holds: found <= limit });

const loading = ({ loading: pages, parts }) => {
  const { "account-recovery": ours, [PLAIN]: plain } = pages;
  return [
    promise("transfer until the first question can be answered", 45, ours.transferred / KIB, "KiB"),
    promise("evidence bundle, loaded at its step", 35, parts.evidence / KIB, "KiB"),
    promise("sealing bundle, loaded at its step", 40, parts.seal / KIB, "KiB"),
    promise("largest saved page, not compressed", 288, parts.saved / KIB, "KiB"),
    promise("first question seen, against plain JavaScript", 1, ours.visible / plain.visible, "x"),
    promise("first question answered, against plain JavaScript", 1.35, ours.usable / plain.usable, "x"),
    promise("blocked until then", 0, ours.blocked, "ms"),
    promise("JavaScript heap, against plain JavaScript", 1.15, ours.heap / plain.heap, "x"),
  ];
};

const memory = ({ person }) => [
  promise("WebAssembly memory before evidence", 1.25, person.wasmBefore / KIB / KIB, "MiB"),
  promise("WebAssembly memory after evidence, against before", 1, person.wasmAfter / person.wasmBefore, "x"),
];

const hashing = ({ hashing: { argon2id, pbkdf2 }, person }) => [
  promise("Argon2id of one code, first call, against libsodium", 1.3, argon2id["account-recovery"].first / argon2id.libsodium.first, "x"),
  promise("Argon2id of one code, second call, against libsodium", 1.3, argon2id["account-recovery"].again / argon2id.libsodium.again, "x"),
  promise("longest task while evidence is made, on a slow device", 50, person.longest, "ms"),
  promise("PBKDF2 by the browser, first call, against bare WebCrypto", 1.05, pbkdf2["account-recovery"].first / pbkdf2.webcrypto.first, "x"),
  promise("PBKDF2 by the browser, second call, against bare WebCrypto", 1.05, pbkdf2["account-recovery"].again / pbkdf2.webcrypto.again, "x"),
];

const person = ({ person: { keystroke, slowKeystroke, step, slowestStep }, growth }) => [
  promise("a keystroke until it is painted, on a slow device: median", 16, keystroke, "ms"),
  promise("a keystroke until it is painted, on a slow device: 19 of 20", 16, slowKeystroke, "ms"),
  promise("a step until it is painted, on a slow device: median", 50, step, "ms"),
  promise("a step until it is painted, on a slow device: the slowest of a journey", 50, slowestStep, "ms"),
  promise("a step in a definition ten times as large", 1.2, growth["10x"] / growth["1x"], "x"),
];

const quality = ({ lighthouse }) =>
  Object.entries({ accessibility: 100, "best-practices": 100, seo: 100, performance: 98 }).map(([id, least]) =>
    ({ what: `Lighthouse, mobile: ${id.replace("-", " ")}`, limit: least, found: lighthouse[id], unit: "", least: true, holds: lighthouse[id] >= least }));

/** All promises, in the order of the table. */
export const targets = (results) => [loading, memory, hashing, person, quality].flatMap((group) => group(results));
