//! Secret keys of support, which open what was sealed.

use std::fmt;
use std::str::FromStr;
use x25519_dalek::{PublicKey, SharedSecret, StaticSecret};
use zeroize::Zeroize;

use super::recipient::decode;
use crate::error::errors;

/// The part of an identity before the separator `1`.
const HUMAN_READABLE: &str = "AGE-SECRET-KEY-";

/// An X25519 secret key. Overwritten when dropped; it cannot be cloned, and its `Debug` form shows nothing.
///
/// The text form is that of the `age` program, `AGE-SECRET-KEY-1…` in Bech32
/// (<https://github.com/C2SP/C2SP/blob/main/age.md#the-x25519-recipient-type>).
pub struct Identity {
    secret: StaticSecret,
    point: [u8; 32],
}

impl Identity {
    /// Its public key.
    pub(super) const fn point(&self) -> &[u8; 32] {
        &self.point
    }

    /// The secret that it shares with another key.
    pub(super) fn agree(&self, other: [u8; 32]) -> SharedSecret {
        self.secret.diffie_hellman(&PublicKey::from(other))
    }
}

impl FromStr for Identity {
    type Err = IdentityError;

    /// Reads an identity as `age-keygen` writes it.
    ///
    /// # Errors
    /// - [`IdentityError::Recipient`] for `age1…`, a public key
    /// - [`IdentityError::Kind`] for `-----BEGIN AGE ENCRYPTED FILE-----` and `AGE-PLUGIN-…`
    /// - [`IdentityError::Checksum`] for an identity with a letter changed or left out
    fn from_str(text: &str) -> Result<Self, IdentityError> {
        if text.starts_with("age1") {
            return Err(IdentityError::Recipient);
        }
        if !text.starts_with("AGE-SECRET-KEY-1") {
            return Err(IdentityError::Kind);
        }
        let mut bytes = decode(text, HUMAN_READABLE).ok_or(IdentityError::Checksum)?;
        let secret = StaticSecret::from(bytes);
        bytes.zeroize();
        let point = PublicKey::from(&secret).to_bytes();
        Ok(Self { secret, point })
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Identity(…)")
    }
}

errors! {
    /// Why a text is no identity. No part of it is in here.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum IdentityError {
        /// It is a public key.
        Recipient => "identity-public", "a public key opens nothing",
            "Name the file that `age-keygen` wrote, with the secret key: AGE-SECRET-KEY-1….";
        /// It is a key of another kind, or none.
        Kind => "identity-kind", "not an X25519 identity of age",
            "Decrypt the file with `age`, which knows all kinds of keys, and pipe it into `account-recovery open`.";
        /// A character is wrong, or some are missing.
        Checksum => "identity-checksum", "the checksum of the identity is wrong",
            "Restore the file that `age-keygen` wrote; this copy is damaged.";
    }
}
