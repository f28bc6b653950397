//! What the wizard bundle tells the evidence bundle, which has a memory of its own.

use alloc::string::String;
#[cfg(feature = "evidence")]
use alloc::string::ToString;
use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

#[cfg(feature = "evidence")]
use super::commit;
#[cfg(any(feature = "evidence", feature = "seal"))]
use super::{code::Code, context::Context, request_id::RequestId};
#[cfg(any(feature = "evidence", feature = "seal"))]
use crate::secret::Secret;
use crate::service::{CodeFormat, SupportKey};

/// Everything a piece of evidence needs besides the code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EvidenceOrder {
    /// Service id.
    pub service: String,
    /// User name.
    pub account: String,
    /// The request id's bytes.
    pub request_id: [u8; 16],
    /// Who files the request, for example `github:octocat`; may be empty.
    pub reporter: String,
    /// Digest of the contact address, zeros if none.
    pub contact: [u8; 32],
    /// Seconds since 1970.
    pub created: u64,
    /// SHA-256 of the pack.
    pub definition: [u8; 32],
    /// Salt of a commitment.
    pub salt: [u8; 16],
    /// The shape of the service's codes.
    pub codes: CodeFormat,
    /// Whether the code does not work any more.
    pub used: bool,
    /// Whom a code is sealed for.
    pub keys: Vec<SupportKey>,
}

impl EvidenceOrder {
    /// As bytes, for the way from one bundle to the other.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// From bytes; `None` for anything that [`EvidenceOrder::encode`] did not make.
    #[must_use]
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }
}

#[cfg(feature = "evidence")]
impl EvidenceOrder {
    /// Makes the commitment: its PHC string.
    ///
    /// # Errors
    /// The id of the wording, a colon and a detail: `error-code-too-short:12/16` for a code of 12 characters,
    /// `error-evidence-unavailable:` where there is not enough memory.
    pub fn commit(&self, typed: &Secret) -> Result<String, String> {
        let made = commit::commit(&self.code(typed)?, &self.context(), self.salt);
        made.map(|phc| phc.to_string())
            .map_err(|_| "error-evidence-unavailable:".to_string())
    }
}

#[cfg(any(feature = "evidence", feature = "seal"))]
impl EvidenceOrder {
    pub(super) fn code(&self, typed: &Secret) -> Result<Code, String> {
        Code::parse(typed.reveal(), &self.codes)
            .map_err(|error| ["error-", error.code(), ":", &error.detail()].concat())
    }

    pub(super) fn context(&self) -> Context<'_> {
        Context {
            service: &self.service,
            account: &self.account,
            rid: RequestId::new(self.request_id),
            reporter: &self.reporter,
            contact: self.contact,
            created: self.created,
            definition: self.definition,
        }
    }
}
