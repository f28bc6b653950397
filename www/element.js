// The class behind <account-recovery>. It loads the assistant and hands its shadow root over; everything else happens
// in Rust.

/** The release that this is of. */
export const release = "@release@";

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
 * A subclass says as `parts` where bundles and definitions come from: www/parts.js, or www/single/saved.js, which has
 * one bundle and one definition, in one language, for the whole way and so nothing to load later.
 */
export class AccountRecoveryElement extends Base {
  /** What belongs to the time in a page. Its signal ends when the element leaves; what is still loading then is dropped. */
  #stay;

  async connectedCallback() {
    if (this.#stay) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    this.#stay = { leaving, signal };
    const root = this.shadowRoot ?? this.#emptyRoot();
    try {
      await this.#start(root, this.#stay);
    } catch (fault) {
      const { parts } = this.constructor;
      const text = await parts.explain?.(fault, this).catch(() => {});
      if (signal.aborted) return;
      this.#fail(root, text, fault);
      parts.again?.(this, root, fault);
    }
    // Not within the very click that is to be answered, which could not be repeated.
    setTimeout(() => signal.aborted || this.#answer(root));
  }

  /** From here on presses are answered as they come; the last one before, which www/press.js kept, is answered now. */
  #answer(root) {
    let [control, choice] = this.pressed ?? [];
    this.started = true;
    this.ariaBusy = this.pressed = null;
    if (!control) return;
    // Drawn anew, in the language of the browser, the page has the same controls.
    const { action } = control.dataset;
    if (!control.isConnected) control = root.querySelector(action ? `[data-action="${action}"]` : ".go");
    const chosen = choice && root.querySelector(`[value="${choice}"]`);
    if (chosen) chosen.checked = true;
    if (control?.type === "file") control.dispatchEvent(new Event("change", { bubbles: true }));
    else control?.click();
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
    this.#stay?.leaving.abort();
    this.#stay?.assistant?.free();
    this.#stay = undefined;
    this.shadowRoot?.querySelectorAll(".page, .failed, slot").forEach((part) => part.remove());
  }

  #emptyRoot() {
    const root = this.attachShadow({ mode: "open" });
    this.constructor.parts.style(root);
    return root;
  }

  async #start(root, stay) {
    const { parts } = this.constructor;
    const service = this.getAttribute("service") ?? "pypi";
    const definitions = await parts.definitions(this, service);
    const available = Object.keys(definitions);
    const definition = definitions[parts.languageOf?.(this, available) ?? available[0]];
    if (!definition) throw new Error(`no-definition: this page has no definition "${service}"`);
    const bundle = (name) => ready(parts.bundle(name));
    const say = (...words) => this.#say(root, ...words);
    Object.assign(stay, { element: this, root, parts, definitions, definition, ready: bundle, say });
    const [questions, Assistant] = await Promise.all([definition.questions(), bundle(parts.loading ? "wizard" : "plan")]);
    if (stay.signal.aborted) return;
    const { goOn, speak, loadAhead } = parts.loading?.(stay) ?? {};
    const endpoint = this.#endpoint();
    [stay.endpoint] = endpoint;
    stay.make = (Other, whole, load) => new Other(this, root, whole, load, speak, ...endpoint);
    stay.questions = questions;
    stay.assistant = stay.make(Assistant, questions, goOn ?? parts.makeEvidence);
    if (loadAhead) loadAhead();
    else stay.assistant.resumeSaved();
  }

  /** Where requests go, if anywhere, and whether they are taken from a page that was opened from a file. */
  #endpoint() {
    const meta = document.querySelector('meta[name="account-recovery-endpoint"]');
    const own = this.getAttribute("endpoint");
    const named = own ?? meta?.content;
    const takesFiles = own ? this.hasAttribute("endpoint-takes-files") : "takesFiles" in (meta?.dataset ?? {});
    return [named ? new URL(named, document.baseURI).href : undefined, takesFiles];
  }

  /** Says that the assistant cannot run here, and shows what the page offers instead; that alone where words are missing. */
  #fail(root, text, fault) {
    root.querySelector(".page")?.remove();
    this.#say(root, text, fault);
    const instead = document.createElement("slot");
    if (!text) instead.setAttribute("role", "alert");
    root.append(instead);
  }

  /** Says what failed; without words, that nothing fails any more. */
  #say(root, text, fault) {
    root.querySelector(".failed")?.remove();
    if (fault) console.error("account-recovery:", fault);
    if (!text) return;
    const message = document.createElement("p");
    message.setAttribute("role", "alert");
    message.className = "failed";
    message.textContent = text;
    root.append(message);
  }
}
