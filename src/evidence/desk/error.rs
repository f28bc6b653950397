//! Why something that was put in cannot be used.

use crate::error::errors;
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
    unusable: Unusable,
}

impl Unusable {
    pub(super) fn in_paper(self, paper: Paper) -> DeskError {
        DeskError {
            paper,
            unusable: self,
        }
    }
}

impl DeskError {
    /// What cannot be used.
    #[must_use]
    pub const fn paper(&self) -> Paper {
        self.paper
    }
}

errors! {
    pub impl DeskError {
        Self { unusable, .. } => unusable.code(), "{unusable}", unusable.advice();
    }
}

impl From<DeskError> for Unusable {
    fn from(error: DeskError) -> Self {
        error.unusable
    }
}

errors! {
    /// Why a text that support puts in cannot be used, from whatever file or field it comes.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub(in crate::evidence) enum Unusable {
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
