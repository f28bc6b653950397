//! Why a text that support puts in cannot be used, from whatever file or field it comes.

use std::fmt;

use super::error::EvidenceError;
use super::filed::FiledError;
use super::lines::LinesError;

/// Why a text cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Unusable {
    TooLarge,
    InputTooLarge,
    NotText,
    Lines(LinesError),
    Filed(FiledError),
    Evidence(EvidenceError),
}

impl Unusable {
    /// Stable name of the error.
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::TooLarge | Self::InputTooLarge => "file-too-large",
            Self::NotText => "file-not-text",
            Self::Lines(error) => error.code(),
            Self::Filed(error) => error.code(),
            Self::Evidence(error) => error.code(),
        }
    }

    /// What to do about it.
    pub(super) fn advice(&self) -> &'static str {
        match self {
            Self::TooLarge => "Take a file of at most 1 MiB; no request and no list is larger.",
            Self::InputTooLarge => "Take fewer requests at a time.",
            Self::NotText => "Save the file as text in UTF-8.",
            Self::Lines(error) => error.advice(),
            Self::Filed(error) => error.advice(),
            Self::Evidence(error) => error.advice(),
        }
    }
}

impl fmt::Display for Unusable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => out.write_str("more than 1 MiB"),
            Self::InputTooLarge => out.write_str("more than 16 MiB"),
            Self::NotText => out.write_str("not text in UTF-8"),
            Self::Lines(error) => error.fmt(out),
            Self::Filed(error) => error.fmt(out),
            Self::Evidence(error) => error.fmt(out),
        }
    }
}

impl From<LinesError> for Unusable {
    fn from(error: LinesError) -> Self {
        Self::Lines(error)
    }
}

impl From<FiledError> for Unusable {
    fn from(error: FiledError) -> Self {
        Self::Filed(error)
    }
}

impl From<EvidenceError> for Unusable {
    fn from(error: EvidenceError) -> Self {
        Self::Evidence(error)
    }
}
