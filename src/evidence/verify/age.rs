//! How long ago a request was made, without a clock: the time comes in.

use std::fmt;

use crate::date::{Date, minute};

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// An instant as seen from another, both in seconds since 1970-01-01T00:00:00Z.
///
/// ```
/// use account_recovery::evidence::verify::Age;
/// let age = |now| Age { created: 1_767_225_600, now }.to_string();
/// assert_eq!(age(1_767_225_600 + 3 * 86_400), "3 days (made on 2026-01-01 at 00:00 UTC)");
/// assert_eq!(age(0), "in the future (made on 2026-01-01 at 00:00 UTC)");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Age {
    /// When the request says that it was made.
    pub created: u64,
    /// Now.
    pub now: u64,
}

impl fmt::Display for Age {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.now.checked_sub(self.created) {
            None => out.write_str("in the future")?,
            Some(seconds @ 0..MINUTE) => count(out, seconds, "second")?,
            Some(seconds @ MINUTE..HOUR) => count(out, seconds / MINUTE, "minute")?,
            Some(seconds @ HOUR..DAY) => count(out, seconds / HOUR, "hour")?,
            Some(seconds) => count(out, seconds / DAY, "day")?,
        }
        let (day, minute) = (Date::after(self.created, 0).iso(), minute(self.created));
        write!(out, " (made on {day} at {minute} UTC)")
    }
}

fn count(out: &mut fmt::Formatter<'_>, number: u64, unit: &str) -> fmt::Result {
    let ending = if number == 1 { "" } else { "s" };
    write!(out, "{number} {unit}{ending}")
}
