//! `zendesk`: the shapes of its requests API.

use account_recovery::delivery::Reply;
use account_recovery::delivery::{Failure, Outcome, zendesk};
use serde_json::json;

use super::{answer, busy, texts};

#[test]
fn entries_go_to_their_places() {
    let entries = texts(&[
        ("360001", "00041061050R3GG28A1C60T3GF"),
        ("body", "I cannot sign in.\n\"Help\""),
        ("email", "ada@mail.example"),
        ("name", "Ada"),
        ("subject", "Locked out"),
        ("360002", ""),
    ]);
    let sent: serde_json::Value = serde_json::from_str(&zendesk::body(&entries)).unwrap();
    let expected = json!({ "request": {
        "requester": { "name": "Ada", "email": "ada@mail.example" },
        "subject": "Locked out",
        "comment": { "body": "I cannot sign in.\n\"Help\"" },
        "custom_fields": [
            { "id": 360_001, "value": "00041061050R3GG28A1C60T3GF" },
            { "id": 360_002, "value": "" },
        ],
    } });
    assert_eq!(sent, expected);
}

#[test]
fn the_number_of_the_request_proves_that_it_is_stored() {
    let made = r#"{"request": {"id": 33, "status": "new", "subject": "Locked out", "via": {"channel": "api"}}}"#;
    let reply = answer(201, made);
    assert_eq!(zendesk::read(&reply), Outcome::Stored);
    assert_eq!(zendesk::ticket(&reply).as_deref(), Some("33"));
}

#[test]
fn everything_else_is_not_stored() {
    let invalid = r#"{"error":"RecordInvalid","description":"Record validation errors","details":{
        "requester":[{"description":"Requester: Email: x is not properly formatted"}]}}"#;
    // reply, failure
    for (reply, failure) in [
        (answer(422, invalid), Failure::Invalid),
        (answer(200, invalid), Failure::Invalid),
        (
            answer(401, r#"{"error":"Couldn't authenticate you"}"#),
            Failure::Refused(401),
        ),
        (
            answer(200, r#"{"error":{"title":"Forbidden","message":"x"}}"#),
            Failure::Refused(200),
        ),
        (answer(201, r#"{"request":{}}"#), Failure::NotAnEndpoint),
        (answer(200, "<!doctype html>"), Failure::NotAnEndpoint),
        (answer(409, r#"{"request":{"id":33}}"#), Failure::Conflict),
        (busy(429, 93, "{}"), Failure::Busy(Some(93))),
        (busy(503, 5, ""), Failure::Busy(Some(5))),
        (
            answer(500, r#"{"request":{"id":33}}"#),
            Failure::Broken(500),
        ),
        (Reply::TimedOut, Failure::TimedOut),
    ] {
        assert_eq!(zendesk::read(&reply), Outcome::Failed(failure), "{reply:?}");
        assert_eq!(zendesk::ticket(&reply), None, "{reply:?}");
    }
}
