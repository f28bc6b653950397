//! `post-json`: the request as JSON to an endpoint that answers with JSON naming the request it stored.

use miniserde::json::{Object, Value};

use super::complaint;
use super::reply::Answer;
use super::{Failure, Outcome};
use crate::delivery::Reply;
use crate::evidence::RequestId;

/// Reads the answer. Only a status of success together with a body that names this request counts as stored: some
/// servers answer errors with 200, and proxies answer anything. An endpoint that holds this very request already may
/// say so with 409. What is wrong with single fields reads [`super::complaint::Complaint::read`].
///
/// ```
/// use account_recovery::delivery::{Failure, Outcome, post_json::read};
/// use account_recovery::evidence::RequestId;
/// use account_recovery::delivery::Reply;
///
/// let id = RequestId::new([0; 16]);
/// let answer = |status, body: &str| Reply::Answer {
///     status,
///     retry_after: None,
///     landing: Default::default(),
///     body: body.into(),
/// };
/// let stored = answer(201, r#"{"rid": "00000000000000000000000000"}"#);
/// assert_eq!(read(&stored, id), Outcome::Stored);
/// let page = answer(200, "<p>Thank you");
/// assert_eq!(read(&page, id), Outcome::Failed(Failure::NotAnEndpoint));
/// ```
#[must_use]
pub fn read(reply: &Reply, id: RequestId) -> Outcome {
    Outcome::of(Answer::of(reply).and_then(|answer| judge(&answer, id)))
}

fn judge(answer: &Answer<'_>, id: RequestId) -> Result<(), Failure> {
    let body = complaint::object(answer.body);
    let names_it = |body: &Object| names(body, id) && !complaint::is_error(body);
    if matches!(answer.status, 200..=299 | 409) && body.as_ref().is_some_and(names_it) {
        Ok(())
    } else {
        Err(answer.failure())
    }
}

/// Whether the `rid` of a body is this request's.
fn names(body: &Object, id: RequestId) -> bool {
    matches!(body.get("rid"), Some(Value::String(rid)) if *rid == id.to_string())
}
