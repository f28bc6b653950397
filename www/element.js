// The class behind <account-recovery>. It loads the assistant and hands its shadow root over; everything else happens
// in Rust. The bytes come as modules, not by fetch, so that the page's connect-src can name the support endpoint alone.
import init, { AccountRecovery } from "./wizard.js";
import wizardText from "./wizard.wasm.js";

const bytes = (text) => Uint8Array.from(text, (unit) => unit.charCodeAt(0));

/** Definitions by service and language: what the questions need, and what only a request needs. */
const definitions = {
  "pypi.en": {
    questions: () => import("./pypi.en.pack.js"),
    requests: () => import("./pypi.en.request.js"),
  },
};

/** The bundle with the pages of a request. */
const requestBundle = () => Promise.all([import("./request.js"), import("./request.wasm.js")]);

/** Loads the evidence bundle when a code is to be used, and makes a commitment to the code. */
const commit = async (code, order) => {
  const [glue, wasm] = await Promise.all([import("./evidence.js"), import("./evidence.wasm.js")]);
  await glue.default({ module_or_path: bytes(wasm.default) });
  return glue.commit(code, order);
};

export class AccountRecoveryElement extends HTMLElement {
  #assistant;
  #definition;
  #questions;

  async connectedCallback() {
    if (this.#assistant) return;
    const root = this.shadowRoot ?? this.#emptyRoot();
    let waiting;
    const hold = (event) => {
      event.preventDefault();
      waiting = event.target;
    };
    root.addEventListener("submit", hold);
    try {
      await this.#start(root);
    } catch (fault) {
      this.#fail(root, fault);
    } finally {
      root.removeEventListener("submit", hold);
    }
    if (waiting?.isConnected) waiting.requestSubmit();
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
    this.#definition = definitions[name];
    if (!this.#definition) throw new Error(`no-definition: this page has no definition "${name}"`);
    const load = [this.#definition.questions(), init({ module_or_path: bytes(wizardText) })];
    const [questions] = await Promise.all(load);
    this.#questions = bytes(questions.default);
    this.#assistant ??= new AccountRecovery(this, root, this.#questions, (bookmark) => this.#draft(root, bookmark));
    // Whoever has a route may soon draft a request, perhaps on a connection that comes and goes.
    this.addEventListener("account-recovery-route", () => requestBundle().catch(() => {}), { once: true });
  }

  /** Goes on in the bundle that has the pages of a request. If it cannot be loaded, the plan stays as it is. */
  async #draft(root, bookmark) {
    try {
      const [[glue, wasm], requests] = await Promise.all([requestBundle(), this.#definition.requests()]);
      await glue.default({ module_or_path: bytes(wasm.default) });
      const rest = bytes(requests.default);
      const definition = new Uint8Array(this.#questions.length + rest.length);
      definition.set(this.#questions);
      definition.set(rest, this.#questions.length);
      const next = new glue.AccountRecovery(this, root, definition, commit, this.#endpoint());
      this.#assistant.free();
      this.#assistant = next;
      next.resume(bookmark);
    } catch (fault) {
      this.#say(root, "The next part could not be loaded. Check your connection, then press the button again.", fault);
    }
  }

  #endpoint() {
    const meta = document.querySelector('meta[name="account-recovery-endpoint"]');
    const named = this.getAttribute("endpoint") ?? meta?.content;
    return named ? new URL(named, document.baseURI).href : undefined;
  }

  /** Says that the assistant cannot run here, and shows what the page offers instead. */
  #fail(root, fault) {
    root.querySelector(".page")?.remove();
    this.#say(root, "The step-by-step help cannot run in this browser. Everything it knows is also here:", fault);
    root.append(document.createElement("slot"));
  }

  #say(root, text, fault) {
    console.error("account-recovery:", fault);
    root.querySelector(".failed")?.remove();
    const message = document.createElement("p");
    message.setAttribute("role", "alert");
    message.className = "failed";
    message.textContent = text;
    root.append(message);
  }
}
