// The class behind <account-recovery>. It loads the assistant and hands its shadow root over; everything else happens
// in Rust.

const join = (first, rest) => {
  const whole = new Uint8Array(first.length + rest.length);
  whole.set(first);
  whole.set(rest, first.length);
  return whole;
};

/** Where evidence is made, by scheme. */
const evidenceBundles = { commit: "evidence", proof: "evidence", seal: "seal" };

/**
 * Makes evidence of a code in pieces that hold nothing up; gives nothing when told to stop. Each time in an instance
 * of its own, whose memory goes with it.
 */
const makeEvidence = (parts) => async (code, order, scheme, progress, signal) => {
  const [[glue, wasm], { turn }] = await Promise.all([parts.bundle(evidenceBundles[scheme]), import("./turn.js")]);
  if (signal.aborted) return undefined;
  const evidence = glue.default();
  await evidence({ module_or_path: wasm });
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

/** The assistant of a bundle, ready to be made. */
const ready = async (bundle) => {
  const [glue, wasm] = await bundle;
  await glue.default({ module_or_path: wasm });
  return glue.AccountRecovery;
};

/**
 * A subclass says as `parts` where bundles and definitions come from: www/parts.js, or www/single/recovery.js, which has
 * one bundle and one definition for the whole way.
 */
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
    root.append(this.constructor.parts.style(this));
    return root;
  }

  async #start(root) {
    const name = `${this.getAttribute("service") ?? "pypi"}.${this.getAttribute("lang") ?? "en"}`;
    const { parts } = this.constructor;
    this.#definition = parts.definition(name);
    if (!this.#definition) throw new Error(`no-definition: this page has no definition "${name}"`);
    const load = [this.#definition.questions(), ready(parts.bundle(parts.whole ? "plan" : "wizard"))];
    const [questions, Assistant] = await Promise.all(load);
    this.#questions = questions;
    const goOn = parts.whole ? makeEvidence(parts) : (bookmark) => this.#goOn(root, bookmark);
    this.#assistant ??= new Assistant(this, root, questions, goOn, ...this.#endpoint());
    if (parts.whole) {
      this.#assistant.resumeSaved();
      return;
    }
    // What comes after the questions loads while they are answered. Should that fail, it is tried again when needed.
    const ahead = () => Promise.all([parts.bundle("plan"), this.#definition.plans()]).catch(() => {});
    this.addEventListener("account-recovery-question", ahead, { once: true });
  }

  /** Goes on in the bundle that has everything after the questions. If it cannot be loaded, the page stays as it is. */
  async #goOn(root, bookmark) {
    try {
      const { parts } = this.constructor;
      const [Assistant, plans] = await Promise.all([ready(parts.bundle("plan")), this.#definition.plans()]);
      const definition = join(this.#questions, plans);
      const next = new Assistant(this, root, definition, makeEvidence(parts), ...this.#endpoint());
      this.#assistant.free();
      this.#assistant = next;
      root.querySelector(".failed")?.remove();
      next.resume(bookmark);
    } catch (fault) {
      this.#say(root, "The next part could not be loaded. Check your connection, then press the button again.", fault);
    }
  }

  /** Where requests go, if anywhere, and whether they are taken from a page that was opened from a file. */
  #endpoint() {
    const meta = document.querySelector('meta[name="account-recovery-endpoint"]');
    const own = this.getAttribute("endpoint");
    const named = own ?? meta?.content;
    const takesFiles = own ? this.hasAttribute("endpoint-takes-files") : "takesFiles" in (meta?.dataset ?? {});
    return [named ? new URL(named, document.baseURI).href : undefined, takesFiles];
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
