//! Every check of the project, in order, the quick ones first.

use std::path::{Path, PathBuf};

use crate::browsers::Browsers;
use crate::bundle;
use crate::command_line;
use crate::crate_package;
use crate::error::Error;
use crate::interoperability;
use crate::journeys;
use crate::packages;
use crate::places::Places;
use crate::program::Program;
use crate::progress::{say, timed};
use crate::recipe::Recipe;
use crate::setup::{self, Toolbox};
use crate::sites;
use crate::target::WASM;

/// The features of all browser bundles together.
const IN_BROWSER: [&str; 3] = ["--no-default-features", "--features", "wizard,plan,verify"];

/// What the checks work with.
struct Bench {
    toolbox: Toolbox,
    browsers: Browsers,
    /// Python with the libraries of the tests.
    python: PathBuf,
    /// Python with the generators of documentation sites.
    generators: PathBuf,
}

/// A check with its heading.
type Check = (&'static str, fn(&Bench) -> Result<(), Error>);

const CHECKS: [Check; 12] = [
    ("format", format),
    ("dependencies", dependencies),
    ("lints, native", lints_native),
    ("lints, browser", lints_browser),
    ("documentation", documentation),
    ("tests, native", tests_native),
    ("tests with Python and age", tests_with_others),
    ("the page and its size", |bench| {
        bundle::bundle(&bench.toolbox)
    }),
    ("the packages", packages),
    ("tests in Chromium", tests_chromium),
    ("tests in Firefox", tests_firefox),
    ("end-to-end tests", journeys),
];

/// Sets up and runs all checks; stops at the first that fails.
pub(crate) fn run(places: &Places) -> Result<(), Error> {
    let toolbox = setup::page(places)?;
    let bench = Bench {
        toolbox,
        browsers: setup::tests(places)?,
        python: interoperability::prepare(places)?,
        generators: sites::prepare(places)?,
    };
    for (passed, (heading, check)) in CHECKS.iter().enumerate() {
        let heading = format!("{}/{} {heading}", passed + 1, CHECKS.len());
        if let Err(error) = timed(&heading, || check(&bench)) {
            say(&format!(
                "{passed} passed, 1 failed, {} not run",
                CHECKS.len() - passed - 1
            ));
            return Err(error);
        }
    }
    say(&format!("{} passed, 0 failed", CHECKS.len()));
    Ok(())
}

fn format(bench: &Bench) -> Result<(), Error> {
    bench
        .toolbox
        .program("cargo", "cargo fmt")?
        .args(["fmt", "--check"])
        .show()
}

/// What comes in: its licences, and where it is from. Advice on faults would need the network.
fn dependencies(bench: &Bench) -> Result<(), Error> {
    bench
        .toolbox
        .program("cargo-deny", "cargo deny")?
        .args(["--locked", "check", "licenses", "bans", "sources"])
        .show()
}

fn lints_native(bench: &Bench) -> Result<(), Error> {
    let cargo = bench.toolbox.program("cargo", "cargo clippy")?;
    cargo
        .args([
            "clippy",
            "--locked",
            "--workspace",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ])
        .show()
}

/// Each bundle leaves other parts of the crate out, so each is looked at by itself.
fn lints_browser(bench: &Bench) -> Result<(), Error> {
    for bundle in Recipe::read(&bench.toolbox.places.root)?.bundle {
        let step = format!("cargo clippy for the bundle {}", bundle.name);
        let cargo = bench.toolbox.wasm_program("cargo", &step)?;
        cargo
            .args([
                "clippy",
                "--locked",
                "--target",
                WASM,
                "--no-default-features",
            ])
            .args([
                "--features",
                &bundle.features.join(","),
                "--",
                "-D",
                "warnings",
            ])
            .show()?;
    }
    Ok(())
}

/// The documentation of the library, where every broken link is an error.
fn documentation(bench: &Bench) -> Result<(), Error> {
    bench
        .toolbox
        .program("cargo", "cargo doc")?
        .args(["doc", "--locked", "--lib", "--no-deps"])
        .env("RUSTDOCFLAGS", "-D warnings")
        .show()
}

fn tests_native(bench: &Bench) -> Result<(), Error> {
    bench
        .toolbox
        .program("cargo", "cargo test")?
        .args(["test", "--locked", "--workspace"])
        .show()
}

/// The tests that other programs take part in.
fn tests_with_others(bench: &Bench) -> Result<(), Error> {
    bench
        .toolbox
        .program("cargo", "cargo test with Python and age")?
        .args(["test", "--locked", "--workspace"])
        .args(["--test", "interoperability", "--", "--ignored"])
        .env("ACCOUNT_RECOVERY_PYTHON", &bench.python)
        .show()
}

/// Builds the packages, and looks at the source of that for Python.
fn packages(bench: &Bench) -> Result<(), Error> {
    packages::packages(&bench.toolbox)?;
    crate_package::package(&bench.toolbox)?;
    let places = &bench.toolbox.places;
    let checks: [&[&str]; 3] = [
        &["-m", "ruff", "check", "--no-cache"],
        &["-m", "ruff", "format", "--no-cache", "--check"],
        &["-m", "mypy", "--cache-dir", "/dev/null", "src"],
    ];
    for check in checks {
        Program::new(&bench.generators, check.join(" "))
            .args(check)
            .folder(&places.python_package())
            .show()?;
    }
    Ok(())
}

fn tests_chromium(bench: &Bench) -> Result<(), Error> {
    tests_in_browser(bench, "CHROMEDRIVER", &bench.browsers.chromedriver)
}

fn tests_firefox(bench: &Bench) -> Result<(), Error> {
    tests_in_browser(bench, "GECKODRIVER", &bench.browsers.geckodriver)
}

/// The tests that run as WebAssembly, in the browser whose driver the variable names (`webdriver.json` says how it starts).
fn tests_in_browser(bench: &Bench, variable: &str, driver: &Path) -> Result<(), Error> {
    bench
        .toolbox
        .wasm_program("cargo", "cargo test in a browser")?
        .args(["test", "--locked", "--target", WASM])
        // The tests of the library itself run natively.
        .args(["--test", "browser*"])
        .args(IN_BROWSER)
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
            "wasm-bindgen-test-runner",
        )
        .env(variable, driver)
        .env("WASM_BINDGEN_TEST_ONLY_WEB", "1")
        // Hundreds of slow hashes take longer than the 20 seconds that tests have otherwise.
        .env("WASM_BINDGEN_TEST_TIMEOUT", "300")
        .show()
}

fn journeys(bench: &Bench) -> Result<(), Error> {
    let command_line = command_line::build(&bench.toolbox)?;
    let files = journeys::files(&bench.toolbox.places.journeys())?;
    journeys::run(&files, |file| journey(bench, &command_line, file))
}

/// Runs one file of end-to-end tests.
fn journey(bench: &Bench, command_line: &Path, file: &Path) -> Result<(), Error> {
    let places = &bench.toolbox.places;
    let step = format!("The end-to-end test {}", file.display());
    let mut test = bench.toolbox.program("node", &step)?;
    if let Some(webkit) = &bench.browsers.webkit {
        test = test
            .env("WEBKIT", &webkit.browser)
            .env("WEBKIT_DRIVER", &webkit.driver)
            .env("XVFB", &webkit.xvfb);
    }
    test.args(["--test".as_ref(), file.as_os_str()])
        .env("CHROMIUM", &bench.browsers.chromium)
        .env("FIREFOX", &bench.browsers.firefox)
        .env("ACCOUNT_RECOVERY_BIN", command_line)
        .env("INSTALLED_PROGRAM", crate_package::installed(places))
        .env("PAGE_DIR", places.page())
        .env("PYTHON_PACKAGES", places.python_packages())
        .env("GENERATORS", places.generators())
        .env("GENERATORS_PYTHON", &bench.generators)
        .show()
}
