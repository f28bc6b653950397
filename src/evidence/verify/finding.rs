//! What was found about one piece of evidence, and the line that says so.

use std::fmt;

use crate::evidence::open::OpenError;
use crate::evidence::phc::PhcError;
use crate::evidence::token::TokenError;

/// What was found about one piece of evidence; shown as one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finding {
    /// The commitment was made to one of the codes, for this request.
    Committed {
        /// Which code, from 1.
        number: usize,
    },
    /// It was made to another code or for another request.
    NoCode,
    /// Without codes it cannot be checked.
    NeedsCodes,
    /// It is no commitment, or one that would cost too much.
    MalformedCommit(PhcError),
    /// This part of it is weaker than prescribed, so that it was changed or made up.
    WeakCommit(&'static str),
    /// The signature is by one of the keys, for this request.
    Proven {
        /// Which key, from 1.
        number: usize,
    },
    /// It is by another key or for another request.
    NoKey,
    /// Without public keys it cannot be checked.
    NeedsKeys,
    /// It is no proof.
    MalformedProof(TokenError),
    /// The seal opens, it is of this request, and what is inside is one of the codes.
    Sealed {
        /// Which code, from 1.
        number: usize,
    },
    /// It is of this request, with another code inside.
    SealedOtherCode,
    /// It is of this request; without codes nobody can tell whether the one inside is right.
    OpensNeedsCodes,
    /// It is in good order, but sealed for another request or to other keys.
    Misplaced(OpenError),
    /// It is no sealed code.
    MalformedSeal(OpenError),
    /// Without a secret key it cannot be opened.
    NeedsIdentity,
    /// It is of a scheme that this version does not know.
    Unknown,
}

impl Finding {
    /// Whether it shows that whoever filed the request knew a code.
    #[must_use]
    pub const fn is_verified(&self) -> bool {
        matches!(
            self,
            Self::Committed { .. } | Self::Proven { .. } | Self::Sealed { .. }
        )
    }

    /// Whether it is no evidence at all, so that the request was not made by this assistant or was changed.
    #[must_use]
    pub const fn is_malformed(&self) -> bool {
        matches!(
            self,
            Self::MalformedCommit(_)
                | Self::WeakCommit(_)
                | Self::MalformedProof(_)
                | Self::MalformedSeal(_)
        )
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Committed { number } => write!(out, "commit: verified (code {number})"),
            Self::NoCode => out.write_str("commit: no code matches"),
            Self::NeedsCodes => out.write_str("commit: needs --codes"),
            Self::MalformedCommit(error) => write!(out, "commit: malformed, {error}"),
            Self::WeakCommit(part) => {
                write!(
                    out,
                    "commit: malformed, `{part}` is weaker than ara/2 prescribes"
                )
            }
            Self::Proven { number } => write!(out, "proof: verified (key {number})"),
            Self::NoKey => out.write_str("proof: no key matches"),
            Self::NeedsKeys => out.write_str("proof: needs --public-keys"),
            Self::MalformedProof(error) => write!(out, "proof: malformed, {error}"),
            Self::Sealed { number } => write!(out, "seal: verified (code {number})"),
            Self::SealedOtherCode => out.write_str("seal: no code matches"),
            Self::OpensNeedsCodes => out.write_str("seal: opens, needs --codes"),
            Self::Misplaced(error) => write!(out, "seal: {error}"),
            Self::MalformedSeal(error) => write!(out, "seal: malformed, {error}"),
            Self::NeedsIdentity => out.write_str("seal: needs --identity"),
            Self::Unknown => out.write_str("unknown scheme"),
        }
    }
}
