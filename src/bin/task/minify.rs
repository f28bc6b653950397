//! Scripts and styles, shortened by esbuild: comments and long names are for us, not for visitors.

use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::setup::Toolbox;

/// Writes a short form of each file into a folder, under its own name.
pub(crate) fn minify(toolbox: &Toolbox, files: &[PathBuf], folder: &Path) -> Result<(), Error> {
    if files.is_empty() {
        return Ok(());
    }
    toolbox
        .program("esbuild", "Shortening scripts and styles")?
        .args([
            "--minify",
            "--charset=utf8",
            "--legal-comments=none",
            "--log-level=warning",
        ])
        .args([format!("--outdir={}", folder.display())])
        .args(files)
        .show()
}
