//! The number of a request: what receipt and ticket show, and what binds evidence to one request.

use std::fmt::{self, Write};
use std::str::FromStr;

use crate::error::errors;

/// Crockford's alphabet: the digits and the letters without `I`, `L`, `O` and `U` (<https://www.crockford.com/base32.html>).
const SYMBOLS: [char; 32] = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J',
    'K', 'M', 'N', 'P', 'Q', 'R', 'S', 'T', 'V', 'W', 'X', 'Y', 'Z',
];

/// Symbols in the written form.
const LENGTH: usize = 26;

/// Bits that a symbol stands for.
const BITS: usize = 5;

/// Sixteen random bytes that name a request.
///
/// Written as 26 capital letters and digits in Crockford's base32: the bytes are one big-endian number of 128 bits,
/// with two zero bits in front, so that the first symbol is at most `7`. ULID does the same
/// (<https://github.com/ulid/spec>). What is read may be in small letters, with hyphens anywhere, with `O` for zero
/// and with `I` or `L` for one.
///
/// ```
/// use account_recovery::evidence::request_id::RequestId;
/// let id = RequestId::new([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
/// assert_eq!(id.to_string(), "00041061050R3GG28A1C60T3GF");
/// assert_eq!("ooo4-io6l-o5or-3gg2-8alc-6ot3-gf".parse(), Ok(id));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RequestId([u8; 16]);

impl RequestId {
    /// Takes random bytes; the caller gets them from the system, for nothing here is random.
    #[must_use]
    pub const fn new(random: [u8; 16]) -> Self {
        Self(random)
    }

    /// Reads the one spelling in which requests are filed, so that nobody can change what stands in a ticket and no
    /// request is kept twice: capitals, and no hyphens.
    pub(crate) fn filed(text: &str) -> Option<Self> {
        let id: Self = text.parse().ok()?;
        (id.to_string() == text).then_some(id)
    }

    /// The bytes, as they stand in the context of a piece of evidence.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl fmt::Display for RequestId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = u128::from_be_bytes(self.0);
        (0..LENGTH)
            .rev()
            .filter_map(|place| symbol(number >> (place * BITS)))
            .try_for_each(|symbol| out.write_char(symbol))
    }
}

/// The symbol of the lowest five bits.
fn symbol(number: u128) -> Option<char> {
    let value = usize::try_from(number % 32).ok()?;
    SYMBOLS.get(value).copied()
}

impl FromStr for RequestId {
    type Err = RequestIdError;

    /// Reads the written form.
    ///
    /// # Errors
    /// - [`RequestIdError::Length`] for `00041061`
    /// - [`RequestIdError::Character`] for `00041061050R3GG28A1C60T3GU`, since there is no `U`
    /// - [`RequestIdError::TooLarge`] for `80000000000000000000000000`, which is 2 to the power of 128
    fn from_str(text: &str) -> Result<Self, RequestIdError> {
        let mut number: u128 = 0;
        let mut found = 0;
        for character in text.chars().filter(|character| *character != '-') {
            let digit = value(character).ok_or(RequestIdError::Character(character))?;
            if number.leading_zeros() < 5 && found < LENGTH {
                return Err(RequestIdError::TooLarge);
            }
            number = number << BITS | digit;
            found += 1;
        }
        match found {
            LENGTH => Ok(Self(number.to_be_bytes())),
            _ => Err(RequestIdError::Length(found)),
        }
    }
}

/// What a symbol stands for, in the forgiving reading.
fn value(character: char) -> Option<u128> {
    let meant = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    (0..)
        .zip(SYMBOLS)
        .find_map(|(value, symbol)| (symbol == meant).then_some(value))
}

/// What to do about a text that is no request id.
const COPY: &str = "Copy the 26 letters and digits from the receipt or the ticket.";

errors! {
    /// Why a text is no request id.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum RequestIdError {
        /// It has this many symbols instead of 26, hyphens not counted.
        Length(found: usize) => "request-id-length",
            "a request id has 26 symbols, this has {found}", COPY;
        /// It contains a character that is no symbol.
        Character(character: char) => "request-id-character",
            "a request id does not contain `{character}`", COPY;
        /// It stands for a number of more than 128 bits.
        TooLarge => "request-id-too-large", "a request id starts with a digit from 0 to 7", COPY;
    }
}

#[cfg(test)]
mod tests {
    use super::RequestId;

    const RID: &str = "0000G40R40M30E209185GR38E1";

    #[test]
    fn what_is_filed_has_one_spelling() {
        // text, is an id
        let table = [
            (RID, true),
            ("7ZZZZZZZZZZZZZZZZZZZZZZZZZ", true),
            ("8000000000000000000000000A", false), // more than 16 bytes
            ("0000g40r40m30e209185gr38e1", false), // lower case
            ("0000G40R40M30E209185GR38EU", false), // no U in the alphabet
            ("0000G40R40M30E209185GR38E", false),  // too short
            ("OOOOG4OR4OM3OE2O9185GR38E1", false), // O for zero
            ("0000-G40R40M30E209185GR38E1", false), // a hyphen
            ("", false),
        ];
        for (text, is_id) in table {
            assert_eq!(RequestId::filed(text).is_some(), is_id, "{text}");
        }
    }
}
