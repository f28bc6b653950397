//! The crate as it would be published: packed, built from the package alone, and installed from it.

use std::fs;
use std::path::PathBuf;

use crate::error::Error;
use crate::places::Places;
use crate::progress::say;
use crate::setup::Toolbox;
use crate::size::{Limit, kib};

/// More than source and browser files in eight languages take: what exceeds it does not belong into the package.
const LIMIT_KIB: usize = 1280;

/// Packs the crate with the browser files that are built, and installs its command line into `dist/crate`.
pub(crate) fn package(toolbox: &Toolbox) -> Result<(), Error> {
    let places = &toolbox.places;
    // Whoever tries a change has not committed it yet. The feature is that of an installed command line, so that the
    // build that proves the package is the one that is installed.
    toolbox
        .program("cargo", "cargo package")?
        .args(["package", "--locked", "--allow-dirty"])
        .args(["--features", "assets"])
        .downloads()
        .read()?;
    let packed = places.crate_package();
    let size = fs::read(&packed)
        .map_err(|error| Error::file(&packed, error))?
        .len();
    say(&format!("{}: {} KiB", packed.display(), kib(size)));
    let limit = Limit {
        file: packed.display().to_string(),
        kib: LIMIT_KIB,
    };
    match limit.excess(size) {
        Some(excess) => Err(Error::OverBudget(vec![excess])),
        None => install(toolbox),
    }
}

/// Installs from the folder that `cargo package` unpacked and built.
fn install(toolbox: &Toolbox) -> Result<(), Error> {
    let places = &toolbox.places;
    toolbox
        .program("cargo", "cargo install")?
        .args(["install", "--locked", "--debug", "--force"])
        .args(["--features", "assets", "--path"])
        .args([places.crate_package().with_extension("")])
        .args(["--root"])
        .args([places.crate_installed()])
        .downloads()
        .read()?;
    Ok(())
}

/// The command line that [`package`] installs.
pub(crate) fn installed(places: &Places) -> PathBuf {
    let program = format!("account-recovery{}", std::env::consts::EXE_SUFFIX);
    places.crate_installed().join("bin").join(program)
}
