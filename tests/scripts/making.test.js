// Evidence is made of a code in pieces, in an instance to itself that is let go of whatever happens.
import assert from "node:assert/strict";
import { pbkdf2Sync } from "node:crypto";
import { test } from "node:test";

import { later, site } from "./site.js";

/** A bundle that is through after some pieces; `seen` is what was done with it. */
const fake = ({ pieces = 3, advance, leave, start = async () => {} } = {}) => {
  const seen = { bundles: [], progress: [], freed: 0, instances: 0 };
  class Making {
    codes = 2;
    at = 0;
    constructor(...given) {
      Object.assign(seen, { given });
    }
    advance = advance ?? (() => ((this.at += 1) < pieces ? this.at * 10 : 100));
    leave = leave;
    finish(hash) {
      Object.assign(seen, { hash });
      return "evidence";
    }
    free() {
      seen.freed += 1;
    }
  }
  const instance = () => {
    seen.instances += 1;
    return Object.assign(start, { Making });
  };
  const bundle = async (name) => {
    seen.bundles.push(name);
    return [{ default: instance }, "wasm"];
  };
  return { seen, bundle, progress: (...step) => seen.progress.push(step) };
};

/** Makes evidence with a bundle. */
const make = async (t, { bundle, progress }, { scheme = "commit", stop = new AbortController() } = {}) => {
  const { makeEvidence } = await (await site(t, ["making.js", "turn.js"])).load("making.js");
  return makeEvidence(bundle)("code", "order", scheme, progress, stop.signal);
};

// scheme, bundle
for (const [scheme, bundle] of [["commit", "evidence"], ["proof", "evidence"], ["seal", "seal"]]) {
  test(`${scheme} is made in the bundle ${bundle}`, async (t) => {
    const fakes = fake();
    assert.equal(await make(t, fakes, { scheme }), "evidence");
    assert.deepEqual(fakes.seen.bundles, [bundle]);
  });
}

test("each piece is told, and the instance is let go of", async (t) => {
  const fakes = fake();
  await make(t, fakes);
  assert.deepEqual(fakes.seen.progress, [[2, 0], [2, 10], [2, 20]]);
  assert.deepEqual([fakes.seen.given, fakes.seen.hash, fakes.seen.freed], [["code", "order"], undefined, 1]);
});

test("the instance is let go of where a piece fails", async (t) => {
  const fakes = fake({ advance: () => { throw new Error("broken"); } });
  await assert.rejects(make(t, fakes), /broken/);
  assert.equal(fakes.seen.freed, 1);
});

test("nothing is begun where the person stopped before the bundle was there", async (t) => {
  const fakes = fake();
  const stop = new AbortController();
  stop.abort();
  assert.equal(await make(t, fakes, { stop }), undefined);
  assert.equal(fakes.seen.instances, 0);
});

test("nothing is made where the person stopped while it started", async (t) => {
  const stop = new AbortController();
  const fakes = fake({ start: async () => stop.abort() });
  assert.equal(await make(t, fakes, { stop }), undefined);
  assert.equal(fakes.seen.given, undefined);
});

test("no further piece is made once the person stopped", async (t) => {
  const stop = new AbortController();
  let pieces = 0;
  const fakes = fake({ advance: () => ((pieces += 1) === 2 && stop.abort(), 50) });
  assert.equal(await make(t, fakes, { stop }), undefined);
  assert.deepEqual([pieces, fakes.seen.freed], [2, 1]);
});

const SALT = Uint8Array.of(1, 2, 3, 4);

test("the browser's hash is that of the password before it was wiped", async (t) => {
  const password = new TextEncoder().encode("abcd");
  const leave = (derive) => {
    const hash = derive(password, SALT, 1000);
    password.fill(0);
    return hash;
  };
  const fakes = fake({ leave, advance: () => assert.fail("the bundle has nothing to compute") });
  assert.equal(await make(t, fakes), "evidence");
  assert.deepEqual(Buffer.from(fakes.seen.hash), pbkdf2Sync("abcd", SALT, 1000, 32, "sha256"));
  assert.deepEqual(fakes.seen.progress, [[2, 0]]);
});

test("nobody waits for the browser's hash once the person stopped", async (t) => {
  const stop = new AbortController();
  const leave = () => {
    setTimeout(() => stop.abort());
    return later().promise;
  };
  const fakes = fake({ leave });
  assert.equal(await make(t, fakes, { stop }), undefined);
  assert.deepEqual([fakes.seen.hash, fakes.seen.freed], [undefined, 1]);
});
