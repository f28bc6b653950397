//! Origins of pages: scheme, host and port, or the opaque origin of a saved file.

use std::fmt;
use std::net::SocketAddr;
use std::str::FromStr;

/// The origin of a page as browsers send it: `https://help.example.org`, `http://localhost:3000`, or `null` for a page
/// opened from a file ([RFC 6454, section 6.1](https://www.rfc-editor.org/rfc/rfc6454#section-6.1)).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin(String);

impl Origin {
    pub(super) fn of(address: SocketAddr) -> Self {
        Self(format!("http://{address}"))
    }

    pub(super) fn is(&self, sent: &str) -> bool {
        self.0 == sent
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// The text is not an origin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAnOrigin(String);

impl NotAnOrigin {
    /// A stable name for programs and documentation.
    #[must_use]
    pub fn code(&self) -> &'static str {
        "not-an-origin"
    }
}

impl fmt::Display for NotAnOrigin {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "`{}` is not an origin; write it as https://help.example.org, without a path, or as null for a saved file",
            self.0
        )
    }
}

impl std::error::Error for NotAnOrigin {}

impl FromStr for Origin {
    type Err = NotAnOrigin;

    /// Reads an origin.
    ///
    /// ```
    /// use account_recovery::serve::Origin;
    /// assert!("https://help.example.org".parse::<Origin>().is_ok());
    /// assert!("null".parse::<Origin>().is_ok());
    /// ```
    ///
    /// # Errors
    /// `https://help.example.org/` (a path), `help.example.org` (no scheme), `*` (would let every page in).
    fn from_str(text: &str) -> Result<Self, NotAnOrigin> {
        let host = text
            .strip_prefix("https://")
            .or_else(|| text.strip_prefix("http://"));
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || ".-:[]".contains(c);
        match host {
            Some(host) if !host.is_empty() && host.chars().all(plain) => Ok(Self(text.to_owned())),
            None if text == "null" => Ok(Self(text.to_owned())),
            _ => Err(NotAnOrigin(text.to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Origin;

    #[test]
    fn only_whole_origins_are_read() {
        // text, is an origin
        let table = [
            ("https://help.example.org", true),
            ("http://localhost:3000", true),
            ("http://[::1]:8080", true),
            ("null", true),
            ("https://help.example.org/", false),
            ("https://Help.example.org", false),
            ("help.example.org", false),
            ("https://", false),
            ("*", false),
            ("", false),
        ];
        for (text, is_origin) in table {
            assert_eq!(text.parse::<Origin>().is_ok(), is_origin, "{text}");
        }
    }
}
