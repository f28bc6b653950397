//! Passwords that show by themselves, in a line that is about one.

use crate::privacy::reader::{Reader, is_alphanumeric, is_one_of, is_solid};
use core::ops::Range;

use super::value::{is_quote, unlike};

/// Words before what somebody types, and words before it where the line says elsewhere what it is.
const TYPED: &str = "type typed typing enter entered entering";
const TOLD: &str = "is was be as use used using try tried with to";

/// What the line has to say.
const LABELS: [&str; 4] = ["password", "passwort", "passphrase", "log in with"];

/// Words before names.
const NAMES: &str = "name user username account project package version id browser issue commit branch file tag release";

/// Bytes in such a password, at least.
const LEAST: usize = 8;

/// "it is OldLighthouse7, that was the password".
pub(super) fn mentioned(reader: &Reader, at: usize) -> Option<Range<usize>> {
    if is_solid(reader.before(at)) || !is_solid(reader.byte(at)) {
        return None;
    }
    let range = unlike(reader, at).filter(|range| is_strong(reader.slice(range.clone())))?;
    let end = reader.back(at, |byte| byte == b' ' || is_quote(byte));
    let word = reader.slice(reader.back(end, is_alphanumeric)..end);
    let is_about_it = || LABELS.iter().any(|label| reader.line_has(at, label));
    let is_told = is_one_of(word, TYPED) || is_one_of(word, TOLD) && is_about_it();
    let is_name = || reader.named(at, "", NAMES) == Some(false);
    (is_told && !is_name()).then_some(range)
}

/// Capitals, small letters and digits, and not a name with a number behind it.
fn is_strong(bytes: &[u8]) -> bool {
    let has = |class: fn(&u8) -> bool| bytes.iter().any(class);
    let tail = bytes.get(1..).unwrap_or_default();
    let small = tail.iter().take_while(|byte| byte.is_ascii_lowercase());
    let is_numbered = tail.iter().skip(small.count()).all(u8::is_ascii_digit);
    let is_mixed =
        has(u8::is_ascii_uppercase) && has(u8::is_ascii_lowercase) && has(u8::is_ascii_digit);
    bytes.len() >= LEAST && is_mixed && !is_numbered
}
