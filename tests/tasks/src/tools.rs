//! Programs that set-up compiles: wasm-bindgen with its test runner, geckodriver, cargo-deny.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::{Cmd, cmd};

use crate::progress::{say, timed};
use crate::project::{Project, program};

/// A program that cargo installs, in exactly this version.
pub(crate) struct Tool<'a> {
    package: &'a str,
    version: &'a str,
    binary: &'a str,
}

/// Firefox's driver, where the system has none.
pub(crate) const GECKODRIVER: Tool<'_> = Tool {
    package: "geckodriver",
    version: "0.37.1",
    binary: "geckodriver",
};

/// Judges licences and origins of what comes in.
pub(crate) const CARGO_DENY: Tool<'_> = Tool {
    package: "cargo-deny",
    version: "0.20.2",
    binary: "cargo-deny",
};

/// Installs wasm-bindgen of the version in Cargo.lock, the only one that understands what the crate of that name makes.
pub(crate) fn install_wasm_bindgen(project: &Project) -> Result<()> {
    let lock = project.sh.read_file("Cargo.lock")?;
    let version =
        locked_version(&lock, "wasm-bindgen").context("Cargo.lock names no wasm-bindgen")?;
    let tool = Tool {
        package: "wasm-bindgen-cli",
        version: &version,
        binary: "wasm-bindgen",
    };
    tool.install(project).map(drop)
}

impl Tool<'_> {
    /// Compiles it into the tools folder unless this very version is there; gives the program.
    pub(crate) fn install(&self, project: &Project) -> Result<PathBuf> {
        let Self {
            package, version, ..
        } = self;
        let binary = project.tools.join("bin").join(program(self.binary));
        if self.is_installed(project, &binary) {
            return Ok(binary);
        }
        timed(&format!("compiling {package} {version}"), || {
            let locked = self.cargo_install(project).arg("--locked").run();
            if locked.is_err() {
                // A lock file may name a version that was withdrawn since.
                say(&format!(
                    "WARNING: {package} {version} cannot be compiled with the versions in its own lock file; trying the \
                     newest compatible ones, which its authors have not tested"
                ));
                self.cargo_install(project).run()?;
            }
            // What compiling left behind takes gigabytes.
            Ok(project.sh.remove_path(project.tools.join("build"))?)
        })?;
        Ok(binary)
    }

    fn is_installed(&self, project: &Project, binary: &Path) -> bool {
        let asked = cmd!(project.sh, "{binary} --version")
            .quiet()
            .ignore_stderr();
        let printed = asked.read().unwrap_or_default();
        let first = printed.lines().next().unwrap_or_default();
        first.split_whitespace().any(|word| word == self.version)
    }

    fn cargo_install<'a>(&self, project: &'a Project) -> Cmd<'a> {
        let Self {
            package, version, ..
        } = self;
        let tools = &project.tools;
        cmd!(
            project.sh,
            "cargo install --quiet --force {package} --version {version} --root {tools}"
        )
        // Not among what the caller builds.
        .env("CARGO_TARGET_DIR", tools.join("build"))
        .env_remove("RUSTFLAGS")
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
    use super::locked_version;

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
