//! Argon2id (RFC 9106, version 1.3) with one lane, in steps: whoever asks for a few blocks at a time can do something
//! else in between, such as answer the person who waits.
//!
//! The crates compute a hash in one go and show nothing of the steps. With their memory, 19 MiB, that takes a telephone
//! a good part of a second, in which a page without a worker would not react. So the filling of the memory, with one
//! lane the simplest case of RFC 9106, is done here; BLAKE2b is a crate's. The tests compare it with the crate `argon2`,
//! which support uses.

mod addressing;
mod block;
mod filling;
mod hash;
#[cfg(feature = "verify")]
mod lanes;

use std::fmt;
use zeroize::Zeroizing;

use super::error::EvidenceError;
use super::phc::Memory;
use filling::Filling;
#[cfg(feature = "verify")]
pub(super) use lanes::{Workspace, argon2id};

/// A hash of 32 bytes that is being computed. Everything that depends on the password is overwritten when it is dropped, finished or
/// not.
///
/// ```
/// use account_recovery::evidence::argon::Argon2id;
/// use account_recovery::evidence::phc::Memory;
/// let cost = Memory { kib: 32, passes: 3, lanes: 1 };
/// let mut hash = Argon2id::new(b"password", b"somesalt", cost)?;
/// assert_eq!(hash.advance(50).to_string(), "52 of 96");
/// assert_eq!(hash.advance(50).to_string(), "96 of 96");
/// let at_once = Argon2id::new(b"password", b"somesalt", cost)?.finish();
/// assert_eq!(hash.finish(), at_once);
/// # Ok::<(), account_recovery::evidence::error::EvidenceError>(())
/// ```
pub struct Argon2id(Filling);

impl Argon2id {
    /// Starts a hash and computes two blocks of it.
    ///
    /// # Errors
    /// - [`EvidenceError::Argon2`] for 7 KiB, 2 TiB, no pass, two lanes, a salt of 7 bytes, and where `kib` times `passes`
    ///   or the length of the password does not fit into 32 bits
    /// - [`EvidenceError::NoMemory`] if the device has not as much to spare
    pub fn new(password: &[u8], salt: &[u8], cost: Memory) -> Result<Self, EvidenceError> {
        Filling::start(password, salt, cost).map(Self)
    }

    /// Computes as many blocks more, or those that are left. A block is 1 KiB of memory once.
    pub fn advance(&mut self, blocks: u32) -> Progress {
        self.0.advance(blocks)
    }

    /// Computes what is left, and the hash of it.
    #[must_use]
    pub fn finish(mut self) -> Zeroizing<[u8; 32]> {
        self.advance(u32::MAX);
        hash::tag(self.0.last())
    }
}

impl fmt::Debug for Argon2id {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Argon2id({} blocks)", self.0.progress())
    }
}

/// How far the computation is, in steps: blocks of Argon2id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Steps done.
    pub done: u32,
    /// Steps to do.
    pub total: u32,
}

impl Progress {
    /// The part that is done, in percent; 100 only when all of it is.
    ///
    /// ```
    /// use account_recovery::evidence::argon::Progress;
    /// assert_eq!(Progress { done: 199, total: 200 }.percent(), 99);
    /// assert_eq!(Progress { done: 200, total: 200 }.percent(), 100);
    /// ```
    #[must_use]
    pub fn percent(self) -> u32 {
        let percent = u64::from(self.done) * 100 / u64::from(self.total.max(1));
        u32::try_from(percent).unwrap_or(100)
    }
}

impl fmt::Display for Progress {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} of {}", self.done, self.total)
    }
}
