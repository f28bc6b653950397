//! The two parts of a pack are read together only if they were written together.
#![cfg(feature = "cli")]
#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a test without its files has to stop, with the place of the step"
)]

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use account_recovery::compile::{Compiled, compile};
use account_recovery::pack::{PackError, decode, definition, parts};

/// The text of a definition's file with one change.
type Edit = (&'static str, fn(String) -> String);

fn replaced(text: &str, old: &str, new: &str) -> String {
    assert_eq!(text.matches(old).count(), 1, "{old:?} once");
    text.replacen(old, new, 1)
}

/// The route that comes first becomes the last: its position changes, and nothing else.
fn route_moved(text: String) -> String {
    let (before, rest) = text.split_once("[[route]]").expect("a first route");
    let (first, rest) = rest.split_once("[[route]]").expect("a second route");
    let (others, after) = rest.split_once("[lists]").expect("what follows");
    format!("{before}[[route]]{others}[[route]]{first}[lists]{after}")
}

fn value_moved(text: String) -> String {
    replaced(
        &text,
        r#"["inside", "outside"]"#,
        r#"["outside", "inside"]"#,
    )
}

fn text_of_question(text: String) -> String {
    replaced(&text, "Where are you?", "Where are you now?")
}

fn text_of_plan(text: String) -> String {
    replaced(&text, "Change your address\n", "Change your address now\n")
}

/// The minimal definition in two languages after a change, as a release of a page has it.
fn compiled((name, edit): Edit) -> Vec<Compiled> {
    let minimal = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/definitions/minimal");
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("packs")
        .join(name);
    fs::create_dir_all(&copy).expect("make the folder");
    let write = |file: &str, text| fs::write(copy.join(file), text).expect("write");
    let read = |file: &str| fs::read_to_string(minimal.join(file)).expect("read");
    let (file, _) = name.split_once(' ').unwrap_or_default();
    let edited = |one: &str, text: String| if one == file { edit(text) } else { text };
    let service = replaced(&read("service.toml"), r#"["en"]"#, r#"["en", "fr"]"#);
    write("service.toml", edited("service.toml", service));
    for language in ["en.ftl", "fr.ftl"] {
        write(language, edited(language, read("en.ftl")));
    }
    compile(&copy).expect("a definition without faults")
}

const RELEASES: [Edit; 6] = [
    ("nothing changed", |text| text),
    ("service.toml with a route moved", route_moved),
    ("service.toml with a value moved", value_moved),
    (
        "en.ftl with the text of a question changed",
        text_of_question,
    ),
    ("en.ftl with the text of a plan changed", text_of_plan),
    ("fr.ftl with the text of a plan changed", text_of_plan),
];

/// All of them, compiled once: the tests run side by side, and the files are the same for all.
static COMPILED: LazyLock<[Vec<Compiled>; 6]> = LazyLock::new(|| RELEASES.map(compiled));

/// Every pack of every release: its name, and its two parts.
fn all_parts() -> Vec<(String, Vec<u8>, Vec<u8>)> {
    let mut all = Vec::new();
    for ((name, _), release) in RELEASES.iter().zip(&*COMPILED) {
        for compiled in release {
            let (questions, plans) = parts(&compiled.pack).unwrap();
            let name = format!("{name}, {}", compiled.language);
            all.push((name, questions.to_vec(), plans.to_vec()));
        }
    }
    all
}

#[test]
fn parts_of_different_packs_are_refused_by_name() {
    let all = all_parts();
    assert_eq!(all.len(), 2 * RELEASES.len());
    for (name, questions, plans) in &all {
        for (other, other_questions, other_plans) in &all {
            let read = decode(&[questions.as_slice(), other_plans].concat());
            let same = (questions, plans) == (other_questions, other_plans);
            let expected = if same { Ok(()) } else { Err("other-release") };
            let read = read.map(drop).map_err(|error| error.code());
            assert_eq!(read, expected, "questions of {name}, plans of {other}");
        }
    }
}

#[test]
fn a_part_of_another_form_is_refused_by_name() {
    let (questions, plans) = parts(&COMPILED[0][0].pack).unwrap();
    let [mut before, mut after] = [questions.to_vec(), questions.to_vec()];
    before[7] -= 1;
    after[7] += 1;
    // what comes first, what comes after it, how it is refused
    let table: [(&[u8], &[u8], &str); 5] = [
        (&before, plans, "other-pack-version"),
        (&after, plans, "other-pack-version"),
        // Until form 4 the second part was the plans, and nothing before them.
        (questions, &plans[16..], "other-release"),
        (questions, questions, "other-release"),
        (questions, &[], "damaged-pack"),
    ];
    for (first, second, expected) in table {
        let error = decode(&[first, second].concat()).unwrap_err();
        assert_eq!(error.code(), expected);
    }
}

#[test]
fn a_refusal_says_what_happened_and_what_to_do() {
    let error = PackError::OtherRelease;
    assert_eq!(
        error.to_string(),
        "the parts of the compiled definition are of different releases"
    );
    assert_eq!(
        error.advice(),
        "load the page again; if that does not help, put all files of one release on the server"
    );
}

#[test]
fn a_changed_byte_is_found_wherever_it_is() {
    let pack = &COMPILED[0][0].pack;
    for at in 0..pack.len() {
        let mut changed = pack.clone();
        changed[at] ^= 1;
        assert!(decode(&changed).is_err(), "byte {at} of {}", pack.len());
    }
}

#[test]
fn a_definition_has_one_digest_in_all_languages_and_changes_with_its_content() {
    let digests = COMPILED.each_ref().map(|release| {
        let mut services = release.iter().map(|one| decode(&one.pack).unwrap());
        let digest = services.next().unwrap().definition;
        assert!(services.all(|other| other.definition == digest));
        assert_eq!(definition(&release[0].service), Ok(digest));
        digest
    });
    let [first, others @ .., only_translated] = &digests;
    assert!(!others.contains(first));
    // It is that of the language which support reads.
    assert_eq!(only_translated, first);
}
