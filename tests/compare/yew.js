// Builds the form in Yew: what the project does for its own bundles, with the programs that the environment names.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { join } from "node:path";

const { CARGO = "cargo", WASM_BINDGEN = "wasm-bindgen", WASM_OPT = "wasm-opt" } = process.env;
const SOURCE = fileURLToPath(new URL("forms/yew", import.meta.url));
const TARGET = "wasm32-unknown-unknown";

const run = (program, ...args) => execFileSync(program, args, { stdio: "inherit" });

/** Writes the module to `form.wasm` in a folder, and gives the file of its glue; `work` is for what comes between. */
export const build = (folder, work) => {
  const manifest = join(SOURCE, "Cargo.toml");
  run(CARGO, "build", "--release", "--locked", "--target", TARGET, "--target-dir", work, "--manifest-path", manifest);
  const module = join(work, TARGET, "release", "form.wasm");
  run(WASM_BINDGEN, "--target", "web", "--no-typescript", "--out-dir", join(work, "glue"), module);
  run(WASM_OPT, "-Oz", "--output", join(folder, "form.wasm"), join(work, "glue", "form_bg.wasm"));
  return join(work, "glue", "form.js");
};
