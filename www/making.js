// Makes evidence of a recovery code, in the bundle that the scheme asks for.
import { turn } from "./turn.js";

export const release = "@release@";

/** Where evidence is made, by scheme. */
const evidenceBundles = { commit: "evidence", proof: "evidence", seal: "seal" };

/** A hash that the browser computes beside the page. The password is copied before the first pause, as it is wiped then. */
const derive = async (password, salt, iterations) => {
  const { subtle } = crypto;
  const key = await subtle.importKey("raw", password, "PBKDF2", false, ["deriveBits"]);
  return new Uint8Array(await subtle.deriveBits({ name: "PBKDF2", hash: "SHA-256", salt, iterations }, key, 256));
};

const aborted = (signal) => new Promise((resolve) => { signal.onabort = () => resolve(); });

/**
 * Leaves the hash to the browser, if it is one for that; the browser does not say how far it is. Gives nothing where it
 * cannot, as in a page that did not come by https, and when told to stop, although the browser then goes on for nobody.
 */
const leave = async (making, progress, signal) => {
  const hash = crypto.subtle && making.leave?.(derive);
  if (!hash) return undefined;
  progress(making.codes, 0);
  return Promise.race([hash, aborted(signal)]).catch(() => {});
};

/**
 * Makes evidence of a code in pieces that hold nothing up; gives nothing when told to stop. Each time in an instance
 * of its own, whose memory goes with it.
 */
export const makeEvidence = (bundle) => async (code, order, scheme, progress, signal) => {
  const [glue, wasm] = await bundle(evidenceBundles[scheme]);
  if (signal.aborted) return undefined;
  const evidence = glue.default();
  await evidence({ module_or_path: wasm });
  if (signal.aborted) return undefined;
  const making = new (evidence.Making ?? evidence.Sealing)(code, order);
  try {
    const hash = await leave(making, progress, signal);
    for (let percent = hash ? 100 : 0; !signal.aborted; percent = making.advance()) {
      if (percent === 100) return making.finish(hash);
      progress(making.codes, percent);
      await turn();
    }
  } finally {
    making.free();
  }
};
