//! Codes of the service that somebody takes for hidden, in base64 or in two halves.

use super::{is_long, is_mixed, is_sign, length, signs_end};
use crate::privacy::reader::{Reader, is_alphanumeric, is_url_safe};
use std::ops::Range;

/// Words that name a part of a code.
const PART_WORDS: &str = "half halves part parts piece pieces";

/// A code in base64.
pub(super) fn encoded(reader: &Reader, at: usize) -> Option<Range<usize>> {
    if is_base64(reader.before(at)) || !is_long(reader) {
        return None;
    }
    let end = reader.run(at, is_base64);
    if (end - at) * 3 / 4 != length(reader) {
        return None;
    }
    let mut bits = 0_u32;
    let mut held = 0;
    for byte in reader.slice(at..end) {
        bits = bits << 6 | sextet(*byte);
        held += 6;
        if held >= 8 {
            held -= 8;
            let decoded = u8::try_from(bits >> held & 0xFF).ok()?;
            if !is_sign(reader, decoded) {
                return None;
            }
        }
    }
    Some(at..reader.run(end, |byte| byte == b'='))
}

/// The number that a character of base64 stands for (RFC 4648 section 4 and 5).
fn sextet(byte: u8) -> u32 {
    u32::from(match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' | b'-' => 62,
        _ => 63,
    })
}

fn is_base64(byte: u8) -> bool {
    is_url_safe(byte) || matches!(byte, b'+' | b'/')
}

/// Half a code that a word before calls so.
pub(super) fn half(reader: &Reader, at: usize) -> Option<Range<usize>> {
    if is_alphanumeric(reader.before(at)) || !is_long(reader) {
        return None;
    }
    let range = at..signs_end(reader, at);
    let is_half = 2 * range.len() == length(reader) && !is_alphanumeric(reader.byte(range.end));
    let is_named = || reader.named(at, PART_WORDS, "") == Some(true);
    (is_half && is_mixed(reader.slice(range.clone())) && is_named()).then_some(range)
}
