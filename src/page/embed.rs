//! Bytes as printable text inside an HTML file: compressed, then thirteen bits or more in two characters.
//!
//! LZMA makes WebAssembly a sixth smaller than deflate does, which browsers could inflate by themselves; its decoder is
//! two kilobytes of script.
//!
//! Base64 would make the file an eighth larger: two of its characters hold twelve bits. The ninety-three characters here
//! are those of ASCII from `!` to `~` without `<`, so that no byte can begin a tag, and a text editor shows them all. Their
//! pairs are more than thirteen bits need; the ones left over hold fourteen.
//! `www/single/embedded.js` and `lzma.js` are the way back.

use std::io::{self, Write};

use lzma_rust2::{LzmaOptions, LzmaWriter};

/// Characters in the alphabet; the square is somewhat above two to the thirteenth.
const BASE: u32 = 93;

/// Bits that two characters hold, and one.
const PAIR: u32 = 13;

/// Thirteen bits below this take one more with them: there are as many pairs left over.
const SPARE: u32 = BASE * BASE - (1 << PAIR);

/// Bits that one character holds.
const SINGLE: u32 = 6;

/// Compresses bytes and writes them as text: their number in four bytes, the lowest first, then LZMA without header and
/// end marker, with lc = 4, lp = 0, pb = 0 (WebAssembly is aligned to nothing).
///
/// ```
/// use account_recovery::page::embed::embed;
/// let text = embed(&[0; 4096])?;
/// assert!(text.len() < 40 && text.chars().all(|c| c.is_ascii_graphic() && c != '<'));
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
/// For 4 GiB and more, whose number does not fit.
pub fn embed(bytes: &[u8]) -> io::Result<String> {
    let length = u32::try_from(bytes.len()).map_err(io::Error::other)?;
    let packed = length.to_le_bytes().to_vec();
    let mut writer = LzmaWriter::new_no_header(packed, &options(), false)?;
    writer.write_all(bytes)?;
    Ok(text(&writer.finish()?))
}

fn options() -> LzmaOptions {
    LzmaOptions {
        lc: 4,
        lp: 0,
        pb: 0,
        nice_len: LzmaOptions::NICE_LEN_MAX,
        ..LzmaOptions::with_preset(9)
    }
}

/// Least significant bits first. The last characters are one or two, so that padding never makes up a whole byte.
fn text(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 5 / 4 + 2);
    let (mut queue, mut length) = (0_u32, 0);
    for byte in bytes {
        queue |= u32::from(*byte) << length;
        length += 8;
        // One bit more than a pair may be needed.
        if length > PAIR {
            let bits = width(queue);
            push_pair(&mut text, queue & ((1 << bits) - 1));
            queue >>= bits;
            length -= bits;
        }
    }
    match length {
        0 => {}
        1..=SINGLE => text.push(symbol(queue)),
        _ => push_pair(&mut text, queue),
    }
    text
}

/// How many bits the next pair holds.
fn width(queue: u32) -> u32 {
    let low = queue & ((1 << PAIR) - 1);
    PAIR + u32::from(low < SPARE)
}

fn push_pair(text: &mut String, value: u32) {
    text.extend([symbol(value % BASE), symbol(value / BASE)]);
}

/// The character for a value below ninety-three.
fn symbol(value: u32) -> char {
    let place = u32::from('!') + value;
    let place = place + u32::from(place >= u32::from('<'));
    char::from_u32(place).unwrap_or('~')
}

#[cfg(test)]
mod tests {
    use super::{PAIR, SINGLE, SPARE, text};

    /// The way back, as in `www/single/embedded.js`.
    fn bytes(text: &str) -> Vec<u8> {
        let value = |c: u8| u32::from(c) - 33 - u32::from(c > b'<');
        let (mut queue, mut length, mut bytes) = (0, 0, Vec::new());
        for characters in text.as_bytes().chunks(2) {
            let (read, bits) = match *characters {
                [low, high] => {
                    let pair = value(low) + value(high) * 93;
                    (pair, PAIR + u32::from(pair % (1 << PAIR) < SPARE))
                }
                [only] => (value(only), SINGLE),
                _ => unreachable!("chunks of one or two"),
            };
            queue |= read << length;
            length += bits;
            while length >= 8 {
                bytes.push(u8::try_from(queue & 255).unwrap());
                queue >>= 8;
                length -= 8;
            }
        }
        bytes
    }

    #[test]
    fn bytes_come_back_whatever_their_number() {
        for length in 0..200_u8 {
            let data: Vec<u8> = (0..length)
                .map(|at| at.wrapping_mul(151) ^ length)
                .collect();
            assert_eq!(bytes(&text(&data)), data);
            let high = vec![255; data.len()];
            assert_eq!(bytes(&text(&high)), high);
        }
    }

    #[test]
    fn every_value_has_a_character_of_its_own() {
        let symbols: std::collections::BTreeSet<char> = (0..93).map(super::symbol).collect();
        assert_eq!(symbols.len(), 93);
        assert_eq!(symbols.first(), Some(&'!'));
        assert_eq!(symbols.last(), Some(&'~'));
        assert!(!symbols.contains(&'<'));
    }

    #[test]
    fn texts_are_exact() {
        // bytes, text
        let table: [(&[u8], &str); 4] = [
            (b"", ""),
            (&[0], "!!"),
            (&[0, 0], "!!!"),
            (&[255, 255], "(z("),
        ];
        for (data, expected) in table {
            assert_eq!(text(data), expected, "{data:?}");
        }
    }
}
