//! The scheme `proof`: a signature by a key that is derived from the code, so that whoever has the public key alone can
//! check it at once.
//!
//! The key depends on service and account, the signature on the whole context. Whoever has stored public keys can guess
//! at the codes behind them, at the cost of Argon2id a guess; nobody can sign with them.

use ed25519_dalek::{Signer, SigningKey};
use hkdf::Hkdf;
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, Zeroizing};

use super::argon::Argon2id;
use super::code::Code;
use super::context::{Context, append};
use super::error::EvidenceError;
use super::gate::Scheme;
use super::phc::Memory;
use super::public_key::PublicKey;
use super::token::{Token, TokenError};

/// What the salt of an account's keys is the hash of, before service and account.
const SALT: &[u8] = b"ara/2/salt\0";

/// What the derived key is for (`info` of RFC 5869).
const PURPOSE: &[u8] = b"ara/2/ed25519";

/// What is signed before the context.
const STATEMENT: &[u8] = b"ara/2/proof\0";

/// The public key of a code: what a service stores when it makes codes for an account.
///
/// Takes 19 MiB and some tens of milliseconds, since Argon2id stands before the key.
///
/// ```
/// use account_recovery::evidence::{code::Code, proof};
/// let code = Code::parse_line("0123456789abcdef", false)?;
/// let key = proof::public_key("pypi", "example-user", &code)?;
/// assert_eq!(key.to_string(), "7e05244072c7236f37db8c64d7cdd37c4bc8e3c7aed91f5656d904a0889be7c6");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`EvidenceError::NoMemory`] if the device has no 19 MiB to spare
pub fn public_key(service: &str, account: &str, code: &Code) -> Result<PublicKey, EvidenceError> {
    let key = signing_key(start(service, account, code)?)?;
    Ok(PublicKey::of(key.verifying_key()))
}

/// Shows knowledge of a code in the context of one request.
///
/// It takes as long as [`public_key`], without a pause: a page uses [`Making`](super::making::Making) instead.
///
/// # Errors
/// As [`public_key`].
pub fn prove(code: &Code, context: &Context<'_>) -> Result<Token, EvidenceError> {
    let statement = statement(context);
    let hash = start(context.service, context.account, code)?;
    finish(hash, &statement)
}

/// The slow hash of a code that its key comes from, to be computed.
pub(super) fn start(service: &str, account: &str, code: &Code) -> Result<Argon2id, EvidenceError> {
    let salt = salt(service, account);
    Argon2id::new(code.reveal().as_bytes(), &salt, Memory::ARA2)
}

/// The proof from the hash; computes what is left of it.
pub(super) fn finish(hash: Argon2id, statement: &[u8]) -> Result<Token, EvidenceError> {
    Ok(Token::of(signing_key(hash)?.sign(statement)))
}

/// Whether whoever filed this request knew the code that belongs to a public key.
///
/// Strict: keys of small order and signatures that could be written in another way do not count.
///
/// # Errors
/// [`TokenError`] if the text is no proof, see [`Token`].
pub fn verify(token: &str, context: &Context<'_>, key: &PublicKey) -> Result<bool, TokenError> {
    Ok(fits(&token.parse()?, context, key))
}

/// [`verify`] for a token that was read already.
pub(super) fn fits(token: &Token, context: &Context<'_>, key: &PublicKey) -> bool {
    let verified = key
        .key()
        .verify_strict(&statement(context), token.signature());
    verified.is_ok()
}

/// What is signed.
pub(super) fn statement(context: &Context<'_>) -> Vec<u8> {
    [STATEMENT, &context.bytes(Scheme::Proof)].concat()
}

/// The key pair of a code; overwritten when dropped.
fn signing_key(hash: Argon2id) -> Result<SigningKey, EvidenceError> {
    Ok(SigningKey::from_bytes(&*seed(&hash.finish())?))
}

/// The salt of an account's keys.
fn salt(service: &str, account: &str) -> [u8; 16] {
    let mut named = SALT.to_vec();
    append(&mut named, service.as_bytes());
    append(&mut named, account.as_bytes());
    let mut salt = [0; 16];
    for (slot, byte) in salt.iter_mut().zip(Sha256::digest(named)) {
        *slot = byte;
    }
    salt
}

/// HKDF-SHA-256 without a salt.
fn seed(hashed: &[u8; 32]) -> Result<Zeroizing<[u8; 32]>, EvidenceError> {
    let (mut between, hkdf) = Hkdf::<Sha256>::extract(None, hashed);
    between.as_mut_slice().zeroize();
    let mut seed = Zeroizing::new([0; 32]);
    hkdf.expand(PURPOSE, &mut *seed)
        .map_err(|_| EvidenceError::Hkdf)?;
    Ok(seed)
}
