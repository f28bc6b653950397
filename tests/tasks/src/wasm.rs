//! Builds a bundle: compile, wasm-bindgen, wasm-opt.
//!
//! These are the steps of wasm-pack, one by one: it knows libraries only.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::cmd;

use crate::glue::shorten;
use crate::progress::timed;
use crate::project::Project;
use crate::recipe::Bundle;
use crate::setup::{BUNDLES, WASM, for_browsers};

/// SHA-256 as a loop: a page hashes a few kilobytes, and unrolled it is seven kilobytes larger.
const COMPACT: &str = " --cfg sha2_backend=\"soft\" --cfg sha2_backend_soft=\"compact\"";

/// Builds a bundle; gives the file with the JavaScript that loads it.
pub(crate) fn build(project: &Project, bundle: &Bundle) -> Result<PathBuf> {
    let step = format!("building the bundle {}", bundle.name);
    timed(&step, || {
        let built = compile(project, bundle)?;
        let (sh, name) = (&project.sh, &bundle.name);
        let (folder, form) = (project.bundle(name), form(bundle));
        cmd!(
            sh,
            "wasm-bindgen --no-typescript --omit-default-module-path --target {form}"
        )
        .args(["--out-name", name, "--out-dir"])
        .args([&folder, &built])
        .run()?;
        let (glue, module) = (folder.join(bundle.glue()), project.wasm(name));
        let names = shorten_names(project, &module)?;
        optimise(project, &module)?;
        let script = shorten(&sh.read_file(&glue)?, &names)
            .with_context(|| format!("{} is not as expected", glue.display()))?;
        sh.write_file(
            &glue,
            if bundle.instance_per_use {
                wrap(&script)
            } else {
                script
            },
        )?;
        Ok(glue)
    })
}

/// Gives the module.
fn compile(project: &Project, bundle: &Bundle) -> Result<PathBuf> {
    let (profile, target) = (&bundle.profile, project.target("bundles"));
    let cargo = cmd!(
        project.sh,
        "cargo build --locked --package {BUNDLES} --target {WASM}"
    )
    .args(["--bin", &bundle.name, "--profile", profile])
    .arg("--target-dir")
    .arg(&target)
    .env(
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
        flags(bundle),
    );
    for_browsers(&project.sh, cargo)?.run()?;
    Ok(target
        .join(WASM)
        .join(profile)
        .join(format!("{}.wasm", bundle.name)))
}

/// A small stack keeps the page's memory small; without the builder's folders the same source gives the same bytes.
fn flags(bundle: &Bundle) -> String {
    let stack = format!("-Clink-arg=-zstack-size={}", bundle.stack_kib * 1024);
    let folders = ["CARGO_HOME", "HOME"]
        .into_iter()
        .filter_map(|name| env::var(name).ok());
    let remap = folders
        .filter(|folder| !folder.contains(' '))
        .map(|folder| format!(" --remap-path-prefix={folder}=."));
    stack + COMPACT + &remap.collect::<String>()
}

/// The form of the glue: a module holds one instance for as long as the page is open, a script can be wrapped.
fn form(bundle: &Bundle) -> &'static str {
    match bundle.instance_per_use {
        true => "no-modules",
        false => "web",
    }
}

/// Gives imports and exports short names: long ones make up a third of the glue, and visitors download them twice. Returns
/// the mapping that wasm-opt prints.
fn shorten_names(project: &Project, module: &Path) -> Result<String> {
    let pass = "--minify-imports-and-exports-and-modules";
    Ok(cmd!(project.sh, "wasm-opt {pass} --output {module} {module}").read()?)
}

fn optimise(project: &Project, module: &Path) -> Result<()> {
    cmd!(
        project.sh,
        "wasm-opt -Oz --converge --output {module} {module}"
    )
    // What is inlined into its one caller compresses worse than what is called.
    .arg("--one-caller-inline-max-function-size=0")
    // No address is counted from a place in the lowest kilobyte of memory: that is the far end of the stack.
    .arg("--low-memory-unused")
    .run()?;
    Ok(())
}

/// Turns a script that makes one instance into a module whose default export makes a new one at each call.
fn wrap(script: &str) -> String {
    format!("export default () => {{\n{script}return wasm_bindgen;\n}};\n")
}
