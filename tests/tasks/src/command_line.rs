//! The command line, which serves the page in the end-to-end tests and the comparison.

use std::env;
use std::path::PathBuf;

use crate::error::Error;
use crate::setup::Toolbox;

/// Builds it; it lands beside this very program.
pub(crate) fn build(toolbox: &Toolbox) -> Result<PathBuf, Error> {
    toolbox
        .program("cargo", "cargo build")?
        .args([
            "build",
            "--locked",
            "--workspace",
            "--bin",
            "account-recovery",
        ])
        .show()?;
    let this = env::current_exe().map_err(|error| Error::file("this program", error))?;
    Ok(this.with_file_name(format!("account-recovery{}", env::consts::EXE_SUFFIX)))
}
