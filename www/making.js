// Makes evidence of a recovery code, in the bundle that the scheme asks for.
/** Where evidence is made, by scheme. */
const evidenceBundles = { commit: "evidence", proof: "evidence", seal: "seal" };

/**
 * Makes evidence of a code in pieces that hold nothing up; gives nothing when told to stop. Each time in an instance
 * of its own, whose memory goes with it.
 */
export const makeEvidence = (bundle) => async (code, order, scheme, progress, signal) => {
  const [[glue, wasm], { turn }] = await Promise.all([bundle(evidenceBundles[scheme]), import("./turn.js")]);
  if (signal.aborted) return undefined;
  const evidence = glue.default();
  await evidence({ module_or_path: wasm });
  const making = new (evidence.Making ?? evidence.Sealing)(code, order);
  try {
    for (let percent = 0; !signal.aborted; percent = making.advance()) {
      if (percent === 100) return making.finish();
      progress(making.codes, percent);
      await turn();
    }
  } finally {
    making.free();
  }
};
