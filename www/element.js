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

/** Bundles that were started, by their glue. One started twice at once would forget the first memory while it is in use. */
const started = new Map();

/** The assistant of a bundle, ready to be made. */
const ready = async (bundle) => {
  const [glue, wasm] = await bundle;
  if (!started.has(glue)) started.set(glue, glue.default({ module_or_path: wasm }));
  await started.get(glue);
  return glue.AccountRecovery;
};

/** On a server there are no elements, and modules that import this one are loaded all the same. */
const Base = globalThis.HTMLElement ?? class {};

/**
 * A subclass says as `parts` where bundles and definitions come from: www/parts.js, or www/single/recovery.js, which has
 * one bundle and one definition for the whole way.
 */
export class AccountRecoveryElement extends Base {
  #assistant;
  #definition;
  #questions;
  /** Ends when the element leaves the page. What is still loading then is dropped. */
  #stay;

  async connectedCallback() {
    if (this.#stay) return;
    this.#stay = new AbortController();
    const { signal } = this.#stay;
    const root = this.shadowRoot ?? this.#emptyRoot();
    let waiting;
    const hold = (event) => {
      event.preventDefault();
      if (event.type === "submit" || event.target.hasAttribute("data-open")) waiting = [event.type, event.target];
    };
    root.addEventListener("submit", hold);
    root.addEventListener("change", hold);
    try {
      await this.#start(root, signal);
    } catch (fault) {
      if (!signal.aborted) this.#fail(root, fault);
    } finally {
      root.removeEventListener("submit", hold);
      root.removeEventListener("change", hold);
    }
    const [type, control] = waiting ?? [];
    if (signal.aborted || !control?.isConnected) return;
    if (type === "submit") control.requestSubmit();
    else control.dispatchEvent(new Event(type, { bubbles: true }));
  }

  /** An element that is only moved is back in the page before the task ends, and goes on as if nothing had happened. */
  disconnectedCallback() {
    queueMicrotask(() => this.isConnected || this.#leave());
  }

  /**
   * Lets everything go, so that neither listeners nor anything typed outlive the stay. Back in a page it begins anew,
   * with what the storage of the tab has kept.
   */
  #leave() {
    this.#stay?.abort();
    this.#assistant?.free();
    this.#stay = this.#assistant = undefined;
    this.shadowRoot?.querySelectorAll(".page, .failed, slot").forEach((part) => part.remove());
  }

  #emptyRoot() {
    const root = this.attachShadow({ mode: "open" });
    this.constructor.parts.style(root);
    return root;
  }

  /** The definition in the language that holds where the element stands, in that without its region, or in English. */
  #find({ definition }) {
    const service = this.getAttribute("service") ?? "pypi";
    const here = this.closest("[lang]")?.lang ?? "";
    const named = (language) => definition(`${service}.${language}`);
    const language = [here, here.split("-")[0], "en"].find(named);
    if (!language) throw new Error(`no-definition: this page has no definition "${service}"`);
    // Who reads aloud has to know that the language changes here.
    if (language !== here) this.lang = language;
    return named(language);
  }

  async #start(root, signal) {
    const { parts } = this.constructor;
    this.#definition = this.#find(parts);
    const load = [this.#definition.questions(), ready(parts.bundle(parts.whole ? "plan" : "wizard"))];
    const [questions, Assistant] = await Promise.all(load);
    if (signal.aborted) return;
    this.#questions = questions;
    const goOn = parts.whole ? makeEvidence(parts) : (...saved) => this.#goOn(root, ...saved);
    this.#assistant = new Assistant(this, root, questions, goOn, ...this.#endpoint());
    if (parts.whole) {
      this.#assistant.resumeSaved();
      return;
    }
    // What comes after the questions loads while they are answered. Should that fail, it is tried again when needed.
    const ahead = () => Promise.all([parts.bundle("plan"), this.#definition.plans()]).catch(() => {});
    this.addEventListener("account-recovery-question", ahead, { once: true, signal });
  }

  /** Goes on in the bundle that has everything after the questions. If it cannot be loaded, the page stays as it is. */
  async #goOn(root, bookmark, file) {
    const { signal } = this.#stay;
    try {
      const { parts } = this.constructor;
      const [Assistant, plans] = await Promise.all([ready(parts.bundle("plan")), this.#definition.plans()]);
      if (signal.aborted) return;
      const definition = join(this.#questions, plans);
      const next = new Assistant(this, root, definition, makeEvidence(parts), ...this.#endpoint());
      this.#assistant.free();
      this.#assistant = next;
      root.querySelector(".failed")?.remove();
      next.resume(bookmark);
      if (file) next.open(file);
    } catch (fault) {
      if (signal.aborted) return;
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
