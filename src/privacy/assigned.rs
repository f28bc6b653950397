//! Tokens without a mark of their own, known by what they are called.

use super::reader::{Reader, is_alphanumeric, is_gap, is_url_safe, is_word};
use std::ops::Range;

const WORDS: &str = "token tokens apikey api secret secrets bearer authorization auth authtoken credential \
    credentials oauth webhook pat";

const OTHER_WORDS: &str = "public commit commits sha sha1 sha256 sha512 md5 hash hashes digest rev checksum \
    fingerprint id uuid version request trace ray package project file url name";

/// Bytes in the shortest token of one kind of bytes, and in the shortest with hyphens inside.
const LEAST: usize = 20;
const LEAST_JOINED: usize = 24;

/// The same behind a colon or an equals sign.
const LEAST_ASSIGNED: usize = 16;

/// Digits, and letters, that chance puts into so many characters.
const MIXED: usize = 2;

/// Between the digits of a UUID.
const UUID: [usize; 4] = [8, 13, 18, 23];

/// A word of chance characters that a word before calls a token, a secret or an authorization.
pub(super) fn token(reader: &Reader, at: usize) -> Option<Range<usize>> {
    if is_word(reader.before(at)) || !is_alphanumeric(reader.byte(at)) {
        return None;
    }
    let end = reader.run(at, is_token_byte);
    let range = at..reader.run(end, |byte| byte == b'=');
    let is_name = reader.is_joined(&range) || matches!(reader.before(at), b'/' | b'\\');
    let mark = reader.before(reader.back(at, |byte| is_gap(byte) || matches!(byte, b'"' | b'\'')));
    let is_assigned = matches!(mark, b':' | b'=');
    let is_token = !is_name && is_random(reader.slice(at..end), is_assigned);
    (is_token && reader.named(at, WORDS, OTHER_WORDS) == Some(true)).then_some(range)
}

/// `Authorization: Basic …`: a name and a password in base64.
pub(super) fn basic(reader: &Reader, at: usize) -> Option<Range<usize>> {
    const SCHEME: &str = "authorization: basic ";
    let start = at + SCHEME.len();
    let end = reader.run(start, |byte| is_token_byte(byte) || byte == b'=');
    (reader.has_folded(at, SCHEME) && end >= start + 8).then_some(start..end)
}

fn is_random(bytes: &[u8], is_assigned: bool) -> bool {
    let count = |class: fn(&u8) -> bool| bytes.iter().filter(|byte| class(byte)).count();
    let is_plain = count(u8::is_ascii_alphanumeric) == bytes.len();
    let (small, large) = (count(u8::is_ascii_lowercase), count(u8::is_ascii_uppercase));
    let digits = count(u8::is_ascii_digit);
    let is_mixed = digits >= MIXED && small + large >= MIXED;
    let is_uuid = bytes.len() == 36 && UUID.iter().all(|at| bytes.get(*at) == Some(&b'-'));
    let is_joined = bytes.len() >= LEAST_JOINED && small >= MIXED && large >= MIXED;
    let is_long = bytes.len() >= if is_assigned { LEAST_ASSIGNED } else { LEAST };
    let is_shaped = is_plain || is_assigned && small > 0 && large > 0;
    is_mixed && (is_uuid || is_joined || is_shaped && is_long)
}

fn is_token_byte(byte: u8) -> bool {
    is_url_safe(byte) || matches!(byte, b'+' | b'/' | b'~' | b'.')
}
