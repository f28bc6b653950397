//! Measures the help page side by side with what others use for such forms and hashes, and writes the result into the
//! README. What it needs beyond the page comes from npm in exactly the versions of its lock file, and Yew from crates.io.

use account_recovery::page::policy::Fetches;

use crate::browsers::Browsers;
use crate::bundle;
use crate::command_line;
use crate::error::Error;
use crate::node;
use crate::places::Places;
use crate::program::Program;
use crate::progress::timed;
use crate::setup::{self, Toolbox};

/// Builds everything, sees that all forms are the same form, measures, and writes tables and chart.
pub(crate) fn compare(places: &Places, rounds: u32) -> Result<(), Error> {
    let toolbox = setup::page(places)?;
    let browsers = Browsers::prepare(places)?;
    let folder = places.comparison();
    node::install_locked(&folder, &folder, "installing the peers")?;
    bundle::bundle(&toolbox)?;
    let program = command_line::build(&toolbox)?;
    timed("measuring growth with the definition", || growth(&toolbox))?;
    timed("building the peers", || {
        script(&toolbox, &browsers, "build.js")?
            .args([places.peers()])
            .show()
    })?;
    timed("walking through every form", || {
        script(&toolbox, &browsers, "forms.check.js")?.show()
    })?;
    timed("measuring side by side", || {
        script(&toolbox, &browsers, "measure.js")?
            .args([rounds.to_string()])
            .env("ACCOUNT_RECOVERY_BIN", &program)
            .show()
    })?;
    script(&toolbox, &browsers, "report.js")?.show()
}

/// Criterion keeps what it measures where the scripts read it.
fn growth(toolbox: &Toolbox) -> Result<(), Error> {
    toolbox
        .program("cargo", "cargo bench")?
        .args(["bench", "--locked", "--bench", "costs", "--", "growth"])
        .show()
}

/// A script of the comparison, with where everything is.
fn script(toolbox: &Toolbox, browsers: &Browsers, name: &str) -> Result<Program, Error> {
    let places = &toolbox.places;
    let script = places.comparison().join(name);
    Ok(toolbox
        .wasm_program("node", &format!("The comparison's {name}"))?
        .args([script])
        .env("CHROMIUM", &browsers.chromium)
        .env("CRITERION", places.criterion())
        .env("PAGE_DIR", places.page())
        .env("PAGE_POLICY", Fetches::default().policy())
        .env("PEERS", places.peers()))
}
