//! Builds a bundle by wasm-pack: compile, wasm-bindgen, wasm-opt.

use std::env;
use std::fs;
use std::path::PathBuf;

use crate::error::Error;
use crate::progress::timed;
use crate::recipe::Bundle;
use crate::setup::Toolbox;

/// What wasm-pack made.
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
    let module = folder.join(format!("{name}_bg.wasm"));
    let wasm = fs::read(&module).map_err(|error| Error::file(module, error))?;
    Ok(Built {
        wasm,
        glue: folder.join(bundle.glue()),
    })
}

fn run(toolbox: &Toolbox, bundle: &Bundle) -> Result<(), Error> {
    toolbox
        .wasm_program("wasm-pack", &format!("Building the bundle {}", bundle.name))?
        // Nothing is downloaded behind our back: all tools are in place.
        .args([
            "--log-level",
            "error",
            "build",
            "--mode",
            "no-install",
            "--target",
            "web",
            "--no-pack",
            "--no-typescript",
        ])
        .args([
            "--profile",
            &bundle.profile,
            "--out-name",
            &bundle.name,
            "--out-dir",
        ])
        .args([toolbox.places.bundle(&bundle.name)])
        .args([
            "--",
            "--no-default-features",
            "--locked",
            "--features",
            &bundle.features.join(","),
        ])
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            flags(bundle),
        )
        .show()
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
    stack + &remap.collect::<String>()
}
