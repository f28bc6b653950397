//! `Retry-After`: how long a busy endpoint wants to be left alone (RFC 9110, section 10.2.3).

use std::time::UNIX_EPOCH;

/// Seconds to wait from `now` (seconds since 1970) on. A time that has passed is no wait at all; `None` if the value is
/// neither a number of seconds nor a date.
///
/// ```
/// use account_recovery::delivery::retry_after::seconds;
/// let now = 784_111_777; // 1994-11-06T08:49:37Z
/// assert_eq!(seconds("120", now), Some(120));
/// assert_eq!(seconds("Sun, 06 Nov 1994 08:51:37 GMT", now), Some(120));
/// assert_eq!(seconds("soon", now), None);
/// ```
#[must_use]
pub fn seconds(value: &str, now: u64) -> Option<u32> {
    let value = value.trim();
    let wait = if value.bytes().all(|byte| byte.is_ascii_digit()) && !value.is_empty() {
        value.parse().unwrap_or(u64::MAX)
    } else {
        let at = httpdate::parse_http_date(value).ok()?;
        let at = at.duration_since(UNIX_EPOCH).ok()?.as_secs();
        at.saturating_sub(now)
    };
    Some(u32::try_from(wait).unwrap_or(u32::MAX))
}
