//! Phone numbers in running text.

use super::reader::{Reader, is_digit};
use std::ops::Range;

/// Digits in a phone number with its country (ITU-T E.164), and the fewest that are taken for one.
const DIGITS: std::ops::RangeInclusive<usize> = 8..=15;

/// Digits in the shortest national number that is recognised without a word before it.
const NATIONAL: usize = 9;

const PHONE_WORDS: &str = "phone tel telephone telefon mobile mobil cell cellphone call whatsapp sms telegram signal \
    viber wechat handy handynummer landline fax ring text dial reach";
const COUNT_WORDS: &str = "issue bytes version id build timestamp isbn serial imei order ticket";

/// Digits in the shortest number that a word before calls one.
const NAMED: usize = 7;

/// Lengths of the groups in which countries without a leading zero write their numbers, and the first digits they have.
const SHAPES: [(&[usize], Range<u8>); 6] = [
    (&[3, 3, 4], b'2'..b':'),
    (&[1, 3, 3, 4], b'1'..b'2'),
    (&[3, 4, 4], b'1'..b'2'),
    (&[3, 2, 2, 2], b'6'..b':'),
    (&[1, 3, 3, 2, 2], b'7'..b'9'),
    (&[2, 5, 4], b'1'..b':'),
];

/// How a number is written: its first digit and the length of each group of digits.
struct Written {
    first: u8,
    groups: Vec<usize>,
    end: usize,
}

/// A number with `+`, one that is written as countries write theirs, or one that a word before calls a phone number.
pub(super) fn number(reader: &Reader, at: usize) -> Option<Range<usize>> {
    let is_start = matches!(reader.byte(at), b'+' | b'(' | b'0'..=b'9');
    if !is_start || matches!(reader.before(at), b'0'..=b'9' | b'+' | b'(') {
        return None;
    }
    let written = read(reader, at);
    let range = at..written.end;
    let digits = written.groups.iter().sum::<usize>();
    if !(NAMED..=*DIGITS.end()).contains(&digits) || is_other(reader, &range, &written) {
        return None;
    }
    let is_international = reader.byte(at) == b'+' || reader.byte(at + 1) == b'+';
    let is_phone = DIGITS.contains(&digits) && (is_international || written.is_national(digits))
        || is_named(reader, at);
    is_phone.then_some(range)
}

/// Whether a word before calls it a phone number: "my number" does, any other number does not.
fn is_named(reader: &Reader, at: usize) -> bool {
    reader.named(at, PHONE_WORDS, COUNT_WORDS) == Some(true)
        || reader.named(at, "number", COUNT_WORDS) == Some(true)
            && reader.has_on_line(at, "my number")
}

/// Reads groups of digits with at most a separator, a bracket and a blank between them.
fn read(reader: &Reader, at: usize) -> Written {
    let mut written = Written {
        first: 0,
        groups: Vec::new(),
        end: at,
    };
    let mut start = reader.run(at, is_opening);
    loop {
        let end = reader.run(start, is_digit);
        if end == start {
            return written;
        }
        if written.groups.is_empty() {
            written.first = reader.byte(start);
        }
        written.groups.push(end - start);
        written.end = end;
        start = reader.run(end, is_separator);
        if start == end || start > end + 3 {
            return written;
        }
    }
}

impl Written {
    fn is_national(&self, digits: usize) -> bool {
        let groups = self.groups.as_slice();
        let has_prefix = self.first == b'0' && digits >= NATIONAL;
        let has_area = groups.len() > 1 && groups.first() != Some(&1);
        let is_shaped = SHAPES
            .iter()
            .any(|(shape, first)| *shape == groups && first.contains(&self.first));
        (has_prefix && has_area) || is_shaped
    }
}

/// Whether it is a date, a time, an IP address, a row of equal columns, or part of a longer name.
fn is_other(reader: &Reader, range: &Range<usize>, written: &Written) -> bool {
    let is_date = matches!(
        written.groups.as_slice(),
        [1..=2, 1..=2, 4, ..] | [4, 1..=2, 1..=2, ..]
    );
    let is_time = reader.byte(range.end) == b':' && is_digit(reader.byte(range.end + 1));
    let is_filler = digits(reader.slice(range.clone()))
        .take(3)
        .all(|digit| digit == b'0');
    let is_address = reader
        .slice(range.clone())
        .iter()
        .filter(|byte| **byte == b'.')
        .count()
        == 3
        && written.groups.len() == 4;
    let is_path = matches!(
        reader.before(range.start),
        b'/' | b'\\' | b'#' | b'=' | b':'
    ) || matches!(reader.byte(range.end), b'/' | b'\\' | b'%');
    let is_column = goes_before(reader, range.start) == written.groups.first().copied();
    let is_count = reader.leads_to(range.end, "lines bytes rows insertions deletions");
    is_count
        || is_date
        || is_time
        || is_column
        || is_filler
        || is_address
        || is_path
        || reader.is_joined(range)
}

fn digits(bytes: &[u8]) -> impl Iterator<Item = u8> {
    bytes.iter().copied().filter(u8::is_ascii_digit)
}

/// How many digits stand before the blank before a place.
fn goes_before(reader: &Reader, at: usize) -> Option<usize> {
    let end = at.checked_sub(1).filter(|end| reader.byte(*end) == b' ')?;
    let column = reader.slice(end.saturating_sub(*DIGITS.end())..end);
    Some(
        column
            .iter()
            .rev()
            .take_while(|byte| byte.is_ascii_digit())
            .count(),
    )
}

fn is_opening(byte: u8) -> bool {
    matches!(byte, b'+' | b'(')
}

fn is_separator(byte: u8) -> bool {
    matches!(byte, b' ' | b'-' | b'.' | b'/' | b'(' | b')')
}
