// The saved help page: everything is in the file, and one bundle does all but evidence.
import * as evidence from "bundles/evidence/evidence.js";
import * as plan from "bundles/plan/plan.js";

import { AccountRecoveryElement } from "../element.js";
import { embedded } from "./embedded.js";

/** Days after which what services do may have changed so much that the person should know. */
const FRESH_DAYS = 180;

const glue = { plan, evidence };

const parts = {
  whole: true,
  bundle: async (name) => [glue[name], await embedded(`${name}.wasm`)],
  definition: () => ({ questions: () => embedded("definition") }),
  style: (element) => element.querySelector("template").content.querySelector("style").cloneNode(true),
};

class SavedPageElement extends AccountRecoveryElement {
  static parts = parts;
}

/** Says so when the content was last checked long ago. */
const date = () => {
  const notice = document.getElementById("old");
  const days = (Date.now() - Date.parse(notice.dataset.reviewed)) / 86_400_000;
  notice.hidden = days < FRESH_DAYS;
};

date();
customElements.define("account-recovery", SavedPageElement);
