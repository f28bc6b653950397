//! A translation that says less, more or something else than its original is named with file and line.
#![cfg(feature = "cli")]

use std::fs;
use std::path::{Path, PathBuf};

use account_recovery::compile::{check, compile};
use account_recovery::pack::{decode, definition};

/// The minimal definition in two languages, `old` of the second replaced by `new`.
#[track_caller]
#[expect(clippy::expect_used, reason = "a test without its files has to stop")]
fn bilingual(name: &str, old: &str, new: &str) -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/definitions/minimal");
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("translations")
        .join(name);
    fs::create_dir_all(&copy).expect("make the folder");
    let read = |file: &str| fs::read_to_string(tests.join(file)).expect("read the definition");
    let wording = read("en.ftl");
    assert_eq!(wording.matches(old).count(), 1, "{old:?} once");
    let service = read("service.toml").replacen("[\"en\"]", "[\"en\", \"fr\"]", 1);
    fs::write(copy.join("service.toml"), service).expect("write");
    fs::write(copy.join("en.ftl"), &wording).expect("write");
    fs::write(copy.join("fr.ftl"), wording.replacen(old, new, 1)).expect("write");
    copy
}

/// Name, text in the original, text in the translation, faults.
type Row = (
    &'static str,
    &'static str,
    &'static str,
    &'static [&'static str],
);

const FAULTS: [Row; 5] = [
    (
        "same",
        "service = Example library",
        "service = Bibliothèque",
        &[],
    ),
    (
        "missing",
        "service = Example library\n",
        "",
        &["service.toml:1: missing-message: fr.ftl has no message \"service\""],
    ),
    (
        "stale",
        "service = Example library\n",
        "service = Bibliothèque\nformer = Ancien\n",
        &["fr.ftl:2: unused-message: nothing uses the message \"former\""],
    ),
    (
        "attribute",
        "    .hint =\n        Look at the top of the page.\n        It names you.\n",
        "",
        &["fr.ftl:5: missing-attribute: message \"ask-start\" has no attribute `.hint`"],
    ),
    (
        "variables",
        ".subject = Request of { $reader }",
        ".subject = Demande",
        &[
            "fr.ftl:66: other-variables: message \"draft-recovery-ticket\" has not the variables of its original",
        ],
    ),
];

#[test]
fn faults_of_a_translation_are_named_with_their_place() {
    for (name, old, new, expected) in FAULTS {
        let faults = check(&bilingual(name, old, new)).err().unwrap_or_default();
        let shown: Vec<String> = faults.iter().map(ToString::to_string).collect();
        let first: Vec<_> = shown
            .iter()
            .filter_map(|fault| fault.lines().next())
            .collect();
        assert_eq!(first, expected, "{name}");
    }
}

#[test]
fn all_languages_are_one_definition() {
    let dir = bilingual(
        "one",
        ".subject = Request of { $reader }",
        ".subject = Demande de { $reader }",
    );
    let compiled = compile(&dir).unwrap();
    let [first, second] = compiled.as_slice() else {
        panic!("{} languages", compiled.len());
    };
    assert_eq!(Ok(first.service.definition), definition(&first.service));
    assert_eq!(second.service.definition, first.service.definition);
    let mut packed = second.service.clone();
    packed.plans.page_words.clear();
    assert_eq!(decode(&second.pack), Ok(packed));
    let draft =
        |service: &account_recovery::service::Service| service.plans.requests[0].drafts[0].clone();
    assert_eq!(draft(&second.service).subject, "Request of {reader}");
    assert_eq!(
        draft(&second.service).translations[0],
        "Demande de {reader}"
    );
    assert_eq!(draft(&first.service).translations, Vec::<String>::new());
    assert_eq!(second.service.languages.names, ["English", "Français"]);
}
