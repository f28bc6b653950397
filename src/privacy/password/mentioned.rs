//! Passwords that show by themselves, in a line that is about one.

use crate::privacy::reader::{Reader, is_alphanumeric, is_one_of, is_solid};
use std::ops::Range;

use super::value::{is_mark, is_quote, unlike};

/// Words before what somebody types, and words before it where the line says elsewhere what it is.
const TYPED: &str = "type typed typing enter entered entering";
const TOLD: &str = "is was be as use used using try tried with to";

/// What the line has to say.
const LABELS: [&str; 5] = [
    "password",
    "passwort",
    "passphrase",
    "log in with",
    "login with",
];

/// Words before names.
const NAMES: &str = "name user username account project package version id browser issue commit branch file tag \
    release";

/// Bytes in such a password, at least.
const LEAST: usize = 8;

/// "it is OldLighthouse7, that was the password".
pub(super) fn mentioned(reader: &Reader, at: usize) -> Option<Range<usize>> {
    if is_solid(reader.before(at)) || !is_solid(reader.byte(at)) {
        return None;
    }
    let range = unlike(reader, at)?;
    let bytes = reader.slice(range.clone());
    let end = reader.back(at, |byte| byte == b' ' || is_quote(byte));
    let word = reader.slice(reader.back(end, is_alphanumeric)..end);
    let is_about_it = || LABELS.iter().any(|label| reader.line_has(at, label));
    let is_told = is_strong(bytes)
        && (is_one_of(word, TYPED) || is_one_of(word, TOLD) && is_about_it())
        || is_laced(bytes) && is_about_it();
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

/// A digit or a sign among letters, or signs and digits, as in no name: "t3rrac0tta". Neither hexadecimal nor several
/// words.
fn is_laced(bytes: &[u8]) -> bool {
    let has = |class: fn(&u8) -> bool| bytes.iter().any(class);
    let last = bytes.iter().rposition(u8::is_ascii_alphabetic);
    let inner = bytes.get(1..last.unwrap_or_default()).unwrap_or_default();
    let is_inner = inner.iter().any(|byte| !byte.is_ascii_alphabetic());
    let is_marked = has(is_mark) && has(u8::is_ascii_digit);
    let is_joined = has(|byte| matches!(byte, b'-' | b'_' | b'.' | b':' | b'=' | b'+' | b'\''));
    let is_hex = bytes.iter().all(u8::is_ascii_hexdigit);
    let is_laced = bytes.is_ascii() && (is_inner || is_marked);
    bytes.len() >= LEAST
        && bytes.first().is_some_and(u8::is_ascii_alphabetic)
        && is_laced
        && !is_joined
        && !is_hex
}
