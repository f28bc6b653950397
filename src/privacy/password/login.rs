//! Passwords in what programs and people write to log in.

use crate::privacy::reader::{Reader, is_digit, is_gap, is_solid, is_word};
use std::ops::Range;

use super::is_telling;
use super::label::link;
use super::value::{SHORTEST, is_placeholder, unlike};

/// What announces a name with a password.
const PAIRS: [&str; 8] = [
    "login data",
    "login details",
    "credentials",
    "creds",
    "login",
    "logon",
    "log in",
    "sign in",
];

/// What stands between that and the name.
const PAIR_LINKS: [&str; 7] = [": ", ":", " with ", " as ", " are ", " = ", " "];

/// Between a name and its password.
const PAIR_MARKS: [&str; 7] = [" // ", " | ", " / ", "/", ":", ", ", " "];

/// Options of command lines that take a name and a password, or a password.
const USER_OPTIONS: [&str; 2] = ["-u ", "--user "];
const PASSWORD_OPTIONS: [&str; 2] = ["-p ", "--password "];

/// What people call a PIN.
const PINS: [&str; 6] = [
    "pin",
    "geheimzahl",
    "暗証番号",
    "code secret",
    "קוד סודי",
    "密码",
];

/// Digits in a PIN.
const PIN_LENGTH: std::ops::RangeInclusive<usize> = 4..=8;

/// An address with name and password: `https://user:word@host`.
pub(super) fn in_address(reader: &Reader, at: usize) -> Option<Range<usize>> {
    if !reader.has(at, "://") {
        return None;
    }
    let range = at + 3..reader.run(at + 3, is_login_byte);
    (reader.byte(range.end) == b'@' && has_secret(reader, &range)).then_some(range)
}

/// "credentials: jane / hunter2".
pub(super) fn pair(reader: &Reader, at: usize) -> Option<Range<usize>> {
    if is_word(reader.before(at)) {
        return None;
    }
    let label_end = reader.past(at, &PAIRS)?;
    let name = reader.past(label_end, &PAIR_LINKS)?;
    let name_end = reader.run(name, |byte| {
        is_solid(byte) && !matches!(byte, b':' | b'/' | b',')
    });
    let password = reader.past(name_end, &PAIR_MARKS)?;
    let is_sentence = name == label_end + 1
        && password == name_end + 1
        && reader.byte(label_end) == b' '
        && reader.byte(name_end) == b' ';
    unlike(reader, password).filter(|_| !is_sentence)
}

/// `-u jane:hunter2`, and `-p hunter2` on a line that has a `-u`.
pub(super) fn option(reader: &Reader, at: usize) -> Option<Range<usize>> {
    if is_solid(reader.before(at)) || reader.byte(at) != b'-' {
        return None;
    }
    if let Some(name) = reader.past(at, &USER_OPTIONS) {
        let range = name..reader.run(name, is_login_byte);
        return has_secret(reader, &range).then_some(range);
    }
    let start = reader.run(reader.past(at, &PASSWORD_OPTIONS)?, is_gap);
    let range = start..reader.run(start, is_login_byte);
    let names_user = reader.has_on_line(at, "-u ");
    let is_secret = is_telling(reader.slice(range.clone())) && !is_placeholder(reader, start);
    (names_user && is_secret).then_some(range)
}

/// The digits that unlock a key or a phone: "my PIN is 4829".
pub(super) fn pin(reader: &Reader, at: usize) -> Option<Range<usize>> {
    let label_end = reader.past(at, &PINS)?;
    let start = link(reader, reader.run(label_end, is_gap), label_end)?;
    let end = reader.run(start, is_digit);
    let is_joined = reader.is_joined(&(start..end)) || reader.is_wide(end);
    let is_whole = PIN_LENGTH.contains(&(end - start)) && !is_joined;
    is_whole.then_some(start..end)
}

/// Whether a password stands behind a colon.
fn has_secret(reader: &Reader, range: &Range<usize>) -> bool {
    let bytes = reader.slice(range.clone());
    let colon = bytes.iter().position(|byte| *byte == b':');
    colon.is_some_and(|colon| {
        let secret = range.start + colon + 1;
        range.end - secret >= SHORTEST && !is_placeholder(reader, secret)
    })
}

fn is_login_byte(byte: u8) -> bool {
    is_solid(byte)
        && byte.is_ascii()
        && !matches!(byte, b'/' | b'@' | b'?' | b'#' | b'"' | b'\'' | b'<' | b'>')
}
