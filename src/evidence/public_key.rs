//! What a service stores for each recovery code so that it can check the scheme `proof`.

use ed25519_dalek::VerifyingKey;
use std::fmt;
use std::str::FromStr;

use super::hex;
use crate::error::errors;

/// An Ed25519 public key (RFC 8032) that can belong to a code; the value is the proof.
///
/// Written as 64 hexadecimal digits, small ones.
///
/// ```
/// use account_recovery::evidence::public_key::PublicKey;
/// let text = "7e05244072c7236f37db8c64d7cdd37c4bc8e3c7aed91f5656d904a0889be7c6";
/// let key: PublicKey = text.parse()?;
/// assert_eq!(key.to_string(), text);
/// # Ok::<(), account_recovery::evidence::public_key::PublicKeyError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublicKey(VerifyingKey);

impl PublicKey {
    pub(super) const fn of(key: VerifyingKey) -> Self {
        Self(key)
    }

    pub(super) const fn key(&self) -> &VerifyingKey {
        &self.0
    }

    /// The 32 bytes, as a service may store them.
    #[must_use]
    pub fn bytes(&self) -> &[u8; 32] {
        self.0.as_bytes()
    }
}

impl FromStr for PublicKey {
    type Err = PublicKeyError;

    /// Reads 64 hexadecimal digits.
    ///
    /// # Errors
    /// - [`PublicKeyError::Digits`] for `40e8`
    /// - [`PublicKeyError::Point`] for 64 zeros: everybody can sign under a key of small order
    fn from_str(text: &str) -> Result<Self, PublicKeyError> {
        let bytes = hex::parse(text).ok_or(PublicKeyError::Digits)?;
        match VerifyingKey::from_bytes(&bytes) {
            Ok(key) if !key.is_weak() => Ok(Self(key)),
            _ => Err(PublicKeyError::Point),
        }
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&hex::text(self.bytes()))
    }
}

/// What to do about a text that is no public key.
const TAKE: &str = "Take the public keys as `account-recovery enroll` printed them.";

errors! {
    /// Why a text is no public key.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum PublicKeyError {
        /// It is not 64 hexadecimal digits.
        Digits => "public-key-digits", "a public key is 64 hexadecimal digits", TAKE;
        /// No code has such a key.
        Point => "public-key-point", "no code has this public key", TAKE;
    }
}
