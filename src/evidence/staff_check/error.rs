//! Why something that was put in cannot be used.

use crate::error::errors;
use crate::evidence::error::EvidenceError;
use crate::evidence::filed::SubmittedRequestError;
use crate::evidence::lines::LinesError;

/// One of the things that support puts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InputField {
    /// The JSON of the request.
    Request,
    /// The codes.
    Codes,
    /// The public keys.
    PublicKeys,
    /// The secret keys of support.
    Identity,
}

impl InputField {
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
/// use account_recovery::evidence::staff_check::{StaffCheck, Inputs};
/// let error = StaffCheck::read(Inputs { codes: Some(b"0123\xff"), ..Inputs::default() }).unwrap_err();
/// assert_eq!((error.field().name(), error.code()), ("codes", "file-not-text"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffCheckError {
    field: InputField,
    unusable: Unusable,
}

impl Unusable {
    pub(super) fn in_field(self, field: InputField) -> StaffCheckError {
        StaffCheckError {
            field,
            unusable: self,
        }
    }
}

impl StaffCheckError {
    /// What cannot be used.
    #[must_use]
    pub const fn field(&self) -> InputField {
        self.field
    }
}

errors! {
    pub impl StaffCheckError {
        Self { unusable, .. } => unusable.code(), "{unusable}", unusable.advice();
    }
}

impl From<StaffCheckError> for Unusable {
    fn from(error: StaffCheckError) -> Self {
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
        SubmittedRequest(error: SubmittedRequestError) => error.code(), "{error}", error.advice();
        Evidence(error: EvidenceError) => error.code(), "{error}", error.advice();
    }
}
impl From<LinesError> for Unusable {
    fn from(error: LinesError) -> Self {
        Self::Lines(error)
    }
}

impl From<SubmittedRequestError> for Unusable {
    fn from(error: SubmittedRequestError) -> Self {
        Self::SubmittedRequest(error)
    }
}

impl From<EvidenceError> for Unusable {
    fn from(error: EvidenceError) -> Self {
        Self::Evidence(error)
    }
}
