//! What is right in a definition that somebody tries out, and wrong before visitors: places that wait to be filled in,
//! addresses that belong to nobody, keys whose secret everybody knows, and what was right once.

use std::path::Path;

use super::fault::{Fault, Faults};
use super::source::{self, Content, Table, Value};
use super::{SERVICE_FILE, languages, read};
use crate::date::Date;

/// What marks a place to be filled in.
const MARK: &str = "FILL IN";

/// Domains and endings of domains that belong to nobody (RFC 2606; RFC 6761).
const NOBODYS: [&str; 8] = [
    "example.com",
    "example.net",
    "example.org",
    "example.edu",
    "example",
    "test",
    "invalid",
    "localhost",
];

/// The keys of the documentation and the tests. Their secrets are published.
const EXAMPLE_KEYS: [&str; 2] = [
    "age1a5w4axvc5tyrhj5uyhval42gwtp2agvz3zsewgxnllmduhf883kq648mm0",
    "age1ep8zadqjj27mua60l59lle5u25rvvp5u32d5rczxru5llukqt9gs0rgqap",
];

/// Days after which somebody should have looked at a definition again.
const REVIEW_DAYS: u32 = 365;

/// What keeps a definition from visitors.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Readiness {
    /// What has to be written before visitors see it.
    pub unfinished: Vec<Fault>,
    /// What was right and is over.
    pub over: Vec<Fault>,
    /// What may still be right, but nobody has looked for long.
    pub old: Vec<Fault>,
}

/// Looks at a definition, which may have other faults, on a day.
///
/// ```
/// use account_recovery::compile::readiness::readiness;
/// use account_recovery::date::Date;
/// use std::path::Path;
/// let today = Date { year: 2026, month: 11, day: 30 };
/// let found = readiness(Path::new("tests/definitions/mail"), today);
/// assert_eq!(found.unfinished[0].to_string().lines().next(), Some(
///     "service.toml:14: example-address: \"members.club.example\" belongs to nobody"
/// ));
/// assert!(found.over.is_empty() && found.old.is_empty());
/// ```
#[must_use]
pub fn readiness(dir: &Path, today: Date) -> Readiness {
    let mut unread = Faults::default();
    let Some(text) = read(dir, SERVICE_FILE, &mut unread) else {
        return Readiness::default();
    };
    let root = source::parse(&text, &mut unread);
    let (mut unfinished, mut over, mut old) = Default::default();
    marks(SERVICE_FILE, &text, &mut unfinished);
    for language in languages(&root, &mut unread) {
        let file = format!("{}.ftl", language.text);
        if let Some(text) = read(dir, &file, &mut unread) {
            marks(&file, &text, &mut unfinished);
        }
    }
    examples(&root, &mut unfinished);
    keys(&root, today, &mut over);
    review(&root, today, &mut old);
    Readiness {
        unfinished: list(unfinished),
        over: list(over),
        old: list(old),
    }
}

fn list(faults: Faults) -> Vec<Fault> {
    faults.into_result(()).err().unwrap_or_default()
}

/// The lines with a mark; in a line of its own it is part of an explanation.
fn marks(file: &str, text: &str, faults: &mut Faults) {
    for (number, line) in (1..).zip(text.lines()) {
        if line.contains(MARK) && !line.trim_start().starts_with('#') {
            faults.add_in(
                file,
                number,
                "fill-in",
                format!("the mark {MARK} stands here"),
                "write what is true of your service, and take the mark away",
            );
        }
    }
}

fn examples(table: &Table, faults: &mut Faults) {
    for (_, value) in &table.entries {
        example(value, faults);
    }
}

fn example(value: &Value, faults: &mut Faults) {
    match &value.content {
        Content::Table(table) => examples(table, faults),
        Content::List(items) => items.iter().for_each(|item| example(item, faults)),
        Content::Text(text) if EXAMPLE_KEYS.contains(&text.as_str()) => faults.add(
            value.line,
            "example-key",
            "this key is from the documentation, and everybody knows its secret",
            "make one with `age-keygen`, and write its public key here",
        ),
        Content::Text(text) if names_nobody(text) => faults.add(
            value.line,
            "example-address",
            format!("{text:?} belongs to nobody"),
            "write an address of your service",
        ),
        _ => {}
    }
}

/// Whether a text has a domain in it that belongs to nobody.
fn names_nobody(text: &str) -> bool {
    let is_sign = |c: char| c.is_ascii_alphanumeric() || ".-".contains(c);
    let words = text.split(|c: char| !is_sign(c));
    words
        .filter(|word| word.contains('.'))
        .any(|word| NOBODYS.iter().any(|domain| is_within(word, domain)))
}

fn is_within(host: &str, domain: &str) -> bool {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    let above = host.strip_suffix(domain);
    above.is_some_and(|above| above.is_empty() || above.ends_with('.'))
}

fn keys(root: &Table, today: Date, faults: &mut Faults) {
    let Some(evidence) = root.inner("evidence") else {
        return;
    };
    for key in evidence.tables("keys", &mut Faults::default()) {
        let Some(day) = key.text("not-after", &mut Faults::default()) else {
            continue;
        };
        if Date::parse(&day.text).is_some_and(|last| last.number() < today.number()) {
            faults.add(
                day.line,
                "key-over",
                format!(
                    "the key was good until {}, so no code is encrypted to it",
                    day.text
                ),
                "add a new key to `keys` in [evidence], and compile and publish again",
            );
        }
    }
}

fn review(root: &Table, today: Date, faults: &mut Faults) {
    let service = root.inner("service");
    let Some(day) = service.and_then(|table| table.text("reviewed", &mut Faults::default())) else {
        return;
    };
    let Some(reviewed) = Date::parse(&day.text) else {
        return;
    };
    let days = today.number().saturating_sub(reviewed.number());
    if days > REVIEW_DAYS {
        faults.add(
            day.line,
            "old-review",
            format!("nobody has compared this with the service for {days} days"),
            "compare it, and write the day under `reviewed`",
        );
    }
}

#[cfg(test)]
mod tests {
    use super::names_nobody;

    #[test]
    fn domains_of_nobody_are_known_wherever_they_stand() {
        for (text, expected) in [
            ("login.example.com", true),
            ("https://{host}.example/a", true),
            ("mailto:me@EXAMPLE.ORG?subject=a", true),
            ("https://desk.example:8443/", true),
            ("support@desk.test", true),
            ("support@pypi.org", false),
            ("https://myexample.com/", false),
            ("https://example.company/", false),
            ("for example", false),
            ("https://{host}/example.html", false),
            ("templates/test", false),
        ] {
            assert_eq!(names_nobody(text), expected, "{text}");
        }
    }
}
