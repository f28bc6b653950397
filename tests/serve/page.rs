//! The page: which files come, with which headers, and when the server does not start.

use std::fs;

use account_recovery::page::offline::{PAGE_POLICY, WORKER_POLICY};
use account_recovery::serve::{Config, ServeError, Server};

use crate::client::{Folder, send};

const HTML: &str = "text/html; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";

/// Request line, status, type, how the body begins.
const LOOKED_UP: [(&str, u16, &str, &str); 13] = [
    ("GET /", 200, HTML, "<p>hello"),
    ("GET /index.html?site=pypi", 200, HTML, "<p>hello"),
    ("HEAD /", 200, HTML, ""),
    ("GET /a.js", 200, "text/javascript; charset=utf-8", "1"),
    ("GET /a.css", 200, "text/css; charset=utf-8", "p{}"),
    ("GET /a.webmanifest", 200, "application/manifest+json", "{}"),
    ("GET /none.html", 404, TEXT, "There is no"),
    ("GET /../secret.txt", 404, TEXT, "There is no"),
    ("GET /%2e%2e/secret.txt", 404, TEXT, "There is no"),
    ("GET /../requests/requests.jsonl", 404, TEXT, "There is no"),
    ("GET /requests", 405, "application/problem+json", "{"),
    ("POST /", 405, TEXT, "Only GET and"),
    ("DELETE /a.js", 405, TEXT, "Only GET and"),
];

#[test]
fn files_come_with_their_type_and_nothing_else_comes() {
    let folder = Folder::new("files");
    let server = folder.serve();
    for (line, status, media_type, body) in LOOKED_UP {
        let reply = send(&server, line, &[], "");
        assert_eq!(reply.status, status, "{line}");
        assert_eq!(reply.header("Content-Type"), Some(media_type), "{line}");
        assert!(reply.body.starts_with(body), "{line}: {}", reply.body);
    }
}

#[test]
fn every_reply_ends_its_connection_and_only_bodies_have_a_length() {
    let folder = Folder::new("connections");
    let server = folder.serve();
    let tag = send(&server, "GET /", &[], "");
    let known = format!("If-None-Match: {}", tag.header("ETag").unwrap());
    // request line, header, status, length of the body
    let table = [
        ("GET /", "Accept: */*", 200, Some("8")),
        ("HEAD /", "Accept: */*", 200, Some("8")),
        ("GET /", known.as_str(), 304, None),
        ("OPTIONS /requests", "Accept: */*", 204, None),
    ];
    for (line, header, status, length) in table {
        let reply = send(&server, line, &[header], "");
        assert_eq!(reply.status, status, "{line}");
        assert_eq!(reply.header("Connection"), Some("close"), "{line}");
        assert_eq!(reply.header("Content-Length"), length, "{line}");
    }
}

/// Headers that are the same for every reply.
const ALWAYS: [(&str, &str); 3] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
];

#[test]
fn every_reply_carries_the_policy() {
    let folder = Folder::new("policy");
    let server = folder.serve();
    let endpoint = format!("{}/requests", server.url());
    let policy = format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src {endpoint}; \
         img-src 'self'; form-action {endpoint}; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    );
    // request line, policy
    let table = [
        ("GET /", policy.as_str()),
        ("GET /a.js", &policy),
        ("HEAD /", &policy),
        ("GET /none", &policy),
        ("POST /", &policy),
        ("POST /requests", &policy),
        ("GET /offline.html", PAGE_POLICY),
        ("GET /offline.html?from=index", PAGE_POLICY),
        ("GET /worker.js", WORKER_POLICY),
        ("GET /more/worker.js", &policy),
    ];
    for (line, policy) in table {
        let reply = send(&server, line, &[], "");
        assert_eq!(
            reply.header("Content-Security-Policy"),
            Some(policy),
            "{line}"
        );
        for (name, value) in ALWAYS {
            assert_eq!(reply.header(name), Some(value), "{line}: {name}");
        }
    }
}

#[test]
fn an_unchanged_file_is_not_sent_again() {
    let folder = Folder::new("unchanged");
    let server = folder.serve();
    let first = send(&server, "GET /", &[], "");
    assert_eq!(first.header("Cache-Control"), Some("no-cache"));
    let known = format!("If-None-Match: {}", first.header("ETag").unwrap());
    assert_eq!(send(&server, "GET /", &[&known], "").status, 304);
    fs::write(folder.0.join("page/index.html"), "<p>changed").unwrap();
    assert_eq!(send(&server, "GET /", &[&known], "").body, "<p>changed");
}

#[test]
fn a_server_that_cannot_work_does_not_start() {
    let folder = Folder::new("start");
    let running = folder.serve();
    let good = Config {
        port: 0,
        page: folder.0.join("page"),
        requests: folder.requests(),
        allow_origins: vec![],
    };
    // what is wrong, code
    let table = [
        (
            Config {
                port: running.address().port(),
                ..good.clone()
            },
            "port-busy",
        ),
        (
            Config {
                page: folder.0.join("empty"),
                ..good.clone()
            },
            "no-page",
        ),
        (
            Config {
                requests: folder.0.join("page"),
                ..good.clone()
            },
            "requests-file",
        ),
    ];
    for (config, code) in table {
        let error = Server::start(&config).err();
        assert_eq!(error.as_ref().map(ServeError::code), Some(code));
    }
}

#[test]
fn a_file_of_an_older_program_is_named_and_left_as_it_is() {
    let folder = Folder::new("older");
    drop(folder.serve());
    let older = folder.0.join("requests.txt");
    let record = "== request 0000G40R40M30E209185GR38E1 received 2026-11-23T14:20:45Z ==\n{}\n";
    fs::write(&older, record).expect("write");
    let error = Server::start(&Config {
        port: 0,
        page: folder.0.join("page"),
        requests: older.clone(),
        allow_origins: vec![],
    });
    let error = error.err();
    assert_eq!(error.as_ref().map(ServeError::code), Some("older-requests"));
    assert_eq!(fs::read_to_string(&older).ok().as_deref(), Some(record));
}
