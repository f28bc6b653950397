//! Bytes written as a mark and two hexadecimal digits, as addresses, forms and mails want them.

/// Writes unreserved characters (RFC 3986, section 2.3) as they are, and everything else as `%` and two digits.
pub(super) fn percent(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            byte if byte.is_ascii_alphanumeric() => out.push(char::from(byte)),
            byte => put(&mut out, '%', byte),
        }
    }
    out
}

/// Writes one byte as `mark` and two capital digits.
pub(super) fn put(out: &mut String, mark: char, byte: u8) {
    let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or('0');
    out.push(mark);
    out.extend([byte >> 4, byte & 15].map(|value| digit(value).to_ascii_uppercase()));
}

/// Ends every line with CR and LF, however it ended before.
pub(super) fn crlf(text: &str) -> String {
    let mut out = String::new();
    let mut before = None;
    for c in text.chars() {
        match c {
            '\n' if before == Some('\r') => {}
            '\r' | '\n' => out.push_str("\r\n"),
            c => out.push(c),
        }
        before = Some(c);
    }
    out
}
