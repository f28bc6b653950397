//! Codes of the service in groups of the same size, as services print them.

use super::spaced::{self, is_space};
use super::{has_few_letters, is_long, is_mixed, is_sign, length, signs_end};
use crate::privacy::reader::{Reader, is_alphanumeric};
use std::ops::Range;

/// Characters in a group, where people or services usually split a code.
const USUAL: [usize; 3] = [2, 4, 8];

/// Groups of the same size with the same sign between them, the last one perhaps shorter.
struct Groups {
    range: Range<usize>,
    size: usize,
    mark: u8,
}

/// Groups that are as long as a code together, with letters and digits among them.
pub(super) fn even(reader: &Reader, at: usize) -> Option<Range<usize>> {
    if is_alphanumeric(reader.before(at)) {
        return None;
    }
    let found = read(reader, at)?;
    let is_found = is_mixed(reader.slice(found.range.clone()))
        && (is_usual(reader, &found) || is_telling(reader, &found));
    is_found.then_some(found.range)
}

fn read(reader: &Reader, at: usize) -> Option<Groups> {
    let first = reader.run(at, is_alphanumeric);
    let (size, mark) = (first - at, reader.byte(first));
    if size == 0 || size >= length(reader) {
        return None;
    }
    let (mut start, mut total) = (at, 0);
    loop {
        let end = reader.run(start, is_alphanumeric);
        total += end - start;
        let is_whole = end - start == size;
        let is_last = end > start && end - start < size && total == length(reader);
        if !(is_whole || is_last) || total > length(reader) || signs_end(reader, start) != end {
            return None;
        }
        if total == length(reader) {
            let range = at..end;
            return Some(Groups { range, size, mark });
        }
        if reader.byte(end) != mark {
            return None;
        }
        start = end + 1;
    }
}

/// Whether the groups are of a usual size and stand alone.
fn is_usual(reader: &Reader, groups: &Groups) -> bool {
    let Groups { range, size, mark } = groups;
    let joins = match mark {
        b'-' | b' ' => *size > 2,
        b'.' | b'/' | b'_' | b',' | b':' => *size < 8 && has_few_letters(reader),
        _ => false,
    };
    let goes_on = reader.byte(range.end) == *mark && is_sign(reader, reader.byte(range.end + 1))
        || reader.before(range.start) == *mark
            && is_sign(reader, reader.byte(range.start.wrapping_sub(2)));
    USUAL.contains(size) && length(reader).is_multiple_of(*size) && joins && !goes_on
}

/// Whether the groups of a long code can be told from words of a sentence, whatever stands beside them: by hyphens, or by
/// letters and digits in two of them. Those of few letters are read as words, and need no groups. A longer chain of groups
/// is no code, for the field either.
fn is_telling(reader: &Reader, groups: &Groups) -> bool {
    let bytes = reader.slice(groups.range.clone());
    let parts = bytes.split(|byte| *byte == groups.mark);
    let mixed = parts.filter(|part| is_mixed(part)).count();
    let is_hyphened = groups.mark == b'-' && groups.size > 2;
    let is_row = groups.size == 1 || mixed > 1;
    let is_chained = [
        reader.before(groups.range.start),
        reader.byte(groups.range.end),
    ]
    .contains(&b'-');
    !has_few_letters(reader)
        && !is_chained
        && !spaced::is_printed(reader, groups.range.start)
        && is_long(reader)
        && is_space(groups.mark)
        && (is_hyphened || is_row)
}
