//! Checks the evidence of a request that somebody else made: `account-recovery verify`.
//!
//! All evidence is read before any of it is computed, and what would cost more than 64 MiB or about a second, all pieces
//! and codes together, is refused as a whole.

mod budget;
mod finding;
mod sealed;

use std::fmt;

use super::argon::Workspace;
use super::code::Code;
use super::commit;
use super::context::Context;
use super::error::EvidenceError;
use super::filed::{Filed, Piece};
use super::identity::Identity;
use super::phc::{Cost, Memory, Phc, PhcError};
use super::proof;
use super::public_key::PublicKey;
use super::token::{Token, TokenError};

pub use finding::Finding;

/// What evidence is compared with; what is not at hand is `None`.
#[derive(Debug, Clone, Copy, Default)]
pub struct Known<'a> {
    /// The codes that were revealed to support, or that the service can read.
    pub codes: Option<&'a [Code]>,
    /// The public keys that the service stored for the account.
    pub public_keys: Option<&'a [PublicKey]>,
    /// The secret keys of support, to which codes were sealed.
    pub identities: Option<&'a [Identity]>,
}

/// Checks every piece of evidence of a request, in order.
///
/// ```
/// use account_recovery::evidence::{filed::Filed, lines, verify::{Known, Outcome, verify}};
/// let request = format!(
///     r#"{{"v": 2, "rid": "000G40R40M30E209185GR38E1W", "service": "pypi", "account": "example-user",
///          "reporter": "github:octocat", "created": 1767225600, "definition": "{0}",
///          "route": "r", "answers": {{}}, "public": {{}}, "private": {{}}, "evidence": [{{"scheme": "seal", "age": "…"}}]}}"#,
///     "00".repeat(32),
/// );
/// let request = Filed::parse(request.as_bytes())?;
/// let codes = lines::codes("0123456789abcdef", false)?;
/// let findings = verify(&request, Known { codes: Some(&codes), ..Known::default() })?;
/// assert_eq!(findings.to_string(), "seal: needs --identity");
/// assert_eq!(findings.outcome(), Outcome::NoneVerified);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`EvidenceError`] if there is not enough memory, or if all pieces and codes together would take longer than about a second.
pub fn verify(request: &Filed, known: Known<'_>) -> Result<Findings, EvidenceError> {
    let context = request.context();
    let read: Vec<Readable> = request.pieces().iter().map(Readable::of).collect();
    let mut workspace = Workspace::default();
    if let Some(codes) = known.codes {
        budget::check(read.iter().filter_map(Readable::hash), codes.len())?;
        read.iter()
            .filter_map(Readable::memory)
            .max_by_key(|memory| memory.kib)
            .map_or(Ok(()), |largest| workspace.reserve(largest))?;
    }
    let findings: Result<_, _> = read
        .iter()
        .map(|piece| piece.check(&context, known, &mut workspace))
        .collect();
    findings.map(Findings)
}

/// A piece of evidence in its own form.
enum Readable<'a> {
    Commit(Result<Phc, PhcError>),
    Proof(Result<Token, TokenError>),
    /// Read when it is opened.
    Seal(&'a str),
    Unknown,
}

impl<'a> Readable<'a> {
    fn of(piece: &'a Piece) -> Self {
        match piece {
            Piece::Commit(phc) => Self::Commit(Phc::parse(phc)),
            Piece::Proof(token) => Self::Proof(token.parse()),
            Piece::Seal(age) => Self::Seal(age),
            Piece::Unknown => Self::Unknown,
        }
    }

    /// The hash that has to be computed again.
    fn hash(&self) -> Option<&Phc> {
        match self {
            Self::Commit(Ok(phc)) => Some(phc),
            _ => None,
        }
    }

    /// The memory that checking it takes.
    fn memory(&self) -> Option<Memory> {
        match self.hash()?.cost() {
            Cost::Argon2id(memory) => Some(memory),
            Cost::Pbkdf2 { .. } => None,
        }
    }

    fn check(
        &self,
        context: &Context<'_>,
        known: Known<'_>,
        workspace: &mut Workspace,
    ) -> Result<Finding, EvidenceError> {
        match self {
            Self::Commit(Err(error)) => Ok(Finding::MalformedCommit(*error)),
            Self::Proof(Err(error)) => Ok(Finding::MalformedProof(*error)),
            Self::Commit(Ok(phc)) => check_commit(phc, context, known.codes, workspace),
            Self::Proof(Ok(token)) => Ok(check_proof(token, context, known.public_keys)),
            Self::Seal(age) => Ok(sealed::check(age, context, known)),
            Self::Unknown => Ok(Finding::Unknown),
        }
    }
}

fn check_commit(
    phc: &Phc,
    context: &Context<'_>,
    codes: Option<&[Code]>,
    workspace: &mut Workspace,
) -> Result<Finding, EvidenceError> {
    let Some(codes) = codes else {
        return Ok(Finding::NeedsCodes);
    };
    for code in codes {
        if commit::fits(phc, code, context, workspace)? {
            return Ok(Finding::Committed);
        }
    }
    Ok(Finding::NoCode)
}

fn check_proof(token: &Token, context: &Context<'_>, keys: Option<&[PublicKey]>) -> Finding {
    let Some(keys) = keys else {
        return Finding::NeedsKeys;
    };
    let mut numbered = (1..).zip(keys);
    let fitting = numbered.find(|(_, key)| proof::fits(token, context, key));
    fitting.map_or(Finding::NoKey, |(number, _)| Finding::Proven { number })
}

/// What was found about the evidence of a request, piece by piece; shown as one line each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Findings(Vec<Finding>);

/// What it comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// At least one piece verified, and none is malformed.
    Verified,
    /// None verified.
    NoneVerified,
    /// One at least is malformed, so that the request was not made by this assistant or was changed.
    Malformed,
}

impl Outcome {
    /// The exit code of the command line.
    #[must_use]
    pub const fn exit_code(self) -> u8 {
        match self {
            Self::Verified => 0,
            Self::NoneVerified => 1,
            Self::Malformed => 2,
        }
    }
}

impl Findings {
    /// In the order of the request.
    #[must_use]
    pub fn pieces(&self) -> &[Finding] {
        &self.0
    }

    /// Those of several checks, one after the other.
    pub(super) fn joined<'a>(checks: impl IntoIterator<Item = &'a Self>) -> Self {
        Self(
            checks
                .into_iter()
                .flat_map(|check| &check.0)
                .copied()
                .collect(),
        )
    }

    /// What they come to.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        if self.0.iter().any(Finding::is_malformed) {
            Outcome::Malformed
        } else if self.0.iter().any(Finding::is_verified) {
            Outcome::Verified
        } else {
            Outcome::NoneVerified
        }
    }
}

impl fmt::Display for Findings {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some((last, before)) = self.0.split_last() else {
            return out.write_str("no evidence");
        };
        before
            .iter()
            .try_for_each(|found| writeln!(out, "{found}"))?;
        last.fmt(out)
    }
}
