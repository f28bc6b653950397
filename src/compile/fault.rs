//! What is wrong with a file, where, and what to do about it.

use std::collections::BTreeSet;
use std::fmt;

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

/// Faults of `service.toml` that leave its structure as it is.
const HARMLESS: [&str; 18] = [
    "bad-address",
    "bad-alphabet",
    "bad-date",
    "bad-host",
    "bad-key",
    "bad-link",
    "bad-size",
    "bad-template",
    "evidence-withheld",
    "evidence-without-endpoint",
    "keys-never-used",
    "missing-attribute",
    "missing-message",
    "missing-source",
    "public-evidence",
    "too-many-keys",
    "unknown-source",
    "unused-name",
];

/// Faults that often follow from another one: what could not be read seems to be missing, or unused.
const CONSEQUENCES: [&str; 7] = [
    "bad-template",
    "evidence-without-endpoint",
    "unknown-variable",
    "unused-attribute",
    "unused-message",
    "unused-name",
    "never-shown",
];

/// The faults found so far. The same fault found again (for another language, say) counts once.
#[derive(Debug, Default)]
pub(crate) struct Faults(BTreeSet<Fault>);

impl Faults {
    /// Adds a fault of `service.toml`.
    pub(crate) fn add(
        &mut self,
        line: usize,
        code: &'static str,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.add_in(super::SERVICE_FILE, line, code, message, remedy);
    }

    /// Adds a fault of another file.
    pub(crate) fn add_in(
        &mut self,
        file: &str,
        line: usize,
        code: &'static str,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.0.insert(Fault {
            file: file.to_owned(),
            line,
            code,
            message: message.into(),
            remedy: remedy.into(),
        });
    }

    /// Whether the facts, rules and plans can be followed, so that going through all combinations makes sense.
    pub(crate) fn structure_is_sound(&self) -> bool {
        self.0
            .iter()
            .all(|fault| fault.file != super::SERVICE_FILE || HARMLESS.contains(&fault.code))
    }

    /// All faults by file and line, if there are any; first those that may be the causes of others.
    pub(crate) fn into_result<T>(self, value: T) -> Result<T, Vec<Fault>> {
        if self.0.is_empty() {
            Ok(value)
        } else {
            let mut faults: Vec<Fault> = self.0.into_iter().collect();
            faults.sort_by_key(|fault| CONSEQUENCES.contains(&fault.code));
            Err(faults)
        }
    }
}
