// As much of a document as the scripts of the page ask for: elements, attributes and simple selectors. What browsers do
// beyond that is tested in browsers (tests/e2e).

const SIMPLE = /^([\w-]+)?((?:[.#][\w-]+|\[[^\]]+\]|:not\([^)]*\))*)$/;
const PARTS = /[.#][\w-]+|\[[^\]]+\]|:not\([^)]*\)/g;

const fits = (element, part) => {
  if (part.startsWith(".")) return element.className.split(" ").includes(part.slice(1));
  if (part.startsWith("#")) return element.id === part.slice(1);
  // No element is defined before the script has run.
  if (part === ":not(:defined)") return true;
  if (part.startsWith(":not(")) return !part.slice(5, -1).split(", ").some((other) => fits(element, other));
  const [, name, value] = /^\[([\w-]+)(?:="?([^"]*)"?)?\]$/.exec(part);
  return value === undefined ? element.hasAttribute(name) : element.getAttribute(name) === value;
};

/** Commas within brackets separate nothing. */
const alternatives = (selector) => selector.match(/(?:\([^)]*\)|[^,(])+/g).map((one) => one.trim());

const matches = (element, selector) =>
  alternatives(selector).some((one) => {
    const found = SIMPLE.exec(one);
    if (!found) throw new Error(`this document does not know the selector ${one}`);
    const [, name, rest] = found;
    return (!name || name === element.localName) && (rest.match(PARTS) ?? []).every((part) => fits(element, part));
  });

const attribute = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A property that is the attribute of that name. */
const reflected = (name) => ({
  get() {
    return this.getAttribute(name) ?? "";
  },
  set(value) {
    this.setAttribute(name, value);
  },
});

export class Element extends EventTarget {
  #attributes = new Map();
  #texts = [];

  constructor(localName = "account-recovery", attributes = {}, ...children) {
    super();
    this.localName = localName;
    this.children = [];
    this.hidden = false;
    this.value = "";
    for (const [name, value] of Object.entries(attributes)) this.setAttribute(name, value);
    this.append(...children);
    const data = (name) => `data-${attribute(name)}`;
    this.dataset = new Proxy({}, {
      get: (_, name) => this.getAttribute(data(name)) ?? undefined,
      has: (_, name) => this.hasAttribute(data(name)),
      set: (_, name, value) => this.setAttribute(data(name), value) ?? true,
    });
  }

  getAttribute(name) {
    return this.#attributes.get(name) ?? null;
  }
  setAttribute(name, value) {
    this.#attributes.set(name, String(value));
  }
  hasAttribute(name) {
    return this.#attributes.has(name);
  }
  removeAttribute(name) {
    this.#attributes.delete(name);
  }

  append(...parts) {
    for (const part of parts) {
      if (part instanceof Element) this.appendChild(part);
      else this.#texts.push(part);
    }
  }
  appendChild(child) {
    child.remove();
    child.parent = this;
    this.children.push(child);
    return child;
  }
  remove() {
    const beside = this.parent?.children;
    beside?.splice(beside.indexOf(this), 1);
    this.parent = undefined;
  }
  get isConnected() {
    return this === globalThis.document || Boolean((this.parent ?? this.host)?.isConnected);
  }

  get textContent() {
    return [...this.#texts, ...this.children.map((child) => child.textContent)].join("");
  }
  set textContent(text) {
    for (const child of [...this.children]) child.remove();
    this.#texts = [String(text)];
  }

  cloneNode() {
    const copy = new Element(this.localName);
    for (const [name, value] of this.#attributes) copy.setAttribute(name, value);
    copy.append(...this.#texts, ...this.children.map((child) => child.cloneNode()));
    return copy;
  }

  matches(selector) {
    return matches(this, selector);
  }
  closest(selector) {
    return this.matches(selector) ? this : this.parent?.closest(selector) ?? null;
  }
  querySelectorAll(selector) {
    return this.children.flatMap((child) => [...(child.matches(selector) ? [child] : []), ...child.querySelectorAll(selector)]);
  }
  querySelector(selector) {
    return this.querySelectorAll(selector)[0] ?? null;
  }
  getElementById(id) {
    return this.querySelector(`#${id}`);
  }
  createElement(localName) {
    return new Element(localName);
  }

  attachShadow() {
    if (this.shadowRoot) throw new Error("there is a shadow root already");
    this.shadowRoot = new Element("#shadow-root");
    this.shadowRoot.host = this;
    return this.shadowRoot;
  }
  focus() {
    globalThis.document.activeElement = this;
  }
  click() {
    this.dispatchEvent(Object.assign(new Event("click", { cancelable: true })));
  }
}

for (const [property, name] of Object.entries({ className: "class", id: "id", lang: "lang", role: "role", type: "type" })) {
  Object.defineProperty(Element.prototype, property, reflected(name));
}

export const page = (...children) => new Element("#document", {}, ...children);
