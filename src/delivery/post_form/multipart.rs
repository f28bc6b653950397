//! `multipart/form-data` (RFC 7578), with names written and lines ended by the HTML standard
//! (<https://html.spec.whatwg.org/#multipart-form-data>).

use crate::delivery::escape::crlf;
use crate::delivery::search;
use crate::evidence::RequestId;
use crate::request::Texts;

/// A submission in parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Multipart {
    /// The value of the header `Content-Type`, with the boundary.
    pub content_type: String,
    /// The body.
    pub body: String,
}

/// Writes the entries as parts. The boundary comes from the request's id, so that a retry is the same to the byte; it is
/// made longer until it occurs in no text.
///
/// ```
/// use account_recovery::delivery::post_form::multipart;
/// use account_recovery::evidence::RequestId;
///
/// let made = multipart(&vec![("title".into(), "Locked out".into())], RequestId::new([0; 16]));
/// assert_eq!(made.content_type, "multipart/form-data; boundary=form-00000000000000000000000000");
/// let part = "--form-00000000000000000000000000\r\n\
///     Content-Disposition: form-data; name=\"title\"\r\n\r\nLocked out\r\n\
///     --form-00000000000000000000000000--\r\n";
/// assert_eq!(made.body, part);
/// ```
#[must_use]
pub fn multipart(entries: &Texts, id: RequestId) -> Multipart {
    let mut boundary = ["form-", &id.to_string()].concat();
    while is_in(entries, &boundary) {
        boundary.push('-');
    }
    let mut body = String::new();
    for (name, text) in entries {
        let name = quoted(name);
        let start = [
            "--",
            &boundary,
            "\r\nContent-Disposition: form-data; name=\"",
        ];
        body.extend(start);
        body.extend([&name, "\"\r\n\r\n", &crlf(text), "\r\n"]);
    }
    body.extend(["--", &boundary, "--\r\n"]);
    Multipart {
        content_type: ["multipart/form-data; boundary=", &boundary].concat(),
        body,
    }
}

fn is_in(entries: &Texts, boundary: &str) -> bool {
    let mut texts = entries.iter();
    texts.any(|(_, text)| search::split(text, boundary).is_some())
}

/// A name between quotation marks.
fn quoted(name: &str) -> String {
    let name = crlf(name).replace('\r', "%0D");
    name.replace('\n', "%0A").replace('"', "%22")
}
