// Registers <account-recovery>, once, however often this module is loaded.
import { AccountRecoveryElement } from "./element.js";

if (!customElements.get("account-recovery")) customElements.define("account-recovery", AccountRecoveryElement);
