//! Filling variables into wording.

use alloc::string::String;

use crate::answers::Known;
use crate::condition::Facts;

/// Replaces `{site}`, `{host}`, `{fact:ID}` and what `variable` knows. `None` if a variable has no value.
#[must_use]
pub fn fill(
    text: &str,
    known: &Known<'_>,
    variable: &dyn Fn(&str) -> Option<String>,
) -> Option<String> {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}')?;
        out.push_str(before);
        out.push_str(&own(name, known).or_else(|| variable(name))?);
        rest = after;
    }
    out.push_str(rest);
    Some(out)
}

/// Variables that depend on answers only.
fn own(name: &str, known: &Known<'_>) -> Option<String> {
    let site = &known.service.site;
    let chosen = usize::from(known.value(site.fact).unwrap_or(0));
    match name {
        "site" => site.names.get(chosen).cloned(),
        "host" => site.hosts.get(chosen).cloned(),
        _ => label(name.strip_prefix("fact:")?, known),
    }
}

fn label(id: &str, known: &Known<'_>) -> Option<String> {
    let mut facts = (0..).zip(&known.service.facts);
    let (index, _) = facts.find(|(_, fact)| fact.id == id)?;
    known.chosen(index).map(|choice| choice.label.clone())
}
