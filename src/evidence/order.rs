//! What the plan bundle tells the evidence bundles, which have memories of their own.

use serde::{Deserialize, Serialize};

use super::body::BodyDigest;
use super::code::{Code, CodeError};
use super::context::Context;
use super::gate::Scheme;
use super::hash_function::HashFunction;
use super::making::Making;
use super::recipient::Recipient;
use super::request_id::RequestId;
use super::seal::{self, SealError};
use crate::secret::Secret;
use crate::service::{CodeFormat, SupportKey};

/// Everything a piece of evidence needs besides the code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EvidenceOrder {
    /// What to make.
    pub scheme: Scheme,
    /// By which function a commitment is made.
    pub hash: HashFunction,
    /// Service id.
    pub service: String,
    /// User name.
    pub account: String,
    /// The request id's bytes.
    pub request_id: [u8; 16],
    /// Who files the request, for example `github:octocat`; may be empty.
    pub reporter: String,
    /// Seconds since 1970.
    pub created: u64,
    /// SHA-256 of the pack.
    pub definition: [u8; 32],
    /// Digest of everything else that is sent.
    pub body: BodyDigest,
    /// Salt of a commitment.
    pub salt: [u8; 16],
    /// The shape of the service's codes.
    pub codes: CodeFormat,
    /// Whether the code does not work any more.
    pub used: bool,
    /// Whom a code is encrypted to.
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

/// The ways in which a code cannot be used, for the page: the id of the wording, a colon and a detail.
impl EvidenceOrder {
    /// Finds the codes in what was typed or pasted: how many there are, and the first, of which evidence is made. One is
    /// enough, and the others stay worth something.
    ///
    /// # Errors
    /// `error-code-too-short:12/16` for a single code of 12 characters; `error-code-empty:` for nothing.
    pub fn find(&self, typed: &Secret) -> Result<(u32, Code), String> {
        let mut codes = 0;
        let mut first = None;
        for found in Code::parse_many(typed.reveal(), &self.codes) {
            codes += u32::from(found.is_ok());
            first = match first {
                Some(Ok(code)) => Some(Ok(code)),
                None => Some(found),
                Some(Err(error)) => Some(found.map_err(|_| error)),
            };
        }
        let code = first.unwrap_or(Err(CodeError::Empty));
        code.map(|code| (codes, code))
            .map_err(|error| ["error-", error.code(), ":", &error.detail()].concat())
    }

    /// What the evidence is bound to.
    #[must_use]
    pub fn context(&self) -> Context<'_> {
        Context {
            service: &self.service,
            account: &self.account,
            rid: RequestId::new(self.request_id),
            reporter: &self.reporter,
            created: self.created,
            definition: self.definition,
            body: self.body,
        }
    }
}

impl EvidenceOrder {
    /// Begins to make the evidence of a code.
    ///
    /// # Errors
    /// [`UNAVAILABLE`] where there is not enough memory, and for a scheme that is not made in slices.
    pub fn begin(&self, code: &Code) -> Result<Making, &'static str> {
        let context = self.context();
        let begun = match (self.scheme, self.hash) {
            (Scheme::Commit, HashFunction::Argon2id) => Making::commit(code, &context, self.salt),
            (Scheme::Commit, HashFunction::Pbkdf2Sha256) => {
                Ok(Making::commit_pbkdf2(code, &context, self.salt))
            }
            (Scheme::Proof, _) => Making::proof(code, &context),
            (Scheme::Withhold | Scheme::Seal, _) => return Err(UNAVAILABLE),
        };
        begun.map_err(|_| UNAVAILABLE)
    }
}

impl EvidenceOrder {
    /// Seals a code: an age file in ASCII armour. `random` is as for [`seal::seal()`].
    ///
    /// # Errors
    /// The id of the wording and a colon: `error-key-expired:` if the last day of every key is over,
    /// `error-evidence-unavailable:` for all that a checked definition never causes.
    pub fn seal(&self, code: &Code, random: &[u8; 32]) -> Result<String, String> {
        let recipients = self.recipients().map_err(told)?;
        seal::seal(code, &self.context(), self.used, &recipients, random).map_err(told)
    }

    fn recipients(&self) -> Result<Vec<Recipient>, SealError> {
        let keys = self.keys.iter();
        let read = keys.map(|key| Recipient::parse(&key.recipient, key.not_after));
        Ok(read.collect::<Result<_, _>>()?)
    }
}

fn told(error: SealError) -> String {
    match error {
        SealError::KeyExpired => "error-key-expired:".to_string(),
        _ => UNAVAILABLE.to_string(),
    }
}

/// What is said when evidence cannot be made for a reason that is not in the code.
pub const UNAVAILABLE: &str = "error-evidence-unavailable:";
