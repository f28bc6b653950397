// Where the parts of the assistant come from on a help page. Bytes come as modules, not by fetch, so that the page's
// connect-src can name the support endpoint alone.
import definitions from "./definitions.js";
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
const named = new Map(
  definitions.map(([name, questions, plans]) => [
    name,
    { questions: async () => bytes(await questions()), plans: async () => bytes(await plans()) },
  ]),
);

export const definition = (name) => named.get(name);

/** The definition that an element names by its address, if it does. */
export const ownDefinition = async (element) =>
  element.hasAttribute("definition") ? (await import("./definition.js")).own(element) : undefined;

/** What the page says about a fault; nothing where the browser cannot run the assistant. */
export const explain = async (fault) => (await import("./trouble.js")).explain(fault);

/** Watches whether the policy of the page keeps requests from the endpoint; tells the assistant and whoever looks after it. */
export const watch = async (endpoint, assistant, signal) => {
  if (endpoint) (await import("./trouble.js")).watch(endpoint, assistant, signal);
};
