//! A Rust compiler that builds for browsers. The only test that counts: does it compile and link?

use std::fs;
use std::path::PathBuf;

use crate::debian;
use crate::error::Error;
use crate::places::Places;
use crate::program::Program;
use crate::progress::{say, timed};

/// The target of browsers.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// It uses a function that allocates and formats, so that `core`, `alloc` and `std` all have to be linked.
const PROBE: &str = "#[unsafe(no_mangle)] pub extern \"C\" fn probe() -> usize { format!(\"{:?}\", std::time::Duration::ZERO).len() }";

/// Which compiler builds for browsers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Toolchain {
    /// The one that builds everything else.
    Usual,
    /// Debian's, under the name that rustup knows it by.
    Debian,
}

impl Toolchain {
    /// Makes cargo and rustc, started by this program, those of the toolchain.
    pub(crate) fn choose(self, program: Program) -> Program {
        // Flags of the caller are meant for this machine, not for browsers.
        let program = program
            .without_env("RUSTFLAGS")
            .without_env("CARGO_ENCODED_RUSTFLAGS");
        match self {
            Self::Usual => program,
            Self::Debian => program
                .without_env("CARGO")
                .env("RUSTUP_TOOLCHAIN", debian::TOOLCHAIN),
        }
    }
}

/// Finds such a compiler, or installs what is missing.
pub(crate) fn prepare(places: &Places) -> Result<Toolchain, Error> {
    for toolchain in [Toolchain::Usual, Toolchain::Debian] {
        if links(places, toolchain)? {
            return Ok(toolchain);
        }
    }
    match add_target() {
        Ok(()) if links(places, Toolchain::Usual)? => return Ok(Toolchain::Usual),
        Err(Error::NoProgram(_)) | Ok(()) if !debian::here() => return Err(Error::NoWasmTarget),
        Err(error) if !debian::here() => return Err(error),
        _ => say("the target cannot be had that way; taking Debian's compiler for it"),
    }
    debian::install_toolchain(places)?;
    if links(places, Toolchain::Debian)? {
        Ok(Toolchain::Debian)
    } else {
        Err(Error::NoWasmTarget)
    }
}

fn add_target() -> Result<(), Error> {
    let step = format!("rustup target add {WASM}");
    timed(&step, || {
        Program::new("rustup", &step)
            .args(["target", "add", WASM])
            .downloads()
            .read()
    })?;
    Ok(())
}

fn links(places: &Places, toolchain: Toolchain) -> Result<bool, Error> {
    let rustc = || toolchain.choose(Program::new("rustc", "Trying the compiler"));
    if !rustc().args(["-vV"]).works() {
        return Ok(false);
    }
    // Trying takes a second, so the version that worked is written down.
    let worked = places.tools.join("target-links.txt");
    let version = format!("{toolchain:?}\n{}", rustc().args(["-vV"]).read()?);
    if fs::read_to_string(&worked).is_ok_and(|found| found == version) {
        return Ok(true);
    }
    let links = rustc()
        .args(PROBE_ARGS)
        .folder(&probe_folder(places)?)
        .works();
    if links {
        fs::write(&worked, version).map_err(|error| Error::file(&worked, error))?;
    }
    Ok(links)
}

const PROBE_ARGS: [&str; 8] = [
    "--edition=2024",
    "--crate-type=cdylib",
    "--target",
    WASM,
    "-o",
    "probe.wasm",
    "--cap-lints=allow",
    "probe.rs",
];

fn probe_folder(places: &Places) -> Result<PathBuf, Error> {
    let folder = places.tools_build().join("probe");
    let source = folder.join("probe.rs");
    fs::create_dir_all(&folder)
        .and_then(|()| fs::write(&source, PROBE))
        .map_err(|error| Error::file(source, error))?;
    Ok(folder)
}
