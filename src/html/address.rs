//! Addresses that a page may carry.
//!
//! A pack comes from whoever hosts it, so what it links to is read here once more, however well the compiler that wrote it
//! looked: an address that a browser would run as a script, or would read in another way than we do, is none.

/// Attributes that a browser goes to, sends to or loads from (HTML standard, "URL" in its index of attributes).
const NAMES: [&str; 5] = ["href", "src", "action", "formaction", "xlink:href"];

/// Schemes that open a page, a program or a file of ours; none of them runs anything in this page.
const SCHEMES: [&str; 4] = ["https://", "mailto:", "tel:", "blob:"];

/// The address of nothing, which keeps browsers from asking a server for a picture.
const NOTHING: &str = "data:,";

/// An address that may be set: a value of this type is the proof.
///
/// ```
/// use account_recovery::html::Address;
/// assert!(Address::parse("https://pypi.org/").is_some());
/// assert!(Address::parse("routes.html#lost").is_some());
/// assert!(Address::parse("java\tscript:alert(1)").is_none());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Address<'a>(&'a str);

impl<'a> Address<'a> {
    /// Reads an address over TLS, of mail, telephone or a file that the page made, or one relative to the page.
    ///
    /// Browsers drop blanks before an address and tabs and line ends within (URL standard, "basic URL parser"), and take `\`
    /// for `/`: `/`, a tab and `/evil.example` lead to another site. No address here has any of these.
    #[must_use]
    pub fn parse(text: &'a str) -> Option<Self> {
        let odd = |byte: u8| byte < b' ' || byte == b'\\';
        let plain = !text.starts_with(' ') && !text.bytes().any(odd);
        (plain && (is_absolute(text) || is_relative(text))).then_some(Self(text))
    }

    /// The address as it was read.
    #[must_use]
    pub const fn as_str(self) -> &'a str {
        self.0
    }
}

fn is_absolute(text: &str) -> bool {
    text == NOTHING || SCHEMES.iter().any(|scheme| text.starts_with(scheme))
}

/// What comes before the first `/`, `?` or `#` holds no scheme, nor anything that would be one if HTML were parsed again.
fn is_relative(text: &str) -> bool {
    let first = text.split(['/', '?', '#']).next().unwrap_or_default();
    !text.starts_with("//") && !first.contains([':', '&'])
}

/// Whether an attribute may have a value.
pub(super) fn may_be_set(name: &str, value: &str) -> bool {
    !NAMES.contains(&name) || Address::parse(value).is_some()
}
