//! A check as support makes it, on the staff page and on the command line: what they put in is read with all its errors,
//! then checked step by step.
//!
//! A request from a stranger may hold sixteen pieces of evidence, support may have thirty-two codes, and there may be many
//! requests. So a page can show how far it is, and can be told to stop, in between.

mod again;
mod error;

use std::fmt;

use super::argon::Workspace;
use super::code::Code;
use super::filed::{MOST_BYTES, MOST_INPUT, Piece, SubmittedRequest, parts};
use super::identity::Identity;
use super::lines;
use super::open::open;
use super::public_key::PublicKey;
use super::verify::{Known, Outcome, Report, Shown, Steps};
use crate::secret::Secret;

pub(super) use error::Unusable;
pub use error::{InputField, StaffCheckError};

/// A file of requests, or what was put in instead of one.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    /// What it is called in messages.
    pub name: &'a str,
    /// One request or several, as [`parts`] reads them.
    pub bytes: &'a [u8],
}

/// What support puts in, as it is in the files; what is not at hand is `None`.
#[derive(Clone, Copy, Default)]
pub struct Inputs<'a> {
    /// The requests.
    pub requests: &'a [Input<'a>],
    /// The account's recovery codes, one a line.
    pub codes: Option<&'a [u8]>,
    /// Whether capital letters in codes count as small ones.
    pub fold_case: bool,
    /// The account's public keys, one a line.
    pub public_keys: Option<&'a [u8]>,
    /// The secret keys of support, in a file of `age-keygen`.
    pub identity: Option<&'a [u8]>,
    /// The digests of the definition that the requests have to be of, one a language; empty for any.
    pub definitions: &'a [[u8; 32]],
}

/// A check under way.
///
/// ```
/// use account_recovery::evidence::staff_check::{StaffCheck, Input, Inputs};
/// let request = format!(
///     r#"{{"v": 2, "rid": "000G40R40M30E209185GR38E1W", "service": "pypi", "account": "example-user",
///          "reporter": "github:octocat", "created": 1767225600, "definition": "{}", "route": "lost",
///          "answers": {{}}, "public": {{}}, "private": {{}},
///          "evidence": [{{"scheme": "seal", "age": "…"}}]}}"#,
///     "00".repeat(32),
/// );
/// let requests = [Input { name: "request.json", bytes: request.as_bytes() }];
/// let inputs = Inputs { requests: &requests, codes: Some(b"0123456789abcdef"), ..Inputs::default() };
/// let mut check = StaffCheck::read(inputs)?;
/// while check.step() {}
/// let report = check.report(0, 1_767_225_600).unwrap().unwrap();
/// assert_eq!(report.findings.to_string(), "seal: needs --identity");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct StaffCheck {
    codes: Option<Vec<Code>>,
    public_keys: Option<Vec<PublicKey>>,
    identities: Option<Vec<Identity>>,
    definitions: Vec<[u8; 32]>,
    entries: Vec<Entry>,
    /// The entry that is next.
    next: usize,
    workspace: Workspace,
}

/// Nothing of what was put in is shown.
impl fmt::Debug for StaffCheck {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("StaffCheck").finish_non_exhaustive()
    }
}

/// What stands where a request should.
struct Entry {
    source: Source,
    check: Result<Check, StaffCheckError>,
    /// What of it was there before.
    again: Vec<String>,
}

struct Check {
    request: SubmittedRequest,
    steps: Steps,
}

/// Where a request stands; shown as `FILE`, or as `FILE, line 3` if it is one of several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The name of the input.
    pub name: String,
    /// The line that it begins on, from 1.
    pub line: Option<usize>,
}

impl fmt::Display for Source {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", Shown(&self.name))?;
        self.line
            .map_or(Ok(()), |line| write!(out, ", line {line}"))
    }
}

impl StaffCheck {
    /// Reads what was put in; nothing is computed yet. A request that cannot be used is no error here: [`StaffCheck::report`]
    /// tells it, and the others are checked nevertheless.
    ///
    /// # Errors
    /// [`StaffCheckError`], which names the field:
    /// - codes or keys of more than 1 MiB, or not in UTF-8
    /// - codes such as `0123é`, keys such as `40e8`, as [`lines`] says
    pub fn read(inputs: Inputs<'_>) -> Result<Self, StaffCheckError> {
        let codes = |text: &str| lines::codes(text, inputs.fold_case);
        let mut check = Self {
            codes: list(inputs.codes, InputField::Codes, codes)?,
            public_keys: list(
                inputs.public_keys,
                InputField::PublicKeys,
                lines::public_keys,
            )?,
            identities: list(inputs.identity, InputField::Identity, lines::identities)?,
            definitions: inputs.definitions.to_vec(),
            entries: Vec::new(),
            next: 0,
            workspace: Workspace::default(),
        };
        for input in inputs.requests {
            let entries = entries(*input, check.known());
            check.entries.extend(entries);
        }
        again::mark(&mut check.entries);
        Ok(check)
    }

    fn known(&self) -> Known<'_> {
        Known {
            codes: self.codes.as_deref(),
            public_keys: self.public_keys.as_deref(),
            identities: self.identities.as_deref(),
        }
    }

    /// How many steps there are at most.
    #[must_use]
    pub fn steps(&self) -> usize {
        let known = self.known();
        let of_each = self.entries.iter().map(|entry| match &entry.check {
            Ok(check) => Steps::most(&check.request, known).max(1),
            Err(_) => 1,
        });
        of_each.sum()
    }

    /// Tries the next code on a piece, or checks the next piece. Returns whether there is more to do.
    pub fn step(&mut self) -> bool {
        let known = Known {
            codes: self.codes.as_deref(),
            public_keys: self.public_keys.as_deref(),
            identities: self.identities.as_deref(),
        };
        let Some(entry) = self.entries.get_mut(self.next) else {
            return false;
        };
        if entry.step(known, &mut self.workspace) {
            return true;
        }
        self.next += 1;
        self.next < self.entries.len()
    }

    /// Where the requests stand, in order.
    pub fn sources(&self) -> impl Iterator<Item = &Source> {
        self.entries.iter().map(|entry| &entry.source)
    }

    /// What was found so far about the request at a place, from 0, or why it cannot be used. `now` is in seconds since
    /// 1970.
    #[must_use]
    pub fn report(&self, at: usize, now: u64) -> Option<Result<Report<'_>, &StaffCheckError>> {
        let entry = self.entries.get(at)?;
        let report = entry.check.as_ref().map(|check| Report {
            request: &check.request,
            findings: check.steps.findings(),
            again: &entry.again,
            definitions: &self.definitions,
            now,
        });
        Some(report)
    }

    /// What all requests come to: the worst of them.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        let of_each = (0..self.entries.len()).filter_map(|at| self.report(at, 0));
        let outcomes = of_each.map(|report| report.map_or(Outcome::Malformed, |it| it.outcome()));
        outcomes.max().unwrap_or(Outcome::NoneVerified)
    }

    /// What is in the sealed pieces of a request that open with the keys and were made for it: JSON, one text each. A
    /// service whose codes are stored as hashes checks the code in there against these.
    #[must_use]
    pub fn opened(&self, at: usize) -> Vec<Secret> {
        let Some(Ok(report)) = self.report(at, 0) else {
            return Vec::new();
        };
        let identities = self.identities.as_deref().unwrap_or_default();
        let sealed = report.request.pieces().iter();
        let opened = sealed.filter_map(|piece| match piece {
            Piece::Seal(age) => open(age, identities).ok(),
            _ => None,
        });
        let context = report.request.context();
        opened
            .filter(|opened| opened.check(&context).is_ok())
            .map(|opened| opened.json())
            .collect()
    }
}

impl Entry {
    fn step(&mut self, known: Known<'_>, workspace: &mut Workspace) -> bool {
        let Ok(check) = &mut self.check else {
            return false;
        };
        match check.steps.step(&check.request, known, workspace) {
            Ok(more) => more,
            Err(error) => {
                self.check = Err(Unusable::from(error).in_field(InputField::Request));
                false
            }
        }
    }
}

fn entries(input: Input<'_>, known: Known<'_>) -> Vec<Entry> {
    if input.bytes.len() > MOST_INPUT {
        return vec![Entry::of(input.name, None, Err(Unusable::InputTooLarge))];
    }
    let parts = parts(input.bytes).into_iter();
    let entries = parts.map(|part| Entry::of(input.name, part.line, begin(part.json, known)));
    entries.collect()
}

fn begin(json: &[u8], known: Known<'_>) -> Result<Check, Unusable> {
    let request = SubmittedRequest::parse(json)?;
    let steps = Steps::begin(&request, known)?;
    Ok(Check { request, steps })
}

impl Entry {
    fn of(name: &str, line: Option<usize>, check: Result<Check, Unusable>) -> Self {
        Self {
            source: Source {
                name: name.to_owned(),
                line,
            },
            check: check.map_err(|trouble| trouble.in_field(InputField::Request)),
            again: Vec::new(),
        }
    }
}

/// Reads a list, one a line.
fn list<T, E>(
    bytes: Option<&[u8]>,
    field: InputField,
    read: impl Fn(&str) -> Result<Vec<T>, E>,
) -> Result<Option<Vec<T>>, StaffCheckError>
where
    Unusable: From<E>,
{
    let list = bytes.map(|bytes| text(bytes).and_then(|text| Ok(read(text)?)));
    list.transpose().map_err(|trouble| trouble.in_field(field))
}

fn text(bytes: &[u8]) -> Result<&str, Unusable> {
    if bytes.len() > MOST_BYTES {
        return Err(Unusable::TooLarge);
    }
    str::from_utf8(bytes).map_err(|_| Unusable::NotText)
}
