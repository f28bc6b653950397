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
        let sentence = format!("{error}\n  fix: {}", error.advice());
        if error.is_misplaced() {
            Self::Misplaced(sentence)
        } else {
            Self::Unusable(sentence)
        }
    }
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
        match self {
            Self::Faults(faults) => {
                for fault in &faults {
                    eprintln!("{fault}");
                }
                eprintln!("faults: {}", faults.len());
                ExitCode::from(1)
            }
            Self::Unusable(sentence) => {
                eprintln!("{sentence}");
                ExitCode::from(2)
            }
            Self::Misplaced(sentence) => {
                eprintln!("{sentence}");
                ExitCode::from(1)
            }
            Self::Evidence(found, code) => {
                if !found.is_empty() {
                    print(&found);
                }
                ExitCode::from(code)
            }
        }
    }

    pub(crate) fn of_file(path: &Path, error: &impl Display, remedy: &str) -> Self {
        Self::Unusable(format!("{}: {error}\n  fix: {remedy}", path.display()))
    }
}
