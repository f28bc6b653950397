//! Numbers of cards, bank accounts and identity documents.

use super::reader::{Reader, is_alphanumeric, is_digit, is_one_of};
use std::ops::Range;

/// Characters of an IBAN (ISO 13616), and digits on a payment card (ISO/IEC 7812).
const IBAN: std::ops::RangeInclusive<usize> = 15..=34;
const CARD: std::ops::RangeInclusive<usize> = 14..=19;

/// What people call the numbers of documents.
const DOCUMENTS: [&str; 25] = [
    "passport",
    "passeport",
    "reisepass",
    "pasaporte",
    "passaporte",
    "护照",
    "パスポート",
    "דרכון",
    "cpf",
    "rg:",
    "dni",
    "nie",
    "ssn",
    "social security",
    "personalausweis",
    "ausweisnummer",
    "carte d'identité",
    "carte d’identité",
    "身份证",
    "マイナンバー",
    "תעודת זהות",
    "ת.ז",
    "id card",
    "driver's license",
    "driving licence",
];

/// Words between such a name and its number.
const LINKS: &str =
    "number numbers no nr num is card my lautet ist número numero numéro est es é id";
const MOST_LINKS: usize = 3;

/// Characters in the number of a document, and digits among them.
const NUMBER: std::ops::RangeInclusive<usize> = 6..=20;
const LEAST_DIGITS: usize = 5;

/// Whether a range is a part of a longer number with its check digits.
pub(super) fn covers(reader: &Reader, range: &Range<usize>) -> bool {
    let longest = IBAN.end() + IBAN.end() / 4;
    (range.start.saturating_sub(longest)..=range.start).any(|at| {
        let number = bank_account(reader, at).or_else(|| card(reader, at));
        number.is_some_and(|number| range.len() < number.len() && range.end <= number.end)
    })
}

/// An IBAN whose check digits are right.
pub(super) fn bank_account(reader: &Reader, at: usize) -> Option<Range<usize>> {
    let country = reader.slice(at..at + 2);
    let is_start =
        !is_alphanumeric(reader.before(at)) && country.iter().all(u8::is_ascii_uppercase);
    if !is_start
        || country.len() < 2
        || !is_digit(reader.byte(at + 2))
        || !is_digit(reader.byte(at + 3))
    {
        return None;
    }
    let end = grouped_end(reader, at, |byte| {
        byte.is_ascii_uppercase() || is_digit(byte)
    });
    let signs: Vec<u8> = reader
        .slice(at..end)
        .iter()
        .copied()
        .filter(|byte| *byte != b' ')
        .collect();
    (IBAN.contains(&signs.len()) && remainder(&signs) == 1).then_some(at..end)
}

/// ISO 7064 MOD 97-10, the first four characters at the end.
fn remainder(signs: &[u8]) -> u32 {
    let (head, tail) = signs.split_at_checked(4).unwrap_or_default();
    tail.iter().chain(head).fold(0, |sum, sign| match sign {
        b'0'..=b'9' => (sum * 10 + u32::from(sign - b'0')) % 97,
        _ => (sum * 100 + u32::from(sign.wrapping_sub(b'A')) + 10) % 97,
    })
}

/// The number of a card in groups whose last digit is right.
pub(super) fn card(reader: &Reader, at: usize) -> Option<Range<usize>> {
    if is_alphanumeric(reader.before(at)) || !matches!(reader.byte(at), b'3'..=b'6') {
        return None;
    }
    let end = grouped_end(reader, at, is_digit);
    let digits = || reader.slice(at..end).iter().filter(|byte| is_digit(**byte));
    let is_grouped = CARD.contains(&digits().count()) && end - at > digits().count();
    let sum: u32 = digits()
        .rev()
        .enumerate()
        .map(|(place, digit)| luhn(place, digit - b'0'))
        .sum();
    (is_grouped && sum.is_multiple_of(10) && !is_alphanumeric(reader.byte(end))).then_some(at..end)
}

/// What a digit adds to the sum by which cards are checked: each second one counts twice.
fn luhn(place: usize, digit: u8) -> u32 {
    let twice = u32::from(digit) << (place % 2);
    twice / 10 + twice % 10
}

/// Where groups of a class end that have one blank or hyphen between.
fn grouped_end(reader: &Reader, at: usize, class: fn(u8) -> bool) -> usize {
    let mut end = reader.run(at, class);
    while matches!(reader.byte(end), b' ' | b'-') && class(reader.byte(end + 1)) && end > at {
        end = reader.run(end + 1, class);
    }
    end
}

/// The number of a passport or another document that is named right before it.
pub(super) fn document(reader: &Reader, at: usize) -> Option<Range<usize>> {
    if is_alphanumeric(reader.before(at)) {
        return None;
    }
    let mut next = reader.past(at, &DOCUMENTS)?;
    for _ in 0..=MOST_LINKS {
        let start = reader.run(next, |byte| {
            matches!(byte, b' ' | b':' | b'#' | b'.' | b'=')
        });
        let end = reader.run(start, |byte| {
            is_alphanumeric(byte) || matches!(byte, b'-' | b'.')
        });
        let end = reader.back(end, |byte| matches!(byte, b'.' | b'-'));
        let number = reader.slice(start..end);
        let digits = number.iter().filter(|byte| is_digit(**byte)).count();
        if start > next && NUMBER.contains(&number.len()) && digits >= LEAST_DIGITS {
            return Some(start..end);
        }
        next = reader.run(start, |byte| is_alphanumeric(byte) || !byte.is_ascii());
        if next == start || !is_one_of(reader.slice(start..next), LINKS) {
            return None;
        }
    }
    None
}
