//! Why a file cannot be opened.

use crate::error::Fault;

/// Why a file cannot be opened. The wording, `error-CODE`, says what to do about each.
///
/// ```
/// use account_recovery::error::Fault as _;
/// use account_recovery::file::FileError;
/// let error = FileError::OtherService("library".into());
/// assert_eq!(error.code(), "file-other-service");
/// assert_eq!(error.detail(), Some("library".into()));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileError {
    /// The browser could not read it.
    Unreadable,
    /// Nothing is in it.
    Empty,
    /// It has more than [`super::LONGEST`] bytes.
    TooLarge,
    /// It is no text in UTF-8, for example a picture.
    NotText,
    /// It is some other text.
    Unknown,
    /// It is a request as support gets it, which cannot be gone on with.
    Request,
    /// It was a draft or a receipt, and a part of it is missing or changed.
    Damaged,
    /// It was saved by a later version of the page.
    Newer,
    /// It is about another service: its id.
    OtherService(String),
    /// It would replace what was typed here.
    InUse,
}

impl Fault for FileError {
    fn code(&self) -> &'static str {
        match self {
            Self::Unreadable => "file-unreadable",
            Self::Empty => "file-empty",
            Self::TooLarge => "file-too-large",
            Self::NotText => "file-not-text",
            Self::Unknown => "file-unknown",
            Self::Request => "file-request",
            Self::Damaged => "file-damaged",
            Self::Newer => "file-newer",
            Self::OtherService(_) => "file-other-service",
            Self::InUse => "file-in-use",
        }
    }

    fn detail(&self) -> Option<String> {
        match self {
            Self::OtherService(service) => Some(service.clone()),
            _ => None,
        }
    }
}
