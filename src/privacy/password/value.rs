//! Tells passwords from words, placeholders and code.

use crate::privacy::reader::{Reader, is_alphanumeric, is_gap, is_one_of, is_solid};
use std::ops::Range;

use super::is_telling;

/// Bytes in the shortest password that is taken for one.
pub(super) const SHORTEST: usize = 4;

/// Bytes in the longest that is looked for before its label.
const LONGEST: usize = 100;

/// Bytes in the shortest phrase in quotation marks that is looked for before its label.
const LEAST_QUOTED: usize = 12;

/// Bytes in a password that shows by itself.
const TELLING_LENGTH: usize = 6;

/// What people say of a password instead of telling it.
const REMARKS: &str = "correct right wrong incorrect valid invalid fine okay good lost reset works known unknown \
    gone still also there same safe none null true false here mine long strong weak old unique random different \
    enough secret new blank empty expired what where that this with very only string bytes text str bool integer \
    optional secure falsch richtig korrekt weg bekannt vergessen sicher lang stark neu gut perdu oublié changé bon \
    bonne juste faux fausse exact exacte correcta correcto incorrecta buena mala perdida olvidada certa errada correta \
    incorreta boa";
const REMARK_ENDS: [&str; 27] = [
    "ed", "ing", "ly", "en", "able", "ible", "ive", "ous", "ful", "less", "ent", "ant", "é", "ée",
    "és", "ées", "ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "ide", "ert", "ig",
];

/// What a password stands for in code and in instructions.
const PLACEHOLDERS: [&str; 19] = [
    "${", "$(", "{{", "<", "**", "••", "http", "os.", "getpass", "xxxx", "your", "self.", "args.",
    "env.", "input(", "secrets.", "process.", "...", "…",
];

/// Names with a digit that people write beside the word.
const NAMES: &str = "1password keepass2 python3 python2 oauth2 oauth1 sha256 sha512 argon2 argon2i argon2id pbkdf2 \
    utf8 base64 base32 bcrypt2 web2py ipv4 ipv6 http2 fido2 webauthn2 passlib2 md5crypt win32 win64 x86_64 bip39 \
    rfc6238 rfc4226";

/// A value in quotation marks, blanks included.
pub(super) fn quoted(reader: &Reader, at: usize) -> Option<Range<usize>> {
    const MARKS: [(&str, &str); 7] = [
        ("\"", "\""),
        ("'", "'"),
        ("`", "`"),
        ("“", "”"),
        ("‘", "’"),
        ("„", "“"),
        ("«", "»"),
    ];
    let (open, close) = MARKS.iter().find(|(open, _)| reader.has(at, open))?;
    let start = at + open.len();
    let line = reader.run(start, |byte| byte != b'\n' && byte != 0);
    let end = reader.find(start..line, close)?;
    let word = start..reader.run(start, is_alphanumeric).min(end);
    let is_told = end - start >= SHORTEST && !is_remark(reader.slice(word));
    (is_told && !is_placeholder(reader, start)).then_some(start..end)
}

/// A value without quotation marks: a word that is none of the language, or any word that ends the sentence.
pub(super) fn plain(reader: &Reader, at: usize) -> Option<Range<usize>> {
    let (range, ends_sentence) = word(reader, at);
    if runs_on(reader, &range) {
        return None;
    }
    let bytes = reader.slice(range.clone());
    let is_told = is_unlike_a_word(bytes) || (ends_sentence && !is_remark(bytes));
    let is_value = is_told
        && !is_call(bytes)
        && !reader.is_wide(range.start)
        && !is_placeholder(reader, range.start);
    (bytes.len() >= SHORTEST && is_value).then_some(range)
}

/// Whether a sentence in a script without blanks goes on right behind what may be a name or a number: "3回".
fn runs_on(reader: &Reader, range: &Range<usize>) -> bool {
    let plain = reader.run(range.start, |byte| byte.is_ascii() && is_solid(byte));
    let end = plain.min(range.end);
    reader.is_wide(end) && !is_telling(reader.slice(range.start..end))
}

/// A value that shows by itself, whatever stands before it.
pub(super) fn unlike(reader: &Reader, at: usize) -> Option<Range<usize>> {
    let (range, _) = word(reader, at);
    let is_value = is_telling(reader.slice(range.clone())) && !is_placeholder(reader, range.start);
    is_value.then_some(range)
}

/// The value before a place, in quotation marks or such that it shows by itself.
pub(super) fn behind(reader: &Reader, at: usize) -> Option<Range<usize>> {
    quoted_behind(reader, at).or_else(|| plain_behind(reader, at))
}

/// Several words in quotation marks.
fn quoted_behind(reader: &Reader, at: usize) -> Option<Range<usize>> {
    let mark = reader.back(at, is_gap);
    let end = mark
        .checked_sub(1)
        .filter(|end| is_quote(reader.byte(*end)))?;
    let line = reader.back(end, |byte| byte != b'\n' && !is_quote(byte));
    let is_opened = reader.before(line) == reader.byte(end);
    let value = reader.slice(line..end);
    let is_phrase = value.len() >= LEAST_QUOTED && value.contains(&b' ') && !is_remark(value);
    (is_opened && is_phrase && !is_placeholder(reader, line)).then_some(line..end)
}

fn plain_behind(reader: &Reader, at: usize) -> Option<Range<usize>> {
    let end = reader.back(at, |byte| is_gap(byte) || is_stop(byte));
    let solid = reader.back(end, is_solid);
    let start = reader.run(solid, is_opening);
    let is_value = start < end
        && end - solid < LONGEST
        && is_telling(reader.slice(start..end))
        && !is_placeholder(reader, start);
    is_value.then_some(start..end)
}

/// A word without the marks around it, and whether the sentence ends with it.
fn word(reader: &Reader, at: usize) -> (Range<usize>, bool) {
    let start = reader.run(at, is_opening);
    let solid = reader.run(start, |byte| is_solid(byte) && byte != b'<');
    let mut end = solid;
    while end > start && is_stop(reader.before(end)) {
        end -= 1;
    }
    let next = reader.byte(reader.run(solid, is_gap));
    (
        start..end,
        end < solid || matches!(next, b'\n' | b'\r' | b'(' | b'<' | 0),
    )
}

/// A word of the sentence, without the marks behind it.
pub(super) fn bare_word(word: &[u8]) -> &[u8] {
    let length = word.iter().rposition(|byte| !is_stop(*byte));
    word.get(..length.map_or(0, |last| last + 1))
        .unwrap_or_default()
}

/// Letters and digits, or letters with such a sign between them as only passwords have.
pub(super) fn is_mixed(bytes: &[u8]) -> bool {
    let has = |class: fn(&u8) -> bool| bytes.iter().any(class);
    let letters = has(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii());
    bytes.len() >= TELLING_LENGTH && letters && (has(u8::is_ascii_digit) || has(is_mark))
}

/// Signs that passwords have and words have not.
pub(super) fn is_mark(byte: &u8) -> bool {
    matches!(byte, b'!' | b'#' | b'$' | b'%' | b'^' | b'*' | b'&' | b'@')
}

/// Names with a digit, versions, files, paths, dates, addresses and calls.
pub(super) fn is_code(bytes: &[u8]) -> bool {
    let has = |wanted: u8| bytes.contains(&wanted);
    let version = bytes.strip_prefix(b"v").unwrap_or(bytes);
    let is_version = version
        .iter()
        .take_while(|byte| !byte.is_ascii_alphabetic())
        .filter(|byte| **byte == b'.')
        .count()
        > 0
        && version.first().is_some_and(u8::is_ascii_digit);
    let last = bytes
        .rsplit(|byte| *byte == b'.')
        .next()
        .unwrap_or_default();
    let is_file = has(b'.') && last.len() < 5 && last.iter().all(u8::is_ascii_lowercase);
    let is_date = bytes.get(4) == Some(&b'-') && bytes.iter().take(4).all(u8::is_ascii_digit);
    is_version
        || is_file
        || is_date
        || is_call(bytes)
        || has(b'/')
        || has(b'\\')
        || has(b'@') && (has(b'.') || bytes.first() == Some(&b'@'))
        || is_one_of(bytes, NAMES)
}

fn is_call(bytes: &[u8]) -> bool {
    bytes.contains(&b'(') && bytes.iter().any(|byte| matches!(byte, b')' | b'.' | b'_'))
        || bytes.ends_with(b"(")
}

/// Digits, signs or capitals inside.
fn is_unlike_a_word(bytes: &[u8]) -> bool {
    let is_plain = |byte: &u8| {
        byte.is_ascii_alphabetic() || !byte.is_ascii() || matches!(byte, b'-' | b'\'' | b'/')
    };
    let tail = bytes.get(1..).unwrap_or_default();
    let has_capital =
        tail.iter().any(u8::is_ascii_uppercase) && bytes.iter().any(u8::is_ascii_lowercase);
    has_capital || !bytes.iter().all(is_plain)
}

/// Whether a word is none of a phrase but says what became of a password.
pub(super) fn is_state(word: &[u8]) -> bool {
    let ends = ["ed", "ing", "ly"];
    word != b"correct" && is_one_of(word, REMARKS)
        || ends.iter().any(|end| word.ends_with(end.as_bytes()))
}

fn is_remark(word: &[u8]) -> bool {
    is_one_of(word, REMARKS) || REMARK_ENDS.iter().any(|end| word.ends_with(end.as_bytes()))
}

pub(super) fn is_placeholder(reader: &Reader, at: usize) -> bool {
    let variable = reader.run(at + 1, is_variable_byte);
    let is_variable =
        reader.byte(at) == b'$' && variable > at + 2 && !is_alphanumeric(reader.byte(variable));
    is_variable || reader.past(at, &PLACEHOLDERS).is_some()
}

/// Of the name of an environment variable.
fn is_variable_byte(byte: u8) -> bool {
    byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_'
}

pub(super) fn is_emphasis(byte: u8) -> bool {
    matches!(byte, b'*' | b'_' | b')' | b'>') || is_quote(byte)
}

pub(super) fn is_quote(byte: u8) -> bool {
    matches!(byte, b'"' | b'\'' | b'`')
}

/// Stands before a word, not in it.
fn is_opening(byte: u8) -> bool {
    is_quote(byte) || matches!(byte, b'(' | b'[')
}

fn is_stop(byte: u8) -> bool {
    matches!(
        byte,
        b'.' | b',' | b';' | b':' | b'!' | b'?' | b')' | b']' | b'"' | b'\'' | b'`' | b'*'
    )
}
