//! `post-json`: only an answer that names the request counts.

use account_recovery::delivery::Reply;
use account_recovery::delivery::{Failure, Landing, Outcome, post_json};

use super::answer;
use super::person::{ID, PYPI};

/// Status, body, and whether that means stored; `ID` is the id of the request.
const ANSWERS: [(u16, &str, bool); 21] = [
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
    (
        201,
        r#"{"rid":"ID","detail":"Thank you","status":"new"}"#,
        true,
    ),
    (
        409,
        r#"{"rid":"ID","status":409,"title":"Other content"}"#,
        false,
    ),
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
];

#[test]
fn only_a_success_that_names_the_request_counts_as_stored() {
    for (status, body, stored) in ANSWERS {
        let outcome = post_json::read(&answer(status, body), ID);
        assert_eq!(
            outcome == Outcome::Stored,
            stored,
            "{status} {body}: {outcome:?}"
        );
    }
}

/// Status, seconds to wait, body, failure and its code.
type Row = (u16, Option<u32>, &'static str, Failure, &'static str);

const FAILURES: [Row; 17] = [
    (200, None, "<p>", Failure::NotAnEndpoint, "not-an-endpoint"),
    (204, None, "", Failure::NotAnEndpoint, "not-an-endpoint"),
    (302, None, "", Failure::NotAnEndpoint, "not-an-endpoint"),
    (400, None, "{}", Failure::Refused(400), "refused"),
    (409, None, "{}", Failure::Conflict, "conflict"),
    (422, None, "{}", Failure::Refused(422), "refused"),
    (
        200,
        None,
        r#"{"error":"database is locked"}"#,
        Failure::Refused(200),
        "refused",
    ),
    (
        422,
        None,
        r#"{"errors":[{"field":"wanted","detail":"too short"}]}"#,
        Failure::Invalid,
        "invalid",
    ),
    (
        200,
        None,
        r#"{"errors":{"wanted":["too short"]}}"#,
        Failure::Invalid,
        "invalid",
    ),
    (408, Some(3), "", Failure::Busy(Some(3)), "busy"),
    (429, Some(30), "", Failure::Busy(Some(30)), "busy"),
    (429, None, "", Failure::Busy(None), "busy-unknown"),
    (503, Some(5), "", Failure::Busy(Some(5)), "busy"),
    (
        200,
        None,
        r#"{"title":"Full","status":507}"#,
        Failure::Refused(200),
        "refused",
    ),
    (500, None, "", Failure::Broken(500), "broken"),
    (
        500,
        None,
        r#"{"errors":{"wanted":["too short"]}}"#,
        Failure::Broken(500),
        "broken",
    ),
    (100, None, "", Failure::Broken(100), "broken"),
];

#[test]
fn every_other_answer_is_a_failure_of_its_kind() {
    for (status, retry_after, body, failure, code) in FAILURES {
        let body = body.to_owned();
        let reply = Reply::Answer {
            status,
            retry_after,
            landing: Landing::default(),
            body,
        };
        expect(&reply, failure, code);
    }
}

#[test]
fn no_answer_is_a_failure_too() {
    expect(&Reply::TimedOut, Failure::TimedOut, "timed-out");
    expect(&Reply::Unreachable, Failure::Unreachable, "unreachable");
    expect(&Reply::Barred, Failure::Barred, "barred");
}

#[track_caller]
fn expect(reply: &Reply, failure: Failure, code: &str) {
    let outcome = post_json::read(reply, ID);
    assert_eq!(outcome, Outcome::Failed(failure), "{reply:?}");
    assert_eq!(failure.code(), code);
    let words = failure.words(&PYPI);
    assert!(
        words.ends_with(['.', '?']) && !words.contains('{'),
        "{words}"
    );
}
