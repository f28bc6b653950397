//! `account-recovery csp`: policies as they are printed, and arguments that do not fit together.
#![cfg(feature = "cli")]

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use account_recovery::page::offline::{PAGE_POLICY, WORKER_POLICY};

const ENDPOINT: &str = "https://desk.example/requests";
const DEFINITION: &str = "https://a.example/b.pack";

/// Exit code, output and notes.
#[track_caller]
#[expect(clippy::expect_used, reason = "a test without its program has to stop")]
fn csp(arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_account-recovery"))
        .args(["csp", "--channel"])
        .args(arguments)
        .output()
        .expect("run account-recovery");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (
        output.status.code(),
        text(&output.stdout),
        text(&output.stderr),
    )
}

fn policy(source: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src {source}; \
         img-src 'self'; form-action {source}; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    )
}

#[test]
fn every_channel_gets_its_header_and_a_note_on_what_no_header_of_the_page_can_do() {
    // channel, what is noted
    for (channel, note) in [
        ("post-json", "Headers: Content-Type\n"),
        ("zendesk", "Headers: Content-Type\n"),
        ("post-fields", "Content-Type, X-Requested-With\n"),
        ("post-form", "answers only its own site\n"),
    ] {
        let (code, header, noted) = csp(&[channel, "--endpoint", ENDPOINT]);
        let expected = format!("Content-Security-Policy: {}\n", policy(ENDPOINT));
        assert_eq!((code, header), (Some(0), expected), "{channel}");
        assert!(noted.ends_with(note), "{noted}");
    }
}

#[test]
fn without_a_channel_nothing_is_let_out_and_nothing_is_noted() {
    let header = format!("Content-Security-Policy: {}", policy("'none'"));
    assert_eq!(csp(&["none"]), (Some(0), header + "\n", String::new()));
}

#[test]
fn a_policy_in_the_page_leaves_out_what_works_in_a_header_only_and_says_so() {
    let (code, meta, noted) = csp(&["none", "--meta"]);
    let policy = policy("'none'").replace(" frame-ancestors 'none';", "");
    let expected = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n");
    assert_eq!((code, meta), (Some(0), expected));
    assert!(noted.contains("X-Frame-Options: DENY"), "{noted}");
}

/// A file with the lines of an element as `cargo task bundle` writes them, but for a map of one file.
#[expect(clippy::expect_used, reason = "a test without its file has to stop")]
fn lines(map: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("csp-{}.html", map.len()));
    let text = format!(
        "<script type=\"importmap\">{map}</script>\n<account-recovery></account-recovery>\n"
    );
    fs::write(&path, text).expect("write the lines");
    path
}

#[test]
fn the_policy_of_a_page_around_the_element_allows_its_import_map_and_names_who_may_frame_it() {
    // printf '{ "integrity": {} }' | openssl dgst -sha256 -binary | base64
    const HASH: &str = "'sha256-tQZDbBN2oVeKJHonvc3Q6XV0BwhUl+fFQHq3gv4vbgE='";
    let lines = lines("{ \"integrity\": {} }");
    let lines = lines.to_str().unwrap_or_default();
    let runs = "script-src 'self' 'wasm-unsafe-eval'";
    let mapped = format!("{runs} {HASH}");
    let rest = "style-src 'self'; base-uri 'self'";
    // more arguments, output
    let table: [(&[&str], String); 4] = [
        (&[], format!("{runs}; {rest}; frame-ancestors 'self'")),
        (
            &["--lines", lines],
            format!("{mapped}; {rest}; frame-ancestors 'self'"),
        ),
        (
            &["--definition", DEFINITION],
            format!("{runs}; {rest}; frame-ancestors 'self'; connect-src {DEFINITION}"),
        ),
        (
            &[
                "--framed-by",
                "https://a.example",
                "--framed-by",
                "https://b.example",
            ],
            format!("{runs}; {rest}; frame-ancestors https://a.example https://b.example"),
        ),
    ];
    for (more, expected) in table {
        let printed = csp(&[&["none", "--embedded"], more].concat());
        assert_eq!(
            printed,
            (Some(0), format!("{expected}\n"), String::new()),
            "{more:?}"
        );
    }
}

#[test]
fn lines_without_an_import_map_are_refused() {
    let (code, _, noted) = csp(&["none", "--embedded", "--lines", "Cargo.toml"]);
    assert_eq!(code, Some(2));
    assert_eq!(
        noted,
        "Cargo.toml: there is no <script type=\"importmap\"> in it\n  fix: name embed.html of `cargo task bundle`, or leave --lines out\n"
    );
}

#[test]
fn the_policies_of_the_offline_page_are_printed_too() {
    let output = Command::new(env!("CARGO_BIN_EXE_account-recovery"))
        .args(["csp", "--offline"])
        .output();
    let printed = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    let expected = format!(
        "offline.html\nContent-Security-Policy: {PAGE_POLICY}\nworker.js\nContent-Security-Policy: {WORKER_POLICY}\n"
    );
    assert_eq!(printed.ok(), Some(expected));
    for policy in [PAGE_POLICY, WORKER_POLICY] {
        assert!(
            policy.contains("base-uri 'none'; frame-ancestors 'none'"),
            "{policy}"
        );
    }
}

#[test]
fn an_endpoint_without_tls_is_refused_but_on_this_machine() {
    // endpoint, exit code
    let table = [
        ("https://desk.example/requests", 0),
        ("http://127.0.0.1:8080/requests", 0),
        ("http://localhost:8080/requests", 0),
        ("http://[::1]:8080/requests", 0),
        ("http://desk.example/requests", 2),
        ("http://127.0.0.1.example/requests", 2),
        ("http://localhost.example/requests", 2),
        ("http://localhost@desk.example/requests", 2),
        ("HTTP://desk.example/requests", 2),
    ];
    for (endpoint, code) in table {
        let (ended, _, noted) = csp(&["post-json", "--endpoint", endpoint]);
        assert_eq!(ended, Some(code), "{endpoint}: {noted}");
    }
}

#[test]
fn what_does_not_fit_together_is_refused() {
    let table: [&[&str]; 6] = [
        &["post-json"],
        &["none", "--endpoint", ENDPOINT],
        &["post-json", "--endpoint", "/requests"],
        &["none", "--meta", "--embedded"],
        &["none", "--framed-by", "https://a.example"],
        &["none", "--lines", "embed.html"],
    ];
    for arguments in table {
        assert_eq!(csp(arguments).0, Some(2), "{arguments:?}");
    }
}
