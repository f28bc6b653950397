//! `mailto`: a mail that the person's own program sends (RFC 6068).

use alloc::format;
use alloc::string::String;

use crate::request::Letter;

/// Longest address that mail programs on all systems take over whole; measured in encoded characters.
const LIMIT: usize = 1_800;

/// The `mailto:` address of a letter, or `None` if it goes nowhere, or would be too long and must be copied instead.
///
/// ```
/// use account_recovery::delivery::mailto::href;
/// use account_recovery::request::Letter;
/// use account_recovery::service::Audience;
///
/// let letter = Letter {
///     id: "mail".into(),
///     name: "Private mail".into(),
///     audience: Audience::Private,
///     to: Some("help@library.example".into()),
///     subject: "Lost card".into(),
///     body: "Hello,\nit is lost.".into(),
/// };
/// let short = "mailto:help@library.example?subject=Lost%20card&body=Hello%2C%0D%0Ait%20is%20lost.";
/// assert_eq!(href(&letter).as_deref(), Some(short));
/// assert_eq!(href(&Letter { body: "long".repeat(500), ..letter }), None);
/// ```
#[must_use]
pub fn href(letter: &Letter) -> Option<String> {
    let to = letter.to.as_ref()?;
    let subject = encode(&letter.subject);
    let body = encode(&letter.body);
    let href = format!("mailto:{to}?subject={subject}&body={body}");
    (href.len() <= LIMIT).then_some(href)
}

/// Percent-encodes everything but unreserved characters; a line feed becomes `%0D%0A`, as the RFC wants it.
fn encode(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                out.push(char::from(byte));
            }
            b'\n' => out.push_str("%0D%0A"),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}
