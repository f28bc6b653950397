//! Passwords, known by what is said before them.

use super::reader::{Reader, is_alphanumeric, is_gap, is_one_of, is_solid};
use core::ops::Range;

const LABELS: [&str; 8] = [
    "password",
    "passwort",
    "passwd",
    "passphrase",
    "passcode",
    "pass",
    "pwd",
    "pw",
];

/// Words that lead on to what the password is for: "password for the test site is".
const LEADS: [&str; 5] = ["for ", "on ", "of ", "at ", "to "];

/// What may stand between a label and a value that shows by its digits: "I set the password to".
const LINKS: [&str; 5] = ["to ", "- ", "-> ", "tried ", "tried: "];

/// How many words are read between such a word and "is".
const LEAD_WORDS: usize = 4;

/// Bytes in the shortest password that is taken for one.
const SHORTEST: usize = 4;

/// Bytes in a label and in a password that are plain enough without a word between them.
const LONG_LABEL: usize = 6;
const LONG: usize = 6;

/// What people say of a password instead of telling it.
const REMARKS: &str = "correct right wrong incorrect valid invalid fine okay good lost reset works known unknown gone still \
    also there same safe none null true false here mine long strong";
const REMARK_ENDS: &str = "ed ing ly en";

/// What a password stands for in code and in instructions.
const PLACEHOLDERS: [&str; 10] = [
    "${", "$(", "{{", "<", "**", "••", "http", "os.", "getpass", "xxxx",
];

/// The password behind a label such as "my password is" or `pw:`, or in an address (`https://user:word@host`).
pub(super) fn password(reader: &Reader, at: usize) -> Option<Range<usize>> {
    in_address(reader, at).or_else(|| told(reader, at))
}

fn in_address(reader: &Reader, at: usize) -> Option<Range<usize>> {
    if !reader.has(at, "://") {
        return None;
    }
    let range = at + 3..reader.run(at + 3, is_login_byte);
    let colon = reader
        .slice(range.clone())
        .iter()
        .position(|byte| *byte == b':')?;
    let secret = range.start + colon + 1;
    let is_secret = reader.byte(range.end) == b'@' && range.end - secret >= SHORTEST;
    (is_secret && !is_placeholder(reader, secret)).then_some(range)
}

fn told(reader: &Reader, at: usize) -> Option<Range<usize>> {
    if is_alphanumeric(reader.before(at)) {
        return None;
    }
    let label = LABELS.iter().find(|label| reader.has_folded(at, label))?;
    let label_end = reader.run(at + label.len(), |byte| byte == b's');
    match value_start(reader, label_end) {
        Some(value) => quoted(reader, value).or_else(|| plain(reader, value)),
        None => bare(reader, label_end).filter(|_| label.len() >= LONG_LABEL),
    }
}

/// Where the value begins behind "is", "was", `:` or `=`.
fn value_start(reader: &Reader, label_end: usize) -> Option<usize> {
    let mut at = reader.run(reader.run(label_end, is_emphasis), is_gap);
    if at > label_end && LEADS.iter().any(|lead| reader.has_folded(at, lead)) {
        at = (0..LEAD_WORDS)
            .scan(at, |word, _| {
                *word = reader.run(reader.run(*word, is_solid), is_gap);
                Some(*word)
            })
            .find(|word| verb_end(reader, *word).is_some())?;
    }
    let verb = verb_end(reader, at).filter(|_| at > label_end);
    let sign = reader.run(verb.unwrap_or(at), is_gap);
    let has_sign = matches!(reader.byte(sign), b':' | b'=') && reader.byte(sign + 1) != b'=';
    let value = if has_sign { sign + 1 } else { verb? };
    Some(reader.run(value, |byte| {
        is_gap(byte) || is_emphasis(byte) && !is_quote(byte)
    }))
}

fn verb_end(reader: &Reader, at: usize) -> Option<usize> {
    let verb = ["is", "was"]
        .into_iter()
        .find(|verb| reader.has_folded(at, verb))?;
    let end = at + verb.len();
    (!is_alphanumeric(reader.byte(end)) && reader.byte(end) != b'\'').then_some(end)
}

/// A value in quotation marks, blanks included.
fn quoted(reader: &Reader, at: usize) -> Option<Range<usize>> {
    const MARKS: [(&str, &str); 6] = [
        ("\"", "\""),
        ("'", "'"),
        ("`", "`"),
        ("“", "”"),
        ("‘", "’"),
        ("„", "“"),
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
fn plain(reader: &Reader, at: usize) -> Option<Range<usize>> {
    let at = reader.run(at, is_quote);
    let solid = reader.run(at, is_solid);
    let mut end = solid;
    while end > at && is_stop(reader.before(end)) {
        end -= 1;
    }
    let bytes = reader.slice(at..end);
    let ends_sentence =
        end < solid || matches!(reader.byte(reader.run(solid, is_gap)), b'\n' | b'\r' | 0);
    let is_told = is_unlike_a_word(bytes) || (ends_sentence && !is_remark(bytes));
    (bytes.len() >= SHORTEST && is_told && !is_placeholder(reader, at)).then_some(at..end)
}

/// A value right behind the label, of letters and digits as no word has them: "the password dummy4567".
fn bare(reader: &Reader, label_end: usize) -> Option<Range<usize>> {
    let mut at = reader.run(label_end, is_gap);
    if let Some(link) = LINKS.iter().find(|link| reader.has_folded(at, link)) {
        at += link.len();
    }
    let range = plain(reader, at).filter(|_| at > label_end)?;
    let bytes = reader.slice(range.clone());
    let is_mixed =
        bytes.iter().any(u8::is_ascii_digit) && bytes.iter().any(u8::is_ascii_alphabetic);
    (is_mixed && range.len() >= LONG).then_some(range)
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

fn is_remark(word: &[u8]) -> bool {
    let mut ends = REMARK_ENDS.as_bytes().split(|byte| *byte == b' ');
    is_one_of(word, REMARKS) || ends.any(|end| word.ends_with(end))
}

fn is_placeholder(reader: &Reader, at: usize) -> bool {
    let variable = reader.run(at + 1, is_variable_byte);
    let is_variable =
        reader.byte(at) == b'$' && variable > at + 2 && !is_alphanumeric(reader.byte(variable));
    is_variable
        || PLACEHOLDERS
            .iter()
            .any(|start| reader.has_folded(at, start))
}

/// Of the name of an environment variable.
fn is_variable_byte(byte: u8) -> bool {
    byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_'
}

fn is_login_byte(byte: u8) -> bool {
    is_solid(byte)
        && byte.is_ascii()
        && !matches!(byte, b'/' | b'@' | b'?' | b'#' | b'"' | b'\'' | b'<' | b'>')
}

fn is_emphasis(byte: u8) -> bool {
    matches!(byte, b'*' | b'_' | b')') || is_quote(byte)
}

fn is_quote(byte: u8) -> bool {
    matches!(byte, b'"' | b'\'' | b'`')
}

fn is_stop(byte: u8) -> bool {
    matches!(
        byte,
        b'.' | b',' | b';' | b':' | b'!' | b'?' | b')' | b'"' | b'\'' | b'`' | b'*'
    )
}
