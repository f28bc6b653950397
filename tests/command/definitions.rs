//! Definitions: begun, compiled, drawn, and led through.

use std::fs;

use account_recovery::page::release::integrity;

use crate::{MINIMAL, folder, run, text};

#[test]
fn a_definition_is_called_by_an_id_in_a_place_that_can_be_written_to() {
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let folder = folder("names").display().to_string();
    // name, folder, what is said
    let table = [
        ("../acme", &*folder, "use at most 40 small letters"),
        ("-acme", &*folder, "unexpected argument"),
        ("", &*folder, "use at most 40 small letters"),
        (
            "acme",
            manifest,
            "fix: name a folder that can be written to",
        ),
    ];
    for (name, folder, said) in table {
        let output = run(&["new", name, "-o", folder]);
        assert_eq!(output.status.code(), Some(2), "{name}");
        let message = text(&output.stderr);
        assert!(message.contains(said), "{name}: {message}");
    }
}

#[test]
fn a_new_definition_has_no_fault_and_is_never_overwritten() {
    let out = folder("new");
    let _not_there = fs::remove_dir_all(out.join("acme-2"));
    let out_text = out.display().to_string();
    let new = || run(&["new", "acme-2", "-o", &out_text]);
    assert_eq!(new().status.code(), Some(0));
    let definition = out.join("acme-2");
    let check = run(&["check", &definition.display().to_string()]);
    assert_eq!(check.status.code(), Some(0));
    let open = [
        "fill-in: ",
        "example-address: ",
        "fix: ",
        "not for visitors yet",
    ];
    for line in text(&check.stderr).lines() {
        assert!(open.iter().any(|known| line.contains(known)), "{line}");
    }
    assert!(text(&check.stdout).starts_with("acme-2 (en): "));
    let mine = "# mine";
    fs::write(definition.join("en.ftl"), mine).unwrap();
    let again = new();
    let said = text(&again.stderr);
    assert_eq!(again.status.code(), Some(2));
    assert!(
        said.ends_with("\n  fix: choose another name, or another place with --out\n"),
        "{said}"
    );
    assert_eq!(fs::read_to_string(definition.join("en.ftl")).unwrap(), mine);
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
fn a_pack_is_named_for_service_and_language_and_told_with_its_digest() {
    let packs = folder("packs");
    let output = run(&[
        "compile",
        MINIMAL,
        "--draft",
        "--out",
        &packs.display().to_string(),
    ]);
    assert_eq!(output.status.code(), Some(0));
    let pack = packs.join("library.en.pack");
    let bytes = fs::read(&pack).unwrap();
    let expected = format!(
        "{}: {} bytes\n  definition=\"library.en.pack\" definition-integrity=\"{}\"\n",
        pack.display(),
        bytes.len(),
        integrity(&bytes),
    );
    assert_eq!(text(&output.stdout), expected);
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
