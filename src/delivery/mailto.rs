//! `mailto`: a mail that the person's own program sends (RFC 6068).

use super::escape::{crlf, percent};
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
///     translation: None,
/// };
/// let short = "mailto:help@library.example?subject=Lost%20card&body=Hello%2C%0D%0Ait%20is%20lost.";
/// assert_eq!(href(&letter).as_deref(), Some(short));
/// assert_eq!(href(&Letter { body: "long".repeat(500), ..letter }), None);
/// ```
#[must_use]
pub fn href(letter: &Letter) -> Option<String> {
    let to = letter.to.as_ref()?;
    let subject = percent(&letter.subject);
    let body = percent(&crlf(&letter.body));
    let href = format!("mailto:{to}?subject={subject}&body={body}");
    (href.len() <= LIMIT).then_some(href)
}
