//! The command line: what is printed, and the exit codes that scripts rely on.

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
        (&["compile", MINIMAL, "-o", &below_a_file], 2),
        (&["triage", MINIMAL, "--answers", "no/such/file"], 2),
        (&["triage", MINIMAL, "--answers", &answers], 2),
        (&["chek", MINIMAL], 2),
    ];
    for (arguments, code) in cases {
        assert_eq!(run(arguments).status.code(), Some(*code), "{arguments:?}");
    }
}

#[test]
fn an_error_names_the_line_and_the_remedy() {
    let answers = folder("command").join("unknown.jsonl");
    fs::write(
        &answers,
        "\n{\"id\": 1, \"answers\": {\"start\": \"nowhere\"}}\n",
    )
    .unwrap();
    let answers = answers.display().to_string();
    let output = run(&["triage", MINIMAL, "--answers", &answers]);
    let expected = format!(
        "{answers}:2: unknown-value: fact \"start\" has no value \"nowhere\"\n  fix: use one of inside, outside\n"
    );
    assert_eq!(text(&output.stderr), expected);
    assert_eq!(text(&output.stdout), "");
}

#[test]
fn a_pack_is_named_for_service_and_language() {
    let packs = folder("packs");
    let output = run(&["compile", MINIMAL, "--out", &packs.display().to_string()]);
    assert_eq!(output.status.code(), Some(0));
    assert!(packs.join("library.en.pack").is_file());
}

#[test]
fn the_flow_is_printed_for_mermaid() {
    let expected = "\
flowchart TD
  question4[\"start\"]
  question3[\"card\"]
  question2[\"mailbox\"]
  question1[\"mailbox\"]
  question0[\"site\"]
  route0([\"change-address\"])
  route1([\"reset\"])
  route2{{\"desk\"}}
  route3[/\"request\"/]
  question4 -->|\"inside\"| route0
  question4 -->|\"outside\"| question3
  question3 -->|\"at-hand\"| question1
  question3 -->|\"lost, none\"| question2
  question2 -->|\"readable\"| route1
  question2 -->|\"lost\"| route3
  question1 -->|\"readable\"| route1
  question1 -->|\"lost\"| question0
  question0 -->|\"town\"| route2
  question0 -->|\"harbour\"| route3
";
    assert_eq!(text(&run(&["graph", MINIMAL]).stdout), expected);
}

#[test]
fn the_picture_names_every_box_and_every_way() {
    let picture = text(&run(&["graph", MINIMAL, "--format", "svg"]).stdout);
    assert!(
        picture.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" "),
        "{picture}"
    );
    assert!(picture.ends_with("</svg>\n"));
    // what, how often: 5 questions and 4 routes; 10 ways
    for (what, count) in [("<rect ", 9), ("class=\"way\"", 10), ("<title", 20)] {
        assert_eq!(picture.matches(what).count(), count, "{what}");
    }
    assert!(picture.contains("<title>card = lost or none leads to mailbox</title>"));
}
