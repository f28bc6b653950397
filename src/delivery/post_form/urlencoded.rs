//! `application/x-www-form-urlencoded`, by the URL standard (<https://url.spec.whatwg.org/#urlencoded-serializing>) and
//! with the line ends of a form (<https://html.spec.whatwg.org/#constructing-the-form-data-set>).

use form_urlencoded::Serializer;

use crate::delivery::escape::crlf;
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
    let pairs = entries.iter().map(|(name, text)| (crlf(name), crlf(text)));
    Serializer::new(String::new()).extend_pairs(pairs).finish()
}
