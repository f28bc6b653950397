//! Checks the evidence of a request that somebody else made: `account-recovery verify`.
//!
//! All evidence is read before any of it is computed, and what would cost more than 64 MiB or about a second, all pieces
//! and codes together, is refused as a whole.

mod cost;
mod finding;
mod piece;
mod report;
mod steps;

use std::fmt;

use super::argon::Workspace;
use super::code::Code;
use super::error::EvidenceError;
use super::filed::SubmittedRequest;
use super::identity::Identity;
use super::public_key::PublicKey;

pub use crate::evidence::shown::{Shown, is_unseen};
pub use finding::Finding;
pub use report::{Age, Report};
pub(super) use steps::Steps;

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
/// use account_recovery::evidence::{filed::SubmittedRequest, lines, verify::{Known, Outcome, verify}};
/// let request = format!(
///     r#"{{"v": 2, "rid": "000G40R40M30E209185GR38E1W", "service": "pypi", "account": "example-user",
///          "reporter": "github:octocat", "created": 1767225600, "definition": "{}", "route": "lost",
///          "answers": {{}}, "public": {{}}, "private": {{}},
///          "evidence": [{{"scheme": "seal", "age": "…"}}]}}"#,
///     "00".repeat(32),
/// );
/// let request = SubmittedRequest::parse(request.as_bytes())?;
/// let codes = lines::codes("0123456789abcdef", false)?;
/// let findings = verify(&request, Known { codes: Some(&codes), ..Known::default() })?;
/// assert_eq!(findings.to_string(), "seal: needs --identity");
/// assert_eq!(findings.outcome(), Outcome::NoneVerified);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`EvidenceError`] if there is not enough memory, or if all pieces and codes together would take longer than about a
/// second.
pub fn verify(request: &SubmittedRequest, known: Known<'_>) -> Result<Findings, EvidenceError> {
    let mut steps = Steps::begin(request, known)?;
    let mut workspace = Workspace::default();
    while steps.step(request, known, &mut workspace)? {}
    Ok(steps.findings().clone())
}

/// What was found about the evidence of a request, piece by piece; shown as one line each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings(Vec<Finding>);

/// What it comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// At least one piece verified, and none is malformed.
    Verified,
    /// None verified, or something was added that no evidence is bound to.
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
