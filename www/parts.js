// Where the parts of the assistant come from on a help page. Bytes come as modules, not by fetch, so that the page's
// connect-src can name the support endpoint alone.
import { definitions as listed } from "./definitions.js";
import * as wizard from "./wizard.js";
import * as wizardText from "./wizard.wasm.js";

export { keepLanguage, languageOf } from "./languages.js";
export { loading } from "./loading.js";

/** The release that this is of, as every part says of itself. */
export const release = "@release@";

/** A part that is loaded, if it comes and is of this release: parts of two releases would lead people to wrong places. */
const own = async (loading) => {
  const part = await loading.catch(({ message }) => {
    throw new Error(`missing-part: ${message}`);
  });
  if (part.release !== release) throw new Error(`other-release: a part of ${part.release} came to one of ${release}`);
  return part;
};

const both = (...loading) => Promise.all(loading.map(own));

/** By hand, since `Uint8Array.from` with a function takes as long as to start what is in the bytes. */
const bytes = ({ default: text }) => {
  const all = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) all[at] = text.charCodeAt(at);
  return all;
};

const bundles = {
  wizard: () => both(Promise.resolve(wizard), Promise.resolve(wizardText)),
  plan: () => both(import("./plan.js"), import("./plan.wasm.js")),
  evidence: () => both(import("./evidence.js"), import("./evidence.wasm.js")),
  seal: () => both(import("./seal.js"), import("./seal.wasm.js")),
};

/** A bundle: its glue and its WebAssembly. */
export const bundle = async (name) => {
  const [glue, wasm] = await bundles[name]();
  return [glue, bytes(wasm)];
};

/** Makes evidence; how is loaded when it is asked for. */
export const makeEvidence = async (...order) => {
  const making = await own(import("./making.js"));
  return making.makeEvidence(bundle)(...order);
};

/** The definitions that this page has of a service by language: what the questions need, and what comes after them. */
const beside = (service) => {
  const languages = Object.entries(listed[service] ?? {});
  return Object.fromEntries(languages.map(([language, [questions, plans]]) => [language, {
    questions: async () => bytes(await own(questions())),
    plans: async () => bytes(await own(plans())),
  }]));
};

/** The definitions for an element by language. One that it names by its address says only itself what language it is in. */
export const definitions = async (element, service) => {
  if (!element.hasAttribute("definition")) return beside(service);
  const definition = await own(import("./definition.js"));
  return { und: definition.own(element) };
};

/** What the page says about a fault. */
export const explain = async (...fault) => (await import("./trouble.js")).explain(...fault);

/** Watches whether the policy of the page keeps requests from the endpoint; tells the assistant and whoever looks after it. */
export const watch = async (endpoint, assistant, signal) => {
  if (endpoint) (await import("./trouble.js")).watch(endpoint, assistant, signal);
};
