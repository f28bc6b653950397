//! The browser files of a page in one file: those that were built into this program, or a folder.

use std::fs;
use std::path::Path;

use account_recovery::page::saved::Assets;

use super::Failure;

/// Where `cargo task bundle` puts them, seen from the project.
const FOLDER: &str = "dist/assets";

/// What to do when one is missing.
const REMEDY: &str =
    "run `cargo task bundle` in the project, then name its folder dist/assets with --assets";

/// The files of this folder; without one, those in this program, or else of the folder where they are built.
pub(crate) fn read(folder: Option<&Path>) -> Result<Assets, Failure> {
    Assets::read(|name| match (folder, built_in(name)) {
        (None, Some(bytes)) => Ok(bytes.to_vec()),
        _ => {
            let file = folder.unwrap_or(Path::new(FOLDER)).join(name);
            fs::read(&file).map_err(|error| Failure::of_file(&file, &error, REMEDY))
        }
    })
}

#[cfg(not(feature = "assets"))]
fn built_in(_: &str) -> Option<&'static [u8]> {
    None
}

#[cfg(feature = "assets")]
fn built_in(name: &str) -> Option<&'static [u8]> {
    macro_rules! file {
        ($name:literal) => {
            include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/dist/assets/", $name))
        };
    }
    Some(match name {
        "recovery.js" => file!("recovery.js"),
        "recovery-evidence.js" => file!("recovery-evidence.js"),
        "recovery-seal.js" => file!("recovery-seal.js"),
        "page.css" => file!("page.css"),
        "account-recovery.css" => file!("account-recovery.css"),
        "plan.wasm" => file!("plan.wasm"),
        "evidence.wasm" => file!("evidence.wasm"),
        "seal.wasm" => file!("seal.wasm"),
        _ => return None,
    })
}
