//! Commitments for a service that FIPS 140 forbids Argon2.
//!
//! FIPS 140 is about modules that were validated, which this crate was not. So a page leaves the hash to the browser's
//! `crypto.subtle`; where there is none it makes no evidence. A hash of ours would not be what the service asked for.

use std::fmt;

use zeroize::Zeroizing;

use super::password;
use super::write_password;
use crate::evidence::code::Code;
use crate::evidence::context::Context;
use crate::evidence::phc::{Cost, PBKDF2_ROUNDS, Phc};

/// What the browser needs to hash a code by PBKDF2-HMAC-SHA-256 with [`PBKDF2_ROUNDS`]; overwritten when dropped.
pub struct Pbkdf2 {
    password: Box<Zeroizing<[u8; 64]>>,
    salt: [u8; 16],
}

impl Pbkdf2 {
    pub(in crate::evidence) fn new(code: &Code, context: &Context<'_>, salt: [u8; 16]) -> Self {
        let mut password = Box::new(Zeroizing::new([0; 64]));
        write_password(&mut password, code, context);
        Self { password, salt }
    }

    /// The password.
    #[must_use]
    pub fn password(&self) -> &[u8; 64] {
        &self.password
    }

    /// The salt.
    #[must_use]
    pub const fn salt(&self) -> &[u8; 16] {
        &self.salt
    }

    /// The commitment from the hash, if that has 32 bytes.
    pub(in crate::evidence) fn commitment(&self, hash: &[u8]) -> Option<Phc> {
        let rounds = PBKDF2_ROUNDS;
        let hash = hash.try_into().ok()?;
        Some(Phc::computed(Cost::Pbkdf2 { rounds }, self.salt, hash))
    }
}

impl fmt::Debug for Pbkdf2 {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Pbkdf2(…)")
    }
}

/// [`commit`](super::commit()) by PBKDF2-HMAC-SHA-256 with 600,000 rounds, for a service that FIPS 140 forbids Argon2.
///
/// It takes no memory to speak of, so each guess is far cheaper for a guesser with graphics cards: Argon2id is the
/// better choice wherever it is allowed. This one is for tests and for support; pages leave it to the browser.
#[must_use]
pub fn commit_pbkdf2(code: &Code, context: &Context<'_>, salt: [u8; 16]) -> Phc {
    let rounds = PBKDF2_ROUNDS;
    let password = password(code, context);
    let hash = pbkdf2::pbkdf2_hmac_array::<sha2::Sha256, 32>(&*password, &salt, rounds);
    Phc::computed(Cost::Pbkdf2 { rounds }, salt, hash)
}
