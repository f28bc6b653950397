//! Builds a bundle: compile, wasm-bindgen, wasm-opt.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::glue::plain;
use crate::names;
use crate::program::Program;
use crate::progress::timed;
use crate::recipe::Bundle;
use crate::setup::Toolbox;
use crate::target::WASM;

/// What came out.
pub(crate) struct Built {
    /// The module.
    pub(crate) wasm: Vec<u8>,
    /// The file with the JavaScript that loads it.
    pub(crate) glue: PathBuf,
}

/// Builds a bundle and reads what came out.
pub(crate) fn build(toolbox: &Toolbox, bundle: &Bundle) -> Result<Built, Error> {
    let name = &bundle.name;
    timed(&format!("building the bundle {name}"), || {
        run(toolbox, bundle)
    })?;
    let folder = toolbox.places.bundle(name);
    let glue = folder.join(bundle.glue());
    if bundle.instance_per_use {
        wrap(&glue)?;
    }
    let module = toolbox.places.wasm(name);
    let wasm = fs::read(&module).map_err(|error| Error::file(module, error))?;
    Ok(Built { wasm, glue })
}

/// wasm-pack would build the library in both of its forms, which keeps the linker from dropping what a bundle does not
/// use: a sixth of the size. So its three steps are taken here one by one.
fn run(toolbox: &Toolbox, bundle: &Bundle) -> Result<(), Error> {
    let folder = toolbox.places.bundle(&bundle.name);
    let module = toolbox.places.wasm(&bundle.name);
    compile(toolbox, bundle)?;
    let built = toolbox.places.wasm_target().join(WASM);
    let built = built.join(&bundle.profile).join("account_recovery.wasm");
    step(toolbox, bundle, "wasm-bindgen")?
        .args(["--no-typescript", "--omit-default-module-path"])
        .args(["--target", form(bundle)])
        .args(["--out-name", &bundle.name, "--out-dir"])
        .args([&folder, &built])
        .show()?;
    shorten_names(&module, &folder.join(bundle.glue()))?;
    step(toolbox, bundle, "wasm-opt")?
        // What is inlined into its one caller compresses worse than what is called.
        .args([
            "-Oz",
            "--converge",
            "--one-caller-inline-max-function-size=0",
        ])
        .args(["--output"])
        .args([&module, &module])
        .show()
}

/// The names of imports and exports are half as long as all else in the glue, and visitors download them twice.
fn shorten_names(module: &Path, glue: &Path) -> Result<(), Error> {
    let fail = |file: &Path, error| Error::file(file, error);
    let wasm = fs::read(module).map_err(|error| fail(module, error))?;
    let script = fs::read_to_string(glue).map_err(|error| fail(glue, error))?;
    let (wasm, script) =
        names::shorten(&wasm, &script).map_err(|error| fail(module, io::Error::other(error)))?;
    fs::write(module, wasm).map_err(|error| fail(module, error))?;
    fs::write(glue, plain(&script)).map_err(|error| fail(glue, error))
}

/// The form of the glue: a module holds one instance for as long as the page is open, a script can be wrapped.
fn form(bundle: &Bundle) -> &'static str {
    match bundle.instance_per_use {
        true => "no-modules",
        false => "web",
    }
}

/// Turns a script that makes one instance into a module whose default export makes a new one at each call.
fn wrap(glue: &Path) -> Result<(), Error> {
    let fail = |error| Error::file(glue, error);
    let script = fs::read_to_string(glue).map_err(fail)?;
    let module = format!("export default () => {{\n{script}return wasm_bindgen;\n}};\n");
    fs::write(glue, module).map_err(fail)
}

fn compile(toolbox: &Toolbox, bundle: &Bundle) -> Result<(), Error> {
    step(toolbox, bundle, "cargo")?
        .args(["rustc", "--lib", "--crate-type", "cdylib", "--locked"])
        .args(["--no-default-features", "--target", WASM])
        .args(["--profile", &bundle.profile])
        .args(["--features", &bundle.features.join(",")])
        .args(["--target-dir"])
        .args([toolbox.places.wasm_target()])
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            flags(bundle),
        )
        .show()
}

fn step(toolbox: &Toolbox, bundle: &Bundle, program: &str) -> Result<Program, Error> {
    toolbox.wasm_program(program, &format!("Building the bundle {}", bundle.name))
}

/// SHA-256 as a loop: a page hashes a few kilobytes, and unrolled it is seven kilobytes larger.
const COMPACT: &str = " --cfg sha2_backend=\"soft\" --cfg sha2_backend_soft=\"compact\"";

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
