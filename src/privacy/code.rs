//! Recovery codes, of the service and of others.

use super::reader::{Reader, is_alphanumeric};
use core::ops::Range;

/// Characters in a group, where people or services split a code.
const GROUPS: [usize; 2] = [4, 8];

/// Shorter codes, and those of digits only, look like any other number: a word before must name them.
const TELLING_LENGTH: u8 = 12;

/// Characters in each half of a recovery code of GitHub, `01234-56789`.
const GITHUB_HALF: usize = 5;

const CODE_WORDS: &str = "code codes recovery backup rescue";

/// Words that nobody uses of the code of an error.
const BACKUP_WORDS: &str = "recovery backup rescue emergency scratch";

/// Characters by which a code with a fault may differ.
const FAULTS: usize = 2;

/// Characters of a recovery code of some service, and of its groups.
const FOREIGN: core::ops::RangeInclusive<usize> = 8..=64;
const FOREIGN_GROUP: core::ops::RangeInclusive<usize> = 3..=6;

/// Lines in a list of codes, at least, and the longest code in one that no heading names: commit ids are longer.
const STACK: usize = 3;
const STACKED: usize = 32;

/// Words before something that looks like a code and is none.
const HASH_WORDS: &str = "commit commits sha sha1 sha256 sha512 md5 blake2 blake2b hash hashes digest rev revision \
    checksum span trace request build container image etag ray fingerprint keyid rsa tree";

/// The same, with words before the codes of errors, and before other things that are backed up.
const NO_CODE_WORDS: &str = "commit commits sha sha1 sha256 sha512 md5 blake2 blake2b hash hashes digest rev \
    revision checksum error exit status http version issue phone email mail file server branch release";

/// A code of the service, whole or in groups of four, or one of GitHub.
pub(super) fn recovery_code(reader: &Reader, at: usize) -> Option<Range<usize>> {
    if is_alphanumeric(reader.before(at)) || !is_alphanumeric(reader.byte(at)) {
        return None;
    }
    let range = whole(reader, at)
        .or_else(|| GROUPS.iter().find_map(|group| grouped(reader, at, *group)))
        .or_else(|| github(reader, at))
        .or_else(|| misspelt(reader, at))
        .or_else(|| foreign(reader, at))?;
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

/// Groups with the same hyphen or blank between them, no group more, with letters and digits among them.
fn grouped(reader: &Reader, at: usize, group: usize) -> Option<Range<usize>> {
    let separator = reader.byte(at + group);
    let count = usize::from(reader.codes.length) / group;
    if count * group != usize::from(reader.codes.length) || !matches!(separator, b'-' | b' ') {
        return None;
    }
    let is_group = |start: usize| reader.run(start, is_alphanumeric) == start + group;
    let starts = (0..count).map(|index| at + index * (group + 1));
    let end = (at + count * (group + 1)).checked_sub(1)?;
    let is_whole = starts.clone().all(|start| {
        let is_same = start == at || reader.before(start) == separator;
        is_same && is_group(start) && is_of_alphabet(reader, &(start..start + group))
    });
    let is_more = |start: usize| is_group(start) && is_of_alphabet(reader, &(start..start + group));
    let goes_on = reader.byte(end) == separator && is_more(end + 1)
        || reader.before(at) == separator
            && is_alphanumeric(reader.before(at.wrapping_sub(group)))
            && at.checked_sub(group + 1).is_some_and(is_more);
    (is_whole && !goes_on && is_mixed(reader.slice(at..end))).then_some(at..end)
}

/// A code of the service with one or two characters too many, missing or mistaken, if a word before names it.
fn misspelt(reader: &Reader, at: usize) -> Option<Range<usize>> {
    let range = at..reader.run(at, is_alphanumeric);
    let bytes = reader.slice(range.clone());
    let is_long = range.len().abs_diff(usize::from(reader.codes.length)) <= FAULTS;
    let wrong = bytes
        .iter()
        .filter(|byte| !is_allowed(reader, **byte))
        .count();
    let is_near = is_long && wrong <= FAULTS && range.len() >= usize::from(TELLING_LENGTH);
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

/// One more code of the same length behind one that was found.
pub(super) fn another(reader: &Reader, at: usize, length: usize) -> Option<Range<usize>> {
    let start = reader.run(at, |byte| matches!(byte, b'\n' | b'\r' | b',' | b' '));
    let range = start..reader.run(start, is_alphanumeric);
    let is_same = start > at && range.len() == length && is_mixed(reader.slice(range.clone()));
    (is_same && !reader.is_joined(&range)).then_some(range)
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
    let is_telling =
        is_hex && is_mixed(bytes) || reader.named(at, CODE_WORDS, HASH_WORDS) == Some(true);
    (is_shaped && is_telling).then_some(range)
}

fn is_of_alphabet(reader: &Reader, range: &Range<usize>) -> bool {
    let mut bytes = reader.slice(range.clone()).iter();
    bytes.all(|byte| is_allowed(reader, *byte))
}

/// Capitals count as small letters: a code typed in capitals is still one to keep.
fn is_allowed(reader: &Reader, byte: u8) -> bool {
    let alphabet = reader.codes.alphabet.as_bytes();
    alphabet.contains(&byte) || alphabet.contains(&byte.to_ascii_lowercase())
}

fn has_digits(bytes: &[u8], least: usize) -> bool {
    bytes.iter().filter(|byte| byte.is_ascii_digit()).count() >= least
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
