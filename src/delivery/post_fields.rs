//! `post-fields`: a flat JSON object to the REST interface of a tracker, which has fields of its own.
//!
//! The contract is the one of Roundup's REST interface
//! (<https://www.roundup-tracker.org/docs/rest.html>); other trackers answer alike.

use super::complaint::{self, Complaint};
use super::reply::Answer;
use super::{Failure, Outcome, ticket};
use crate::delivery::Reply;
use crate::request::{Texts, json};
use crate::service::{FormContent, PostFields};

/// What is sent, as `application/json` exactly: Roundup refuses a `charset`.
///
/// ```
/// use account_recovery::delivery::post_fields::body;
/// let entries = [("title".into(), "Locked \"out\"".into()), ("clientref".into(), "0004".into())];
/// assert_eq!(body(&entries.into()), r#"{"title":"Locked \"out\"","clientref":"0004"}"#);
/// ```
#[must_use]
pub fn body(entries: &Texts) -> String {
    json::texts(entries)
}

/// Reads the answer. A tracker does not name our request but the ticket it made of it, so a number is the proof.
///
/// `409` says that a rule refused the request. This is success if the rule is the one against filing twice and the
/// answer gives the number; if it concerns the request id but gives none, the first attempt is still being filed.
#[must_use]
pub fn read(reply: &Reply, tracker: &PostFields) -> Outcome {
    Outcome::of(Answer::of(reply).and_then(|answer| judge(&answer, tracker)))
}

fn judge(answer: &Answer<'_>, tracker: &PostFields) -> Result<(), Failure> {
    if number(answer, tracker).is_some() {
        return Ok(());
    }
    let mut entries = tracker.wire.entries.iter();
    let reference = entries.find(|entry| entry.content == FormContent::Reference);
    let about_id = |it: &Complaint| reference.is_some_and(|entry| entry.name == it.field);
    if answer.status == 409 && Complaint::read(answer.body).iter().any(about_id) {
        return Err(Failure::Busy(answer.retry_after));
    }
    Err(answer.failure())
}

/// The ticket's number, if the answer gives it.
#[must_use]
pub fn ticket(reply: &Reply, tracker: &PostFields) -> Option<String> {
    number(&Answer::of(reply).ok()?, tracker)
}

fn number(answer: &Answer<'_>, tracker: &PostFields) -> Option<String> {
    let body = complaint::object(answer.body)?;
    match answer.status {
        200..=299 if !complaint::is_error(&body) => ticket::made(&body),
        409 => {
            let says = body.get("error").and_then(complaint::text)?;
            ticket::after(says, tracker.duplicate.as_deref()?)
        }
        _ => None,
    }
}
