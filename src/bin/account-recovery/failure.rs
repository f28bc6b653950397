//! How a command ends: with output, or with a reason and an exit code.

use std::fmt::Display;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use account_recovery::compile::fault::Fault;
use account_recovery::evidence::support::SupportError;

/// Why a command failed.
pub(crate) enum Failure {
    /// The definition has faults.
    Faults(Vec<Fault>),
    /// What was given cannot be used: a sentence, and what to do.
    Unusable(String),
    /// What is sealed is for another request or for other keys: the same.
    Misplaced(String),
    /// The evidence is not good: what was found, printed as ever, and the exit code.
    Evidence(String, u8),
}

impl From<Vec<Fault>> for Failure {
    fn from(faults: Vec<Fault>) -> Self {
        Self::Faults(faults)
    }
}

impl From<SupportError> for Failure {
    fn from(error: SupportError) -> Self {
        let sentence = advised(&error, error.advice());
        match error.is_misplaced() {
            true => Self::Misplaced(sentence),
            false => Self::Unusable(sentence),
        }
    }
}

/// An error as people get it, with what to do below it.
pub(crate) fn advised(error: &impl Display, remedy: &str) -> String {
    format!("{error}\n  fix: {remedy}")
}

/// Whoever reads the output may stop reading, as `head` does; that is no error.
pub(crate) fn print(text: &str) -> ExitCode {
    match writeln!(io::stdout(), "{text}") {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Failure::Unusable(format!("cannot write the output: {error}")).report()
        }
        _ => ExitCode::SUCCESS,
    }
}

impl Failure {
    pub(crate) fn report(self) -> ExitCode {
        ExitCode::from(match self {
            Self::Faults(faults) => {
                for fault in &faults {
                    eprintln!("{fault}");
                }
                eprintln!("faults: {}", faults.len());
                1
            }
            Self::Unusable(sentence) => {
                eprintln!("{sentence}");
                2
            }
            Self::Misplaced(sentence) => {
                eprintln!("{sentence}");
                1
            }
            Self::Evidence(found, code) => {
                if !found.is_empty() {
                    print(&found);
                }
                code
            }
        })
    }

    /// What is wrong, and what to do.
    pub(crate) fn of(error: &impl Display, remedy: &str) -> Self {
        Self::Unusable(advised(error, remedy))
    }

    pub(crate) fn of_file(path: &Path, error: &impl Display, remedy: &str) -> Self {
        Self::of(&format!("{}: {error}", path.display()), remedy)
    }
}
