//! Every check of the project, in order, the quick ones first.

use std::env;
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use xshell::cmd;

use crate::bundle;
use crate::compare;
use crate::crate_package;
use crate::journeys;
use crate::packages::{self, PYTHON};
use crate::progress::{say, timed};
use crate::project::Project;
use crate::python;
use crate::recipe::Recipe;
use crate::setup::{self, WASM, for_browsers};

/// The features of all browser bundles together.
const IN_BROWSER: &str = "wizard,plan,verify";

/// A check with its heading.
struct Check {
    heading: &'static str,
    /// Whether it is one of every day, which are over in minutes.
    daily: bool,
    run: fn(&Bench) -> Result<()>,
}

const CHECKS: [Check; 13] = [
    daily("format", format),
    rare("dependencies", dependencies),
    daily("lints, native", lints_native),
    daily("lints, browser", lints_browser),
    daily("documentation", documentation),
    daily("tests, native", tests_native),
    rare("tests with Python and age", tests_with_others),
    daily("the page and its size", |bench| {
        bundle::bundle(&bench.project)
    }),
    rare("the packages", packages),
    daily("tests in Chromium", tests_chromium),
    rare("tests in Firefox", tests_firefox),
    daily("end-to-end tests", journeys),
    rare("other tasks in short", other_tasks),
];

const fn daily(heading: &'static str, run: fn(&Bench) -> Result<()>) -> Check {
    Check {
        heading,
        daily: true,
        run,
    }
}

const fn rare(heading: &'static str, run: fn(&Bench) -> Result<()>) -> Check {
    Check {
        heading,
        daily: false,
        run,
    }
}

/// What the checks work with.
struct Bench {
    project: Project,
    /// Whether every check is run that there is.
    all: bool,
}

/// Sets up and runs the checks of every day, or all there are; stops at the first that fails.
pub(crate) fn run(project: Project, all: bool) -> Result<()> {
    setup::page(&project)?;
    setup::tests(&project, all)?;
    let bench = Bench { project, all };
    let checks: Vec<&Check> = CHECKS.iter().filter(|check| all || check.daily).collect();
    for (passed, check) in checks.iter().enumerate() {
        let heading = format!("{}/{} {}", passed + 1, checks.len(), check.heading);
        timed(&heading, || (check.run)(&bench)).with_context(|| {
            let left = checks.len() - passed - 1;
            format!(
                "{passed} passed, 1 failed ({}), {left} not run",
                check.heading
            )
        })?;
    }
    say(&format!("{} passed, 0 failed", checks.len()));
    Ok(())
}

fn format(bench: &Bench) -> Result<()> {
    Ok(cmd!(bench.project.sh, "cargo fmt --all --check").run()?)
}

/// What comes in: its licences, and where it is from. Advice on faults would need the network.
fn dependencies(bench: &Bench) -> Result<()> {
    Ok(cmd!(
        bench.project.sh,
        "cargo-deny --locked check licenses bans sources"
    )
    .run()?)
}

fn lints_native(bench: &Bench) -> Result<()> {
    let clippy = cmd!(
        bench.project.sh,
        "cargo clippy --locked --workspace --all-targets"
    );
    Ok(clippy.args(["--", "-D", "warnings"]).run()?)
}

/// Each bundle leaves other parts of the crate out, so each is looked at by itself.
fn lints_browser(bench: &Bench) -> Result<()> {
    let sh = &bench.project.sh;
    for bundle in Recipe::read(&bench.project)?.bundle {
        let features = bundle.features.join(",");
        let clippy = cmd!(
            sh,
            "cargo clippy --locked --target {WASM} --no-default-features"
        )
        .args(["--features", &features, "--", "-D", "warnings"]);
        for_browsers(sh, clippy)?.run()?;
    }
    Ok(())
}

/// The documentation of the library, where every broken link is an error.
fn documentation(bench: &Bench) -> Result<()> {
    let doc = cmd!(bench.project.sh, "cargo doc --locked --lib --no-deps");
    Ok(doc.env("RUSTDOCFLAGS", "-D warnings").run()?)
}

fn tests_native(bench: &Bench) -> Result<()> {
    Ok(cmd!(bench.project.sh, "cargo test --locked --workspace").run()?)
}

/// The tests that other programs take part in.
fn tests_with_others(bench: &Bench) -> Result<()> {
    let python = python::interoperability(&bench.project)?;
    cmd!(
        bench.project.sh,
        "cargo test --locked --workspace --test interoperability -- --ignored"
    )
    .env("ACCOUNT_RECOVERY_PYTHON", python)
    .run()?;
    Ok(())
}

/// Builds the packages, and looks at the source of that for Python.
fn packages(bench: &Bench) -> Result<()> {
    let project = &bench.project;
    packages::python(project)?;
    crate_package::package(project)?;
    let python = python::generators(project)?;
    let _there = project.sh.push_dir(PYTHON);
    cmd!(project.sh, "{python} -m ruff check --no-cache").run()?;
    cmd!(project.sh, "{python} -m ruff format --no-cache --check").run()?;
    cmd!(project.sh, "{python} -m mypy --cache-dir /dev/null src").run()?;
    Ok(())
}

fn tests_chromium(bench: &Bench) -> Result<()> {
    tests_in_browser(bench, "GECKODRIVER")
}

fn tests_firefox(bench: &Bench) -> Result<()> {
    tests_in_browser(bench, "CHROMEDRIVER")
}

/// The tests that run as WebAssembly, in the browser whose driver is left when the other's is not told (`webdriver.json`
/// says how it starts).
fn tests_in_browser(bench: &Bench, other: &str) -> Result<()> {
    let sh = &bench.project.sh;
    let runner = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER";
    let test = cmd!(
        sh,
        "cargo test --locked --target {WASM} --no-default-features --features {IN_BROWSER}"
    )
    // The tests of the library itself run natively.
    .args(["--test", "browser*"])
    .env(runner, "wasm-bindgen-test-runner")
    .env("WASM_BINDGEN_TEST_ONLY_WEB", "1")
    // Hundreds of slow hashes take longer than the 20 seconds that tests have otherwise.
    .env("WASM_BINDGEN_TEST_TIMEOUT", "300")
    .env_remove(other);
    Ok(for_browsers(sh, test)?.run()?)
}

fn journeys(bench: &Bench) -> Result<()> {
    let sh = &bench.project.sh;
    sh.set_var("ACCOUNT_RECOVERY_BIN", bench.project.command_line()?);
    sh.set_var("PAGE_DIR", bench.project.dist("page"));
    let files = if bench.all {
        sites(&bench.project)?;
        journeys::all(sh)?
    } else {
        sh.set_var("ENGINES", "Chromium");
        journeys::quick(sh)
    };
    journeys::run(&files, |file| Ok(cmd!(sh, "node --test {file}").run()?))
}

/// Tells the tests of sites and packages where everything is.
fn sites(project: &Project) -> Result<()> {
    let sh = &project.sh;
    sh.set_var("INSTALLED_PROGRAM", crate_package::installed(project));
    sh.set_var("PYTHON_PACKAGES", project.dist("python"));
    sh.set_var("GENERATORS", project.generators());
    sh.set_var("GENERATORS_PYTHON", python::generators(project)?);
    Ok(())
}

/// What no other check runs of what the documentation names.
fn other_tasks(bench: &Bench) -> Result<()> {
    let project = &bench.project;
    timed("the comparison in short", || compare::rehearse(project))?;
    timed("pictures of the sites", || {
        let pictures = project.target("gallery");
        project.empty(&pictures)?;
        Ok(cmd!(project.sh, "node tests/e2e/gallery.js {pictures}").run()?)
    })?;
    timed("cargo task serve", serve)
}

/// Serves the page until it answers.
fn serve() -> Result<()> {
    let free = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?;
    let mut serving = Command::new(env::current_exe()?)
        .args(["serve", "--port", &free.port().to_string()])
        .spawn()?;
    let answered = until(&mut serving, || TcpStream::connect(free).is_ok());
    serving.kill()?;
    serving.wait()?;
    answered
}

/// Waits as long as a program runs.
fn until(program: &mut Child, ready: impl Fn() -> bool) -> Result<()> {
    while !ready() {
        if let Some(status) = program.try_wait()? {
            bail!("it ended by itself: {status}");
        }
        thread::sleep(Duration::from_millis(200));
    }
    Ok(())
}
