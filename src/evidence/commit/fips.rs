//! Commitments for a service that FIPS 140 forbids Argon2.
//!
//! Not in the browser's bundle: a page would leave PBKDF2 to the browser, whose `crypto.subtle.deriveBits` computes it
//! outside the page's thread.

use sha2::Sha256;

use super::password;
use crate::evidence::code::Code;
use crate::evidence::context::{Context, ContextError};
use crate::evidence::phc::{Cost, PBKDF2_ROUNDS, Phc};

/// [`commit`](super::commit()) by PBKDF2-HMAC-SHA-256 with 600,000 rounds, for a service that FIPS 140 forbids Argon2.
///
/// It takes no memory to speak of, so each guess is far cheaper for a guesser with graphics cards: Argon2id is the
/// better choice wherever it is allowed.
///
/// # Errors
/// [`ContextError`] if a part of the context is too long.
pub fn commit_pbkdf2(
    code: &Code,
    context: &Context<'_>,
    salt: [u8; 16],
) -> Result<Phc, ContextError> {
    let password = password(code, context)?;
    let mut hash = [0; 32];
    pbkdf2::pbkdf2_hmac::<Sha256>(&*password, &salt, PBKDF2_ROUNDS, &mut hash);
    let rounds = PBKDF2_ROUNDS;
    Ok(Phc::computed(Cost::Pbkdf2 { rounds }, salt, hash))
}
