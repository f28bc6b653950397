//! Why a text that support puts in cannot be used, from whatever file or field it comes.

use super::error::EvidenceError;
use super::filed::FiledError;
use super::lines::LinesError;
use crate::error::errors;

errors! {
    /// Why a text cannot be used.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub(super) enum Unusable {
        TooLarge => "file-too-large", "more than 1 MiB",
            "Take a file of at most 1 MiB; no request and no list is larger.";
        InputTooLarge => "file-too-large", "more than 16 MiB", "Take fewer requests at a time.";
        NotText => "file-not-text", "not text in UTF-8", "Save the file as text in UTF-8.";
        Lines(error: LinesError) => error.code(), "{error}", error.advice();
        Filed(error: FiledError) => error.code(), "{error}", error.advice();
        Evidence(error: EvidenceError) => error.code(), "{error}", error.advice();
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
