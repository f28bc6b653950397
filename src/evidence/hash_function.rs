//! By which function a commitment is slow to guess at.

use serde::{Deserialize, Serialize};

/// The password hashing function of a commitment. Packs and orders hold it as a flag, which takes the least code to read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "bool", into = "bool")]
pub enum HashFunction {
    /// Argon2id (RFC 9106): each guess takes time and memory.
    #[default]
    Argon2id,
    /// PBKDF2-HMAC-SHA-256 (RFC 8018), which FIPS 140 allows: each guess takes time only.
    Pbkdf2Sha256,
}

impl HashFunction {
    /// All functions.
    pub const ALL: [Self; 2] = [Self::Argon2id, Self::Pbkdf2Sha256];

    /// Its name in definitions, which is its identifier in the PHC string format.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Argon2id => "argon2id",
            Self::Pbkdf2Sha256 => "pbkdf2-sha256",
        }
    }

    /// Whether a guess takes so much memory that graphics cards make few at a time.
    #[must_use]
    pub const fn is_memory_hard(self) -> bool {
        matches!(self, Self::Argon2id)
    }
}

impl From<bool> for HashFunction {
    /// Reads whether it is that for FIPS 140.
    fn from(is_for_fips: bool) -> Self {
        if is_for_fips {
            Self::Pbkdf2Sha256
        } else {
            Self::Argon2id
        }
    }
}

impl From<HashFunction> for bool {
    fn from(function: HashFunction) -> Self {
        function == HashFunction::Pbkdf2Sha256
    }
}
