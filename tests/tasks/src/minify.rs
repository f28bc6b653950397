//! Scripts and styles, shortened by esbuild: comments and long names are for us, not for visitors.

use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::program::Program;
use crate::setup::Toolbox;

/// Writes a short form of each file into a folder, under its own name.
pub(crate) fn minify(toolbox: &Toolbox, files: &[PathBuf], folder: &Path) -> Result<(), Error> {
    if files.is_empty() {
        return Ok(());
    }
    esbuild(toolbox, folder)?.args(files).show()
}

/// The same for a script together with all modules that it imports: one classic script comes out. Modules of bundles are
/// imported from `bundles/`.
pub(crate) fn join(toolbox: &Toolbox, script: &Path, folder: &Path) -> Result<(), Error> {
    let bundles = toolbox.places.bundles();
    esbuild(toolbox, folder)?
        .args(["--bundle", "--format=iife"])
        .args([format!("--alias:bundles={}", bundles.display())])
        .args([script])
        .show()
}

/// A module together with those that it imports by a name at its head; what it imports later stays beside it.
pub(crate) fn join_entry(toolbox: &Toolbox, script: &Path, folder: &Path) -> Result<(), Error> {
    esbuild(toolbox, folder)?
        .args(["--bundle", "--format=esm", "--target=es2022"])
        .args(["--external:./element.js", "--external:./parts.js"])
        .args([script])
        .show()
}

fn esbuild(toolbox: &Toolbox, folder: &Path) -> Result<Program, Error> {
    let esbuild = toolbox.program("esbuild", "Shortening scripts and styles")?;
    Ok(esbuild
        .args([
            "--minify",
            "--charset=utf8",
            "--legal-comments=none",
            "--log-level=warning",
        ])
        .args([format!("--outdir={}", folder.display())]))
}
