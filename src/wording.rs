//! Filling variables into wording.

use crate::answers::Known;
use crate::service::condition::Facts;

/// Replaces what `variable` knows, `{site}` and `{host}`. `None` if a variable has no value.
///
/// ```
/// use account_recovery::answers::{Answers, Known};
/// use account_recovery::compile::compile;
/// use account_recovery::wording::fill;
/// use std::path::Path;
///
/// let service = compile(Path::new("tests/definitions/minimal")).unwrap().remove(0).service;
/// let known = Known { service: &service, answers: &Answers::new(&service) };
/// let reader = |name: &str| (name == "reader").then(|| "ada".to_string());
/// let filled = fill("{reader} at {host}", &known, &reader);
/// assert_eq!(filled.as_deref(), Some("ada at town.library.example"));
/// assert_eq!(fill("{address}", &known, &reader), None);
/// ```
#[must_use]
pub fn fill<P>(
    text: &str,
    known: &Known<'_, P>,
    variable: &dyn Fn(&str) -> Option<String>,
) -> Option<String> {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}')?;
        out.push_str(before);
        out.push_str(&variable(name).or_else(|| own(name, known))?);
        rest = after;
    }
    out.push_str(rest);
    Some(out)
}

/// Variables that depend on the site.
fn own<P>(name: &str, known: &Known<'_, P>) -> Option<String> {
    let site = &known.service.site;
    match name {
        "site" => site.names.get(chosen(known)).cloned(),
        "host" => site.hosts.get(chosen(known)).cloned(),
        _ => None,
    }
}

/// The chosen site.
fn chosen<P>(known: &Known<'_, P>) -> usize {
    usize::from(known.value(known.service.site.fact).unwrap_or(0))
}

/// The same for what goes to support: there the site is called as in the language that support reads.
#[must_use]
pub fn fill_ticket(
    text: &str,
    known: &Known<'_>,
    variable: &dyn Fn(&str) -> Option<String>,
) -> Option<String> {
    let ticket = known.service.plans.ticket.as_ref();
    let site = ticket.and_then(|ticket| ticket.sites.get(chosen(known)));
    let site = |name: &str| site.filter(|_| name == "site").cloned();
    fill(text, known, &|name| site(name).or_else(|| variable(name)))
}

/// Replaces `{name}` in a word of the wizard. Whatever else stands in braces stays as it is.
///
/// ```
/// use account_recovery::wording::put;
/// assert_eq!(put("Sent to {host}: {more}", "host", "a.example"), "Sent to a.example: {more}");
/// ```
#[must_use]
pub fn put(text: &str, name: &str, value: &str) -> String {
    let mut out = String::new();
    for (index, piece) in text.split('{').enumerate() {
        match piece.split_once('}') {
            Some((found, after)) if index > 0 && found == name => {
                out.push_str(value);
                out.push_str(after);
            }
            _ if index > 0 => {
                out.push('{');
                out.push_str(piece);
            }
            _ => out.push_str(piece),
        }
    }
    out
}
