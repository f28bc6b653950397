//! Why a command for support cannot be carried out.

use std::io;
use std::path::{Path, PathBuf};

use crate::error::errors;
use crate::evidence::open::OpenError;
use crate::evidence::staff_check::Unusable;
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

errors! {
    #[derive(Debug)]
    pub(super) enum Trouble {
        Unreadable(error: io::Error) => "file-unreadable", "{error}", "Name a file that can be read.";
        Unusable(error: Unusable) => error.code(), "{error}", error.advice();
        Open(error: OpenError) => error.code(), "{error}", error.advice();
        NothingSealed => "request-nothing-sealed", "nothing is sealed in it",
            "Check it with `account-recovery verify`, or ask for a code.";
    }
}

errors! {
    pub impl SupportError {
        Self { path, trouble } => trouble.code(), "{file}: {code}: {trouble}", trouble.advice(),
            file = Shown(&path.display().to_string()), code = trouble.code();
    }
}

impl SupportError {
    /// Whether all files are in good order, but what is sealed is for another request or for other keys.
    #[must_use]
    pub const fn is_misplaced(&self) -> bool {
        matches!(&self.trouble, Trouble::Open(error) if error.is_misplaced())
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
