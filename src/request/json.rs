//! The JSON of a request, in the member order of the `ara/2` format.
//!
//! A writer of its own because the browser bundle has no room for a general one: only objects of texts, numbers and
//! digests occur.

use super::{Request, Texts};
use crate::evidence::body::Parts;
use crate::evidence::context::Context;
use crate::evidence::hex;

impl Request {
    /// The request as JSON: what `post-json` sends and `download` saves.
    ///
    /// It is made of what evidence is bound to, taken apart without leaving anything out.
    #[must_use]
    pub fn to_json(&self) -> String {
        let Context {
            service,
            account,
            rid,
            reporter,
            created,
            definition,
            body: _,
        } = self.context();
        let Parts {
            route,
            answers,
            public,
            private,
        } = self.body.parts();
        object([
            ("v", "2".to_string()),
            ("rid", quote(&rid.to_string())),
            ("service", quote(service)),
            ("account", quote(account)),
            ("reporter", quote(reporter)),
            ("language", quote(&self.language)),
            ("created", created.to_string()),
            ("definition", quote(&hex::text(&definition))),
            ("route", quote(route)),
            ("answers", texts(answers)),
            ("public", texts(public)),
            ("private", texts(private)),
            ("evidence", format!("[{}]", self.evidence_json())),
        ])
    }

    fn evidence_json(&self) -> String {
        let Some(evidence) = &self.evidence else {
            return String::new();
        };
        let scheme = quote(evidence.scheme().name());
        object([
            ("scheme", scheme),
            (evidence.member(), quote(evidence.text())),
        ])
    }
}

/// An object of texts.
pub(crate) fn texts(texts: &Texts) -> String {
    object(texts.iter().map(|(id, text)| (id.as_str(), quote(text))))
}

/// An object of members that are JSON already.
pub(crate) fn object<'a>(members: impl IntoIterator<Item = (&'a str, String)>) -> String {
    let mut out = String::from("{");
    for (name, value) in members {
        if out.len() > 1 {
            out.push(',');
        }
        out.push_str(&quote(name));
        out.push(':');
        out.push_str(&value);
    }
    out.push('}');
    out
}

/// A JSON string (RFC 8259, section 7).
pub(crate) fn quote(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c < ' ' => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
