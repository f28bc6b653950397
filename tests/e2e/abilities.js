// What a browser can do of all that the page makes use of. What is not exported runs in the page.

/** Whether the policy of the page keeps texts from being taken for markup. */
const enforcesTrustedTypes = () => {
  try {
    document.createElement("div").innerHTML = "<b></b>";
    return false;
  } catch {
    return true;
  }
};

/** Whether the page is told what its policy refuses. */
const tellsOfRefusals = () => {
  const told = new Promise((resolve) =>
    addEventListener("securitypolicyviolation", ({ effectiveDirective }) => resolve(effectiveDirective === "connect-src")));
  const never = new Promise((resolve) => setTimeout(resolve, 5_000, false));
  return fetch("http://127.0.0.1:9/").catch(() => Promise.race([told, never]));
};

const speaksAll = () => {
  const tags = ["en", "fr", "de", "es", "pt-BR", "ja", "zh-Hans", "he"];
  return Intl.DateTimeFormat.supportedLocalesOf(tags).length === tags.length;
};

const knowsPreload = () => document.createElement("link").relList.supports("modulepreload");
const knowsTemplate = () => "shadowRootMode" in HTMLTemplateElement.prototype;
const knowsSchemes = () => CSS.supports("color", "light-dark(red, red)");
const knowsForcedColours = () => matchMedia("(forced-colors: none), (forced-colors: active)").matches;
const knowsDirection = () => CSS.supports("selector(:dir(rtl))");
const knowsHas = () => CSS.supports("selector(:has(:checked))");
const installs = () => location.protocol !== "file:" && "BeforeInstallPromptEvent" in globalThis;

/** What a page can be asked wherever it was opened, by its row of the table. */
export const QUESTIONS = {
  "be installed as an app": installs,
  "enforce Trusted Types": enforcesTrustedTypes,
  "tell the page what its policy refuses": tellsOfRefusals,
  "show the first question before scripts run (declarative shadow root)": knowsTemplate,
  "load modules ahead (`modulepreload`)": knowsPreload,
  "write dates in all eight languages": speaksAll,
  "follow light and dark (`light-dark()`)": knowsSchemes,
  "tell of forced colours": knowsForcedColours,
  "tell right to left (`:dir()`)": knowsDirection,
  "mark what is chosen (`:has()`)": knowsHas,
};

/** Holds a lock and listens to the other tabs. */
const waitForOthers = () => {
  globalThis.heard = false;
  new BroadcastChannel("account-recovery:ability").onmessage = () => (globalThis.heard = true);
  return new Promise((held) => {
    navigator.locks.request("account-recovery:ability", () => {
      held();
      return new Promise(() => {});
    }).catch(held);
  });
};

/** Whether the lock is held elsewhere; and a word to the other tabs. */
const lookForOthers = () => {
  new BroadcastChannel("account-recovery:ability").postMessage("");
  return navigator.locks.request("account-recovery:ability", { ifAvailable: true }, (lock) => lock === null).catch(() => false);
};

const heardOthers = async () => {
  for (let looks = 0; looks < 50 && !globalThis.heard; looks += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  return globalThis.heard;
};

/** What two tabs of one page know of each other. */
export const askTwo = async ({ page, beside }, url) => {
  await page.evaluate(waitForOthers);
  const locks = await beside(url, (other) => other.evaluate(lookForOthers));
  const words = await page.evaluate(heardOthers);
  return { "let one tab at a time send (Web Locks)": locks, "tell the other tabs what was sent (BroadcastChannel)": words };
};

/** The text of the table by where a page has it: from a server, from a file. */
export const cell = (fromServer, fromFile) => {
  if (fromServer && fromFile) return "yes";
  if (fromServer) return "from a server";
  return fromFile ? "from a file" : "no";
};
