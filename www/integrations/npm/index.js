// The class behind <account-recovery> and how to register it. Loading this module registers nothing, in a browser and on
// a server alike.
import { AccountRecoveryElement as Assistant } from "./page/element.js";
import * as parts from "./page/parts.js";
import { againBy } from "./page/again.js";
import styles from "./styles.js";

/**
 * The style goes into the root as an object, not as a link: bundlers may turn a style sheet that a script names into
 * something else, and the strictest policy allows objects.
 */
const style = (root) => {
  // Without its style the help still helps, in Safari before 16.4.
  if (!root.adoptedStyleSheets) return;
  const sheet = new root.ownerDocument.defaultView.CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
};

export class AccountRecoveryElement extends Assistant {
  static parts = { ...parts, style, again: againBy() };
}

const NAME = "account-recovery";

/** Registers the element under a name that is still free. Where nothing can be registered, on a server, nothing happens. */
export const define = (name = NAME) => {
  const registry = globalThis.customElements;
  if (!registry || registry.get(name)) return;
  // A class can have one name only.
  registry.define(name, name === NAME ? AccountRecoveryElement : class extends AccountRecoveryElement {});
};
