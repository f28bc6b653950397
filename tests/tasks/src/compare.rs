//! Measures the help page side by side with what others use for such forms and hashes, and writes the result into the
//! guide. What it needs beyond the page comes from npm in exactly the versions of its lock file, and Yew from crates.io.

use std::path::Path;

use account_recovery::page::policy::Fetches;
use anyhow::Result;
use xshell::{Cmd, cmd};

use crate::browsers;
use crate::bundle;
use crate::node;
use crate::progress::timed;
use crate::project::Project;
use crate::setup::{self, for_browsers};

/// The scripts of the comparison.
const FOLDER: &str = "tests/compare";

/// Builds everything, sees that all forms are the same form, measures, and writes tables and chart.
pub(crate) fn compare(project: &Project, rounds: u32) -> Result<()> {
    setup::page(project)?;
    browsers::find_chromium(&project.sh)?;
    bundle::bundle(project)?;
    let results = project.root.join(FOLDER).join("results.json");
    timed("measuring growth with the definition", || {
        Ok(cmd!(project.sh, "cargo bench --locked --bench costs -- growth").run()?)
    })?;
    measure(project, rounds, &[], &results)?;
    Ok(script(project, "report.js")?.run()?)
}

/// The same in short, with nothing that counts: each step works, and what it finds is not written down.
pub(crate) fn rehearse(project: &Project) -> Result<()> {
    let results = project.target("results.json");
    // Built as for the tests, which took minutes already.
    let bench = cmd!(
        project.sh,
        "cargo bench --locked --workspace --profile dev --bench costs"
    );
    bench.args(["--", "growth", "--quick"]).run()?;
    measure(project, 1, &["yew", "plain"], &results)
}

/// Builds and measures all products; walks through these forms of them only, or through all.
fn measure(project: &Project, rounds: u32, forms: &[&str], results: &Path) -> Result<()> {
    let folder = project.root.join(FOLDER);
    node::install_locked(&project.sh, &folder, &folder)?;
    let program = project.command_line()?;
    let peers = project.target("peers");
    timed("building the peers", || {
        Ok(script(project, "build.js")?.arg(&peers).run()?)
    })?;
    timed("walking through the forms", || {
        Ok(script(project, "forms.check.js")?
            .arg(&peers)
            .args(forms)
            .run()?)
    })?;
    timed("measuring side by side", || {
        let measure = script(project, "measure.js")?.arg(rounds.to_string());
        let measure = measure.arg(results).env("ACCOUNT_RECOVERY_BIN", &program);
        Ok(measure.run()?)
    })
}

/// A script of the comparison, with where everything is; Criterion keeps what it measures where the scripts read it.
fn script<'a>(project: &'a Project, name: &str) -> Result<Cmd<'a>> {
    let node = cmd!(project.sh, "node {FOLDER}/{name}")
        .env("CRITERION", project.target("criterion"))
        .env("PAGE_DIR", project.dist("page"))
        .env("PAGE_POLICY", Fetches::default().policy())
        .env("PEERS", project.target("peers"));
    for_browsers(&project.sh, node)
}
