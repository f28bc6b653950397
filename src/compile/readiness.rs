//! What is right in a definition that somebody tries out, and wrong before visitors: places that wait to be filled in,
//! addresses that belong to nobody, keys whose secret everybody knows, and what was right once.

use std::path::Path;

use super::fault::{Fault, Faults};
use super::source::{Document, Table, Value};
use super::{SERVICE_FILE, languages, problem, read};
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
    let unread = Faults::default();
    let Some(text) = read(dir, SERVICE_FILE, &unread) else {
        return Readiness::default();
    };
    let document = Document::parse(&text, &unread);
    let root = document.root();
    let (unfinished, over, old) = <(Faults, Faults, Faults)>::default();
    marks(SERVICE_FILE, &text, &unfinished);
    for language in languages(root) {
        let file = format!("{}.ftl", language.text);
        if let Some(text) = read(dir, &file, &unread) {
            marks(&file, &text, &unfinished);
        }
    }
    examples(root, &unfinished);
    keys(root, today, &over);
    review(root, today, &old);
    Readiness {
        unfinished: unfinished.into_list(),
        over: over.into_list(),
        old: old.into_list(),
    }
}

/// The lines with a mark; in a line of its own it is part of an explanation.
fn marks(file: &str, text: &str, faults: &Faults) {
    for (number, line) in (1..).zip(text.lines()) {
        if line.contains(MARK) && !line.trim_start().starts_with('#') {
            faults.add_in(file, number, problem::fill_in(MARK));
        }
    }
}

fn examples(table: Table<'_>, faults: &Faults) {
    for (_, value) in table.entries() {
        example(value, faults);
    }
}

fn example(value: Value<'_>, faults: &Faults) {
    if let Some(table) = value.as_table() {
        examples(table, faults);
    }
    for item in value.as_list().unwrap_or_default() {
        example(item, faults);
    }
    match value.as_text() {
        Some(text) if EXAMPLE_KEYS.contains(&text) => {
            faults.add(value.line, problem::example_key());
        }
        Some(text) if names_nobody(text) => {
            faults.add(value.line, problem::example_address(text));
        }
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

fn keys(root: Table<'_>, today: Date, faults: &Faults) {
    let evidence = root.inner("evidence");
    let keys = evidence.map(|evidence| evidence.tables("keys"));
    let days = keys.into_iter().flatten();
    for day in days.filter_map(|key| key.text("not-after")) {
        if Date::parse(day.text).is_some_and(|last| last.number() < today.number()) {
            faults.add(day.line, problem::key_over(day.text));
        }
    }
}

fn review(root: Table<'_>, today: Date, faults: &Faults) {
    let service = root.inner("service");
    let day = service.and_then(|service| service.text("reviewed"));
    if let Some(day) = day
        && let Some(reviewed) = Date::parse(day.text)
    {
        let days = today.number().saturating_sub(reviewed.number());
        if days > REVIEW_DAYS {
            faults.add(day.line, problem::old_review(days));
        }
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
