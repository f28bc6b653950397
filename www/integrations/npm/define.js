// Registers <account-recovery>, once, however often this module is loaded.
import { define } from "./index.js";

define();
