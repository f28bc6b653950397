//! What is told of a request besides its evidence: who it is from, and what was verified.

use std::fs;
use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

use super::{KEYS, file, found, good, run, text};

/// The request of the specification, its evidence by `proof` alone, and the keys to check it with.
#[expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "the request belongs to the tests"
)]
fn proven() -> (Value, String) {
    let mut request = good();
    request["evidence"] = json!([request["evidence"][1]]);
    request.as_object_mut().unwrap().remove("language");
    let keys = file("proven.keys.txt", KEYS).display().to_string();
    (request, keys)
}

/// What is printed, without how long ago the request was made.
fn printed(output: &Output) -> String {
    let printed = text(&output.stdout);
    let lines = printed
        .lines()
        .map(|line| match line.split_once(" (made on ") {
            Some((_, made)) => format!("age: … (made on {made}\n"),
            None => format!("{line}\n"),
        });
    lines.collect()
}

#[test]
fn a_request_is_told_with_who_it_is_from_and_what_was_verified() {
    let (mut request, keys) = proven();
    let path = file("told.json", request.to_string()).display().to_string();
    let output = run(&["verify", &path, "--public-keys", &keys]);
    let head = format!(
        "request: {path}\nservice: pypi\naccount: example-user\nreporter: github:octocat\n\
         number: 00041061050R3GG28A1C60T3GF\nage: … (made on 2026-01-01 at 00:00 UTC)\n\
         route: recovery-request-email\n"
    );
    let good = format!("{head}proof: verified (key 3)\nprivate.wanted: new@example.org\n");
    assert_eq!(
        (output.status.code(), printed(&output)),
        (Some(0), good.clone())
    );
    let age = text(&output.stdout);
    let age = age.lines().find_map(|line| line.strip_prefix("age: "));
    assert!(
        age.is_some_and(|age| age.contains(" days (made on ") || age.starts_with("in the future")),
        "{age:?}"
    );
    // The language is not covered, and is said so; anything else that is not, is a change.
    request["language"] = json!("en");
    fs::write(&path, request.to_string()).unwrap();
    let output = run(&["verify", &path, "--public-keys", &keys]);
    let uncovered = format!("{good}not covered by the evidence: language\n");
    assert_eq!(
        (output.status.code(), printed(&output)),
        (Some(0), uncovered)
    );
    request["evidence"][0]["\u{202e}note"] = json!("x");
    fs::write(&path, request.to_string()).unwrap();
    let output = run(&["verify", &path, "--public-keys", &keys]);
    let changed = format!(
        "{good}not covered by the evidence: language, evidence[0].\\u{{202e}}note\n\
         changed: this assistant makes no request with all of these\n"
    );
    assert_eq!((output.status.code(), printed(&output)), (Some(1), changed));
}

#[test]
fn nothing_private_is_printed_that_was_not_verified() {
    let (mut request, keys) = proven();
    request["private"]["wanted"] = json!("thief@example.net");
    let path = file("private.json", request.to_string())
        .display()
        .to_string();
    for more in [&[][..], &["--json"]] {
        let output = run(&[&["verify", &path, "--public-keys", &keys], more].concat());
        assert_eq!(output.status.code(), Some(1));
        assert!(
            !text(&output.stdout).contains("thief"),
            "{}",
            text(&output.stdout)
        );
    }
}

#[test]
fn what_strangers_wrote_stays_in_its_line() {
    let (mut request, keys) = proven();
    request["account"] = json!("x\ncommit: verified (code 1)\u{202e}\u{1b}[2J\\");
    request["reporter"] = json!("y".repeat(70_000));
    let path = file("hostile.json", request.to_string())
        .display()
        .to_string();
    let output = run(&["verify", &path, "--public-keys", &keys]);
    assert_eq!(
        (output.status.code(), found(&output.stdout)),
        (Some(1), "proof: no key matches\n".into())
    );
    let printed = text(&output.stdout);
    let account = r"account: x\ncommit: verified (code 1)\u{202e}\u{1b}[2J\\";
    assert!(printed.lines().any(|line| line == account), "{printed}");
    assert!(printed.contains("… and 69800 characters more\n"));
}

#[test]
fn several_files_standard_input_and_the_file_of_serve_are_read() {
    let (request, keys) = proven();
    let mut other = request.clone();
    other["account"] = json!("example-uses");
    let one = file(
        "several.json",
        serde_json::to_string_pretty(&request).unwrap(),
    );
    let received = |request: &Value| json!({ "received": 1_767_225_700, "request": request });
    let lines = format!(
        "{}\n{}\n{{\"received\":1,\"req\n",
        received(&request),
        received(&other)
    );
    let served = file("served.jsonl", &lines);
    let [one, served] = [one, served].map(|path| path.display().to_string());
    let output = run(&["verify", &one, &served, "--public-keys", &keys]);
    assert_eq!(output.status.code(), Some(2));
    let lines = "proof: verified (key 3)\nproof: verified (key 3)\nproof: no key matches\n";
    assert_eq!(found(&output.stdout), lines);
    let printed = text(&output.stdout);
    assert!(
        printed.contains(&format!("\n\nrequest: {served}, line 2\n")),
        "{printed}"
    );
    assert!(
        printed.contains(&format!("\nagain: the number, as in {one}\n")),
        "{printed}"
    );
    let cut = format!("{served}, line 3: request-cut: the JSON of the request ends too early\n");
    assert!(
        text(&output.stderr).starts_with(&cut),
        "{}",
        text(&output.stderr)
    );
    let output = fed(
        &["verify", "-", "--public-keys", &keys],
        &received(&request).to_string(),
    );
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stdout).starts_with("request: standard input\nservice: pypi\n"));
}

/// Runs the program with something on standard input.
#[track_caller]
#[expect(clippy::unwrap_used, reason = "a test without its program has to stop")]
fn fed(arguments: &[&str], input: &str) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_account-recovery"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    program
        .stdin
        .take()
        .unwrap()
        .write_all(input.as_bytes())
        .unwrap();
    program.wait_with_output().unwrap()
}

#[test]
fn programs_get_a_line_of_json_for_each_request() {
    let (mut request, keys) = proven();
    request["language"] = json!("en");
    let lines = format!("{request}\n{{\"v\":1}}\n");
    let output = fed(&["verify", "-", "--public-keys", &keys, "--json"], &lines);
    assert_eq!(
        (output.status.code(), text(&output.stderr)),
        (Some(2), String::new())
    );
    let printed = text(&output.stdout);
    let told: Vec<Value> = printed
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let mut first = told[0].clone();
    assert!(
        first
            .as_object_mut()
            .unwrap()
            .remove("age")
            .unwrap()
            .is_i64()
    );
    assert_eq!(
        first,
        json!({
            "file": "standard input", "line": 1, "verified": true, "exit": 0,
            "service": "pypi", "account": "example-user", "reporter": "github:octocat",
            "number": "00041061050R3GG28A1C60T3GF", "created": 1_767_225_600, "route": "recovery-request-email",
            "other_definition": false, "again": [], "private": { "wanted": "new@example.org" },
            "evidence": [{ "found": "proof: verified (key 3)", "verified": true }],
            "not_covered": ["language"], "changed": false,
        })
    );
    assert_eq!(told[1]["error"]["code"], "request-version");
    assert_eq!(told[1]["line"], 2);
}

#[test]
fn a_request_of_another_definition_is_refused_if_one_is_asked_for() {
    let (request, keys) = proven();
    let path = file("definition.json", request.to_string())
        .display()
        .to_string();
    let [own, other] = ["11".repeat(32), "12".repeat(32)];
    for (digests, exit) in [(vec![&own], 0), (vec![&other, &own], 0), (vec![&other], 1)] {
        let mut arguments = vec!["verify", &path, "--public-keys", &keys];
        arguments.extend(digests.iter().flat_map(|digest| ["--definition", digest]));
        let output = run(&arguments);
        assert_eq!(output.status.code(), Some(exit), "{digests:?}");
        let said = text(&output.stdout).contains("\ndefinition: another one than was asked for\n");
        assert_eq!(said, exit == 1);
    }
    let output = run(&[
        "verify",
        &path,
        "--public-keys",
        &keys,
        "--definition",
        "AB",
    ]);
    assert_eq!(output.status.code(), Some(2));
}
