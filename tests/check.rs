//! Every fault of a definition is named with its place and its remedy, and what the compiler promises holds.
#![cfg(feature = "cli")]

use std::fs;
use std::path::{Path, PathBuf};

use account_recovery::compile::fault::Fault;
use account_recovery::compile::{check, compile};
use account_recovery::pack::{PackError, decode, encode};
use account_recovery::service::diagram::Edge;
use proptest::prelude::*;

fn tests_dir() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

fn minimal() -> PathBuf {
    tests_dir().join("definitions/minimal")
}

/// One replacement: lines that begin with `- ` become those that begin with `+ `.
struct Edit {
    file: String,
    old: String,
    new: String,
}

/// Reads a list of edits; `@ FILE` begins an edit.
fn edits(text: &str) -> Vec<Edit> {
    let lines = |part: &str, mark: &str| -> String {
        let marked = part.lines().filter_map(|line| line.strip_prefix(mark));
        marked.map(|line| format!("{line}\n")).collect()
    };
    let parts = text.split("@ ").filter(|part| !part.is_empty());
    parts
        .map(|part| Edit {
            file: part.lines().next().unwrap_or_default().to_owned(),
            old: lines(part, "- "),
            new: lines(part, "+ "),
        })
        .collect()
}

/// A copy of the minimal definition with the edits of a case.
#[track_caller]
#[expect(clippy::expect_used, reason = "a test without its files has to stop")]
fn broken(case: &Path, copy: &Path) {
    fs::create_dir_all(copy).expect("make the folder");
    for file in ["service.toml", "en.ftl"] {
        fs::copy(minimal().join(file), copy.join(file)).expect("copy the definition");
    }
    let list = fs::read_to_string(case.join("edit.txt")).expect("read the edits");
    for edit in edits(&list) {
        let path = copy.join(&edit.file);
        let text = fs::read_to_string(&path).expect("read the file");
        assert_eq!(
            text.matches(&edit.old).count(),
            1,
            "{}: {:?} once",
            case.display(),
            edit.old
        );
        fs::write(&path, text.replacen(&edit.old, &edit.new, 1)).expect("write the file");
    }
}

fn shown(faults: &[Fault]) -> String {
    faults.iter().map(|fault| format!("{fault}\n")).collect()
}

#[test]
fn broken_definitions_give_exactly_their_faults() {
    let copies = Path::new(env!("CARGO_TARGET_TMPDIR")).join("broken");
    let _ = fs::remove_dir_all(&copies);
    let cases: Vec<PathBuf> = fs::read_dir(tests_dir().join("broken"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    assert!(cases.len() >= 25);
    for case in cases {
        let copy = copies.join(case.file_name().unwrap());
        broken(&case, &copy);
        let expected = fs::read_to_string(case.join("expected.txt")).unwrap();
        let faults = check(&copy).expect_err(&format!("{} has no fault", case.display()));
        assert_eq!(shown(&faults), expected, "{}", case.display());
    }
}

#[test]
fn good_definitions_have_none() {
    // folder, facts that decide, combinations
    for (dir, deciding, combinations) in [
        (minimal(), 4, 24),
        (tests_dir().join("../src/services/pypi"), 11, 2_540_160),
    ] {
        let report = check(&dir).map_err(|faults| shown(&faults)).unwrap();
        assert_eq!(
            (report.deciding, report.combinations),
            (deciding, combinations)
        );
        assert!(report.longest <= 9, "{report}");
    }
}

#[test]
fn a_pack_is_read_as_it_was_written() {
    for compiled in compile(&minimal()).unwrap() {
        let mut packed = compiled.service;
        packed.plans.page_words.clear();
        assert_eq!(decode(&compiled.pack), Ok(packed));
    }
}

#[test]
fn a_damaged_pack_is_refused() {
    let pack = compile(&minimal()).unwrap().remove(0).pack;
    let longer = [pack.as_slice(), b"\n"].concat();
    assert_eq!(
        decode(&pack[..pack.len() - 1]),
        Err(PackError::Damaged),
        "cut short"
    );
    assert_eq!(decode(&longer), Err(PackError::Damaged), "too long");
    assert_eq!(decode(&pack[..4]), Err(PackError::NotAPack), "no beginning");
    let mut service = decode(&pack).unwrap();
    service.diagram.nodes[0].edges[0] = Edge::Node(0);
    assert_eq!(
        decode(&encode(&service).unwrap()),
        Err(PackError::Damaged),
        "a circle"
    );
}

#[test]
fn variables_and_paragraphs_are_as_the_page_needs_them() {
    let service = compile(&minimal()).unwrap().remove(0).service;
    assert_eq!(
        service.plans.routes[1].steps[0].text,
        "Ask for a mail at {host}."
    );
    assert_eq!(
        service.plans.requests[0].drafts[0].subject,
        "Request of {reader}"
    );
    assert_eq!(
        service.facts[0].asks[0].hint.as_deref(),
        Some("Look at the top of the page.\nIt names you.")
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    /// Lines cut out of a definition, or one put into the place of another, give faults with places, never a panic.
    #[test]
    fn mutilated_definitions_are_faults(cut in 0_usize..180, length in 0_usize..6, moved in 0_usize..180) {
        let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mutilated");
        fs::create_dir_all(&dir).unwrap();
        fs::copy(minimal().join("en.ftl"), dir.join("en.ftl")).unwrap();
        let text = fs::read_to_string(minimal().join("service.toml")).unwrap();
        let mut lines: Vec<&str> = text.lines().collect();
        let end = lines.len().min(cut + length);
        let gone: Vec<&str> = lines.drain(cut.min(end)..end).collect();
        lines.splice(moved.min(lines.len())..moved.min(lines.len()), gone.into_iter().take(1));
        fs::write(dir.join("service.toml"), lines.join("\n")).unwrap();
        for fault in check(&dir).err().unwrap_or_default() {
            prop_assert!(fault.line >= 1 && fault.line <= text.lines().count());
            prop_assert!(!fault.message.is_empty() && !fault.remedy.is_empty());
        }
    }
}
