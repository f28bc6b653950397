// What all three forms of the saved help page share: everything is in the file, and one bundle does all but evidence.
import { AccountRecoveryElement } from "../element.js";
import "../press.js";
import { embedded } from "./embedded.js";

/** Days after which what services do may have changed so much that the person should know. */
const FRESH_DAYS = 180;

const style = (root) => {
  const { content } = root.host.querySelector("template");
  root.append(content.querySelector("style").cloneNode(true));
};

/** Says so when the content was last checked long ago. */
const date = () => {
  const notice = document.getElementById("old");
  const days = (Date.now() - Date.parse(notice.dataset.reviewed)) / 86_400_000;
  notice.hidden = days < FRESH_DAYS;
};

/** Starts the page with the glue of its bundles by name, and what makes evidence, if any is made. */
export const start = (glue, making = () => () => {}) => {
  date();
  const bundle = async (name) => [glue[name], await embedded(`${name}.wasm`)];
  const parts = {
    bundle,
    makeEvidence: making(bundle),
    definitions: () => [{ questions: () => embedded("definition") }],
    style,
  };
  customElements.define("account-recovery", class extends AccountRecoveryElement {
    static parts = parts;
  });
};
