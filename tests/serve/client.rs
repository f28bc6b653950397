//! A server on a folder of its own, and a client that shows all that comes back.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot talk to the server has failed"
)]

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;

use account_recovery::serve::{Config, Server};
use serde_json::Value;

/// A folder with a small page and room for requests, fresh for each test.
pub(crate) struct Folder(pub(crate) PathBuf);

impl Folder {
    pub(crate) fn new(test: &str) -> Self {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
            .join("serve")
            .join(test);
        let _not_there = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("page")).unwrap();
        fs::write(folder.join("secret.txt"), "not for visitors").unwrap();
        for (name, text) in [
            ("index.html", "<p>hello"),
            ("a.js", "1"),
            ("a.css", "p{}"),
            ("a.webmanifest", "{}"),
            ("offline.html", "<p>keep"),
            ("worker.js", "2"),
        ] {
            fs::write(folder.join("page").join(name), text).unwrap();
        }
        Self(folder)
    }

    pub(crate) fn requests(&self) -> PathBuf {
        self.0.join("requests").join("requests.jsonl")
    }

    pub(crate) fn serve(&self) -> Server {
        let config = Config {
            port: 0,
            page: self.0.join("page"),
            requests: self.requests(),
            allow_origins: vec![
                "null".parse().unwrap(),
                "https://help.example.org".parse().unwrap(),
            ],
        };
        Server::start(&config).unwrap()
    }
}

/// What came back.
pub(crate) struct Reply {
    pub(crate) status: u16,
    head: String,
    pub(crate) body: String,
}

impl Reply {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.head.lines().filter_map(|line| line.split_once(": "));
        headers
            .find(|(found, _)| found.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap()
    }
}

/// Sends a request line with headers and a body, and reads all that comes back.
#[track_caller]
pub(crate) fn send(server: &Server, line: &str, headers: &[&str], body: &str) -> Reply {
    let mut stream = TcpStream::connect(server.address()).unwrap();
    let headers: String = headers
        .iter()
        .map(|header| format!("{header}\r\n"))
        .collect();
    let length = body.len();
    let head = format!(
        "{line} HTTP/1.1\r\nHost: here\r\nConnection: close\r\nContent-Length: {length}\r\n{headers}\r\n"
    );
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(body.as_bytes()).unwrap();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    Reply {
        status: head[9..12].parse().unwrap(),
        head: head.to_owned(),
        body: body.to_owned(),
    }
}
