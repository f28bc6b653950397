// What goes wrong in a page, noted by the page itself, for drivers that tell of none of it. Both functions run in the page;
// a page that is loaded again begins to note when it is told to.

/** Notes errors, rejections that nobody handles, errors on the console, and what the page's policy refuses. */
export const noteFaults = () => {
  const faults = [];
  globalThis.notedFaults = faults;
  const { error } = console;
  console.error = (...words) => {
    faults.push(words.map(String).join(" "));
    error.apply(console, words);
  };
  addEventListener("error", ({ message }) => faults.push(String(message)));
  addEventListener("unhandledrejection", ({ reason }) => faults.push(String(reason)));
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    faults.push(`security policy: ${violatedDirective} ${blockedURI}`));
};

/** What was noted. */
export const faults = () => globalThis.notedFaults ?? [];
