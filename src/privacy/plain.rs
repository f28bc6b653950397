//! A text in the form in which it is searched: what only looks different, or cannot be seen, reads the same.

use crate::evidence::code::{Written, written};

/// Zeros of the scripts whose digits people type in numbers; nine more follow each.
const ZEROS: [char; 6] = [
    '\u{660}', '\u{6F0}', '\u{7C0}', '\u{966}', '\u{9E6}', '\u{E50}',
];

/// Letters of other scripts that look like these ASCII letters, and stand among them by mistake or to deceive.
const LOOK_ALIKES: [(char, char); 8] = [
    ('а', 'a'),
    ('е', 'e'),
    ('с', 'c'),
    ('о', 'o'),
    ('р', 'p'),
    ('х', 'x'),
    ('і', 'i'),
    ('ο', 'o'),
];

/// The bytes to search, and where each of them stands in the text; behind them, where the text ends.
pub(super) fn read(text: &str) -> (Vec<u8>, Vec<usize>) {
    let mut bytes = Vec::with_capacity(text.len());
    let mut places = Vec::with_capacity(text.len() + 1);
    let mut characters = text.char_indices().peekable();
    while let Some((place, typed)) = characters.next() {
        let Some(shown) = shown(typed) else {
            continue;
        };
        let next = characters.peek().map(|(_, next)| *next);
        let is_among = |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric());
        let next = next.and_then(|next| u8::try_from(next).ok());
        let shown = match look_alike(shown) {
            Some(letter) if is_among(bytes.last().copied()) || is_among(next) => letter,
            _ => shown,
        };
        let mut buffer = [0; 4];
        bytes.extend(shown.encode_utf8(&mut buffer).bytes());
        let step = usize::from(shown == typed);
        places.extend((0..shown.len_utf8()).map(|at| place + at * step));
    }
    places.push(text.len());
    (bytes, places)
}

/// What a character shows; nothing if it cannot be seen.
fn shown(typed: char) -> Option<char> {
    match written(typed) {
        Written::Nothing => None,
        Written::Gap if typed.is_ascii() => Some(typed),
        Written::Gap if typed.is_whitespace() => Some(' '),
        Written::Gap => Some('-'),
        Written::Sign('\u{2010}'..='\u{2015}' | '\u{2212}') => Some('-'),
        Written::Sign(character) => Some(digit(character)),
    }
}

/// The ASCII digit of one in another script.
fn digit(character: char) -> char {
    let value = |zero: &char| u32::from(character).checked_sub(u32::from(*zero));
    let values = ZEROS.iter().filter_map(value);
    let value = values
        .filter_map(|value| char::from_digit(value, 10))
        .next();
    value.unwrap_or(character)
}

fn look_alike(character: char) -> Option<char> {
    let found = LOOK_ALIKES.iter().find(|(other, _)| *other == character);
    found.map(|(_, letter)| *letter)
}
