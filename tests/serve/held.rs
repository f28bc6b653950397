//! Whoever holds connections open without ever sending what was announced holds nobody else up.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use account_recovery::serve::Server;

use crate::client::{Folder, send};

/// So long somebody waits for an answer.
const PATIENCE: Duration = Duration::from_secs(5);

/// Opens a connection, writes a beginning, and holds it.
#[track_caller]
#[expect(
    clippy::unwrap_used,
    reason = "a test that cannot talk to the server has failed"
)]
fn hold(server: &Server, beginning: &str) -> TcpStream {
    let mut stream = TcpStream::connect(server.address()).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream.write_all(beginning.as_bytes()).unwrap();
    stream
}

/// What comes on a connection first, or nothing in all that time.
fn answer(stream: &mut TcpStream) -> String {
    let mut bytes = [0; 12];
    match stream.read_exact(&mut bytes) {
        Ok(()) => String::from_utf8_lossy(&bytes).into_owned(),
        Err(error) => format!("nothing: {error}"),
    }
}

const HEAD: &str = "POST /requests HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\n";

#[test]
fn bodies_that_never_come_hold_nobody_up() {
    let folder = Folder::new("held");
    let server = folder.serve();
    // what is held
    let table = [
        (
            "a long body",
            format!("{HEAD}Content-Length: 200000\r\n\r\n{{"),
        ),
        (
            "a short body",
            format!("{HEAD}Content-Length: 20\r\n\r\n{{"),
        ),
        (
            "a body without a length",
            format!("{HEAD}Transfer-Encoding: chunked\r\n\r\n"),
        ),
        ("a header", HEAD.to_owned()),
        ("nothing at all", String::new()),
    ];
    let mut held = Vec::new();
    for (what, beginning) in table {
        held.extend((0..8).map(|_| hold(&server, &beginning)));
        let mut visitor = hold(&server, "GET / HTTP/1.1\r\nHost: here\r\n\r\n");
        assert_eq!(answer(&mut visitor), "HTTP/1.1 200", "behind {what}");
    }
}

#[test]
fn more_connections_than_there_may_be_are_closed_and_come_again() {
    let folder = Folder::new("crowd");
    let server = folder.serve();
    let crowd: Vec<_> = (0..300).map(|_| hold(&server, HEAD)).collect();
    drop(crowd);
    assert_eq!(send(&server, "GET /", &[], "").status, 200);
}

#[test]
fn what_is_no_request_is_answered_or_closed() {
    let folder = Folder::new("no-request");
    let server = folder.serve();
    let long = format!("GET /{} HTTP/1.1\r\n\r\n", "a".repeat(100_000));
    let chunked = format!("{HEAD}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    // bytes, what comes first
    let table = [
        ("GET\r\n\r\n", "HTTP/1.1 400"),
        (
            "GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
            "HTTP/1.1 400",
        ),
        (
            "POST /requests HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: x\r\n\r\n",
            "HTTP/1.1 400",
        ),
        (&long, "HTTP/1.1 400"),
        (&chunked, "HTTP/1.1 411"),
    ];
    for (bytes, first) in table {
        let mut stream = hold(&server, "");
        // A server that answers early may close while the rest is still being written.
        let _closed = stream.write_all(bytes.as_bytes());
        assert_eq!(
            answer(&mut stream),
            first,
            "{}",
            bytes.chars().take(40).collect::<String>()
        );
    }
}

#[test]
fn a_client_that_asks_first_is_told_to_go_on() {
    let folder = Folder::new("expect");
    let server = folder.serve();
    let mut stream = hold(
        &server,
        &format!("{HEAD}Content-Length: 2\r\nExpect: 100-continue\r\n\r\n"),
    );
    assert_eq!(answer(&mut stream), "HTTP/1.1 100");
    stream.write_all(b"{}").unwrap();
    let mut rest = String::new();
    stream.read_to_string(&mut rest).unwrap();
    assert!(rest.contains("HTTP/1.1 422"), "{rest}");
}
