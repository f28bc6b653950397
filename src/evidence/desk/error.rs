//! Why something that was put in cannot be used.

use std::fmt;

use crate::evidence::error::EvidenceError;
use crate::evidence::filed::FiledError;
use crate::evidence::lines::LinesError;

/// One of the things that support puts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// The JSON of the request.
    Request,
    /// The codes.
    Codes,
    /// The public keys.
    PublicKeys,
    /// The secret keys of support.
    Identity,
}

impl Paper {
    /// Its name in the page: the id of its field.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Codes => "codes",
            Self::PublicKeys => "public-keys",
            Self::Identity => "identity",
        }
    }
}

/// Why something that was put in cannot be used.
///
/// ```
/// use account_recovery::evidence::desk::{Desk, Papers};
/// let error = Desk::read(Papers { codes: Some(b"0123\xff"), ..Papers::default() }).unwrap_err();
/// assert_eq!((error.paper().name(), error.code()), ("codes", "file-not-text"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskError {
    paper: Paper,
    trouble: Trouble,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Trouble {
    TooLarge,
    InputTooLarge,
    NotText,
    Lines(LinesError),
    Filed(FiledError),
    Evidence(EvidenceError),
}

impl Trouble {
    pub(super) fn in_paper(self, paper: Paper) -> DeskError {
        DeskError {
            paper,
            trouble: self,
        }
    }
}

impl From<LinesError> for Trouble {
    fn from(error: LinesError) -> Self {
        Self::Lines(error)
    }
}

impl From<FiledError> for Trouble {
    fn from(error: FiledError) -> Self {
        Self::Filed(error)
    }
}

impl From<EvidenceError> for Trouble {
    fn from(error: EvidenceError) -> Self {
        Self::Evidence(error)
    }
}

impl DeskError {
    /// What cannot be used.
    #[must_use]
    pub const fn paper(&self) -> Paper {
        self.paper
    }

    /// Stable name of the error.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match &self.trouble {
            Trouble::TooLarge | Trouble::InputTooLarge => "file-too-large",
            Trouble::NotText => "file-not-text",
            Trouble::Lines(error) => error.code(),
            Trouble::Filed(error) => error.code(),
            Trouble::Evidence(error) => error.code(),
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn advice(&self) -> &'static str {
        match &self.trouble {
            Trouble::TooLarge => "Take a file of at most 1 MiB; no list of an account is larger.",
            Trouble::InputTooLarge => "Take fewer requests at a time.",
            Trouble::NotText => "Save the file as text in UTF-8.",
            Trouble::Lines(error) => error.advice(),
            Trouble::Filed(error) => error.advice(),
            Trouble::Evidence(error) => error.advice(),
        }
    }
}

impl fmt::Display for DeskError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.trouble {
            Trouble::TooLarge => out.write_str("more than 1 MiB"),
            Trouble::InputTooLarge => out.write_str("more than 16 MiB"),
            Trouble::NotText => out.write_str("not text in UTF-8"),
            Trouble::Lines(error) => error.fmt(out),
            Trouble::Filed(error) => error.fmt(out),
            Trouble::Evidence(error) => error.fmt(out),
        }
    }
}

impl std::error::Error for DeskError {}
