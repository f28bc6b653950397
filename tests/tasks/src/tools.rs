//! Programs that set-up compiles: wasm-bindgen with its test runner, geckodriver, cargo-deny.

use std::fs;

use crate::error::Error;
use crate::places::Places;
use crate::program::Program;
use crate::progress::{say, timed};

/// A program that cargo installs.
pub(crate) struct Tool {
    /// Its crate.
    pub(crate) package: &'static str,
    /// The exact version.
    pub(crate) version: String,
    /// The program.
    pub(crate) binary: &'static str,
}

impl Tool {
    pub(crate) fn geckodriver() -> Self {
        Self {
            package: "geckodriver",
            version: "0.37.1".into(),
            binary: "geckodriver",
        }
    }

    pub(crate) fn cargo_deny() -> Self {
        Self {
            package: "cargo-deny",
            version: "0.20.2".into(),
            binary: "cargo-deny",
        }
    }

    /// wasm-bindgen of the version in Cargo.lock, the only one that understands what the crate of that name makes.
    pub(crate) fn wasm_bindgen(places: &Places) -> Result<Self, Error> {
        let path = places.root.join("Cargo.lock");
        let lock = fs::read_to_string(&path).map_err(|error| Error::file(&path, error))?;
        let version = locked_version(&lock, "wasm-bindgen");
        let version =
            version.ok_or_else(|| Error::Content(path, "it names no wasm-bindgen".into()))?;
        Ok(Self {
            package: "wasm-bindgen-cli",
            version,
            binary: "wasm-bindgen",
        })
    }

    /// Compiles it into the tools folder unless this very version is there.
    pub(crate) fn install(&self, places: &Places) -> Result<(), Error> {
        if self.is_installed(places) {
            return Ok(());
        }
        let step = format!("compiling {} {}", self.package, self.version);
        timed(&step, || {
            match self.cargo_install(places).args(["--locked"]).attempt() {
                // A lock file may name a version that was withdrawn since; then the newest that fit are taken.
                Err((Error::Failed(_), messages)) => {
                    say(&self.unlocked(&messages));
                    self.cargo_install(places).read().map(drop)
                }
                Err((error, _)) => Err(error),
                Ok(_) => Ok(()),
            }
        })
    }

    /// What is said before versions are taken that its makers did not try.
    fn unlocked(&self, messages: &str) -> String {
        let why = messages.lines().find(|line| line.starts_with("error"));
        format!(
            "WARNING: {} {} cannot be compiled with the versions in its own lock file ({}); trying the newest that fit, \
             which its makers did not",
            self.package,
            self.version,
            why.unwrap_or("no reason given")
        )
    }

    fn is_installed(&self, places: &Places) -> bool {
        let program = places.tools.join("bin").join(self.binary);
        let printed = program.is_file().then(|| {
            Program::new(program, "Asking a tool for its version")
                .args(["--version"])
                .read()
        });
        let printed = printed.and_then(Result::ok).unwrap_or_default();
        printed
            .lines()
            .next()
            .unwrap_or_default()
            .split_whitespace()
            .any(|word| word == self.version)
    }

    fn cargo_install(&self, places: &Places) -> Program {
        Program::new("cargo", format!("Compiling {}", self.package))
            .args([
                "install",
                "--quiet",
                "--force",
                self.package,
                "--version",
                &self.version,
            ])
            .args(["--root".as_ref(), places.tools.as_os_str()])
            // Not among what the caller builds; shared, since these tools have dependencies in common.
            .env("CARGO_TARGET_DIR", places.tools_build())
            .without_env("RUSTFLAGS")
            .folder(&places.tools)
            .downloads()
    }
}

fn locked_version(lock: &str, package: &str) -> Option<String> {
    let lock: toml::Table = lock.parse().ok()?;
    let mut packages = lock.get("package")?.as_array()?.iter();
    let found =
        packages.find(|entry| entry.get("name").and_then(toml::Value::as_str) == Some(package))?;
    found.get("version")?.as_str().map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::{Tool, locked_version};

    #[test]
    fn versions_that_nobody_locked_are_not_taken_in_silence() {
        let messages = "    Updating crates.io index\nerror: failed to select a version for `x`\n";
        assert_eq!(
            Tool::geckodriver().unlocked(messages),
            "WARNING: geckodriver 0.37.1 cannot be compiled with the versions in its own lock file (error: failed to select a \
             version for `x`); trying the newest that fit, which its makers did not"
        );
    }

    #[test]
    fn the_locked_version_is_found() {
        let lock = "version = 4\n[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.80\"\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(
            locked_version(lock, "wasm-bindgen").as_deref(),
            Some("0.2.130")
        );
        assert_eq!(locked_version(lock, "wasm-bindgen-test"), None);
        assert_eq!(locked_version("", "wasm-bindgen"), None);
    }
}
