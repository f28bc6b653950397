//! Codes of the service that are written in several words or groups.

use super::{excuse, has_few_letters, is_long, is_mixed, length, signs_end};
use crate::privacy::reader::{Reader, is_alphanumeric, is_gap};
use std::ops::Range;

/// Digits in the fingerprint of a key, and in its groups (RFC 4880 section 12.2).
const FINGERPRINT: usize = 40;
const GROUP: usize = 4;

/// Digits of the offset before a line of a hexadecimal dump, whose groups are no larger than those of a fingerprint.
const OFFSET: std::ops::RangeInclusive<usize> = 6..=8;

/// Where a hyphen stands in a UUID (RFC 9562), and how long that is.
const HYPHENS: [usize; 4] = [8, 13, 18, 23];
const UUID: usize = 36;

/// Words that are a code together, as the field for codes reads them: with nothing but gaps between. Where another code
/// begins in one, both are taken.
pub(super) fn words(reader: &Reader, at: usize) -> Option<Range<usize>> {
    let mut end = window_end(reader, at)?;
    let mut next = at + 1;
    while next < end {
        end = window_end(reader, next).unwrap_or(end).max(end);
        next += 1;
    }
    Some(at..end)
}

/// Where words end that are together as long as a code, from one that begins at the place.
fn window_end(reader: &Reader, at: usize) -> Option<usize> {
    if is_alphanumeric(reader.before(at)) && !reader.has_folded(at.saturating_sub(2), "0x") {
        return None;
    }
    let (mut start, mut total) = (at, 0);
    loop {
        let end = signs_end(reader, start);
        total += end - start;
        if end == start || is_alphanumeric(reader.byte(end)) || total > length(reader) {
            return None;
        }
        if total == length(reader) {
            return is_code(reader, &(at..end)).then_some(end);
        }
        start = reader.run(end, is_space);
    }
}

/// Whether words are a code and not a row of numbers, or a part of something else that is written so. What is called a code
/// is none of a fingerprint.
fn is_code(reader: &Reader, range: &Range<usize>) -> bool {
    let bytes = reader.slice(range.clone());
    let is_telling = has_few_letters(reader) && is_long(reader) && is_mixed(bytes);
    let is_found = is_telling && !is_printed(reader, range.start) || is_told(reader, range);
    is_found && !is_uuid(reader, range.start)
}

/// Whether words that are called a code do not read like those of a sentence.
fn is_told(reader: &Reader, range: &Range<usize>) -> bool {
    let bytes = reader.slice(range.clone());
    let alphabet = reader.codes.alphabet.as_bytes();
    let is_small = |bytes: &[u8]| bytes.iter().any(u8::is_ascii_lowercase);
    let is_capital = !is_small(alphabet) && !is_small(bytes);
    let has_digits = bytes.iter().any(u8::is_ascii_digit);
    let is_unlike = is_capital || has_digits && (has_few_letters(reader) || is_odd(bytes));
    is_unlike && excuse::is_called_code(reader, range.start)
}

/// Whether words are as long as each other but for the last one, or short, or one has letters and digits.
fn is_odd(bytes: &[u8]) -> bool {
    let (mut first, mut last, mut count, mut signs) = (0, 0, 0, 0);
    let mut is_even = true;
    for word in bytes.split(|byte| is_space(*byte)) {
        if word.is_empty() {
            continue;
        }
        if count == 0 {
            first = word.len();
        } else {
            is_even &= last == first;
        }
        if is_mixed(word) {
            return true;
        }
        last = word.len();
        count += 1;
        signs += last;
    }
    is_even && last <= first || 2 * count >= signs
}

/// Whether a UUID begins at the place, or at one of its groups.
fn is_uuid(reader: &Reader, at: usize) -> bool {
    let starts = [0, 9, 14, 19, 24].map(|group| at.wrapping_sub(group));
    starts.iter().any(|start| {
        HYPHENS
            .iter()
            .all(|place| reader.byte(start.wrapping_add(*place)) == b'-')
            && reader.run(*start, |byte| is_alphanumeric(byte) || byte == b'-')
                == start.wrapping_add(UUID)
    })
}

/// Whether a place is in the fingerprint of a key, or in a line of a hexadecimal dump.
pub(super) fn is_printed(reader: &Reader, at: usize) -> bool {
    let size = reader.run(at, is_alphanumeric) - at;
    if size > GROUP {
        return OFFSET.contains(&size) && is_dumped(reader, after_offset(reader, at + size));
    }
    let mut first = at;
    // More groups than a fingerprint has tell nothing more, however long the text.
    for _ in 0..=FINGERPRINT / GROUP {
        let Some(before) = group_before(reader, first, size) else {
            break;
        };
        first = before;
    }
    size == GROUP && digits(reader, first, size) == FINGERPRINT || is_dumped(reader, first)
}

/// Whether the offset of a line of a hexadecimal dump stands before a place, and behind it all that such a line holds.
fn is_dumped(reader: &Reader, first: usize) -> bool {
    let size = reader.run(first, is_alphanumeric) - first;
    let mark = reader.back(first, |byte| is_gap(byte) || byte == b':');
    let offset = reader.back(mark, |byte| byte.is_ascii_hexdigit());
    // Neither a date nor a code: an offset begins with a zero, or a colon stands behind it.
    let is_offset = reader.byte(offset) == b'0' || reader.byte(mark) == b':';
    let is_line = matches!(reader.before(offset), b'\n' | 0) && reader.before(mark) == b'0';
    is_line
        && is_offset
        && OFFSET.contains(&(mark - offset))
        && (2..=GROUP).contains(&size)
        && digits(reader, first, size) >= length(reader)
}

fn after_offset(reader: &Reader, at: usize) -> usize {
    reader.run(at, |byte| is_gap(byte) || byte == b':')
}

/// How many digits the groups of a size hold that begin at a place.
fn digits(reader: &Reader, first: usize, size: usize) -> usize {
    let (mut next, mut count) = (first, 0);
    let enough = FINGERPRINT.max(length(reader));
    let is_hexadecimal = |byte: u8| byte.is_ascii_hexdigit();
    while size > 0 && count <= enough && reader.run(next, is_hexadecimal) == next + size {
        count += size;
        next = reader.run(next + size, is_space);
    }
    count
}

/// Where the group of a size begins that ends before the gap before a place.
fn group_before(reader: &Reader, at: usize, size: usize) -> Option<usize> {
    let end = reader.back(at, is_space);
    let start = reader.back(end, is_alphanumeric);
    (end < at && size > 0 && end - start == size).then_some(start)
}

/// Whether the field for codes passes over it between the characters of one.
pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, b'-' | b' ' | b'\t'..=b'\r')
}
