//! The file format age, version 1, as far as sealing a code takes it: X25519 recipients, at most one chunk of plaintext.
//!
//! Format: <https://github.com/C2SP/C2SP/blob/main/age.md>. The crate `age` would do, but the plaintext that passes
//! through its writer stays in memory afterwards, where a code must not stay; it adds a stanza of its own with random
//! content; and it takes 69 KiB in the browser and some 180 crates, where this takes a dozen. What is written here is
//! opened in the tests by the programs of others, and the other way round.

mod armor;
#[cfg(feature = "verify")]
mod file;
#[cfg(feature = "verify")]
mod open;
mod write;

use chacha20poly1305::{ChaCha20Poly1305, Key, KeyInit, Nonce};
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::{Zeroize, Zeroizing};

use crate::error::errors;
use crate::evidence::ASK_AGAIN;
#[cfg(feature = "verify")]
pub(in crate::evidence) use file::File;
pub(in crate::evidence) use write::write;

/// Most bytes of plaintext: one chunk.
pub(in crate::evidence) const MOST_PLAINTEXT: usize = 65_536;

/// Most bytes of a header: some twenty keys.
#[cfg(feature = "verify")]
const MOST_HEADER: usize = 2_048;

const VERSION: &str = "age-encryption.org/v1";

/// The kind of a stanza for an X25519 key.
const X25519: &str = "X25519";

/// What the key that encrypts the file key is for (`info` of HKDF).
const WRAP: &[u8] = b"age-encryption.org/v1/X25519";

/// Bytes of a Poly1305 tag.
#[cfg(feature = "verify")]
const TAG: usize = 16;

/// A file key is wrapped under a key that is used once.
const WRAP_NONCE: [u8; 12] = [0; 12];

/// Chunk 0, which is the last one.
const CHUNK_NONCE: [u8; 12] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1];

/// The key that all others depend on.
type FileKey = Zeroizing<[u8; 16]>;

/// HKDF-SHA-256 (RFC 5869), 32 bytes of it.
fn derive(secret: &[u8], salt: &[u8], purpose: &[u8]) -> Result<Zeroizing<[u8; 32]>, AgeError> {
    let (mut between, hkdf) = Hkdf::<Sha256>::extract(Some(salt), secret);
    between.as_mut_slice().zeroize();
    let mut key = Zeroizing::new([0; 32]);
    hkdf.expand(purpose, &mut *key)
        .map_err(|_| AgeError::Cipher)?;
    Ok(key)
}

/// The key that encrypts the file key to a recipient: from the secret shared with it, the ephemeral key and its own.
fn wrapping_key(
    shared: &[u8; 32],
    ephemeral: &[u8; 32],
    recipient: &[u8; 32],
) -> Result<Zeroizing<[u8; 32]>, AgeError> {
    derive(shared, &[*ephemeral, *recipient].concat(), WRAP)
}

/// The key of the code that authenticates the header.
fn header_key(file_key: &FileKey) -> Result<Zeroizing<[u8; 32]>, AgeError> {
    derive(file_key.as_slice(), &[], b"header")
}

/// The key of the plaintext.
fn payload_key(file_key: &FileKey, nonce: &[u8; 16]) -> Result<Zeroizing<[u8; 32]>, AgeError> {
    derive(file_key.as_slice(), nonce, b"payload")
}

fn cipher(key: &[u8; 32]) -> ChaCha20Poly1305 {
    ChaCha20Poly1305::new(<&Key>::from(key))
}

fn nonce(bytes: &[u8; 12]) -> &Nonce {
    bytes.into()
}

/// What to do about a file that no page writes.
const REFUSE: &str = "Do not open it: this assistant makes no such file.";

errors! {
    /// Why an age file cannot be written or read.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum AgeError {
        /// It is not in ASCII armour.
        Armor => "age-armor", "not an age file in ASCII armour", ASK_AGAIN;
        /// It is of another version than 1.
        Version => "age-version", "not an age file of version 1",
            "Open it with a program that knows this version.";
        /// Its header is not written as the format says.
        Header => "age-header", "the header of the age file is malformed", ASK_AGAIN;
        /// It ends too early.
        Cut => "age-cut", "the age file ends too early", ASK_AGAIN;
        /// It is encrypted with a passphrase.
        Passphrase => "age-passphrase", "the age file is encrypted with a passphrase", REFUSE;
        /// It has more than 64 KiB.
        TooLarge => "age-too-large", "the age file has more than 64 KiB", REFUSE;
        /// There are more keys than a file is made for.
        TooManyKeys => "age-too-many-keys", "too many keys", "Publish fewer keys.";
        /// It was changed after it was made.
        Forged => "age-forged", "the age file was changed after it was made", ASK_AGAIN;
        /// A cipher or HKDF refuses a length, which those of this format never cause.
        Cipher => "age-cipher", "the cipher refused", "Report this as a fault.";
    }
}
