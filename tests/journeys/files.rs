//! Files that were never saved here, or came back changed: the person learns what is wrong, and nothing else happens.

use account_recovery::file::LONGEST;
use proptest::prelude::*;

use super::drafts::{elsewhere, open};
use crate::person::page::Page as _;
use crate::person::{ENDPOINT, PYPI, Person};

#[track_caller]
fn draft() -> String {
    let mut person = Person::at_review(Some(ENDPOINT), &[]);
    person.press("save-draft");
    person.saved().unwrap().1.to_owned()
}

#[track_caller]
fn receipt() -> String {
    let mut person = Person::at_handover(Some(ENDPOINT), &[]);
    person.go_on();
    person.get_stored();
    person.press("save-receipt");
    person.saved().unwrap().1.to_owned()
}

#[track_caller]
fn request() -> String {
    let mut person = Person::at_handover(None, &[]);
    person.press("save-request");
    person.saved().unwrap().1.to_owned()
}

fn without(text: &str, part: &str) -> String {
    let left = text.lines().filter(|line| !line.contains(part));
    left.collect::<Vec<_>>().join("\n")
}

/// What it is, the file, and the end of the error's code.
type Case = (&'static str, Vec<u8>, &'static str);

fn never_saved_here() -> Vec<Case> {
    let picture = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    vec![
        ("nothing", Vec::new(), "empty"),
        ("blanks", b" \r\n\t".to_vec(), "empty"),
        ("a picture", picture, "not-text"),
        ("text with zeros", b"{\0}".to_vec(), "not-text"),
        (
            "text of another encoding",
            draft().encode_utf16().flat_map(u16::to_le_bytes).collect(),
            "not-text",
        ),
        (
            "a letter",
            b"Dear support,\nplease help".to_vec(),
            "unknown",
        ),
        ("a list", b"[1, 2]".to_vec(), "unknown"),
        (
            "other JSON",
            br#"{"v": 1, "format": "else"}"#.to_vec(),
            "unknown",
        ),
        ("many brackets", vec![b'['; 200_000], "unknown"),
        ("a request", request().into_bytes(), "request"),
    ]
}

fn damaged() -> Vec<Case> {
    vec![
        ("a draft cut off", draft()[..400].into(), "damaged"),
        (
            "a draft without its answers",
            without(&draft(), "\"answers\"").into_bytes(),
            "damaged",
        ),
        (
            "a draft with a short salt",
            draft().replace("\"salt\":\"09", "\"salt\":\"").into_bytes(),
            "damaged",
        ),
        (
            "a draft with a sentence for an id",
            draft()
                .replace("\"start\"", "\"Write to me!\"")
                .into_bytes(),
            "damaged",
        ),
        (
            "a draft from after the year 9999",
            draft()
                .replace("\"created\":", "\"created\":999999999")
                .into_bytes(),
            "damaged",
        ),
    ]
}

fn of_elsewhere() -> Vec<Case> {
    vec![
        (
            "a draft of a later version",
            draft().replace("\"v\":1", "\"v\":2").into_bytes(),
            "newer",
        ),
        (
            "a draft for another service",
            draft()
                .replace("\"service\":\"pypi\"", "\"service\":\"library\"")
                .into_bytes(),
            "other-service",
        ),
        (
            "a receipt without its day",
            without(&receipt(), "Sent: ").into_bytes(),
            "damaged",
        ),
        (
            "a receipt of a later version",
            receipt().replace("format 1", "format 12").into_bytes(),
            "newer",
        ),
        (
            "a file of more than 256 KiB",
            vec![b' '; LONGEST + 1],
            "too-large",
        ),
    ]
}

#[test]
fn every_wrong_file_says_what_is_wrong() {
    let cases = [never_saved_here(), damaged(), of_elsewhere()].concat();
    for (what, bytes, code) in cases {
        let mut person = elsewhere(PYPI.clone(), 10);
        open(&mut person, &bytes);
        let problems = person.screen().problems;
        assert_eq!(problems.len(), 1, "{what}");
        let word = PYPI.word_for(&format!("error-file-{code}"));
        assert!(!word.is_empty());
        let expected = word.replace("{detail}", "library");
        assert_eq!(problems[0].message, expected, "{what}");
        assert_eq!(person.key(), "question-start", "{what}");
        assert!(person.wizard.saved().is_empty(), "{what}");
    }
}

#[test]
fn editors_may_mark_the_file_and_change_its_line_ends() {
    for (text, page) in [
        (draft(), "fields"),
        (receipt(), "route-continue-existing-request"),
    ] {
        let edited = format!("\u{feff}{}\r\n", text.replace('\n', "\r\n"));
        let mut person = elsewhere(PYPI.clone(), 10);
        open(&mut person, edited.as_bytes());
        assert_eq!(person.key(), page);
    }
}

/// A good file in which some bytes are others.
fn changed() -> impl Strategy<Value = Vec<u8>> {
    let file = prop_oneof![Just(draft()), Just(receipt())];
    let edit = (
        any::<prop::sample::Index>(),
        0_usize..8,
        prop::collection::vec(any::<u8>(), 0..8),
    );
    (file, prop::collection::vec(edit, 1..4)).prop_map(|(file, edits)| {
        let mut bytes = file.into_bytes();
        for (at, removed, added) in edits {
            let at = at.index(bytes.len());
            let end = bytes.len().min(at + removed);
            bytes.splice(at..end, added);
        }
        bytes
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn whatever_is_in_a_file_there_is_a_page_and_a_word(bytes in prop_oneof![changed(), prop::collection::vec(any::<u8>(), 0..200)]) {
        let mut person = elsewhere(PYPI.clone(), 10);
        open(&mut person, &bytes);
        let screen = person.screen();
        prop_assert!(!person.page().actions().is_empty());
        let waits = screen.key == "route-continue-existing-request";
        prop_assert!(waits || screen.notice.is_some() || !screen.problems.is_empty());
        prop_assert!(screen.problems.iter().all(|problem| !problem.message.is_empty()));
        let _ = person.wizard.request();
    }
}
