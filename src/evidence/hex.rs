//! Hexadecimal digits into bytes.

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
