// The class behind <account-recovery>. It loads the assistant and hands its shadow root over; everything else happens
// in Rust. The bytes come as modules, not by fetch, so that the page's connect-src can name the support endpoint alone.
import init, { AccountRecovery } from "./wizard.js";
import wizardText from "./wizard.wasm.js";

const bytes = (text) => Uint8Array.from(text, (unit) => unit.charCodeAt(0));

const join = (first, rest) => {
  const whole = new Uint8Array(first.length + rest.length);
  whole.set(first);
  whole.set(rest, first.length);
  return whole;
};

/** Definitions by service and language: what the questions need, and what comes after them. */
const definitions = {
  "pypi.en": {
    questions: () => import("./pypi.en.pack.js"),
    plans: () => import("./pypi.en.plan.js"),
  },
};

/** The bundle with everything after the questions. */
const planBundle = () => Promise.all([import("./plan.js"), import("./plan.wasm.js")]);

const evidenceBundle = () => Promise.all([import("./evidence.js"), import("./evidence.wasm.js")]);

/** Where evidence is made, by scheme. */
const evidenceBundles = {
  commit: evidenceBundle,
  proof: evidenceBundle,
  seal: () => Promise.all([import("./seal.js"), import("./seal.wasm.js")]),
};

/** Lets the browser paint and answer the person; a message, unlike a timer, comes back at once. */
const turn = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

/**
 * Makes evidence of a code in pieces that hold nothing up; gives nothing when told to stop. Each time in an instance
 * of its own, whose memory goes with it.
 */
const makeEvidence = async (code, order, scheme, progress, signal) => {
  const [glue, wasm] = await evidenceBundles[scheme]();
  const evidence = glue.default();
  await evidence({ module_or_path: bytes(wasm.default) });
  const making = new (evidence.Making ?? evidence.Sealing)(code, order);
  try {
    for (let percent = 0; !signal.aborted; percent = making.advance()) {
      if (percent === 100) return making.finish();
      progress(making.codes, percent);
      await turn();
    }
  } finally {
    making.free();
  }
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
    this.#assistant ??= new AccountRecovery(this, root, this.#questions, (bookmark) => this.#goOn(root, bookmark));
    // What comes after the questions loads while they are answered. Should that fail, it is tried again when needed.
    const ahead = () => Promise.all([planBundle(), this.#definition.plans()]).catch(() => {});
    this.addEventListener("account-recovery-question", ahead, { once: true });
  }

  /** Goes on in the bundle that has everything after the questions. If it cannot be loaded, the page stays as it is. */
  async #goOn(root, bookmark) {
    try {
      const [[glue, wasm], plans] = await Promise.all([planBundle(), this.#definition.plans()]);
      await glue.default({ module_or_path: bytes(wasm.default) });
      const definition = join(this.#questions, bytes(plans.default));
      const next = new glue.AccountRecovery(this, root, definition, makeEvidence, this.#endpoint());
      this.#assistant.free();
      this.#assistant = next;
      root.querySelector(".failed")?.remove();
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
