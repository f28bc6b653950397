//! What is like a code of the service, and codes of other services.

use super::{CODE_WORDS, TELLING_LENGTH, excuse, has_digits, is_mixed, is_sign, length};
use crate::privacy::reader::{Reader, is_alphanumeric};
use std::ops::Range;

/// Characters in each half of a recovery code of GitHub, `01234-56789`.
const GITHUB_HALF: usize = 5;

/// Words that nobody uses of the code of an error.
const BACKUP_WORDS: &str = "recovery backup rescue emergency scratch";

/// Characters by which a code with a fault may differ.
const FAULTS: usize = 2;

/// Characters of a recovery code of some service, and of its groups.
const FOREIGN: std::ops::RangeInclusive<usize> = 8..=64;
const FOREIGN_GROUP: std::ops::RangeInclusive<usize> = 3..=6;

/// Lines in a list of codes, at least, and the longest code in one that no heading names: commit ids are longer.
const STACK: usize = 3;
const STACKED: usize = 32;

/// Words before the codes of errors, and before other things that are backed up.
const NO_CODE_WORDS: &str = "commit commits sha sha1 sha256 sha512 md5 blake2 blake2b hash hashes digest rev \
    revision checksum error exit status http version issue phone email mail file server branch release";

/// A word, or groups of the same size.
pub(super) fn like_a_code(reader: &Reader, at: usize) -> Option<Range<usize>> {
    if is_alphanumeric(reader.before(at)) || !is_alphanumeric(reader.byte(at)) {
        return None;
    }
    let found = github(reader, at)
        .or_else(|| misspelt(reader, at))
        .or_else(|| foreign(reader, at));
    found.filter(|range| !reader.is_joined(range))
}

/// A code of the service with one or two characters too many, missing or mistaken, if a word before names it.
fn misspelt(reader: &Reader, at: usize) -> Option<Range<usize>> {
    let range = at..reader.run(at, is_alphanumeric);
    let bytes = reader.slice(range.clone());
    let is_long = range.len().abs_diff(length(reader)) <= FAULTS;
    let wrong = bytes.iter().filter(|byte| !is_sign(reader, **byte)).count();
    let is_near = is_long && wrong <= FAULTS && range.len() >= TELLING_LENGTH;
    let is_named = || reader.named(at, CODE_WORDS, NO_CODE_WORDS) == Some(true);
    (is_near && is_mixed(bytes) && is_named()).then_some(range)
}

/// What is called a recovery code and could be one of some service: one word or equal groups, with digits.
fn foreign(reader: &Reader, at: usize) -> Option<Range<usize>> {
    let first = reader.run(at, is_alphanumeric);
    let (length, mark) = (first - at, reader.byte(first));
    let mut end = first;
    let is_group =
        |range: Range<usize>| range.len() == length && has_digits(reader.slice(range), 1);
    if FOREIGN_GROUP.contains(&length) && matches!(mark, b'-' | b' ') && is_group(at..first) {
        while reader.byte(end) == mark && is_group(end + 1..reader.run(end + 1, is_alphanumeric)) {
            end += 1 + length;
        }
    }
    let bytes = reader.slice(at..end);
    let is_year = bytes.starts_with(b"19") || bytes.starts_with(b"20");
    let is_date = is_year && !bytes.iter().any(u8::is_ascii_alphabetic);
    let is_shaped = FOREIGN.contains(&bytes.len()) && has_digits(bytes, 2) && !is_date;
    let is_named = || {
        let told = reader.named(at, BACKUP_WORDS, NO_CODE_WORDS);
        told.unwrap_or_else(|| reader.headed(at, BACKUP_WORDS) || is_stacked(reader, &(at..end)))
    };
    (is_shaped && is_named()).then_some(at..end)
}

/// Whether lines of the same length that hold nothing else stand around a line, as codes are printed.
fn is_stacked(reader: &Reader, line: &Range<usize>) -> bool {
    let is_code = |start: usize| {
        let end = reader.run(start, is_alphanumeric);
        end == start + line.len()
            && matches!(reader.byte(end), b'\n' | 0)
            && is_mixed(reader.slice(start..end))
    };
    let step = line.len() + 1;
    let is_line = is_code(line.start) && matches!(reader.before(line.start), b'\n' | 0);
    let above =
        (1..STACK).take_while(|count| line.start.checked_sub(count * step).is_some_and(is_code));
    let below = (1..STACK).take_while(|count| is_code(line.start + count * step));
    is_line && line.len() <= STACKED && above.count() + below.count() + 1 >= STACK
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
    let is_telling = is_hex && is_mixed(bytes) || excuse::is_called_code(reader, at);
    (is_shaped && is_telling).then_some(range)
}
