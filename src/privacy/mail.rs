//! Mail addresses in running text.

use super::reader::{Reader, is_alphanumeric, is_one_of, is_solid};
use std::ops::Range;

/// Names before an `@` that belong to a program, not to a person.
const PROGRAMS: &str = "git hg __token__";

/// Ends of file and unit names that look like top-level domains.
const FILES: &str = "png jpg svg whl service";

/// An address with a domain that has a full stop: `user@host` in a command is none, nor is `git@host:path`.
pub(super) fn address(reader: &Reader, at: usize) -> Option<Range<usize>> {
    if is_name_byte(reader.before(at)) || !is_name_byte(reader.byte(at)) {
        return None;
    }
    let name = reader.run(at, is_name_byte);
    if reader.byte(name) != b'@' || is_program(reader, at..name) {
        return None;
    }
    let end = domain_end(reader, name + 1)?;
    let is_call = reader.byte(end) == b'(';
    let is_login = reader.has(at.saturating_sub(2), "//") || is_remote_path(reader, end);
    (!is_call && !is_login).then_some(at..end)
}

/// An address with letters outside ASCII (RFC 6531); it begins before its `@`.
pub(super) fn international(reader: &Reader, at: usize) -> Option<Range<usize>> {
    if reader.byte(at) != b'@' {
        return None;
    }
    // What is looked back over has an end, which may lie within a character.
    let start = reader.run(reader.back(at, is_wide_byte), |byte| byte & 0xC0 == 0x80);
    let range = start..reader.run(at + 1, is_wide_byte);
    let name = reader.slice(range.start..at);
    let domain = reader.slice(at + 1..range.end);
    let mut labels = domain.split(|byte| *byte == b'.');
    let (first, top) = (labels.next()?, labels.next_back()?);
    let is_short =
        top.is_ascii() && TOP.contains(&top.len()) && top.iter().all(u8::is_ascii_alphabetic);
    let is_domain =
        !first.is_ascii() && !top.is_empty() || is_short && !first.is_empty() && !name.is_ascii();
    (!name.is_empty() && is_domain).then_some(range)
}

/// Letters in a top-level domain behind a name in another script; the names of decorators are longer.
const TOP: std::ops::RangeInclusive<usize> = 2..=3;

fn is_wide_byte(byte: u8) -> bool {
    is_name_byte(byte) || !byte.is_ascii()
}

fn is_program(reader: &Reader, name: Range<usize>) -> bool {
    is_one_of(reader.slice(name), PROGRAMS)
}

/// Where a domain ends whose last label is of letters. A last label that can be none is cut off: a sentence may go on
/// behind a full stop without a blank.
fn domain_end(reader: &Reader, at: usize) -> Option<usize> {
    let mut end = reader.run(at, is_domain_byte);
    loop {
        while end > at && matches!(reader.before(end), b'.' | b'-') {
            end -= 1;
        }
        let domain = reader.slice(at..end);
        let dot = domain.iter().rposition(|byte| *byte == b'.')?;
        let last = domain.get(dot + 1..)?;
        if is_one_of(last, FILES) {
            return None;
        }
        if last.len() >= 2 && last.iter().all(u8::is_ascii_alphabetic) {
            return (dot > 0).then_some(end);
        }
        end = at + dot;
    }
}

/// Whether a path on that host follows, as `scp` and `git` take it.
fn is_remote_path(reader: &Reader, at: usize) -> bool {
    let path = reader.slice(at + 1..reader.run(at + 1, is_solid));
    reader.byte(at) == b':' && path.contains(&b'/')
}

fn is_name_byte(byte: u8) -> bool {
    is_alphanumeric(byte) || matches!(byte, b'.' | b'_' | b'%' | b'+' | b'-')
}

fn is_domain_byte(byte: u8) -> bool {
    is_alphanumeric(byte) || matches!(byte, b'.' | b'-')
}
