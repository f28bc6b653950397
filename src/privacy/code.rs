//! Recovery codes, of the service and of others.

mod excuse;
mod foreign;
mod groups;
mod hidden;
mod spaced;

use super::identity;
use super::reader::{Reader, is_alphanumeric};
use std::ops::Range;

/// Shorter codes look like any other number: a word before must name them.
const TELLING_LENGTH: usize = 12;

/// Letters in an alphabet of which words of the language are rarely made; from others they are, again and again.
const FEW_LETTERS: usize = 10;

const CODE_WORDS: &str = "code codes recovery backup rescue";

/// A code of the service, however it is written.
pub(super) fn own(reader: &Reader, at: usize) -> Option<Range<usize>> {
    let found = whole(reader, at)
        .or_else(|| spaced::words(reader, at))
        .or_else(|| groups::even(reader, at))
        .or_else(|| hidden::encoded(reader, at))
        .or_else(|| hidden::half(reader, at));
    found.filter(|range| !excuse::is_excused(reader, range) && !identity::covers(reader, range))
}

/// What is like a code of the service, or is one of another.
pub(super) fn other(reader: &Reader, at: usize) -> Option<Range<usize>> {
    foreign::like_a_code(reader, at).filter(|range| !excuse::is_excused(reader, range))
}

/// As many characters of codes as a code has, and no more; what else stands around few letters does not matter.
fn whole(reader: &Reader, at: usize) -> Option<Range<usize>> {
    if is_sign(reader, reader.before(at)) {
        return None;
    }
    let range = at..signs_end(reader, at);
    let is_within = is_alphanumeric(reader.before(at)) || is_alphanumeric(reader.byte(range.end));
    if is_within && !has_few_letters(reader) {
        return None;
    }
    let is_telling = || is_long(reader) || excuse::is_called_code(reader, at);
    (!range.is_empty() && range.len() == length(reader) && is_telling()).then_some(range)
}

/// One more code of the same length behind one that was found.
pub(super) fn another(reader: &Reader, at: usize, length: usize) -> Option<Range<usize>> {
    let start = reader.run(at, |byte| matches!(byte, b'\n' | b'\r' | b',' | b' '));
    let range = start..reader.run(start, is_alphanumeric);
    let is_same = start > at && range.len() == length && is_mixed(reader.slice(range.clone()));
    (is_same && !reader.is_joined(&range)).then_some(range)
}

/// Characters in a code of the service.
fn length(reader: &Reader) -> usize {
    usize::from(reader.codes.length)
}

/// Whether words of the language are rarely made of the letters of a code.
fn has_few_letters(reader: &Reader) -> bool {
    let alphabet = reader.codes.alphabet.bytes();
    alphabet.filter(u8::is_ascii_alphabetic).count() <= FEW_LETTERS
}

fn is_long(reader: &Reader) -> bool {
    length(reader) >= TELLING_LENGTH
}

/// Capitals count as small letters, and the other way round: a code typed in the other case is still one to keep.
fn is_sign(reader: &Reader, byte: u8) -> bool {
    let alphabet = reader.codes.alphabet.as_bytes();
    alphabet.iter().any(|sign| sign.eq_ignore_ascii_case(&byte))
}

/// Where the characters of codes end that begin at a place.
fn signs_end(reader: &Reader, at: usize) -> usize {
    let rest = reader.slice(at..reader.len());
    at + rest
        .iter()
        .take_while(|byte| is_sign(reader, **byte))
        .count()
}

fn has_digits(bytes: &[u8], least: usize) -> bool {
    bytes.iter().filter(|byte| byte.is_ascii_digit()).count() >= least
}

fn is_mixed(bytes: &[u8]) -> bool {
    bytes.iter().any(u8::is_ascii_digit) && bytes.iter().any(u8::is_ascii_alphabetic)
}
