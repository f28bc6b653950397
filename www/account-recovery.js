// Registers <account-recovery>, once, however often this module is loaded.
import { AccountRecoveryElement } from "./element.js";
import * as parts from "./parts.js";

/** Puts the style into an element that was not rendered ahead, with the check of its bytes that the element asks for. */
const style = (root) => {
  const link = document.createElement("link");
  link.integrity = root.host.getAttribute("style-integrity") ?? "";
  link.rel = "stylesheet";
  link.href = new URL("./account-recovery.css", import.meta.url).href;
  root.append(link);
};

class HelpPageElement extends AccountRecoveryElement {
  static parts = { ...parts, style };
}

if (!customElements.get("account-recovery")) customElements.define("account-recovery", HelpPageElement);
