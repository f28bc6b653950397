//! Files that the page saved and opens again: a draft to go on with, and the receipt of a request.
//!
//! They come back from disks, mails and other people, so nothing in them is trusted: they are small, they are read as
//! data, and no wording in them is ever shown. Answers and fields go by their ids, so that a newer definition opens
//! them too; what it does not know any more is dropped by whoever takes them over.

mod draft;
mod receipt;

pub use draft::DraftFile;
pub use receipt::ReceiptFile;

use crate::error::faults;

/// Bytes that a file may have. A draft with every field filled to the brim has less than a tenth of it.
pub const LONGEST: usize = 256 * 1024;

/// A file that this page, or an earlier one, saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum File {
    /// A draft.
    Draft(DraftFile),
    /// A receipt.
    Receipt(ReceiptFile),
}

impl File {
    /// Reads a file for the service of an id.
    ///
    /// ```
    /// use account_recovery::file::{File, FileError};
    /// assert_eq!(File::read(b"", "pypi"), Err(FileError::Empty));
    /// assert_eq!(File::read(b"A shopping list", "pypi"), Err(FileError::Unknown));
    /// ```
    ///
    /// # Errors
    /// - [`FileError::Empty`] for no bytes, or blanks only
    /// - [`FileError::TooLarge`] for more than [`LONGEST`] bytes
    /// - [`FileError::NotText`] for a picture, or a text that is not UTF-8
    /// - [`FileError::Request`] for a request as support gets it
    /// - [`FileError::Unknown`] for any other text
    /// - [`FileError::Damaged`] for a draft or receipt of which a part is missing or changed
    /// - [`FileError::Newer`] for a later version of either format
    /// - [`FileError::OtherService`] for a file about another service
    pub fn read(bytes: &[u8], service: &str) -> Result<Self, FileError> {
        let file = Self::parse(text(bytes)?)?;
        let about = match &file {
            Self::Draft(draft) => &draft.service,
            Self::Receipt(receipt) => &receipt.service,
        };
        if about == service {
            Ok(file)
        } else {
            Err(FileError::OtherService(about.clone()))
        }
    }

    fn parse(text: &str) -> Result<Self, FileError> {
        if let Some(receipt) = ReceiptFile::parse(text) {
            return receipt.map(Self::Receipt);
        }
        DraftFile::parse(text).map(Self::Draft)
    }
}

/// The text in a file, without the mark that some editors put before it.
fn text(bytes: &[u8]) -> Result<&str, FileError> {
    if bytes.len() > LONGEST {
        return Err(FileError::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| FileError::NotText)?;
    let text = text.trim_start_matches('\u{feff}').trim();
    match text {
        "" => Err(FileError::Empty),
        text if text.contains('\0') => Err(FileError::NotText),
        text => Ok(text),
    }
}

faults! {
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
        Unreadable => "file-unreadable";
        /// Nothing is in it.
        Empty => "file-empty";
        /// It has more than [`LONGEST`] bytes.
        TooLarge => "file-too-large";
        /// It is no text in UTF-8, for example a picture.
        NotText => "file-not-text";
        /// It is some other text.
        Unknown => "file-unknown";
        /// It is a request as support gets it, which cannot be gone on with.
        Request => "file-request";
        /// It was a draft or a receipt, and a part of it is missing or changed.
        Damaged => "file-damaged";
        /// It was saved by a later version of the page.
        Newer => "file-newer";
        /// It is about another service: its id.
        OtherService(service: String) => "file-other-service", service.clone();
        /// It would replace what was typed here.
        InUse => "file-in-use";
    }
}
