//! Why a task stopped: one sentence for what happened, one for what to do.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use account_recovery::serve::ServeError;

/// Why a task stopped.
#[derive(Debug)]
pub(crate) enum Error {
    /// Node is not installed.
    NoNode,
    /// Node is older than what the tools need; its version.
    OldNode(String),
    /// A program is not installed.
    NoProgram(String),
    /// The disk ran full during this step.
    DiskFull(String),
    /// Something could not be downloaded during this step.
    NoNetwork(String),
    /// This compiler cannot build for browsers.
    NoWasmTarget,
    /// A browser or its driver is missing.
    NoBrowser(&'static str),
    /// A file or folder cannot be read or written.
    File(PathBuf, io::Error),
    /// A file has not the expected content.
    Content(PathBuf, String),
    /// A program ended with an error; what it was to do.
    Failed(String),
    /// Files of the page are larger than their budgets allow.
    OverBudget(Vec<String>),
    /// A folder of tests is empty.
    NoTests(PathBuf),
    /// The folder does not look like one that set-up made.
    NotOurs(PathBuf),
    /// Neither a home folder nor a place for tools is known.
    NoHome,
    /// The server could not start.
    Serve(ServeError),
}

impl Error {
    /// What an error of the file system means.
    pub(crate) fn file(path: impl AsRef<Path>, source: io::Error) -> Self {
        let path = path.as_ref();
        match source.kind() {
            io::ErrorKind::StorageFull => Self::DiskFull(format!("writing {}", path.display())),
            _ => Self::File(path.to_owned(), source),
        }
    }

    /// A stable name for scripts and documentation.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::NoNode => "no-node",
            Self::OldNode(_) => "old-node",
            Self::NoProgram(_) => "no-program",
            Self::DiskFull(_) => "disk-full",
            Self::NoNetwork(_) => "no-network",
            Self::NoWasmTarget => "no-wasm-target",
            Self::NoBrowser(_) => "no-browser",
            Self::File(..) => "file",
            Self::Content(..) => "content",
            Self::Failed(_) => "failed",
            Self::OverBudget(_) => "over-budget",
            Self::NoTests(_) => "no-tests",
            Self::NotOurs(_) => "not-ours",
            Self::NoHome => "no-home",
            Self::Serve(error) => error.code(),
        }
    }

    /// What to do about it.
    pub(crate) fn advice(&self) -> String {
        let advice = match self {
            Self::NoNode | Self::OldNode(_) => {
                "Install Node 20 or newer from your system's packages or nodejs.org."
            }
            Self::NoProgram(name) => return format!("Install {name} and run the task again."),
            Self::DiskFull(_) => {
                "Free 4 GB or so (`cargo task clean --tools` and `cargo clean` remove what the tasks made), then run the task again."
            }
            Self::NoNetwork(_) => {
                "Check the connection and run the task again; it goes on where it stopped."
            }
            Self::NoWasmTarget => {
                "Install the target with `rustup target add wasm32-unknown-unknown`."
            }
            Self::NoBrowser(_) => {
                "Install it so that it is found on PATH, then run the task again."
            }
            Self::File(..) => "Check that it exists and that you may read and write it.",
            Self::Content(..) => "Put it right and run the task again.",
            Self::Failed(_) => "Its own messages are above.",
            Self::OverBudget(_) => "Make the page smaller; the budgets are in wasm-pack.toml.",
            Self::NoTests(_) => "Restore the tests; no check is left out silently.",
            Self::NotOurs(_) => "Remove it by hand if it holds nothing of yours.",
            Self::NoHome => "Set ACCOUNT_RECOVERY_TOOLS to a folder for the tools.",
            Self::Serve(error) => return error.advice(),
        };
        advice.to_owned()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoNode => write!(out, "Node is not installed."),
            Self::OldNode(version) => write!(out, "Node {version} is too old."),
            Self::NoProgram(name) => write!(out, "The program {name} is not installed."),
            Self::DiskFull(step) => write!(out, "The disk is full ({step})."),
            Self::NoNetwork(step) => write!(
                out,
                "There is no network, or a registry does not answer ({step})."
            ),
            Self::NoWasmTarget => write!(out, "This Rust compiler cannot build for browsers yet."),
            Self::NoBrowser(name) => {
                write!(out, "{name} is not installed; the browser tests need it.")
            }
            Self::File(path, source) => write!(out, "{}: {source}.", path.display()),
            Self::Content(path, fault) => write!(out, "{}: {fault}.", path.display()),
            Self::Failed(step) => write!(out, "{step} failed."),
            Self::OverBudget(excesses) => write!(out, "{}.", excesses.join("; ")),
            Self::NoTests(folder) => write!(out, "There are no tests in {}.", folder.display()),
            Self::NotOurs(folder) => write!(
                out,
                "{} was not made by `cargo task setup`.",
                folder.display()
            ),
            Self::NoHome => write!(out, "There is no place for the tools: HOME is not set."),
            Self::Serve(error) => write!(out, "{error}"),
        }
    }
}

impl std::error::Error for Error {}

impl From<ServeError> for Error {
    fn from(error: ServeError) -> Self {
        Self::Serve(error)
    }
}

#[cfg(test)]
mod tests {
    use super::Error;
    use std::io::{Error as IoError, ErrorKind};

    const NODE: &str = "Install Node 20 or newer from your system's packages or nodejs.org.";

    #[test]
    fn what_is_missing_is_told_in_one_sentence() {
        // error, code, message, advice
        let table = [
            (Error::NoNode, "no-node", "Node is not installed.", NODE),
            (
                Error::OldNode("18.19.1".into()),
                "old-node",
                "Node 18.19.1 is too old.",
                NODE,
            ),
            (
                Error::NoProgram("rustup".into()),
                "no-program",
                "The program rustup is not installed.",
                "Install rustup and run the task again.",
            ),
            (
                Error::NoWasmTarget,
                "no-wasm-target",
                "This Rust compiler cannot build for browsers yet.",
                "Install the target with `rustup target add wasm32-unknown-unknown`.",
            ),
            (
                Error::NoBrowser("Firefox"),
                "no-browser",
                "Firefox is not installed; the browser tests need it.",
                "Install it so that it is found on PATH, then run the task again.",
            ),
            (
                Error::NoHome,
                "no-home",
                "There is no place for the tools: HOME is not set.",
                "Set ACCOUNT_RECOVERY_TOOLS to a folder for the tools.",
            ),
        ];
        for (error, code, message, advice) in table {
            told(&error, code, message, advice);
        }
    }

    #[test]
    fn what_went_wrong_is_told_in_one_sentence() {
        // error, code, message, advice
        let table = [
            (
                Error::DiskFull("compiling geckodriver".into()),
                "disk-full",
                "The disk is full (compiling geckodriver).",
                "Free 4 GB or so (`cargo task clean --tools` and `cargo clean` remove what the tasks made), then run the task again.",
            ),
            (
                Error::NoNetwork("compiling geckodriver".into()),
                "no-network",
                "There is no network, or a registry does not answer (compiling geckodriver).",
                "Check the connection and run the task again; it goes on where it stopped.",
            ),
            (
                Error::Content("wasm-pack.toml".into(), "no bundle".into()),
                "content",
                "wasm-pack.toml: no bundle.",
                "Put it right and run the task again.",
            ),
            (
                Error::Failed("cargo test".into()),
                "failed",
                "cargo test failed.",
                "Its own messages are above.",
            ),
            (
                Error::OverBudget(vec![
                    "wizard is 1.0 KiB over its 36 KiB (wizard.js)".into(),
                    "first question: the page has no a.css".into(),
                ]),
                "over-budget",
                "wizard is 1.0 KiB over its 36 KiB (wizard.js); first question: the page has no a.css.",
                "Make the page smaller; the budgets are in wasm-pack.toml.",
            ),
        ];
        for (error, code, message, advice) in table {
            told(&error, code, message, advice);
        }
    }

    #[test]
    fn what_is_in_the_way_is_told_in_one_sentence() {
        // error, code, message, advice
        let table = [
            (
                Error::file("dist", IoError::from(ErrorKind::PermissionDenied)),
                "file",
                "dist: permission denied.",
                "Check that it exists and that you may read and write it.",
            ),
            (
                Error::file("dist", IoError::from(ErrorKind::StorageFull)),
                "disk-full",
                "The disk is full (writing dist).",
                "Free 4 GB or so (`cargo task clean --tools` and `cargo clean` remove what the tasks made), then run the task again.",
            ),
            (
                Error::NoTests("tests/e2e".into()),
                "no-tests",
                "There are no tests in tests/e2e.",
                "Restore the tests; no check is left out silently.",
            ),
            (
                Error::NotOurs("/home".into()),
                "not-ours",
                "/home was not made by `cargo task setup`.",
                "Remove it by hand if it holds nothing of yours.",
            ),
            (
                Error::from(account_recovery::serve::ServeError::PortBusy(8080)),
                "port-busy",
                "Port 8080 is in use by another program.",
                "Stop that program, or choose another port, for example --port 8081.",
            ),
        ];
        for (error, code, message, advice) in table {
            told(&error, code, message, advice);
        }
    }

    #[track_caller]
    fn told(error: &Error, code: &str, message: &str, advice: &str) {
        assert_eq!(
            (
                error.code(),
                error.to_string().as_str(),
                error.advice().as_str()
            ),
            (code, message, advice)
        );
    }
}
