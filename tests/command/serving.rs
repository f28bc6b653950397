//! The server, as somebody starts it who tries the page out.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use crate::{folder, run, text};

/// A running `account-recovery serve`; it ends when this is dropped.
struct Serving(Child);

impl Drop for Serving {
    fn drop(&mut self) {
        let _already_gone = self.0.kill();
        let _already_gone = self.0.wait();
    }
}

#[test]
fn serve_tells_where_the_page_and_the_requests_are() {
    let page = folder("serve");
    fs::write(page.join("index.html"), "<!doctype html>").unwrap();
    let requests = page.join("requests.jsonl");
    let mut serving = Serving(
        Command::new(env!("CARGO_BIN_EXE_account-recovery"))
            .arg("serve")
            .arg(&page)
            .args(["--port", "0", "--requests"])
            .arg(&requests)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap(),
    );
    let mut lines = BufReader::new(serving.0.stdout.take().unwrap()).lines();
    let first = lines.next().unwrap().unwrap();
    let address = first.strip_prefix("The help page is at http://").unwrap();
    let second = lines.next().unwrap().unwrap();
    assert!(
        second.ends_with(&requests.display().to_string()),
        "{second}"
    );
    let mut stream = TcpStream::connect(address.trim_end_matches('/')).unwrap();
    stream
        .write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        .unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).unwrap();
    assert!(reply.starts_with("HTTP/1.1 200"), "{reply}");
    assert!(reply.ends_with("<!doctype html>"), "{reply}");
}

#[test]
fn serve_says_in_a_sentence_what_stops_it() {
    let output = run(&["serve", "tests/definitions"]);
    assert_eq!(
        text(&output.stderr),
        "There is no index.html in tests/definitions.\n  \
         fix: Build the page with `cargo task bundle`, or name its folder.\n"
    );
}
