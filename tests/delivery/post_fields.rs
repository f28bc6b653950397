//! `post-fields`: the answers of Roundup 2.6.0, as it gave them.

use account_recovery::delivery::Reply;
use account_recovery::delivery::{Failure, Outcome, post_fields};
use account_recovery::service::{FormContent, PostFields, Wire, WireEntry};
use serde_json::json;

use super::{answer, busy, texts};

fn tracker() -> PostFields {
    let entry = |name: &str, content| WireEntry {
        name: name.into(),
        content,
    };
    PostFields {
        wire: Wire {
            draft: 0,
            entries: vec![
                entry("title", FormContent::Subject),
                entry("clientref", FormContent::Reference),
            ],
        },
        duplicate: Some("already filed as issue".into()),
        requested_with: true,
    }
}

/// An error as Roundup writes it.
fn refused(status: u16, says: &str) -> Reply {
    let body = json!({ "error": { "status": status, "msg": says } });
    answer(status, &format!("{body:#}"))
}

#[test]
fn what_is_sent_is_one_flat_object() {
    let sent = post_fields::body(&texts(&[("title", "A \"b\"\n"), ("details", "\u{1F511}")]));
    let read: serde_json::Value = serde_json::from_str(&sent).unwrap();
    assert_eq!(
        read,
        json!({ "title": "A \"b\"\n", "details": "\u{1F511}" })
    );
}

#[test]
fn the_number_of_a_ticket_proves_that_it_is_stored() {
    let link =
        r#"{"data": {"id": "7", "link": "http://127.0.0.1:8080/support/rest/data/issue/7"}}"#;
    // reply, number
    for (reply, number) in [
        (answer(201, link), "7"),
        (answer(200, r#"{"id": 12}"#), "12"),
        (answer(201, r#"{"issue": {"id": 3, "subject": "A"}}"#), "3"),
        (refused(409, "clientref: already filed as issue 7"), "7"),
    ] {
        let outcome = post_fields::read(&reply, &tracker());
        assert_eq!(outcome, Outcome::Stored, "{reply:?}");
        let ticket = post_fields::ticket(&reply, &tracker());
        assert_eq!(ticket.as_deref(), Some(number), "{reply:?}");
    }
}

/// Errors as Roundup writes them: status, text, failure.
const ERRORS: [(u16, &str, Failure); 12] = [
    (
        409,
        "clientref: being filed, try again",
        Failure::Busy(None),
    ),
    (
        409,
        "clientref: already filed as issue",
        Failure::Busy(None),
    ),
    (409, "title: required", Failure::Invalid),
    (
        409,
        "title: at most 200 characters, got 201",
        Failure::Invalid,
    ),
    (
        409,
        "details: at most 20000 characters, got 20001",
        Failure::Invalid,
    ),
    (409, "contact: not a mail address", Failure::Invalid),
    (409, "details: not Unicode text", Failure::Invalid),
    (400, "No properties found.", Failure::Refused(400)),
    (
        400,
        "Property foo not found in class issue",
        Failure::Refused(400),
    ),
    (400, "Required Header Missing", Failure::Refused(400)),
    (
        403,
        "Permission to view issue denied",
        Failure::Refused(403),
    ),
    (
        405,
        "'list' object has no attribute 'replace'",
        Failure::Refused(405),
    ),
];

/// Other answers: status, body, failure.
const ANSWERS: [(u16, &str, Failure); 9] = [
    (
        400,
        "<html><p>already filed as issue 7",
        Failure::Refused(400),
    ),
    (
        404,
        r#"{"error":{"msg":"already filed as issue 7"}}"#,
        Failure::Refused(404),
    ),
    (408, "", Failure::Busy(None)),
    (409, "<html><p>already filed as issue 7", Failure::Conflict),
    (200, r#"{"data":{"id":""}}"#, Failure::NotAnEndpoint),
    (200, r#"{"data":{"collection":[]}}"#, Failure::NotAnEndpoint),
    (
        200,
        r#"{"data":{"id":"7"},"error":"rolled back"}"#,
        Failure::Refused(200),
    ),
    (201, r#"{"data":{"id":"7""#, Failure::NotAnEndpoint),
    (500, r#"{"data":{"id":"7"}}"#, Failure::Broken(500)),
];

#[test]
fn everything_else_is_not_stored() {
    let errors = ERRORS.map(|(status, says, failure)| (refused(status, says), failure));
    let answers = ANSWERS.map(|(status, body, failure)| (answer(status, body), failure));
    let others = [
        (busy(429, 10, ""), Failure::Busy(Some(10))),
        (Reply::Unreachable, Failure::Unreachable),
        (Reply::TimedOut, Failure::TimedOut),
    ];
    for (reply, failure) in errors.into_iter().chain(answers).chain(others) {
        let outcome = post_fields::read(&reply, &tracker());
        assert_eq!(outcome, Outcome::Failed(failure), "{reply:?}");
        assert_eq!(post_fields::ticket(&reply, &tracker()), None, "{reply:?}");
    }
}

#[test]
fn without_words_for_a_duplicate_a_conflict_is_none() {
    let tracker = PostFields {
        duplicate: None,
        ..tracker()
    };
    let reply = refused(409, "number 7 exists already");
    assert_eq!(
        post_fields::read(&reply, &tracker),
        Outcome::Failed(Failure::Conflict)
    );
}
