//! `post-json`: only an answer that names the request counts.

use account_recovery::delivery::{Failure, Outcome, post_json};
use account_recovery::wizard::Reply;

use super::person::{ID, PYPI};
use super::{answer, busy};

#[test]
fn only_a_success_that_names_the_request_counts_as_stored() {
    // status, body, whether it is stored
    for (status, body, stored) in [
        (200, r#"{"rid":"ID"}"#, true),
        (201, r#"{"rid":"ID"}"#, true),
        (
            202,
            r#" {"ticket": 12, "rid": "ID", "more": [1, {}]} "#,
            true,
        ),
        (200, r#"{"rid":"00000000000000000000000000"}"#, false),
        (409, r#"{"rid":"ID"}"#, true),
        (200, r#"{"rid":"ID","errors":[]}"#, true),
        (200, r#"{"rid":"ID","error":null}"#, true),
        (200, r#"{"rid":"ID","error":"full"}"#, false),
        (
            200,
            r#"{"rid":"ID","errors":[{"field":"wanted","detail":"no"}]}"#,
            false,
        ),
        (409, r#"{"rid":"ID","detail":"other content"}"#, false),
        (422, r#"{"rid":"ID"}"#, false),
        (200, r#"{"rid":["ID"]}"#, false),
        (200, r#"["ID"]"#, false),
        (200, r#""ID""#, false),
        (200, "ID", false),
        (200, r#"{"rid":"ID""#, false),
        (200, "<!doctype html><p>ID", false),
        (204, "", false),
        (302, r#"{"rid":"ID"}"#, false),
        (500, r#"{"rid":"ID"}"#, false),
    ] {
        let outcome = post_json::read(&answer(status, body), ID);
        assert_eq!(
            outcome == Outcome::Stored,
            stored,
            "{status} {body}: {outcome:?}"
        );
    }
}

#[test]
fn every_other_reply_is_a_failure_of_its_kind() {
    // reply, failure, code
    for (reply, failure, code) in [
        (
            answer(200, "<p>"),
            Failure::NotAnEndpoint,
            "not-an-endpoint",
        ),
        (answer(204, ""), Failure::NotAnEndpoint, "not-an-endpoint"),
        (answer(302, ""), Failure::NotAnEndpoint, "not-an-endpoint"),
        (answer(400, "{}"), Failure::Refused(400), "refused"),
        (answer(409, "{}"), Failure::Conflict, "conflict"),
        (answer(422, "{}"), Failure::Refused(422), "refused"),
        (
            answer(200, r#"{"error":"database is locked"}"#),
            Failure::Refused(200),
            "refused",
        ),
        (
            answer(
                422,
                r#"{"errors":[{"field":"wanted","detail":"too short"}]}"#,
            ),
            Failure::Invalid,
            "invalid",
        ),
        (
            answer(200, r#"{"errors":{"wanted":["too short"]}}"#),
            Failure::Invalid,
            "invalid",
        ),
        (busy(408, 3, ""), Failure::Busy(Some(3)), "busy"),
        (busy(429, 30, ""), Failure::Busy(Some(30)), "busy"),
        (answer(429, ""), Failure::Busy(None), "busy-unknown"),
        (answer(500, ""), Failure::Broken(500), "broken"),
        (busy(503, 5, ""), Failure::Busy(Some(5)), "busy"),
        (answer(100, ""), Failure::Broken(100), "broken"),
        (Reply::TimedOut, Failure::TimedOut, "timed-out"),
        (Reply::Unreachable, Failure::Unreachable, "unreachable"),
    ] {
        assert_eq!(
            post_json::read(&reply, ID),
            Outcome::Failed(failure),
            "{reply:?}"
        );
        assert_eq!(failure.code(), code);
        let words = failure.words(&PYPI);
        assert!(
            words.ends_with(['.', '?']) && !words.contains('{'),
            "{words}"
        );
    }
}
