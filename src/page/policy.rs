//! The policy (Content Security Policy Level 3) that the help page runs under, in one place: for the server that tries it
//! out, for `account-recovery csp`, and for pages in one file.

use std::fmt;
use std::str::FromStr;

use super::release::integrity;
use crate::delivery::endpoint::is_private;
use crate::error::errors;

/// The name of the header.
pub const HEADER: &str = "Content-Security-Policy";

/// What lets the browser run the assistant: its files, and WebAssembly.
const SCRIPTS: &str = "script-src 'self' 'wasm-unsafe-eval'";
const STYLES: &str = "style-src 'self'";

/// Nothing changes where relative addresses lead, and no other page puts this one, with its field for a code, into a frame.
const STANDS_ALONE: &str = "base-uri 'none'; frame-ancestors 'none'";

/// How lines for a page begin the map that holds the checksums of all scripts.
const MAP: &str = "<script type=\"importmap\">";

/// An address as a policy can name it; anything else could add rules of its own.
///
/// ```
/// use account_recovery::page::policy::Source;
/// assert!("https://desk.example/requests".parse::<Source>().is_ok());
/// assert!("https://desk.example/requests; script-src *".parse::<Source>().is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source(String);

impl FromStr for Source {
    type Err = NotASource;

    /// Reads an address.
    ///
    /// # Errors
    /// `/requests` (a policy cannot name a path alone), `https://` (no host), `https://desk.example/?a=b` (a query, which
    /// policies do not know), `https://*.example` (more than one address), `https://desk.example; script-src *`,
    /// `http://desk.example/` (no TLS; this machine may do without).
    fn from_str(text: &str) -> Result<Self, NotASource> {
        let host = text
            .split("//")
            .nth(1)
            .is_some_and(|host| !host.is_empty() && !host.starts_with('/'));
        let plain = |c: char| c.is_ascii_graphic() && !";,'?#*\"".contains(c);
        if is_private(text) && host && text.chars().all(plain) {
            Ok(Self(text.to_owned()))
        } else {
            Err(NotASource(text.to_owned()))
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// The text is no address that a policy can name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotASource(String);

errors! {
    pub impl NotASource {
        Self(text) => "not-a-source", "{text:?} is no address that a policy can name",
            "Give a whole address that begins with https:// and has no query; http:// is for this machine only.";
    }
}

/// What a page with the assistant fetches, beside its own files, which come as scripts and styles.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fetches {
    /// The endpoint that takes requests.
    pub endpoint: Option<Source>,
    /// A definition of one's own, in full.
    pub definition: Option<Source>,
}

impl Fetches {
    /// The policy of a page that has nothing but the assistant.
    ///
    /// ```
    /// use account_recovery::page::policy::Fetches;
    /// let fetches = Fetches { endpoint: Some("https://desk.example/requests".parse()?), definition: None };
    /// let policy = fetches.policy();
    /// assert!(policy.contains("connect-src https://desk.example/requests; "));
    /// assert!(Fetches::default().policy().contains("connect-src 'none'; "));
    /// # Ok::<(), account_recovery::page::policy::NotASource>(())
    /// ```
    #[must_use]
    pub fn policy(&self) -> String {
        self.with(STANDS_ALONE)
    }

    /// The same for a page that brings its policy itself: browsers take `frame-ancestors` from a header alone.
    ///
    /// ```
    /// use account_recovery::page::policy::Fetches;
    /// assert!(!Fetches::default().in_page().contains("frame-ancestors"));
    /// ```
    #[must_use]
    pub fn in_page(&self) -> String {
        self.with("base-uri 'none'")
    }

    fn with(&self, stands: &str) -> String {
        let connect = or_none(&self.addresses());
        let submit = or_none(&self.endpoint.iter().collect::<Vec<_>>());
        format!(
            "default-src 'none'; {SCRIPTS}; {STYLES}; connect-src {connect}; img-src 'self'; form-action {submit}; {stands}; \
             require-trusted-types-for 'script'; trusted-types 'none'"
        )
    }

    /// What the policy of a page has to say for the assistant in it.
    ///
    /// ```
    /// use account_recovery::page::policy::{Around, Fetches};
    /// let needs = "script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; base-uri 'self'; frame-ancestors 'self'";
    /// assert_eq!(Fetches::default().additions(&Around::default()), needs);
    /// ```
    #[must_use]
    pub fn additions(&self, around: &Around<'_>) -> String {
        let map = around.import_map.map(hash).into_iter();
        let map: String = map.map(|hash| format!(" {hash}")).collect();
        let framed_by = match around.framed_by {
            [] => "'self'".to_owned(),
            others => or_none(others),
        };
        let needs =
            format!("{SCRIPTS}{map}; {STYLES}; base-uri 'self'; frame-ancestors {framed_by}");
        match &*self.addresses() {
            [] => needs,
            addresses => format!("{needs}; connect-src {}", or_none(addresses)),
        }
    }

    fn addresses(&self) -> Vec<&Source> {
        self.endpoint.iter().chain(&self.definition).collect()
    }
}

/// A page of others with the assistant in it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Around<'a> {
    /// The map with the checksums of scripts, if the page has one. It stands in the page, where a policy lets it be read by
    /// its hash alone; without it no checksum of it counts.
    pub import_map: Option<&'a str>,
    /// Who may show the page in a frame, beside itself if nobody is named.
    pub framed_by: &'a [Source],
}

/// The map with the checksums in the lines for a page.
///
/// ```
/// use account_recovery::page::policy::import_map;
/// assert_eq!(import_map("<script type=\"importmap\">{}</script><p>"), Some("{}"));
/// assert_eq!(import_map("<script>{}</script>"), None);
/// ```
#[must_use]
pub fn import_map(lines: &str) -> Option<&str> {
    let (_, map) = lines.split_once(MAP)?;
    map.split_once("</script>").map(|(map, _)| map)
}

/// How a policy names an inline script or style (section 2.3.1).
pub(super) fn hash(text: &str) -> String {
    format!("'{}'", integrity(text.as_bytes()))
}

/// A list of sources (section 2.3.1); an empty one allows nothing, and says so.
pub(super) fn or_none(sources: &[impl ToString]) -> String {
    let sources: Vec<String> = sources.iter().map(ToString::to_string).collect();
    match &*sources {
        [] => "'none'".to_owned(),
        sources => sources.join(" "),
    }
}

#[cfg(test)]
mod tests {
    use super::{Around, Fetches, Source};

    #[test]
    fn only_whole_addresses_are_sources() {
        // text, is a source
        let table = [
            ("https://desk.example/requests", true),
            ("http://127.0.0.1:8080/requests", true),
            ("https://desk.example", true),
            ("http://desk.example/requests", false),
            ("/requests", false),
            ("'self'", false),
            ("https://", false),
            ("https:///requests", false),
            ("https://*.example/", false),
            ("https://desk.example/?a=b", false),
            ("https://desk.example/#a", false),
            ("https://desk.example/ https://other.example/", false),
            ("https://desk.example/;script-src", false),
            ("https://desk.example/,", false),
            ("javascript:alert(1)", false),
            ("", false),
        ];
        for (text, is_source) in table {
            assert_eq!(text.parse::<Source>().is_ok(), is_source, "{text}");
        }
    }

    #[test]
    fn policies_are_exact() {
        let fetches = Fetches {
            endpoint: "https://desk.example/requests".parse().ok(),
            definition: "https://help.example/acme.en.pack".parse().ok(),
        };
        let both = "https://desk.example/requests https://help.example/acme.en.pack";
        let runs = "script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";
        let framed = "base-uri 'self'; frame-ancestors 'self'";
        let rest = "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
        // what is fetched, policy, additions
        let table = [
            (
                fetches,
                format!(
                    "default-src 'none'; {runs}; connect-src {both}; img-src 'self'; \
                     form-action https://desk.example/requests; {rest}"
                ),
                format!("{runs}; {framed}; connect-src {both}"),
            ),
            (
                Fetches::default(),
                format!(
                    "default-src 'none'; {runs}; connect-src 'none'; img-src 'self'; form-action 'none'; {rest}"
                ),
                format!("{runs}; {framed}"),
            ),
        ];
        for (fetches, policy, additions) in table {
            assert_eq!(fetches.policy(), policy);
            assert_eq!(fetches.additions(&Around::default()), additions);
        }
    }
}
