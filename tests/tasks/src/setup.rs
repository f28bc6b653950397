//! Puts the tools in place. Nothing is done twice: a second run only looks.

use std::path::Path;

use anyhow::{Context, Result, bail};
use which::which;
use xshell::{Cmd, Shell, cmd};

use crate::browsers;
use crate::node;
use crate::progress::{say, timed};
use crate::project::{MARK, Project};
use crate::python;
use crate::tools;

/// The target of browsers.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// The package of the browser bundles.
pub(crate) const BUNDLES: &str = "account-recovery-bundles";

/// The name that `.ci/setup-debian` gives Debian's compiler.
const DEBIAN: &str = "debian-web";

/// What building the page needs.
pub(crate) fn page(project: &Project) -> Result<()> {
    node::check(&project.sh)?;
    mark(project)?;
    compiler(&project.sh)?;
    tools::install_wasm_bindgen(project)?;
    node::install_tools(project)?;
    say(&format!("tools are ready in {}", project.tools.display()));
    Ok(())
}

/// What the checks of every day need beside that, or all there are.
pub(crate) fn tests(project: &Project, all: bool) -> Result<()> {
    let journeys = project.root.join("tests/e2e");
    node::install_locked(&project.sh, &journeys, &journeys)?;
    if !all {
        return browsers::find_chromium(&project.sh);
    }
    browsers::find_all(project)?;
    which("age").context("The program age is not installed. Install it (on Debian, `.ci/setup-debian` does) and run the task again.")?;
    tools::CARGO_DENY.install(project)?;
    python::interoperability(project)?;
    python::generators(project)?;
    node::install_generators(project)
}

fn mark(project: &Project) -> Result<()> {
    let text = "Tools that the developer tasks of account-recovery installed, shared among its clones.\n\
                `cargo task clean --tools` removes this folder; `cargo task setup` makes it anew.\n";
    Ok(project.sh.write_file(project.tools.join(MARK), text)?)
}

/// Does some work, unless the note says that it was done for the same before.
pub(crate) fn once(
    sh: &Shell,
    note: &Path,
    wanted: &str,
    step: &str,
    work: impl FnOnce() -> Result<()>,
) -> Result<()> {
    if sh.read_file(note).is_ok_and(|done| done == wanted) {
        return Ok(());
    }
    timed(step, work)?;
    Ok(sh.write_file(note, wanted)?)
}

/// Sees to it that some compiler builds for browsers.
fn compiler(sh: &Shell) -> Result<()> {
    if for_browsers(sh, cmd!(sh, "cargo")).is_ok() {
        return Ok(());
    }
    let step = format!("rustup target add {WASM}");
    timed(&step, || Ok(cmd!(sh, "rustup target add {WASM}").run()?)).context(
        "This Rust compiler cannot build for browsers yet. On Debian `.ci/setup-debian` installs one that can.",
    )
}

/// Makes cargo and rustc those that build for browsers: the usual ones, or Debian's.
pub(crate) fn for_browsers<'a>(sh: &'a Shell, program: Cmd<'a>) -> Result<Cmd<'a>> {
    // Flags of the caller are meant for this machine, not for browsers.
    let usual = |program: Cmd<'a>| {
        program
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
    };
    let has_target = |rustc: Cmd<'_>| {
        let folder = rustc.quiet().ignore_stderr().read().unwrap_or_default();
        Path::new(folder.trim()).is_dir()
    };
    let ask = || usual(cmd!(sh, "rustc --print target-libdir --target {WASM}"));
    let of_debian = |program: Cmd<'a>| program.env_remove("CARGO").env("RUSTUP_TOOLCHAIN", DEBIAN);
    if has_target(ask()) {
        Ok(usual(program))
    } else if has_target(of_debian(ask())) {
        Ok(of_debian(usual(program)))
    } else {
        bail!("No Rust compiler here builds for browsers.")
    }
}
