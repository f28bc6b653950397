// What keeps the assistant from running or sending, in words for whoever is on the page, and for whoever looks after it.
import { languageOf } from "./languages.js";

/** Faults of definitions and of parts that do not come, by how their codes begin. */
const OF_DEFINITION = /^(no-definition|definition-|not-a-pack|other-|damaged-pack|missing-part)/;

/** The smallest module there is: what keeps it out is no fault of its own. */
const EMPTY_MODULE = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

/** Whether the policy of the page forbids WebAssembly; a browser without any is another matter. */
const isBarred = () => {
  if (!globalThis.WebAssembly) return false;
  try {
    return !new WebAssembly.Module(EMPTY_MODULE);
  } catch {
    return true;
  }
};

/** What is in the way of the assistant. What to do about it goes to the console. */
const obstacle = (fault) => {
  if (OF_DEFINITION.test(fault.message)) return "definition";
  if (!isBarred()) return "browser";
  console.error(
    "account-recovery: wasm-barred: the Content-Security-Policy of this page forbids WebAssembly; add 'wasm-unsafe-eval' to its script-src. `account-recovery csp` prints the whole policy",
  );
  return "policy";
};

/** What the page says about a fault, in the language that the assistant would have. */
export const explain = async (fault, element) => {
  const { sentences } = await import("./sentences.js");
  const languages = Object.keys(sentences);
  const language = languageOf(element, languages) ?? languages[0];
  return sentences[language][obstacle(fault)];
};

/** Whether a policy that is in force, not one that only reports, kept a request from an address. */
const isRefusal = ({ effectiveDirective, disposition, blockedURI }, address) =>
  effectiveDirective === "connect-src" && disposition === "enforce" && address.startsWith(blockedURI);

/** Addresses that nobody on the way can read along to; those of the same machine are among them. */
const PRIVATE = /^(https:|http:\/\/(localhost|127\.0\.0\.1|\[::1])[:/])/;

/** Tells the assistant when the policy of the page keeps a request from the endpoint, and says which directive does. */
export const watch = (endpoint, assistant, signal) => {
  // The assistant goes without such an endpoint (`delivery::endpoint`); this says why.
  if (!PRIVATE.test(endpoint)) {
    console.error(`account-recovery: endpoint-without-tls: requests to ${endpoint} could be read on the way; begin it with https://`);
  }
  const look = (event) => {
    if (!isRefusal(event, endpoint)) return;
    assistant.bar();
    console.error(
      `account-recovery: endpoint-barred: the Content-Security-Policy of this page lets nothing out to ${endpoint}; add that to its connect-src. \`account-recovery csp\` prints the whole policy`,
    );
  };
  document.addEventListener("securitypolicyviolation", look, { signal });
};
