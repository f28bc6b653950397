//! PBKDF2-HMAC-SHA-256 (RFC 8018) in steps, for pages whose browser does not compute it: `crypto.subtle` is there in
//! secure contexts only.
//!
//! The password of a commitment is as long as a block of SHA-256. What the two hashes of HMAC (RFC 2104) make of it is
//! computed once, so that a round is two compressions, which are a crate's. The tests compare it with the crate
//! `pbkdf2`, which support uses.

use sha2::block_api::compress256;
use std::{fmt, slice};
use zeroize::{Zeroize, Zeroizing};

use super::progress::Progress;

/// Bytes in a block of SHA-256.
const BLOCK: u16 = 64;

/// What SHA-256 begins with (FIPS 180-4, 5.3.3).
const INITIAL: [u32; 8] = [
    0x6a09_e667,
    0xbb67_ae85,
    0x3c6e_f372,
    0xa54f_f53a,
    0x510e_527f,
    0x9b05_688c,
    0x1f83_d9ab,
    0x5be0_cd19,
];

/// A hash of 32 bytes that is being computed. Everything that depends on the password is overwritten when it is dropped,
/// finished or not.
///
/// ```
/// use account_recovery::evidence::pbkdf2::Pbkdf2;
/// let mut hash = Pbkdf2::new(&[b'p'; 64], *b"sixteen salt was", 1000);
/// assert_eq!(hash.advance(500).to_string(), "501 of 1000");
/// let at_once = Pbkdf2::new(&[b'p'; 64], *b"sixteen salt was", 1000).finish();
/// assert_eq!(hash.finish(), at_once);
/// ```
pub struct Pbkdf2 {
    state: Box<Zeroizing<State>>,
    salt: [u8; 16],
    progress: Progress,
}

impl Pbkdf2 {
    /// Starts a hash and computes one round of it; fewer there cannot be.
    #[must_use]
    pub fn new(password: &[u8; 64], salt: [u8; 16], rounds: u32) -> Self {
        // Filled where it stays, since what is moved leaves a copy.
        let mut state = Box::new(Zeroizing::new(State::zero()));
        state.begin(password, salt);
        let (done, total) = (1, rounds.max(1));
        let progress = Progress { done, total };
        Self {
            state,
            salt,
            progress,
        }
    }

    /// The password, for somebody else who computes the hash.
    #[must_use]
    pub fn password(&self) -> &[u8; 64] {
        &self.state.password
    }

    /// The salt.
    #[must_use]
    pub const fn salt(&self) -> [u8; 16] {
        self.salt
    }

    /// Rounds to compute.
    #[must_use]
    pub const fn rounds(&self) -> u32 {
        self.progress.total
    }

    /// Computes as many rounds more, or those that are left.
    pub fn advance(&mut self, rounds: u32) -> Progress {
        let Progress { done, total } = self.progress;
        let until = done.saturating_add(rounds).min(total);
        for _ in done..until {
            self.state.round();
        }
        self.progress.done = until;
        self.progress
    }

    /// Computes what is left, and gives the hash.
    #[must_use]
    pub fn finish(mut self) -> [u8; 32] {
        self.advance(u32::MAX);
        let mut hash = [0; 32];
        put(&mut hash, &self.state.sum);
        hash
    }
}

impl fmt::Debug for Pbkdf2 {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Pbkdf2({} rounds)", self.progress)
    }
}

/// What there is to remember between two rounds.
struct State {
    password: [u8; 64],
    /// The inner hash of HMAC after the key.
    inner: [u32; 8],
    /// The outer hash of HMAC after the key.
    outer: [u32; 8],
    /// The hash that is being computed.
    hash: [u32; 8],
    /// The block that goes into it, all there is after the key.
    message: [u8; 64],
    /// The codes of all rounds, added by XOR.
    sum: [u32; 8],
}

impl State {
    const fn zero() -> Self {
        Self {
            password: [0; 64],
            inner: [0; 8],
            outer: [0; 8],
            hash: [0; 8],
            message: [0; 64],
            sum: [0; 8],
        }
    }

    /// Computes what is the same in all rounds, and the first of them, the code of the salt and the number 1.
    fn begin(&mut self, password: &[u8; 64], salt: [u8; 16]) {
        self.password = *password;
        self.hash_key(0x36);
        self.inner = self.hash;
        self.hash_key(0x5c);
        self.outer = self.hash;
        let number = 1_u32.to_be_bytes();
        let text = salt.iter().chain(&number);
        for (slot, byte) in self.message.iter_mut().zip(text) {
            *slot = *byte;
        }
        end(&mut self.message, 20);
        self.hash = self.inner;
        self.compress();
        end(&mut self.message, 32);
        self.finish_code();
    }

    /// The hash of the key, whose bytes HMAC changes by XOR.
    fn hash_key(&mut self, change: u8) {
        for (slot, byte) in self.message.iter_mut().zip(&self.password) {
            *slot = byte ^ change;
        }
        self.hash = INITIAL;
        self.compress();
    }

    /// The code of the code before.
    fn round(&mut self) {
        self.hash = self.inner;
        self.compress();
        self.finish_code();
    }

    /// The outer hash, of the inner one.
    fn finish_code(&mut self) {
        self.hash = self.outer;
        self.compress();
        for (sum, word) in self.sum.iter_mut().zip(&self.hash) {
            *sum ^= word;
        }
    }

    /// Takes the message into the hash, and the hash for the next message.
    ///
    /// Out of line: an engine that starts with machine code made in a hurry swaps it for better between calls only.
    #[inline(never)]
    fn compress(&mut self) {
        compress256(&mut self.hash, slice::from_ref(&self.message));
        put(&mut self.message, &self.hash);
    }
}

impl Zeroize for State {
    fn zeroize(&mut self) {
        self.password.zeroize();
        self.message.zeroize();
        for words in [
            &mut self.inner,
            &mut self.outer,
            &mut self.hash,
            &mut self.sum,
        ] {
            words.zeroize();
        }
    }
}

/// Writes a hash over the first bytes.
fn put(bytes: &mut [u8], hash: &[u32; 8]) {
    let (slots, _) = bytes.as_chunks_mut();
    for (slot, word) in slots.iter_mut().zip(hash) {
        *slot = word.to_be_bytes();
    }
}

/// Ends a message of this length: a bit, zeros, and how many bits there are, with those of the key before it.
fn end(message: &mut [u8; 64], length: u16) {
    let (_, rest) = message.split_at_mut(usize::from(length));
    rest.fill(0);
    if let [bit, .., high, low] = rest {
        *bit = 0x80;
        [*high, *low] = ((BLOCK + length) * 8).to_be_bytes();
    }
}
