// Keeps a copy of the help page on the device, or removes it, when the person presses a button. Only offline.html loads
// this: to register a worker takes a policy of Trusted Types, and the page where people type has none.
const address = new URL("worker.js", import.meta.url).href;

/** Shows the part of the page for a state; without a script, that is what it shows first. */
const show = (state) => {
  for (const part of document.querySelectorAll("[data-state]")) part.hidden = part.dataset.state !== state;
};

/** Waits until a worker has everything that it keeps. */
const installed = (worker) =>
  new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === "activated") resolve();
      if (worker.state === "redundant") reject(new Error("not-kept: the files on the server are not of one version"));
    };
    worker.addEventListener("statechange", look);
    look();
  });

const keep = async () => {
  const rules = { createScriptURL: () => address };
  const policy = globalThis.trustedTypes?.createPolicy("account-recovery-worker", rules) ?? rules;
  const registration = await navigator.serviceWorker.register(policy.createScriptURL(""), { updateViaCache: "none" });
  if (!registration.active) await installed(registration.installing ?? registration.waiting);
};

const remove = async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.unregister();
  for (const name of await caches.keys()) {
    if (name.startsWith(`account-recovery ${registration?.scope} `)) await caches.delete(name);
  }
};

/** Does something and shows its outcome, to which the focus goes; while it lasts nothing can be pressed. */
const offer = (action, run, outcome) =>
  document.querySelector(`[data-action=${action}]`).addEventListener("click", async ({ target }) => {
    target.disabled = true;
    const state = await run().then(
      () => outcome,
      (fault) => {
        console.error("account-recovery:", fault);
        return "impossible";
      },
    );
    show(state);
    document.querySelector(`[data-state=${state}]`).focus();
    target.disabled = false;
  });

if (navigator.serviceWorker) {
  offer("keep", keep, "kept");
  offer("remove", remove, "offered");
  const registration = await navigator.serviceWorker.getRegistration();
  show(registration?.active ? "kept" : "offered");
}
