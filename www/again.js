// What to do when a part of the help is missing or of another release: the server was given a new one while a page was
// open, or a browser kept some files of an old one. The script that pages name has this in it, with its words, since it
// is there when others are not.

/** The release that this is of. */
export const RELEASE = "@release@";

/** What is said and what the button says, by language. */
const WORDS = "@again@";

/** Faults of parts, by how their codes begin. */
const OF_PARTS = /^(missing-part|other-release|damaged-pack|not-a-pack)/;

/** Where the tab keeps that it loaded its page again by itself: it does so once. */
const KEY = "account-recovery-loaded-again";

/** Whether something stands in a field that a reload would take away. */
const holdsText = (root) =>
  [...root.querySelectorAll("input:not([type=radio], [type=checkbox], [type=file]), textarea")].some(({ value }) => value);

/** Takes the one turn that a tab has; none where the browser keeps nothing. */
const takesTurn = () => {
  try {
    if (sessionStorage.getItem(KEY)) return false;
    sessionStorage.setItem(KEY, RELEASE);
    return sessionStorage.getItem(KEY) === RELEASE;
  } catch {
    return false;
  }
};

/** The words in the language of the help, or of the page around it. */
const words = (element, root) => {
  const language = root.querySelector(".page")?.lang || element.closest("[lang]")?.lang || navigator.language;
  return WORDS[language] ?? WORDS[language.split("-")[0]] ?? Object.values(WORDS)[0];
};

const button = (label) => {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "other";
  made.textContent = label;
  made.addEventListener("click", () => location.reload());
  return made;
};

/** Says it, unless something is said already that is true, and offers to load the page again. */
const offer = (element, root, isOther) => {
  const [text, label] = words(element, root);
  let message = root.querySelector(".failed");
  if (!message || isOther) {
    message?.remove();
    message = document.createElement("p");
    message.setAttribute("role", "alert");
    message.className = "failed";
    message.textContent = text;
    root.append(message);
  }
  if (!message.querySelector("button")) message.append(" ", button(label));
};

/**
 * Loads the help page again where the server has another release and nothing that was typed is lost by that, once in a
 * tab; else offers it. Pages of others only offer it. A lost connection is no reason to leave a page that is there.
 * `served` tells which release the server of a help page has now, and nothing where it cannot be reached.
 */
export const againBy = (served) => async (element, root, fault, isTyped = false) => {
  if (!OF_PARTS.test(fault?.message ?? "")) return;
  const isHelpPage = served && element.hasAttribute("help-page");
  const now = isHelpPage ? await served() : navigator.onLine && RELEASE;
  if (!now && (isTyped || root.querySelector(".failed"))) return;
  const isOther = (now && now !== RELEASE) || fault.message.startsWith("other-release");
  if (isHelpPage && isOther && !isTyped && !holdsText(root) && takesTurn()) location.reload();
  else offer(element, root, isOther);
};
