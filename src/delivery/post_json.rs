//! `post-json`: the request as JSON to an endpoint that answers with JSON naming the request it stored.

use alloc::string::ToString;
use miniserde::json::Value;

use super::{Failure, Outcome};
use crate::evidence::RequestId;
use crate::wizard::Reply;

/// Reads the answer. Only a status of success together with a body that names this request counts as stored: some
/// servers answer errors with 200, and proxies answer anything.
///
/// ```
/// use account_recovery::delivery::{Failure, Outcome, post_json::read};
/// use account_recovery::evidence::RequestId;
/// use account_recovery::wizard::Reply;
///
/// let id = RequestId::new([0; 16]);
/// let answer = |status, body: &str| Reply::Answer { status, retry_after: None, body: body.into() };
/// let stored = answer(201, r#"{"rid": "00000000000000000000000000"}"#);
/// assert_eq!(read(&stored, id), Outcome::Stored);
/// let page = answer(200, "<p>Thank you");
/// assert_eq!(read(&page, id), Outcome::Failed(Failure::NotAnEndpoint));
/// ```
#[must_use]
pub fn read(reply: &Reply, id: RequestId) -> Outcome {
    Outcome::Failed(match reply {
        Reply::Unreachable => Failure::Unreachable,
        Reply::TimedOut => Failure::TimedOut,
        Reply::Answer {
            status,
            retry_after,
            body,
        } => match *status {
            200..=299 if names(body, id) => return Outcome::Stored,
            200..=399 => Failure::NotAnEndpoint,
            429 | 503 => Failure::Busy(*retry_after),
            400..=499 => Failure::Refused(*status),
            status => Failure::Broken(status),
        },
    })
}

/// Whether the body is a JSON object whose `rid` is this request's.
fn names(body: &str, id: RequestId) -> bool {
    let Ok(Value::Object(members)) = miniserde::json::from_str::<Value>(body) else {
        return false;
    };
    matches!(members.get("rid"), Some(Value::String(rid)) if *rid == id.to_string())
}
