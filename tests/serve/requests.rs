//! The endpoint: what is taken, what is refused, and what is on disk afterwards.

use std::fs;
use std::thread;

use account_recovery::date::Date;
use account_recovery::serve::Server;
use serde_json::{Value, json};

use crate::client::{Folder, Reply, send};

const RID: &str = "0000G40R40M30E209185GR38E1";
const OTHER_RID: &str = "7ZZZZZZZZZZZZZZZZZZZZZZZZZ";

#[track_caller]
fn post(server: &Server, request: &Value) -> Reply {
    send(
        server,
        "POST /requests",
        &["Content-Type: application/json"],
        &request.to_string(),
    )
}

fn request(rid: &str, note: &str) -> Value {
    json!({
        "v": 2, "rid": rid, "service": "pypi", "route": "recovery-request", "answers": { "site": "pypi" },
        "public": { "note": note }, "private": { "email": "someone@example.org" }, "later": [1, { "z": 1, "a": 2 }],
    })
}

#[test]
fn what_is_no_request_is_refused_with_a_reason() {
    let folder = Folder::new("refused");
    let server = folder.serve();
    let large = format!("\"{}\"", "a".repeat(256 * 1024));
    // type, body, status, title
    let table = [
        ("application/json", "{\"v\":2", 400, "Not JSON"),
        ("application/json", "[]", 422, "Incomplete request"),
        ("application/json", "{}", 422, "Incomplete request"),
        ("application/json", large.as_str(), 413, "Too large"),
        ("text/plain", "{}", 415, "Not JSON"),
        ("application/x-www-form-urlencoded", "v=1", 415, "Not JSON"),
    ];
    for (media_type, body, status, title) in table {
        let reply = send(
            &server,
            "POST /requests",
            &[&format!("Content-Type: {media_type}")],
            body,
        );
        assert_eq!(reply.status, status, "{}", reply.body);
        assert_eq!(
            reply.header("Content-Type"),
            Some("application/problem+json")
        );
        assert_eq!(reply.json()["title"], title);
        assert_eq!(reply.json()["status"], status);
    }
    assert_eq!(fs::read_to_string(folder.requests()).unwrap(), "");
}

#[test]
fn every_missing_member_is_named() {
    let folder = Folder::new("missing");
    let server = folder.serve();
    let errors = post(&server, &json!({ "v": 2, "rid": RID })).json()["errors"].take();
    let missing = ["service", "route", "answers", "public", "private"];
    let expected: Vec<_> = missing
        .map(|field| json!({ "field": field, "detail": "is missing" }))
        .into();
    assert_eq!(errors, Value::from(expected));
}

#[test]
fn a_request_is_kept_once_whatever_happens() {
    let folder = Folder::new("once");
    let server = folder.serve();
    let first = post(&server, &request(RID, "a"));
    assert_eq!(first.status, 201);
    assert_eq!(first.json()["rid"], RID);
    let again = post(&server, &request(RID, "a"));
    assert_eq!((again.status, &again.body), (200, &first.body));
    assert_eq!(post(&server, &request(RID, "b")).status, 409);
    drop(server);

    let server = folder.serve();
    let after_restart = post(&server, &request(RID, "a"));
    assert_eq!(
        (after_restart.status, &after_restart.body),
        (200, &first.body)
    );
    assert_eq!(post(&server, &request(RID, "b")).status, 409);
    let received = first.json()["received"].as_str().unwrap().to_owned();
    let (seconds, line) = only_line(&folder);
    assert_eq!(
        line,
        format!(
            "{{\"received\":{seconds},\"request\":{}}}\n",
            request(RID, "a")
        )
    );
    assert!(received.starts_with(&Date::after(seconds, 0).iso()));
}

/// The time of receipt and the text of a file with one request.
#[track_caller]
#[expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a file without that line fails the test"
)]
fn only_line(folder: &Folder) -> (u64, String) {
    let text = fs::read_to_string(folder.requests()).unwrap();
    assert_eq!(text.lines().count(), 1, "{text}");
    let line: Value = serde_json::from_str(&text).unwrap();
    (line["received"].as_u64().unwrap(), text)
}

#[test]
fn nothing_in_a_request_steers_the_terminal_or_turns_the_text_of_whoever_reads_the_file() {
    let folder = Folder::new("signs");
    let server = folder.serve();
    // Escape, delete, the C1 form of the sequence that begins colours, a turn of direction, an unseen blank, a tag; letters
    // of other languages and a line end stay readable.
    let note = "a\u{1b}[2J\u{7f}\u{9b}31m\u{202e}txt.exe\u{200b}\u{2066}\u{e0041} Ж 日 ד\nb";
    assert_eq!(post(&server, &request(RID, note)).status, 201);
    let (_, text) = only_line(&folder);
    let escaped = r#""a\u001b[2J\u007f\u009b31m\u202etxt.exe\u200b\u2066\udb40\udc41 Ж 日 ד\nb""#;
    assert!(text.contains(escaped), "{text}");
    let line: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(line["request"]["public"]["note"], note);
    drop(server);
    assert_eq!(post(&folder.serve(), &request(RID, note)).status, 200);
}

#[test]
fn a_cut_off_record_is_ignored_and_left_as_it_is() {
    let folder = Folder::new("torn");
    post(&folder.serve(), &request(RID, "a"));
    let torn = fs::read_to_string(folder.requests()).unwrap();
    let torn = &torn[..torn.len() / 2];
    fs::write(folder.requests(), torn).unwrap();

    let server = folder.serve();
    assert_eq!(server.torn_records(), 1);
    assert_eq!(post(&server, &request(OTHER_RID, "b")).status, 201);
    assert_eq!(post(&server, &request(RID, "a")).status, 201);
    drop(server);

    assert!(
        fs::read_to_string(folder.requests())
            .unwrap()
            .starts_with(torn)
    );
    let server = folder.serve();
    assert_eq!(server.torn_records(), 1);
    assert_eq!(post(&server, &request(OTHER_RID, "b")).status, 200);
    assert_eq!(post(&server, &request(RID, "a")).status, 200);
}

#[test]
fn many_presses_at_once_store_one_request() {
    let folder = Folder::new("at-once");
    let server = folder.serve();
    let mut statuses = thread::scope(|scope| {
        let presses: Vec<_> = (0..12)
            .map(|_| scope.spawn(|| post(&server, &request(RID, "a")).status))
            .collect();
        presses
            .into_iter()
            .map(|press| press.join().unwrap())
            .collect::<Vec<_>>()
    });
    statuses.sort_unstable();
    assert_eq!((statuses[11], &statuses[..11]), (201, &[200; 11][..]));
    assert_eq!(
        fs::read_to_string(folder.requests())
            .unwrap()
            .lines()
            .count(),
        1
    );
}

#[test]
fn pages_elsewhere_send_only_when_allowed() {
    let folder = Folder::new("origins");
    let server = folder.serve();
    let own = server.url();
    let body = request(RID, "a").to_string();
    // origin, status of the preflight, status of the request, allowed origin in the reply
    let table = [
        (own.as_str(), 204, 201, None),
        ("null", 204, 200, Some("null")),
        (
            "https://help.example.org",
            204,
            200,
            Some("https://help.example.org"),
        ),
        ("https://example.org", 403, 403, None),
    ];
    for (origin, preflight, status, allowed) in table {
        let origin = format!("Origin: {origin}");
        let before = send(&server, "OPTIONS /requests", &[&origin], "");
        let reply = send(
            &server,
            "POST /requests",
            &[&origin, "Content-Type: application/json"],
            &body,
        );
        assert_eq!(
            (before.status, reply.status),
            (preflight, status),
            "{origin}"
        );
        assert_eq!(
            before.header("Access-Control-Allow-Origin"),
            allowed,
            "{origin}"
        );
        assert_eq!(
            reply.header("Access-Control-Allow-Origin"),
            allowed,
            "{origin}"
        );
    }
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_the_requests() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new("mode");
    let _server = folder.serve();
    assert_eq!(
        fs::metadata(folder.requests())
            .unwrap()
            .permissions()
            .mode()
            & 0o777,
        0o600
    );
}
