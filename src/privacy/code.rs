//! Recovery codes, and the numbers of authenticator apps.

use super::reader::{Reader, is_alphanumeric, is_digit};
use core::ops::Range;

/// Characters in a group, where people or services split a code.
const GROUP: usize = 4;

/// Shorter codes, and those of digits only, look like any other number: a word before must name them.
const TELLING_LENGTH: u8 = 12;

/// Characters in each half of a recovery code of GitHub, `01234-56789`.
const GITHUB_HALF: usize = 5;

/// Digits in a number of an authenticator app (RFC 6238 as nearly all services use it).
const APP_DIGITS: usize = 6;

const CODE_WORDS: &str = "code codes recovery backup rescue";

/// Words before something that looks like a code and is none.
const HASH_WORDS: &str = "commit commits sha sha1 sha256 sha512 md5 blake2 blake2b hash hashes digest rev revision checksum \
    span trace request build container image etag ray fingerprint keyid rsa tree";

const NUMBER_WORDS: &str = "code codes totp otp pin authenticator 2fa mfa passcode";

/// Words beside a number that comes from no app.
const COUNT_WORDS: &str = "issue issues ticket pull pr line lines port version error exit status return http response zip \
    postal source build id run job commit lock downloads users bytes days";

/// A code of the service, whole or in groups of four, or one of GitHub.
pub(super) fn recovery_code(reader: &Reader, at: usize) -> Option<Range<usize>> {
    if is_alphanumeric(reader.before(at)) || !is_alphanumeric(reader.byte(at)) {
        return None;
    }
    let range = whole(reader, at)
        .or_else(|| grouped(reader, at))
        .or_else(|| github(reader, at))?;
    let is_name = reader.is_joined(&range) || is_path(reader, &range);
    let is_hash = reader.named(range.start, CODE_WORDS, HASH_WORDS) == Some(false);
    (!is_name && !is_hash).then_some(range)
}

fn whole(reader: &Reader, at: usize) -> Option<Range<usize>> {
    let range = at..reader.run(at, is_alphanumeric);
    let is_code = range.len() == usize::from(reader.codes.length) && is_of_alphabet(reader, &range);
    let is_telling = reader.codes.length >= TELLING_LENGTH
        || reader.named(at, CODE_WORDS, HASH_WORDS) == Some(true);
    (is_code && is_telling).then_some(range)
}

/// Groups of four with the same hyphen or blank between them, no group more, with letters and digits among them.
fn grouped(reader: &Reader, at: usize) -> Option<Range<usize>> {
    let separator = reader.byte(at + GROUP);
    let count = usize::from(reader.codes.length) / GROUP;
    if count * GROUP != usize::from(reader.codes.length) || !matches!(separator, b'-' | b' ') {
        return None;
    }
    let is_group = |start: usize| reader.run(start, is_alphanumeric) == start + GROUP;
    let starts = (0..count).map(|group| at + group * (GROUP + 1));
    let end = (at + count * (GROUP + 1)).checked_sub(1)?;
    let is_whole = starts.clone().all(|start| {
        let is_same = start == at || reader.before(start) == separator;
        is_same && is_group(start) && is_of_alphabet(reader, &(start..start + GROUP))
    });
    let goes_on = reader.byte(end) == separator && is_group(end + 1)
        || reader.before(at) == separator
            && is_alphanumeric(reader.before(at.wrapping_sub(GROUP)))
            && at.checked_sub(GROUP + 1).is_some_and(is_group);
    (is_whole && !goes_on && is_mixed(reader.slice(at..end))).then_some(at..end)
}

fn github(reader: &Reader, at: usize) -> Option<Range<usize>> {
    let middle = reader.run(at, is_alphanumeric);
    let range = at..reader.run(middle + 1, is_alphanumeric);
    let is_shaped = middle == at + GITHUB_HALF
        && reader.byte(middle) == b'-'
        && range.len() == 2 * GITHUB_HALF + 1
        && reader.slice(range.clone()).iter().any(u8::is_ascii_digit);
    let bytes = reader.slice(range.clone());
    let is_hex = bytes
        .iter()
        .all(|byte| byte.is_ascii_hexdigit() || *byte == b'-');
    let is_telling =
        is_hex && is_mixed(bytes) || reader.named(at, CODE_WORDS, HASH_WORDS) == Some(true);
    (is_shaped && is_telling).then_some(range)
}

/// Six digits, perhaps in two halves, that a word before or behind calls a code.
pub(super) fn app_number(reader: &Reader, at: usize) -> Option<Range<usize>> {
    if is_digit(reader.before(at)) {
        return None;
    }
    let mut end = reader.run(at, is_digit);
    if end == at + APP_DIGITS / 2 && matches!(reader.byte(end), b' ' | b'-') {
        end = reader.run(end + 1, is_digit);
    }
    let range = at..end;
    let digits = reader
        .slice(range.clone())
        .iter()
        .filter(|byte| byte.is_ascii_digit())
        .count();
    let is_number = digits == APP_DIGITS && !reader.is_joined(&range) && reader.before(at) != b'#';
    if !is_number {
        return None;
    }
    let told = reader.named(at, NUMBER_WORDS, COUNT_WORDS);
    let told = told.or_else(|| reader.named_after(end, NUMBER_WORDS, COUNT_WORDS));
    (told == Some(true)).then_some(range)
}

/// Capitals count as small letters: a code typed in capitals is still one to keep.
fn is_of_alphabet(reader: &Reader, range: &Range<usize>) -> bool {
    let alphabet = reader.codes.alphabet.as_bytes();
    let belongs =
        |byte: &u8| alphabet.contains(byte) || alphabet.contains(&byte.to_ascii_lowercase());
    reader.slice(range.clone()).iter().all(belongs)
}

fn is_mixed(bytes: &[u8]) -> bool {
    bytes.iter().any(u8::is_ascii_digit) && bytes.iter().any(u8::is_ascii_alphabetic)
}

/// Whether the range is part of a path or an address on the web; codes with a slash between them are not.
fn is_path(reader: &Reader, range: &Range<usize>) -> bool {
    let chunk = reader.chunk(range);
    let is_plain = |byte: &u8| byte.is_ascii_hexdigit() || matches!(byte, b'/' | b',' | b';');
    chunk.iter().any(|byte| matches!(byte, b'/' | b'\\')) && !chunk.iter().all(is_plain)
}
