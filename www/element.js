// The class behind <account-recovery>. It loads the assistant and hands its shadow root over; everything else happens
// in Rust. The bytes come as modules, not by fetch, so that the page's connect-src can name the support endpoint alone.
import init, { AccountRecovery } from "./wizard.js";
import wizardText from "./wizard.wasm.js";

const bytes = (text) => Uint8Array.from(text, (unit) => unit.charCodeAt(0));

/** Definitions by service and language. */
const definitions = { "pypi.en": () => import("./pypi.en.pack.js") };

/** Loads the evidence bundle the first time that a code is to be used, and makes a commitment to the code. */
const commit = async (code, order) => {
  const [glue, wasm] = await Promise.all([import("./evidence.js"), import("./evidence.wasm.js")]);
  await glue.default({ module_or_path: bytes(wasm.default) });
  return glue.commit(code, order);
};

export class AccountRecoveryElement extends HTMLElement {
  #assistant;
  #waiting;

  async connectedCallback() {
    if (this.#assistant) return;
    const root = this.shadowRoot ?? this.#emptyRoot();
    const hold = (event) => {
      event.preventDefault();
      this.#waiting = event.target;
    };
    root.addEventListener("submit", hold);
    try {
      await this.#start(root);
    } catch (fault) {
      this.#fail(root, fault);
    } finally {
      root.removeEventListener("submit", hold);
    }
    this.#waiting?.isConnected && this.#waiting.requestSubmit();
  }

  #emptyRoot() {
    const root = this.attachShadow({ mode: "open" });
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = new URL("./account-recovery.css", import.meta.url).href;
    root.append(style);
    return root;
  }

  async #start(root) {
    const name = `${this.getAttribute("service") ?? "pypi"}.${this.getAttribute("lang") ?? "en"}`;
    const load = definitions[name];
    if (!load) throw new Error(`no-definition: this page has no definition "${name}"`);
    const [definition] = await Promise.all([load(), init({ module_or_path: bytes(wizardText) })]);
    this.#assistant ??= new AccountRecovery(this, root, bytes(definition.default), this.#endpoint(), commit);
  }

  #endpoint() {
    const meta = document.querySelector('meta[name="account-recovery-endpoint"]');
    const named = this.getAttribute("endpoint") ?? meta?.content;
    return named ? new URL(named, document.baseURI).href : undefined;
  }

  /** Says that the assistant cannot run here, and shows what the page offers instead. */
  #fail(root, fault) {
    console.error("account-recovery:", fault);
    const message = document.createElement("p");
    message.setAttribute("role", "alert");
    message.className = "failed";
    message.textContent = "The step-by-step help cannot run in this browser. Everything it knows is also here:";
    root.querySelector(".page")?.remove();
    root.append(message, document.createElement("slot"));
  }
}
