//! ASCII armour: Base64 in lines of 64 between two marks (RFC 7468, strict).

use base64ct::{Base64, Encoding};

use super::AgeError;
use super::{MOST_HEADER, MOST_PLAINTEXT};

const BEGIN: &str = "-----BEGIN AGE ENCRYPTED FILE-----";
const END: &str = "-----END AGE ENCRYPTED FILE-----";
const COLUMNS: usize = 64;

/// Most characters that are read: Base64 of the largest file and its line ends fit in twice its size.
const MOST_TEXT: usize = 2 * (MOST_HEADER + MOST_PLAINTEXT);

pub(super) fn write(file: &[u8]) -> Result<String, AgeError> {
    let encoded = Base64::encode_string(file);
    let lines = encoded.as_bytes().chunks(COLUMNS);
    let mut text = [BEGIN, "\n"].concat();
    for line in lines {
        text += str::from_utf8(line).map_err(|_| AgeError::Armor)?;
        text += "\n";
    }
    text += END;
    text += "\n";
    Ok(text)
}

/// The bytes of the file. White space around it does not count.
pub(super) fn read(text: &str) -> Result<Vec<u8>, AgeError> {
    if text.len() > MOST_TEXT {
        return Err(AgeError::TooLarge);
    }
    let mut lines = text.trim().lines();
    if lines.next() != Some(BEGIN) || lines.next_back() != Some(END) {
        return Err(AgeError::Armor);
    }
    let lines: Vec<&str> = lines.collect();
    let full = lines.split_last().map_or(&[][..], |(_, before)| before);
    let last_fits = lines
        .last()
        .is_none_or(|last| (1..=COLUMNS).contains(&last.len()));
    if full.iter().any(|line| line.len() != COLUMNS) || !last_fits {
        return Err(AgeError::Armor);
    }
    Base64::decode_vec(&lines.concat()).map_err(|_| AgeError::Armor)
}
