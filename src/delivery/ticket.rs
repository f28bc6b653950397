//! The number under which a tracker keeps a request.

use miniserde::json::{Number, Object, Value};

use super::search;

/// Members that hold what was made, in the answers of trackers.
const MADE: [&str; 4] = ["request", "ticket", "issue", "data"];

/// The `id` in the answer to a request that was stored: of the answer itself, or of what it says was made.
pub(super) fn made(body: &Object) -> Option<String> {
    let inside = MADE.iter().filter_map(|name| match body.get(*name) {
        Some(Value::Object(members)) => Some(members),
        _ => None,
    });
    inside.chain([body]).find_map(id)
}

fn id(members: &Object) -> Option<String> {
    match members.get("id")? {
        Value::String(id) if !id.is_empty() => Some(id.clone()),
        Value::Number(Number::U64(id)) => Some(id.to_string()),
        _ => None,
    }
}

/// The word after `marker`: `7` in `clientref: already filed as issue 7`.
pub(super) fn after(text: &str, marker: &str) -> Option<String> {
    let (_, rest) = search::split(text, marker)?;
    rest.split_whitespace().next().map(ToString::to_string)
}

/// The value of a parameter in the query of an address, as it stands there: `recovery-1` in
/// `/view/?ticket=recovery-1&key=…`.
pub(super) fn in_query(url: &str, parameter: &str) -> Option<String> {
    let (_, query) = url.split('#').next()?.split_once('?')?;
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let (_, value) = pairs.find(|(name, _)| *name == parameter)?;
    Some(value.to_string())
}
