//! The crate as it would be published: packed, built from the package alone, and installed from it.

use std::path::PathBuf;

use anyhow::{Result, bail};
use xshell::cmd;

use crate::progress::say;
use crate::project::{Project, program};
use crate::size::{Limit, kib};

/// The package; the crate has the version of its tasks.
const PACKAGE: &str = concat!("package/account-recovery-", env!("CARGO_PKG_VERSION"));

/// More than source and browser files in eight languages take: what exceeds it does not belong in the package.
const LIMIT_KIB: usize = 1280;

/// Packs the crate with the browser files that are built, and installs its command line into `dist/crate`.
pub(crate) fn package(project: &Project) -> Result<()> {
    // Whoever tries a change has not committed it yet. The feature is that of an installed command line, so that the
    // build that proves the package is the one that is installed.
    cmd!(
        project.sh,
        "cargo package --quiet --locked --allow-dirty --features assets"
    )
    .run()?;
    let file = project.target(&format!("{PACKAGE}.crate"));
    let size = project.sh.read_binary_file(&file)?.len();
    let file = file.display().to_string();
    say(&format!("{file}: {} KiB", kib(size)));
    let kib = LIMIT_KIB;
    match (Limit { file, kib }).excess(size) {
        Some(excess) => bail!("{excess}"),
        None => install(project),
    }
}

/// Installs from the folder that `cargo package` unpacked and built.
fn install(project: &Project) -> Result<()> {
    let (unpacked, root) = (project.target(PACKAGE), project.dist("crate"));
    cmd!(
        project.sh,
        "cargo install --quiet --locked --debug --force --features assets"
    )
    .args(["--path".as_ref(), unpacked.as_os_str()])
    .args(["--root".as_ref(), root.as_os_str()])
    .run()?;
    Ok(())
}

/// The command line that [`package`] installs.
pub(crate) fn installed(project: &Project) -> PathBuf {
    project.dist("crate/bin").join(program("account-recovery"))
}
