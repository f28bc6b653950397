//! Why no evidence can be made or computed again.

use std::fmt;

/// Why no evidence can be made or computed again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EvidenceError {
    /// The device has not enough memory.
    NoMemory,
    /// Argon2 refuses its parameters, which those of `ara/2` and of a [`Phc`](super::phc::Phc) never cause.
    Argon2,
    /// To try so many codes on so many pieces of evidence would take too long.
    TooCostly {
        /// Pieces of evidence whose hash has to be computed again.
        pieces: usize,
        /// Codes that would be tried on each.
        codes: usize,
    },
    /// HKDF refuses the length of a key, which that of `ara/2` never causes.
    Hkdf,
}

impl EvidenceError {
    /// Stable name of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoMemory => "evidence-no-memory",
            Self::Argon2 => "evidence-argon2",
            Self::TooCostly { .. } => "evidence-too-costly",
            Self::Hkdf => "evidence-hkdf",
        }
    }

    /// What to do about it.
    #[must_use]
    pub const fn advice(&self) -> &'static str {
        match self {
            Self::NoMemory => {
                "Close other programs and pages and try again, or go on without a code."
            }
            Self::TooCostly { .. } => {
                "Try fewer codes at a time; a request with several pieces that need codes is not made by this assistant."
            }
            Self::Argon2 | Self::Hkdf => "Go on without a code, and report this as a fault.",
        }
    }
}

impl fmt::Display for EvidenceError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoMemory => out.write_str("not enough memory to hash the code"),
            Self::Argon2 => out.write_str("Argon2 refuses its parameters"),
            Self::TooCostly { pieces, codes } => write!(
                out,
                "{codes} codes on {pieces} pieces of evidence would take longer than a second or so"
            ),
            Self::Hkdf => out.write_str("no key can be derived"),
        }
    }
}

impl std::error::Error for EvidenceError {}
