//! Why a command for support cannot be carried out.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use crate::evidence::open::OpenError;
use crate::evidence::unusable::Unusable;
use crate::evidence::verify::Shown;

/// Names the file in which something is wrong.
pub(super) fn at<T: Into<Trouble>>(path: &Path) -> impl Fn(T) -> SupportError {
    move |trouble| SupportError {
        path: path.to_owned(),
        trouble: trouble.into(),
    }
}

/// Why a command for support cannot be carried out.
///
/// ```
/// use account_recovery::evidence::support::{AtHand, verify};
/// let error = verify(&["no-such.json".into()], &AtHand::default()).unwrap_err();
/// assert_eq!(error.code(), "file-unreadable");
/// ```
#[derive(Debug)]
pub struct SupportError {
    path: PathBuf,
    trouble: Trouble,
}

#[derive(Debug)]
pub(super) enum Trouble {
    Unreadable(io::Error),
    Unusable(Unusable),
    Open(OpenError),
    NothingSealed,
}

impl SupportError {
    /// Stable name of the error.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match &self.trouble {
            Trouble::Unreadable(_) => "file-unreadable",
            Trouble::Unusable(error) => error.code(),
            Trouble::Open(error) => error.code(),
            Trouble::NothingSealed => "request-nothing-sealed",
        }
    }

    /// Whether all files are in good order, but what is sealed is for another request or for other keys.
    #[must_use]
    pub const fn is_misplaced(&self) -> bool {
        matches!(&self.trouble, Trouble::Open(error) if error.is_misplaced())
    }

    /// What to do about it.
    #[must_use]
    pub fn advice(&self) -> &'static str {
        match &self.trouble {
            Trouble::Unreadable(_) => "Name a file that can be read.",
            Trouble::Unusable(error) => error.advice(),
            Trouble::Open(error) => error.advice(),
            Trouble::NothingSealed => "Check it with `account-recovery verify`, or ask for a code.",
        }
    }
}

impl From<OpenError> for Trouble {
    fn from(error: OpenError) -> Self {
        Self::Open(error)
    }
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Self::Unreadable(error)
    }
}

impl<T: Into<Unusable>> From<T> for Trouble {
    fn from(error: T) -> Self {
        Self::Unusable(error.into())
    }
}

impl fmt::Display for SupportError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display().to_string();
        write!(out, "{}: {}: ", Shown(&path), self.code())?;
        match &self.trouble {
            Trouble::Unreadable(error) => error.fmt(out),
            Trouble::Unusable(error) => error.fmt(out),
            Trouble::Open(error) => error.fmt(out),
            Trouble::NothingSealed => out.write_str("nothing is sealed in it"),
        }
    }
}

impl std::error::Error for SupportError {}
