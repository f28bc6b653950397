//! Commitments for a service that FIPS 140 forbids Argon2.

use super::password;
use crate::evidence::code::Code;
use crate::evidence::context::Context;
use crate::evidence::pbkdf2::Pbkdf2;
use crate::evidence::phc::{Cost, PBKDF2_ROUNDS, Phc};

/// [`commit`](super::commit()) by PBKDF2-HMAC-SHA-256 with 600,000 rounds, for a service that FIPS 140 forbids Argon2.
///
/// It takes no memory to speak of, so each guess is far cheaper for a guesser with graphics cards: Argon2id is the
/// better choice wherever it is allowed.
///
/// FIPS 140 is about modules that were validated, which this crate was not. A page leaves the hash to the browser's
/// `crypto.subtle` where there is one.
#[must_use]
pub fn commit_pbkdf2(code: &Code, context: &Context<'_>, salt: [u8; 16]) -> Phc {
    let hash = start_pbkdf2(code, context, salt);
    computed_pbkdf2(salt, hash.finish())
}

/// The slow hash of such a commitment, to be computed.
pub(in crate::evidence) fn start_pbkdf2(
    code: &Code,
    context: &Context<'_>,
    salt: [u8; 16],
) -> Pbkdf2 {
    Pbkdf2::new(&password(code, context), salt, PBKDF2_ROUNDS)
}

/// The commitment from its hash.
pub(in crate::evidence) fn computed_pbkdf2(salt: [u8; 16], hash: [u8; 32]) -> Phc {
    let rounds = PBKDF2_ROUNDS;
    Phc::computed(Cost::Pbkdf2 { rounds }, salt, hash)
}
