// Where the parts of the assistant come from on a help page. Bytes come as modules, not by fetch, so that the page's
// connect-src can name the support endpoint alone.
import * as wizard from "./wizard.js";
import * as wizardText from "./wizard.wasm.js";

const bytes = ({ default: text }) => Uint8Array.from(text, (unit) => unit.charCodeAt(0));

const bundles = {
  wizard: () => [wizard, wizardText],
  plan: () => Promise.all([import("./plan.js"), import("./plan.wasm.js")]),
  evidence: () => Promise.all([import("./evidence.js"), import("./evidence.wasm.js")]),
  seal: () => Promise.all([import("./seal.js"), import("./seal.wasm.js")]),
};

/** A bundle: its glue and its WebAssembly. */
export const bundle = async (name) => {
  const [glue, wasm] = await bundles[name]();
  return [glue, bytes(wasm)];
};

/** Definitions by service and language: what the questions need, and what comes after them. */
const definitions = {
  "pypi.en": {
    questions: async () => bytes(await import("./pypi.en.pack.js")),
    plans: async () => bytes(await import("./pypi.en.plan.js")),
  },
};

export const definition = (name) => definitions[name];
