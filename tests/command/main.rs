//! The command line: what is printed, and the exit codes that scripts rely on.
#![cfg(feature = "cli")]

mod definitions;
mod pages;
mod serving;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const MINIMAL: &str = "tests/definitions/minimal";

#[track_caller]
#[expect(clippy::expect_used, reason = "a test without its program has to stop")]
fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_account-recovery"))
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("run account-recovery")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::create_dir_all(&folder);
    folder
}

#[test]
fn exit_codes_tell_faults_from_input_that_cannot_be_used() {
    let answers = folder("command").join("answers.jsonl");
    fs::write(
        &answers,
        "{\"id\": 1, \"answers\": {\"start\": \"nowhere\"}}\n",
    )
    .unwrap();
    let answers = answers.display().to_string();
    let below_a_file = format!("{answers}/packs");
    // arguments, exit code
    let cases: &[(&[&str], i32)] = &[
        (&["check", MINIMAL], 0),
        (&["check", "tests"], 1),
        (&["graph", "tests"], 1),
        (&["compile", MINIMAL, "--draft", "-o", &below_a_file], 2),
        (&["triage", MINIMAL, "--answers", "no/such/file"], 2),
        (&["triage", MINIMAL, "--answers", &answers], 2),
        (&["page", "tests", "-o", &below_a_file], 1),
        (&["page", "tests", "-o", "no.html"], 1),
        (&["page", MINIMAL, "-o", "no.html"], 1),
        (&["serve", "tests/definitions"], 2),
        (&["serve", MINIMAL, "--allow-origin", "example.org"], 2),
        (&["verify", "no/such/file"], 2),
        (&["verify", "no/such/file", "--identity", &answers], 2),
        (&["open"], 2),
        (&["open", "no/such/file"], 2),
        (&["open", "--identity", &answers], 2),
        (&["open", "no/such/file", "--identity", &answers], 2),
        (&["chek", MINIMAL], 2),
    ];
    for (arguments, code) in cases {
        assert_eq!(run(arguments).status.code(), Some(*code), "{arguments:?}");
    }
}
