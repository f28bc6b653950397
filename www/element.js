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

/**
 * A subclass says as `parts` where bundles and definitions come from: www/parts.js, or www/single/recovery.js, which has
 * one bundle and one definition, in one language, for the whole way.
 */
export class AccountRecoveryElement extends HTMLElement {
  #assistant;
  /** The definition of the service by language. */
  #definitions;
  /** The definition in the language of the page, with what was loaded of it. */
  #spoken;
  /** Whether the assistant is the one with everything after the questions. */
  #hasPlans;
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
    root.append(this.constructor.parts.style(this));
    return root;
  }

  /** The definition in the language that holds here, or in the first that there is. */
  #find({ definitions, languageOf }) {
    const service = this.getAttribute("service") ?? "pypi";
    this.#definitions = definitions(service);
    const available = Object.keys(this.#definitions);
    if (available.length === 0) throw new Error(`no-definition: this page has no definition "${service}"`);
    return this.#definitions[languageOf?.(this, available) ?? available[0]];
  }

  async #start(root, signal) {
    const { parts } = this.constructor;
    const definition = this.#find(parts);
    const load = [definition.questions(), ready(parts.bundle(parts.whole ? "plan" : "wizard"))];
    const [questions, Assistant] = await Promise.all(load);
    if (signal.aborted) return;
    this.#spoken = { definition, questions };
    this.#hasPlans = parts.whole;
    const goOn = parts.whole ? makeEvidence(parts) : (...saved) => this.#goOn(root, ...saved);
    this.#assistant = new Assistant(this, root, questions, goOn, this.#speaker(root), ...this.#endpoint());
    if (parts.whole) {
      this.#assistant.resumeSaved();
      return;
    }
    // What comes after the questions loads while they are answered. Should that fail, it is tried again when needed.
    const ahead = () => Promise.all([parts.bundle("plan"), this.#spoken.definition.plans()]).catch(() => {});
    this.addEventListener("account-recovery-question", ahead, { once: true, signal });
  }

  /** Goes on in the bundle that has everything after the questions. If it cannot be loaded, the page stays as it is. */
  async #goOn(root, bookmark, file) {
    const { signal } = this.#stay;
    const spoken = this.#spoken;
    try {
      const { parts } = this.constructor;
      const [Assistant, plans] = await Promise.all([ready(parts.bundle("plan")), spoken.definition.plans()]);
      if (signal.aborted) return undefined;
      // Another language came in between.
      if (spoken !== this.#spoken) return this.#goOn(root, bookmark, file);
      const definition = join(spoken.questions, plans);
      const next = new Assistant(this, root, definition, makeEvidence(parts), this.#speaker(root), ...this.#endpoint());
      this.#assistant.free();
      this.#assistant = next;
      this.#hasPlans = true;
      root.querySelector(".failed")?.remove();
      next.resume(bookmark);
      if (file) next.open(file);
    } catch (fault) {
      if (!signal.aborted) this.#say(root, this.#assistant.notLoaded, fault);
    }
    return undefined;
  }

  /** What brings another language; nothing where there is only one. */
  #speaker(root) {
    return Object.keys(this.#definitions).length > 1 ? (language) => this.#speak(root, language) : undefined;
  }

  /** Goes on in another language. If it cannot be loaded, the page stays as it is. */
  async #speak(root, language) {
    const { signal } = this.#stay;
    const assistant = this.#assistant;
    try {
      const definition = this.#definitions[language];
      const [questions, plans] = await Promise.all([definition.questions(), this.#hasPlans ? definition.plans() : []]);
      if (signal.aborted) return undefined;
      // The other bundle took over in between, and wants more of the definition.
      if (assistant !== this.#assistant) return this.#speak(root, language);
      if (!assistant.speak(join(questions, plans))) return undefined;
      this.#spoken = { definition, questions };
      this.constructor.parts.keepLanguage(this, language);
      root.querySelector(".failed")?.remove();
    } catch (fault) {
      if (!signal.aborted) this.#say(root, assistant.notLoaded, fault);
    }
    return undefined;
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
