//! What somebody only tries out does not get to visitors; and what is said of it names line and remedy.
#![cfg(feature = "cli")]
#![allow(
    clippy::unwrap_used,
    reason = "a helper that finds something else ends the test, as the test itself would"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use account_recovery::compile::compile;

/// A definition in which nothing is open: that of the tests, as if its addresses were somebody's.
const READY: [(&str, &str); 2] = [(".example", ".internal"), ("age1", "age1")];

/// The key of the documentation.
const EXAMPLE_KEY: &str = "age1a5w4axvc5tyrhj5uyhval42gwtp2agvz3zsewgxnllmduhf883kq648mm0";
/// Another key, whose secret nobody keeps.
const OWN_KEY: &str = "age1qglu78e69plqzwkxr75feneheue5smkyk3wjaa9sweqjfqsxnssq6jmj53";

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("ready")
        .join(name)
}

fn run(arguments: &[&str]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_account-recovery"));
    program.args(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A definition that is ready, but for an edit of its `service.toml`.
fn with(name: &str, old: &str, new: &str) -> PathBuf {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/definitions/minimal");
    let to = folder(name);
    fs::create_dir_all(&to).unwrap();
    for file in ["service.toml", "en.ftl"] {
        let mut text = fs::read_to_string(from.join(file)).unwrap();
        for (from, to) in READY {
            text = text.replace(from, to);
        }
        if file == "service.toml" {
            assert!(old.is_empty() || text.matches(old).count() == 1, "{old}");
            text = text.replacen(old, new, 1);
        }
        fs::write(to.join(file), text).unwrap();
    }
    to
}

const COMMIT: &str = "private = \"commit\"";

fn seal(key: &str, day: &str) -> String {
    format!("private = \"seal\"\nkeys = [{{ recipient = \"{key}\", not-after = \"{day}\" }}]")
}

/// Name, what is replaced by what, the first line of what is said.
fn cases() -> Vec<(&'static str, &'static str, String, &'static str)> {
    vec![
        (
            "address",
            "town.library.internal",
            "town.library.example".into(),
            "service.toml:13: example-address: \"town.library.example\" belongs to nobody",
        ),
        (
            "link",
            "https://tracker.internal/new",
            "https://tracker.example.com/new".into(),
            "service.toml:167: example-address: \"https://tracker.example.com/new\" belongs to nobody",
        ),
        (
            "mark",
            "length = 8",
            "length = 8 # FILL IN".into(),
            "service.toml:17: fill-in: the mark FILL IN stands here",
        ),
        (
            "key",
            COMMIT,
            seal(EXAMPLE_KEY, "2099-12-31"),
            "service.toml:183: example-key: this key is from the documentation, and everybody knows its secret",
        ),
        (
            "over",
            COMMIT,
            seal(OWN_KEY, "2026-01-01"),
            "service.toml:183: key-over: the key was good until 2026-01-01, so no code is encrypted to it",
        ),
    ]
}

#[test]
fn what_is_open_keeps_a_definition_from_visitors() {
    for (name, old, new, said) in cases() {
        let dir = with(name, old, &new).display().to_string();
        let out = folder(&format!("{name}-out"));
        let _not_there = fs::remove_dir_all(&out);
        let page = out.display().to_string();
        let file = format!("{page}/page.html");
        for arguments in [
            ["page", &dir, "-o", &page],
            ["page", &dir, "-o", &file],
            ["compile", &dir, "-o", &page],
        ] {
            let stderr = said_with(&arguments, 1);
            assert!(stderr.contains(said), "{name}: {stderr}");
            assert!(stderr.contains("--draft"), "{name}: {stderr}");
            assert!(!out.exists(), "{name}: {arguments:?} wrote something");
        }
        for command in ["page", "compile"] {
            said_with(&[command, &dir, "-o", &page, "--draft"], 0);
        }
        let stderr = said_with(&["check", &dir], i32::from(name == "over"));
        assert!(stderr.contains(said), "{name}: {stderr}");
    }
}

/// What is said to the person, with an exit code.
#[track_caller]
fn said_with(arguments: &[&str], code: i32) -> String {
    let output = run(arguments);
    let stderr = text(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {stderr}");
    stderr
}

#[test]
fn a_definition_that_is_ready_needs_no_word_for_it() {
    let dir = with("as-it-is", "", "").display().to_string();
    let out = folder("as-it-is-out").display().to_string();
    for arguments in [
        vec!["page", &dir, "-o", &out],
        vec!["compile", &dir, "-o", &out],
    ] {
        assert_eq!(run(&arguments).status.code(), Some(0));
    }
    let pypi = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/services/pypi");
    let check = run(&["check", &pypi.display().to_string()]);
    // That it was looked at long ago is no reason to keep it from anybody.
    assert!(
        !text(&check.stderr).contains("--draft"),
        "{}",
        text(&check.stderr)
    );
}

#[test]
fn a_review_of_long_ago_is_told() {
    let dir = with(
        "old",
        "reviewed = \"2026-11-23\"",
        "reviewed = \"2021-01-31\"",
    );
    let check = run(&["check", &dir.display().to_string()]);
    let stderr = text(&check.stderr);
    assert_eq!(check.status.code(), Some(0));
    assert!(
        stderr.starts_with(
            "service.toml:6: old-review: nobody has compared this with the service for "
        ),
        "{stderr}"
    );
}

/// Every key that the documentation shows is known to be one.
#[test]
fn the_keys_of_the_documentation_are_examples() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let list = fs::read_to_string(root.join("src/compile/readiness.rs")).unwrap();
    let guide = fs::read_dir(root.join("www/guide")).unwrap();
    let pages = guide.map(|page| page.unwrap().path());
    let others = [
        "README.md",
        "SECURITY.md",
        "src/evidence/seal.rs",
        "src/evidence/recipient.rs",
    ];
    for file in pages.chain(others.map(|file| root.join(file))) {
        let text = fs::read_to_string(&file).unwrap();
        let words = text.split(|c: char| !c.is_ascii_alphanumeric());
        for key in words.filter(|word| word.starts_with("age1") && word.len() == 62) {
            assert!(list.contains(key), "{}: {key}", file.display());
        }
    }
}

/// What `new` writes, filled in by the tutorial, can go to visitors with evidence that support can check.
#[test]
fn what_is_begun_asks_what_is_kept_of_codes() {
    let parent = folder("begun");
    let _not_there = fs::remove_dir_all(&parent);
    let output = run(&["new", "acme", "-o", &parent.display().to_string()]);
    assert_eq!(output.status.code(), Some(0));
    let dir = parent.join("acme");
    let service = compile(&dir).unwrap().remove(0).service;
    assert_eq!(service.plans.evidence.scheme.name(), "withhold");
    let toml = fs::read_to_string(dir.join("service.toml")).unwrap();
    for scheme in ["commit", "seal", "proof", "withhold"] {
        assert!(
            toml.contains(&format!("private = \"{scheme}\"")),
            "{scheme}"
        );
    }
    let check = run(&["check", &dir.display().to_string()]);
    assert_eq!(check.status.code(), Some(0));
    assert!(
        text(&check.stderr).contains("fill-in: "),
        "{}",
        text(&check.stderr)
    );
}

#[test]
fn files_that_nothing_reads_are_named() {
    // file, remedy
    for (file, remedy) in [
        (
            "words.en.ftl",
            "remove it: the wizard speaks \"en\" by itself, and its words are the same on all pages",
        ),
        (
            "words.eo.ftl",
            "add \"eo\" to `languages` in [service], or remove the file",
        ),
        (
            "fr.ftl",
            "add \"fr\" to `languages` in [service], or remove the file",
        ),
    ] {
        let dir = with(&format!("with-{file}"), "", "");
        fs::write(dir.join(file), "word-back = Return\n").unwrap();
        let output = run(&["check", &dir.display().to_string()]);
        let said = format!(
            "{file}:1: file-never-read: nothing reads {file}\n  fix: {remedy}\nfaults: 1\n"
        );
        assert_eq!(
            (output.status.code(), text(&output.stderr)),
            (Some(1), said)
        );
    }
}

#[test]
fn triage_tells_what_was_expected() {
    let dir = with("expect", "", "").display().to_string();
    let answers = folder("expect.jsonl");
    let inside = "\"answers\": {\"start\": \"inside\"}";
    let line = |expect: &str| format!("{{\"id\": 1, {inside}, \"expect\": {expect}}}\n");
    let outcome = "{\"id\":1,\"route\":\"change-address\",\"rule\":\"R1\",\"asked\":[\"start\"]";
    // what is expected, exit code, what is printed
    for (expect, code, printed) in [
        ("\"change-address\"", 0, format!("{outcome}}}\n")),
        (
            "[\"reset\", \"change-address\"]",
            0,
            format!("{outcome}}}\n"),
        ),
        (
            "\"reset\"",
            1,
            format!("{outcome},\"expected\":[\"reset\"]}}\n"),
        ),
        ("\"rest\"", 2, String::new()),
    ] {
        fs::write(&answers, line(expect)).unwrap();
        let output = run(&["triage", &dir, "--answers", &answers.display().to_string()]);
        assert_eq!(
            output.status.code(),
            Some(code),
            "{expect}: {}",
            text(&output.stderr)
        );
        assert_eq!(text(&output.stdout), printed);
    }
}

#[test]
fn an_address_that_no_policy_can_name_is_told_what_to_do() {
    let output = run(&["csp", "--channel", "post-json", "--endpoint", "/requests"]);
    let stderr = text(&output.stderr);
    assert!(
        stderr.contains("\n  fix: Give a whole address that begins with https://"),
        "{stderr}"
    );
}
