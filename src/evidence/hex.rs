//! Bytes as hexadecimal digits, written and read here alone.

/// Two small digits for each byte.
pub(crate) fn text(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or('0');
    bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
        .collect()
}

/// The bytes, if the text is exactly two digits for each.
pub(crate) fn parse<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    let mut digits = text.chars().map(|digit| digit.to_digit(16));
    for slot in &mut bytes {
        let value = digits.next()?? * 16 + digits.next()??;
        *slot = u8::try_from(value).ok()?;
    }
    digits.next().is_none().then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::{parse, text};

    #[test]
    fn what_is_written_is_read() {
        for (bytes, digits) in [([0, 171], "00ab"), ([255, 16], "ff10")] {
            assert_eq!(text(&bytes), digits);
            assert_eq!(parse(digits), Some(bytes));
        }
        for other in ["00a", "00abc", "00ag", ""] {
            assert_eq!(parse::<2>(other), None, "{other}");
        }
    }
}
