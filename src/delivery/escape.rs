//! Texts as addresses, forms and mails want them.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// All but the unreserved characters (RFC 3986, section 2.3).
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Writes unreserved characters as they are, and everything else as `%` and two digits.
pub(super) fn percent(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
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

/// Joins pieces to lines of at most `most` bytes, none of them cut in two. Between two lines stands `end`, of which the last
/// `indent` bytes belong to the second.
pub(super) fn broken(
    pieces: &mut dyn Iterator<Item = String>,
    most: usize,
    end: &str,
    indent: usize,
) -> String {
    let mut out = String::new();
    let mut length = 0;
    for piece in pieces {
        if length + piece.len() > most {
            out.push_str(end);
            length = indent;
        }
        length += piece.len();
        out.push_str(&piece);
    }
    out
}
