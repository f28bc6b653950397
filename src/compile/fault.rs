//! What is wrong with a file, where, and what to do about it.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::fmt;

use super::SERVICE_FILE;
use super::problem::Problem;

/// One thing that is wrong with a definition or with a file of answers.
///
/// ```
/// use account_recovery::compile::fault::Fault;
/// let fault = Fault {
///     file: "service.toml".to_owned(),
///     line: 41,
///     code: "unknown-value",
///     message: "fact \"mailbox\" has no value \"gone\"".to_owned(),
///     remedy: "use one of readable, lost".to_owned(),
/// };
/// assert_eq!(
///     fault.to_string(),
///     "service.toml:41: unknown-value: fact \"mailbox\" has no value \"gone\"\n  fix: use one of readable, lost"
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// Name of the file, relative to the folder of the definition.
    pub file: String,
    /// Line in the file, from 1.
    pub line: usize,
    /// Stable name of the kind of fault, in kebab-case.
    pub code: &'static str,
    /// What is wrong, with the id of what is meant.
    pub message: String,
    /// What to do about it.
    pub remedy: String,
}

impl Fault {
    /// The stable name of the kind of fault.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.code
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            file,
            line,
            code,
            message,
            remedy,
        } = self;
        write!(f, "{file}:{line}: {code}: {message}\n  fix: {remedy}")
    }
}

impl std::error::Error for Fault {}

/// The faults found so far. The same fault found again counts once. Whoever reads or checks something adds to them
/// through a shared reference, so that reading needs no other.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    /// First those that may be the causes of others; then by file and line.
    found: RefCell<BTreeSet<(bool, Fault)>>,
    unsound: Cell<bool>,
}

impl Faults {
    /// Adds a fault of `service.toml`.
    pub(crate) fn add(&self, line: usize, problem: Problem) {
        if !problem.harmless {
            self.unsound.set(true);
        }
        self.add_in(SERVICE_FILE, line, problem);
    }

    /// Adds a fault of another file.
    pub(crate) fn add_in(&self, file: &str, line: usize, problem: Problem) {
        let rank = problem.consequence;
        let fault = problem.at(file, line);
        self.found.borrow_mut().insert((rank, fault));
    }

    /// Whether the facts, rules and plans can be followed, so that going through all combinations makes sense.
    pub(crate) fn structure_is_sound(&self) -> bool {
        !self.unsound.get()
    }

    /// All faults, if there are any.
    pub(crate) fn into_result<T>(self, value: T) -> Result<T, Vec<Fault>> {
        match self.into_list() {
            none if none.is_empty() => Ok(value),
            faults => Err(faults),
        }
    }

    /// All faults by file and line; first those that may be the causes of others.
    pub(crate) fn into_list(self) -> Vec<Fault> {
        let found = self.found.into_inner().into_iter();
        found.map(|(_, fault)| fault).collect()
    }
}

impl Problem {
    /// The problem in its place.
    pub(crate) fn at(self, file: &str, line: usize) -> Fault {
        Fault {
            file: file.to_owned(),
            line,
            code: self.code,
            message: self.message,
            remedy: self.remedy,
        }
    }
}
