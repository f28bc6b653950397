//! What becomes of recovery codes in the requests of a service.

use serde::{Deserialize, Serialize};

use super::Condition;
use crate::evidence::gate::Scheme;
use crate::evidence::hash_function::HashFunction;

/// What becomes of a recovery code that a person adds to a request for support.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EvidencePlan {
    /// The scheme, where only support reads the request.
    pub scheme: Scheme,
    /// By which function commitments are made.
    pub hash: HashFunction,
    /// Holds where the code does not work any more, because it was used or refused.
    pub used: Condition,
    /// Whom codes are encrypted to; empty unless the scheme is `seal`.
    pub keys: Vec<SupportKey>,
}

impl Default for EvidencePlan {
    fn default() -> Self {
        Self {
            scheme: Scheme::Withhold,
            hash: HashFunction::default(),
            used: Condition::Not(Condition::Always.into()),
            keys: Vec::new(),
        }
    }
}

/// A public key of the support team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SupportKey {
    /// An age recipient, `age1…` (X25519).
    pub recipient: String,
    /// The last day on which it may be used: days since 1970-01-01.
    pub not_after: u32,
}

/// The shape of recovery codes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeFormat {
    /// The characters a code is made of.
    pub alphabet: String,
    /// Characters in a code.
    pub length: u8,
    /// Whether capital letters count as small ones.
    pub fold_case: bool,
}
