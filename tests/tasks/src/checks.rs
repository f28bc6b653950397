//! Every check of the project, in order, the quick ones first.

use std::env;
use std::net::{TcpListener, TcpStream};
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use xshell::cmd;

use crate::bundle;
use crate::compare;
use crate::crate_package;
use crate::journeys;
use crate::packages::{self, PYTHON};
use crate::progress::{elapsed, say, timed};
use crate::project::Project;
use crate::python;
use crate::setup::{self, BUNDLES, WASM, for_browsers};

/// When a check is run: `cargo task test` is over in minutes, `--all` leaves nothing out.
enum Tier {
    Always,
    Daily,
    All,
}

use Tier::{All, Always, Daily};

/// A check with its heading.
type Check = (&'static str, Tier, fn(&Project) -> Result<()>);

const CHECKS: [Check; 14] = [
    ("format", Always, format),
    ("dependencies", All, dependencies),
    ("lints, native", Always, lints_native),
    ("lints, browser", Always, lints_browser),
    ("documentation", Always, documentation),
    ("tests, native", Always, tests_native),
    ("tests with Python and age", All, tests_with_others),
    ("the page and its size", Always, bundle::bundle),
    ("the packages", All, packages),
    ("tests in Chromium", Always, tests_chromium),
    ("tests in Firefox", All, tests_firefox),
    ("journeys in Chromium", Daily, journeys_daily),
    ("end-to-end tests", All, journeys_all),
    ("other tasks in short", All, other_tasks),
];

/// Sets up and runs the checks of every day, or all there are; stops at the first that fails.
pub(crate) fn run(project: &Project, all: bool) -> Result<()> {
    setup::page(project)?;
    setup::tests(project, all)?;
    let mut checks = Vec::from(CHECKS);
    checks.retain(|(_, tier, _)| match tier {
        Always => true,
        Daily => !all,
        All => all,
    });
    let (count, start) = (checks.len(), Instant::now());
    for (passed, (heading, _, check)) in checks.into_iter().enumerate() {
        let heading = format!("{}/{count} {heading}", passed + 1);
        timed(&heading, || check(project)).with_context(|| {
            let left = count - passed - 1;
            format!("{passed} passed, 1 failed ({heading}), {left} not run")
        })?;
    }
    say(&format!(
        "{count} passed, 0 failed, in {}",
        elapsed(start.elapsed())
    ));
    Ok(())
}

fn format(project: &Project) -> Result<()> {
    Ok(cmd!(project.sh, "cargo fmt --all --check").run()?)
}

/// What comes in: its licences, and where it is from. Advice on faults would need the network.
fn dependencies(project: &Project) -> Result<()> {
    let deny = cmd!(project.sh, "cargo-deny --locked check");
    Ok(deny.args(["licenses", "bans", "sources"]).run()?)
}

fn lints_native(project: &Project) -> Result<()> {
    let clippy = cmd!(
        project.sh,
        "cargo clippy --locked --workspace --exclude {BUNDLES} --all-targets"
    );
    let clippy = clippy.args(["--", "-D", "warnings"]);
    Ok(clippy.run()?)
}

fn lints_browser(project: &Project) -> Result<()> {
    let clippy = cmd!(
        project.sh,
        "cargo clippy --locked --package {BUNDLES} --all-targets --target {WASM}"
    );
    let clippy = clippy.args(["--", "-D", "warnings"]);
    Ok(for_browsers(&project.sh, clippy)?.run()?)
}

/// The documentation of the library, where every broken link is an error.
fn documentation(project: &Project) -> Result<()> {
    let doc = cmd!(project.sh, "cargo doc --locked --lib --no-deps");
    Ok(doc.env("RUSTDOCFLAGS", "-D warnings").run()?)
}

fn tests_native(project: &Project) -> Result<()> {
    let test = cmd!(
        project.sh,
        "cargo test --locked --workspace --exclude {BUNDLES}"
    );
    Ok(test.run()?)
}

/// The tests that other programs take part in.
fn tests_with_others(project: &Project) -> Result<()> {
    let python = python::interoperability(project)?;
    cmd!(
        project.sh,
        "cargo test --locked --test interoperability -- --ignored"
    )
    .env("ACCOUNT_RECOVERY_PYTHON", python)
    .run()?;
    Ok(())
}

/// Builds the packages, and looks at the source of that for Python.
fn packages(project: &Project) -> Result<()> {
    packages::python(project)?;
    crate_package::package(project)?;
    let python = python::generators(project)?;
    let _there = project.sh.push_dir(PYTHON);
    cmd!(project.sh, "{python} -m ruff check --no-cache").run()?;
    cmd!(project.sh, "{python} -m ruff format --no-cache --check").run()?;
    cmd!(project.sh, "{python} -m mypy --cache-dir /dev/null src").run()?;
    Ok(())
}

fn tests_chromium(project: &Project) -> Result<()> {
    tests_in_browser(project, "GECKODRIVER")
}

fn tests_firefox(project: &Project) -> Result<()> {
    tests_in_browser(project, "CHROMEDRIVER")
}

/// The tests that run as WebAssembly, in the browser whose driver remains once the variable of the `other` is
/// removed (`webdriver.json` says how it starts).
fn tests_in_browser(project: &Project, other: &str) -> Result<()> {
    let sh = &project.sh;
    let runner = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER";
    let test = cmd!(
        sh,
        "cargo test --locked --target {WASM} --package {BUNDLES} --test browser"
    )
    .env(runner, "wasm-bindgen-test-runner")
    .env("WASM_BINDGEN_TEST_ONLY_WEB", "1")
    // Hundreds of slow hashes take longer than the 20 seconds that tests have otherwise.
    .env("WASM_BINDGEN_TEST_TIMEOUT", "300")
    .env_remove(other);
    Ok(for_browsers(sh, test)?.run()?)
}

fn journeys_daily(project: &Project) -> Result<()> {
    tell_places(project)?;
    project.sh.set_var("ENGINES", "Chromium");
    journeys::run(&project.sh, &journeys::daily(&project.sh)?, &[])
}

fn journeys_all(project: &Project) -> Result<()> {
    tell_places(project)?;
    let sh = &project.sh;
    sh.set_var("INSTALLED_PROGRAM", crate_package::installed(project));
    sh.set_var("PYTHON_PACKAGES", project.dist("python"));
    sh.set_var("GENERATORS", project.generators());
    sh.set_var("GENERATORS_PYTHON", python::generators(project)?);
    let daily = journeys::daily(sh)?;
    journeys::run(sh, &daily, &journeys::all_but(sh, &daily)?)
}

/// Tells the tests where page and command line are.
fn tell_places(project: &Project) -> Result<()> {
    let command_line = project.command_line()?;
    project.sh.set_var("ACCOUNT_RECOVERY_BIN", command_line);
    project.sh.set_var("PAGE_DIR", project.dist("page"));
    Ok(())
}

/// Tasks that the documentation names and no other check runs.
fn other_tasks(project: &Project) -> Result<()> {
    timed("the comparison in short", || compare::rehearse(project))?;
    timed("pictures of the sites", || {
        let pictures = project.target("gallery");
        project.empty(&pictures)?;
        Ok(cmd!(project.sh, "node tests/e2e/gallery.js {pictures}").run()?)
    })?;
    timed("cargo task serve", || serve(project))
}

/// Serves the page until it answers.
fn serve(project: &Project) -> Result<()> {
    let free = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?;
    let port = free.port().to_string();
    let mut serving = Command::new(env::current_exe()?)
        .args(["serve", "--port", &port, "--requests"])
        .arg(project.target("requests.jsonl"))
        .spawn()?;
    while TcpStream::connect(free).is_err() {
        if let Some(status) = serving.try_wait()? {
            bail!("it ended by itself: {status}");
        }
        thread::sleep(Duration::from_millis(200));
    }
    serving.kill()?;
    serving.wait()?;
    Ok(())
}
