//! Why something that was put in cannot be used.

use crate::error::errors;
use crate::evidence::unusable::Unusable;

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
