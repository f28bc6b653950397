//! Bytes as hexadecimal digits, written and read here alone.

/// Two small digits for each byte, one by one, so that a secret leaves no copy.
pub(crate) fn digits(bytes: &[u8]) -> impl Iterator<Item = u8> {
    let digit = |value: u8| match value {
        0..10 => b'0' + value,
        _ => b'a' + value - 10,
    };
    bytes
        .iter()
        .flat_map(move |byte| [digit(byte >> 4), digit(byte & 15)])
}

/// The same as a text.
pub(crate) fn text(bytes: &[u8]) -> String {
    digits(bytes).map(char::from).collect()
}

/// The bytes, if the text is exactly two digits for each.
#[cfg(any(feature = "plan", feature = "evidence"))]
pub(crate) fn parse<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    let mut digits = text.chars().map(|digit| digit.to_digit(16));
    for slot in &mut bytes {
        let value = digits.next()?? * 16 + digits.next()??;
        *slot = u8::try_from(value).ok()?;
    }
    digits.next().is_none().then_some(bytes)
}

#[cfg(all(test, feature = "plan"))]
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
