//! How far a slow hash is.

use std::fmt;

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
    /// use account_recovery::evidence::progress::Progress;
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
