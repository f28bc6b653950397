// Registers <account-recovery>, once, however often this module is loaded.
import { AccountRecoveryElement } from "./element.js";
import * as parts from "./parts.js";

class HelpPageElement extends AccountRecoveryElement {
  static parts = parts;
}

if (!customElements.get("account-recovery")) customElements.define("account-recovery", HelpPageElement);
