//! A translation whose original was changed afterwards is stale until somebody has looked at it and said so.
#![cfg(feature = "cli")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use account_recovery::compile::check;
use account_recovery::compile::renew::{LookedAt, renew};

const ORIGINAL: &str = "service = Example library\n";

/// The minimal definition in two languages, with a record of what the second translates.
#[track_caller]
#[expect(clippy::expect_used, reason = "a test without its files has to stop")]
fn recorded(name: &str) -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/definitions/minimal");
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("originals")
        .join(name);
    let _not_there = fs::remove_dir_all(&copy);
    fs::create_dir_all(&copy).expect("make the folder");
    let read = |file: &str| fs::read_to_string(tests.join(file)).expect("read the definition");
    let service = read("service.toml").replacen("[\"en\"]", "[\"en\", \"fr\"]", 1);
    fs::write(copy.join("service.toml"), service).expect("write");
    for file in ["en.ftl", "fr.ftl"] {
        fs::write(copy.join(file), read("en.ftl")).expect("write");
    }
    let [record] = renew(&copy, "fr", LookedAt::default())
        .expect("a definition")
        .try_into()
        .expect("one record");
    fs::write(copy.join(record.file), record.text).expect("write");
    copy
}

/// Replaces a text in a file of a definition.
#[track_caller]
#[expect(clippy::expect_used, reason = "a test without its files has to stop")]
fn edit(dir: &Path, file: &str, old: &str, new: &str) {
    let text = fs::read_to_string(dir.join(file)).expect("read");
    assert_eq!(text.matches(old).count(), 1, "{old:?} once in {file}");
    fs::write(dir.join(file), text.replacen(old, new, 1)).expect("write");
}

fn faults(dir: &Path) -> Vec<String> {
    let faults = check(dir).err().unwrap_or_default();
    faults.iter().map(ToString::to_string).collect()
}

const LOOK: &str = "\n  fix: compare it with en.ftl, then run `account-recovery translated` with the folder, the language and service";
const LOOK_AT_ASK: &str = "\n  fix: compare it with en.ftl, then run `account-recovery translated` with the folder, the language and ask-start";
const RUN: &str = "\n  fix: run `account-recovery translated` with the folder and the language";
const ANEW: &str = "\n  fix: remove the file, and write it anew by `account-recovery translated`, with the folder and the language";

/// Name, file, text in it, what becomes of that, the fault and its remedy.
type Row = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    Option<(&'static str, &'static str)>,
);

const ROWS: [Row; 8] = [
    ("as it was", "en.ftl", ORIGINAL, ORIGINAL, None),
    (
        "the translation alone",
        "fr.ftl",
        ORIGINAL,
        "service = Bibliothèque\n",
        Some((
            "fr.ftl:1: unrecorded-translation: \"service\" was translated anew, and its record does not say so",
            RUN,
        )),
    ),
    (
        "a comment and a layout",
        "en.ftl",
        ORIGINAL,
        "# A name.\nservice =\n    Example library\n",
        None,
    ),
    (
        "the original",
        "en.ftl",
        ORIGINAL,
        "service = Town library\n",
        Some((
            "fr.ftl:1: stale-message: translates an older text of \"service\"",
            LOOK,
        )),
    ),
    (
        "an attribute of the original",
        "en.ftl",
        "        It names you.\n",
        "        It greets you.\n",
        Some((
            "fr.ftl:5: stale-message: translates an older text of \"ask-start\"",
            LOOK_AT_ASK,
        )),
    ),
    (
        "a line of the record",
        "fr.originals",
        "\nservice ",
        "\nformer ",
        Some((
            "fr.ftl:1: unrecorded-message: nothing says which text of \"service\" this translates",
            LOOK,
        )),
    ),
    (
        "a line that is none",
        "fr.originals",
        "writes this.\n",
        "writes this.\nservice\n",
        Some((
            "fr.originals:2: damaged-record: \"service\" is no message with what it translates",
            ANEW,
        )),
    ),
    (
        "a line of the past",
        "fr.originals",
        "writes this.\n",
        "writes this.\nformer 0123456789ab {}\n",
        None,
    ),
];

#[test]
fn what_was_changed_since_is_named_with_its_place() {
    for (name, file, old, new, expected) in ROWS {
        let dir = recorded(name);
        edit(&dir, file, old, new);
        let expected: Vec<_> = expected
            .into_iter()
            .map(|(what, fix)| format!("{what}{fix}"))
            .collect();
        assert_eq!(faults(&dir), expected, "{name}");
    }
}

#[test]
fn without_a_record_nothing_is_asked() {
    let dir = recorded("no record");
    fs::remove_file(dir.join("fr.originals")).unwrap();
    edit(&dir, "en.ftl", ORIGINAL, "service = Town library\n");
    assert_eq!(faults(&dir), Vec::<String>::new());
}

#[track_caller]
#[expect(clippy::expect_used, reason = "a test without its program has to stop")]
fn translated(dir: &Path, language: &str, named: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_account-recovery"))
        .arg("translated")
        .args([dir, Path::new(language)])
        .args(named)
        .output()
        .expect("run account-recovery")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

const TOWN: &str = "service = Town library\n";
const COMPARED: &str =
    "service\n    was: Example library\n    is:  Town library\n    translation: ";

#[test]
fn what_is_not_named_is_shown_and_stays_to_be_compared() {
    let dir = recorded("not named");
    let record = dir.join("fr.originals").display().to_string();
    edit(&dir, "en.ftl", ORIGINAL, TOWN);
    let before = fs::read_to_string(&record).unwrap();
    let output = translated(&dir, "fr", &[]);
    let shown =
        format!("{record}: 0 renewed, 1 to compare\n  to compare: {COMPARED}Example library\n");
    assert_eq!(text(&output.stdout), shown, "{}", text(&output.stderr));
    assert_eq!(fs::read_to_string(&record).unwrap(), before);
    assert_eq!(faults(&dir).len(), 1);
}

#[test]
fn a_translation_that_nobody_changed_is_not_recorded_unless_that_is_said() {
    let dir = recorded("not translated");
    let record = dir.join("fr.originals").display().to_string();
    edit(&dir, "en.ftl", ORIGINAL, TOWN);
    let output = translated(&dir, "fr", &["service"]);
    let said = "fr.ftl:1: not-translated: \"service\" says what it said before its original was changed\n  \
        fix: translate it anew, or name it with --unchanged service if it still says the same\nfaults: 1\n";
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        (text(&output.stderr).as_str(), text(&output.stdout)),
        (said, String::new())
    );
    assert_eq!(faults(&dir).len(), 1);
    let output = translated(&dir, "fr", &["--unchanged", "service"]);
    let shown =
        format!("{record}: 1 renewed, 0 to compare\n  renewed: {COMPARED}Example library\n");
    assert_eq!(text(&output.stdout), shown);
    assert_eq!(faults(&dir), Vec::<String>::new());
}

#[test]
fn what_was_translated_anew_is_recorded_by_its_name() {
    let dir = recorded("named");
    let record = dir.join("fr.originals").display().to_string();
    edit(&dir, "en.ftl", ORIGINAL, TOWN);
    edit(&dir, "fr.ftl", ORIGINAL, "service = Bibliothèque\n");
    let output = translated(&dir, "fr", &["servce"]);
    assert_eq!(
        text(&output.stderr),
        "fr.ftl:1: unknown-message: there is no message \"servce\"\n  fix: did you mean \"service\"?\nfaults: 1\n"
    );
    // what is printed, the first time and then
    let printed = [
        format!("{record}: 1 renewed, 0 to compare\n  renewed: {COMPARED}Bibliothèque\n"),
        format!("{record}: 0 renewed, 0 to compare\n"),
    ];
    for expected in printed {
        let output = translated(&dir, "fr", &["service"]);
        assert_eq!(text(&output.stdout), expected, "{}", text(&output.stderr));
        assert_eq!(faults(&dir), Vec::<String>::new());
    }
}

#[test]
fn a_better_translation_of_the_same_original_needs_no_name() {
    let dir = recorded("better");
    edit(&dir, "fr.ftl", ORIGINAL, "service = Bibliothèque\n");
    assert_eq!(faults(&dir).len(), 1);
    assert_eq!(translated(&dir, "fr", &[]).status.code(), Some(0));
    assert_eq!(faults(&dir), Vec::<String>::new());
}

#[test]
fn words_that_a_definition_brings_along_have_a_record_too() {
    let dir = recorded("words");
    let services = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/services");
    edit(&dir, "service.toml", "\"fr\"]", "\"eo\"]");
    fs::rename(dir.join("fr.ftl"), dir.join("eo.ftl")).unwrap();
    fs::copy(services.join("fr.ftl"), dir.join("words.eo.ftl")).unwrap();
    assert_eq!(translated(&dir, "eo", &[]).status.code(), Some(0));
    assert_eq!(faults(&dir), Vec::<String>::new());
    let record = fs::read_to_string(dir.join("words.eo.originals")).unwrap();
    let line = record
        .lines()
        .find(|line| line.starts_with("word-back "))
        .unwrap();
    edit(
        &dir,
        "words.eo.originals",
        line,
        "word-back 000000000000 {\"\":\"Return\"}",
    );
    let [fault] = faults(&dir).try_into().unwrap();
    assert!(
        fault.contains(": stale-message: translates an older text of \"word-back\""),
        "{fault}"
    );
}

#[test]
fn only_translations_have_a_record() {
    let dir = recorded("languages");
    // language, what is said
    let table = [
        (
            "en",
            "en.ftl:1: no-translation: en.ftl is what the others are translated from\n  fix: name the language of a translation\nfaults: 1\n",
        ),
        (
            "it",
            "service.toml:5: unknown-language: the definition does not speak \"it\"\n  fix: use one of en, fr\nfaults: 1\n",
        ),
    ];
    for (language, said) in table {
        let output = translated(&dir, language, &[]);
        assert_eq!(output.status.code(), Some(1), "{language}");
        assert_eq!(text(&output.stderr), said);
    }
}

#[test]
fn the_translations_of_this_project_were_looked_at() {
    let services = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/services");
    for dir in [services.join("pypi"), services.clone()] {
        for language in ["fr", "de", "es", "pt-BR", "ja", "zh-Hans", "he"] {
            let [record] = renew(&dir, language, LookedAt::default())
                .unwrap()
                .try_into()
                .unwrap();
            assert_eq!(
                (record.renewed, record.stale),
                (vec![], vec![]),
                "{language}"
            );
            let kept = fs::read_to_string(dir.join(record.file)).unwrap();
            assert_eq!(kept, record.text, "{language}");
        }
    }
}
