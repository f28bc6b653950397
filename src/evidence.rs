//! What becomes of a recovery code: nothing that leaves the device lets anybody use it.
//!
//! The formats are version `ara/1`. [`gate`] decides which scheme may be used at all, [`code`] reads what was typed,
//! [`context`] ties the result to one request, and [`commit`] makes the piece of evidence.

use alloc::string::String;

#[cfg(feature = "evidence")]
mod argon;
pub mod code;
mod code_list;
#[cfg(feature = "evidence")]
pub mod commit;
#[cfg(any(feature = "plan", feature = "evidence"))]
pub mod context;
#[cfg(feature = "evidence")]
pub mod error;
#[cfg(feature = "cli")]
pub mod filed;
pub mod gate;
#[cfg(feature = "evidence")]
mod hex;
#[cfg(feature = "cli")]
pub mod lines;
#[cfg(any(feature = "plan", feature = "evidence"))]
mod mac;
mod order;
#[cfg(feature = "evidence")]
pub mod phc;
#[cfg(feature = "evidence")]
pub mod proof;
#[cfg(feature = "evidence")]
pub mod public_key;
pub mod request_id;
#[cfg(feature = "cli")]
pub mod support;
#[cfg(feature = "evidence")]
pub mod token;
#[cfg(feature = "cli")]
pub mod verify;

pub use order::EvidenceOrder;
pub use request_id::RequestId;

use gate::Scheme;

/// A piece of evidence, as it stands in a request.
///
/// ```
/// use account_recovery::evidence::{Evidence, gate::Scheme};
/// let evidence = Evidence::Commit { phc: "$argon2id$v=19$m=19456,t=2,p=1$…$…".into() };
/// assert_eq!(evidence.scheme(), Scheme::Commit);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Evidence {
    /// A commitment to a code, checked once the code is revealed in private.
    Commit {
        /// The hash as a PHC string, made by the module `commit`.
        phc: String,
    },
}

impl Evidence {
    /// The scheme that made it; its name is the member `scheme` of the JSON form.
    #[must_use]
    pub fn scheme(&self) -> Scheme {
        match self {
            Self::Commit { .. } => Scheme::Commit,
        }
    }
}
