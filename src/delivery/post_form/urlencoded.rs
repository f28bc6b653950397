//! `application/x-www-form-urlencoded`, by the URL standard (<https://url.spec.whatwg.org/#urlencoded-serializing>) and
//! with the line ends of a form (<https://html.spec.whatwg.org/#constructing-the-form-data-set>).

use crate::delivery::escape::{crlf, put};
use crate::request::Texts;

/// The body of a submission.
///
/// ```
/// use account_recovery::delivery::post_form::urlencoded;
/// let entries = [("title".into(), "Locked out".into()), ("body".into(), "50%\nof it".into())];
/// assert_eq!(urlencoded(&entries.into()), "title=Locked+out&body=50%25%0D%0Aof+it");
/// ```
#[must_use]
pub fn urlencoded(entries: &Texts) -> String {
    let mut out = String::new();
    for (name, text) in entries {
        if !out.is_empty() {
            out.push('&');
        }
        write(&mut out, name);
        out.push('=');
        write(&mut out, text);
    }
    out
}

fn write(out: &mut String, text: &str) {
    for byte in crlf(text).bytes() {
        match byte {
            b' ' => out.push('+'),
            b'*' | b'-' | b'.' | b'_' => out.push(char::from(byte)),
            byte if byte.is_ascii_alphanumeric() => out.push(char::from(byte)),
            byte => put(out, '%', byte),
        }
    }
}
