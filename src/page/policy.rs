//! The policy (Content Security Policy Level 3) that the help page runs under, in one place: for the server that tries it
//! out, for `account-recovery csp`, and for pages in one file.

use std::fmt;
use std::str::FromStr;

/// The name of the header.
pub const HEADER: &str = "Content-Security-Policy";

/// What lets the browser run the assistant: its files, and WebAssembly.
const RUNS: &str = "script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";

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
    /// policies do not know), `https://*.example` (more than one address), `https://desk.example; script-src *`.
    fn from_str(text: &str) -> Result<Self, NotASource> {
        let schemes = ["https://", "http://"].iter();
        let rest = schemes.flat_map(|scheme| text.strip_prefix(scheme)).next();
        let host = rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/'));
        let plain = |c: char| c.is_ascii_graphic() && !";,'?#*\"".contains(c);
        if host && text.chars().all(plain) {
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

impl NotASource {
    /// Stable name of the error.
    #[must_use]
    pub fn code(&self) -> &'static str {
        "not-a-source"
    }

    /// What to do about it.
    #[must_use]
    pub fn advice(&self) -> &'static str {
        "Give a whole address that begins with https:// and has no query."
    }
}

impl fmt::Display for NotASource {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(text) = self;
        write!(out, "{text:?} is no address that a policy can name")
    }
}

impl std::error::Error for NotASource {}

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
        let connect = or_none(&self.addresses());
        let submit = or_none(&self.endpoint.iter().collect::<Vec<_>>());
        format!(
            "default-src 'none'; {RUNS}; connect-src {connect}; img-src 'self'; form-action {submit}; \
             require-trusted-types-for 'script'; trusted-types 'none'"
        )
    }

    /// What the policy of a page has to allow for the assistant in it.
    ///
    /// ```
    /// use account_recovery::page::policy::Fetches;
    /// let needs = "script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";
    /// assert_eq!(Fetches::default().additions(), needs);
    /// ```
    #[must_use]
    pub fn additions(&self) -> String {
        match &*self.addresses() {
            [] => RUNS.to_owned(),
            addresses => format!("{RUNS}; connect-src {}", or_none(addresses)),
        }
    }

    fn addresses(&self) -> Vec<&Source> {
        self.endpoint.iter().chain(&self.definition).collect()
    }
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
    use super::{Fetches, Source};

    #[test]
    fn only_whole_addresses_are_sources() {
        // text, is a source
        let table = [
            ("https://desk.example/requests", true),
            ("http://127.0.0.1:8080/requests", true),
            ("https://desk.example", true),
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
        let rest = "require-trusted-types-for 'script'; trusted-types 'none'";
        // what is fetched, policy, additions
        let table = [
            (
                fetches,
                format!(
                    "default-src 'none'; {runs}; connect-src {both}; img-src 'self'; \
                     form-action https://desk.example/requests; {rest}"
                ),
                format!("{runs}; connect-src {both}"),
            ),
            (
                Fetches::default(),
                format!(
                    "default-src 'none'; {runs}; connect-src 'none'; img-src 'self'; form-action 'none'; {rest}"
                ),
                runs.to_owned(),
            ),
        ];
        for (fetches, policy, additions) in table {
            assert_eq!(fetches.policy(), policy);
            assert_eq!(fetches.additions(), additions);
        }
    }
}
