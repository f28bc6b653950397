//! `zendesk`: a request to Zendesk's requests API, which takes them without signing in where the help centre allows it.
//!
//! Shapes: <https://developer.zendesk.com/api-reference/ticketing/tickets/ticket-requests/>, `POST /api/v2/requests.json`.

use super::reply::Answer;
use super::{Outcome, complaint, ticket};
use crate::delivery::Reply;
use crate::request::{Texts, json};

/// The entries that have a place of their own; every other is a custom field, named by its number.
pub const PLACES: [&str; 4] = ["name", "email", "subject", "body"];

/// What is sent, as `application/json`, from entries that are named by [`PLACES`] or by the number of a custom field.
///
/// ```
/// use account_recovery::delivery::zendesk::body;
/// let entries = [("email", "ada@mail.example"), ("subject", "Locked out"), ("360001", "0004")];
/// let entries = entries.map(|(name, text)| (name.to_string(), text.to_string()));
/// let json = concat!(
///     r#"{"request":{"requester":{"email":"ada@mail.example"},"subject":"Locked out","#,
///     r#""comment":{},"custom_fields":[{"id":360001,"value":"0004"}]}}"#
/// );
/// assert_eq!(body(&entries.into()), json);
/// ```
#[must_use]
pub fn body(entries: &Texts) -> String {
    let put = |place: &'static str| {
        let mut found = entries.iter().filter(move |(name, _)| name == place);
        found.next().map(|(_, text)| (place, json::quote(text)))
    };
    let custom = entries.iter().filter(|(name, _)| is_number(name));
    let custom =
        custom.map(|(id, text)| json::object([("id", id.clone()), ("value", json::quote(text))]));
    let custom: Vec<String> = custom.collect();
    let requester = json::object(put("name").into_iter().chain(put("email")));
    let rest = [
        ("comment", json::object(put("body"))),
        ("custom_fields", format!("[{}]", custom.join(","))),
    ];
    let members = [("requester", requester)].into_iter();
    let request = json::object(members.chain(put("subject")).chain(rest));
    json::object([("request", request)])
}

/// Whether a name is the number of a custom field.
#[must_use]
pub fn is_number(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit())
}

/// Reads the answer: `201` with the number of the request it made.
#[must_use]
pub fn read(reply: &Reply) -> Outcome {
    Outcome::of(Answer::of(reply).and_then(|answer| match number(&answer) {
        Some(_) => Ok(()),
        None => Err(answer.failure()),
    }))
}

/// The number of the request that was made.
#[must_use]
pub fn ticket(reply: &Reply) -> Option<String> {
    number(&Answer::of(reply).ok()?)
}

fn number(answer: &Answer<'_>) -> Option<String> {
    let body = complaint::object(answer.body)?;
    let made = (200..=299).contains(&answer.status) && !complaint::is_error(&body);
    made.then(|| ticket::made(&body))?
}
