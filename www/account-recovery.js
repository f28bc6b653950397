// Registers <account-recovery>, once, however often this module is loaded.
import { RELEASE, againBy } from "./again.js";

/** A new address, so that what comes is from the server. */
const anew = (name, mark) => import(new URL(`${name}?${mark}`, import.meta.url).href);

const again = againBy(() => anew("release.js", Date.now()).then(({ release }) => release, () => undefined));

/** Puts the style into an element that was not rendered ahead, with the check of its bytes that the element asks for. */
const style = (root) => {
  const link = document.createElement("link");
  link.integrity = root.host.getAttribute("style-integrity") ?? "";
  link.rel = "stylesheet";
  link.href = new URL("./account-recovery.css", import.meta.url).href;
  root.append(link);
};

const load = async () => {
  const modules = await Promise.all([import("./element.js"), import("./parts.js")]).catch(({ message }) => {
    throw new Error(`missing-part: ${message}`);
  });
  const other = modules.find(({ release }) => release !== RELEASE);
  if (other) throw new Error(`other-release: the scripts of ${RELEASE} met some of ${other.release}`);
  return modules;
};

const register = async () => {
  const [{ AccountRecoveryElement }, parts] = await load();
  class HelpPageElement extends AccountRecoveryElement {
    static parts = { ...parts, style, again };
  }
  if (!customElements.get("account-recovery")) customElements.define("account-recovery", HelpPageElement);
};

/** Nothing can run: that is said in place of what was rendered ahead, beside what the page offers instead. */
const give = (fault) => {
  console.error("account-recovery:", fault);
  for (const element of document.querySelectorAll("account-recovery:not(:defined)")) {
    const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
    root.querySelector(".page")?.remove();
    root.append(document.createElement("slot"));
    again(element, root, fault);
  }
};

/** The release that the help page around this was written for. */
const wanted = document.querySelector("account-recovery[help-page]")?.getAttribute("help-page") ?? RELEASE;

if (wanted === RELEASE || new URL(import.meta.url).search) await register().catch(give);
// A browser kept this from another release.
else await anew("account-recovery.js", wanted).catch(() => register().catch(give));
