//! Definitions of every kind, walked to the end: no page says what is untrue of the ways that a request has there.

use std::path::{Path, PathBuf};
use std::process::Command;

use account_recovery::compile::compile;
use account_recovery::delivery::Landing;
use account_recovery::delivery::Reply;
use account_recovery::page;
use account_recovery::screen::{Body, DraftBody};
use account_recovery::service::{FieldKind, Service};
use account_recovery::wizard::Settings;

use crate::person::page::Page as _;
use crate::person::{ENDPOINT, ORIGIN, Person};

/// What is said where everybody can read a part of the request.
const PUBLIC: &[&str] = &["public", "everybody", "for ever", "ticket"];
/// What is said where a mail is sent by hand.
const MAIL: &[&str] = &["this mail", "you sent a mail", "mail program", "mail file"];
/// What is said where the page itself sends.
const ENDPOINTS: &[&str] = &["support address", "one press sends", "was stored at"];
/// What is said where there is more than one way.
const OTHERS: &[&str] = &["other ways", "another way", "ways below"];
/// What is said once a request was handed over by hand.
const BY_HAND: &[&str] = &["i have done this", "what happens now"];
/// What nobody says.
const NEVER: &[&str] = &["account account"];

/// Texts that are said where something is the case.
type Said = &'static [&'static [&'static str]];

/// A kind of definition on a kind of page.
struct Case {
    folder: PathBuf,
    endpoint: Option<&'static str>,
    /// What is true, and said somewhere on the way.
    said: Said,
    /// What would be untrue.
    untrue: Said,
}

/// Folder among the definitions of the tests, or none for the one that is begun with; whether the page names an endpoint;
/// what is said; what would be untrue.
const CASES: [(&str, bool, Said, Said); 7] = [
    (
        "mail",
        false,
        &[&["send this mail yourself", "you sent a mail"]],
        &[PUBLIC, ENDPOINTS],
    ),
    ("mail", true, &[MAIL, BY_HAND], &[PUBLIC, ENDPOINTS]),
    (
        "endpoint",
        true,
        &[ENDPOINTS],
        &[PUBLIC, MAIL, OTHERS, BY_HAND],
    ),
    (
        "endpoint",
        false,
        &[&["cannot send"]],
        &[PUBLIC, MAIL, OTHERS, BY_HAND, ENDPOINTS],
    ),
    (
        "minimal",
        false,
        &[PUBLIC, MAIL, BY_HAND, &["address of your ticket"]],
        &[ENDPOINTS],
    ),
    ("", true, &[ENDPOINTS, &["other ways below"]], &[PUBLIC]),
    ("", false, &[MAIL, BY_HAND], &[PUBLIC, ENDPOINTS]),
];

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/definitions")
        .join(name)
}

/// The definition that the command `new` writes.
fn begun() -> PathBuf {
    let parent = Path::new(env!("CARGO_TARGET_TMPDIR")).join("begun");
    let folder = parent.join("acme");
    let _not_there = std::fs::remove_dir_all(&folder);
    let new = Command::new(env!("CARGO_BIN_EXE_account-recovery"))
        .args(["new", "acme", "-o"])
        .arg(&parent)
        .status();
    assert!(new.unwrap().success());
    folder
}

fn cases() -> Vec<Case> {
    let cases = CASES.into_iter();
    let cases = cases.map(|(name, has_endpoint, said, untrue)| Case {
        folder: match name {
            "" => begun(),
            name => folder(name),
        },
        endpoint: has_endpoint.then_some(ENDPOINT),
        said,
        untrue,
    });
    cases.collect()
}

/// Everything that somebody can see or save, with the page where it stands.
type Seen = Vec<(String, String)>;

struct Walk<'s> {
    service: &'s Service,
    endpoint: Option<&'static str>,
    seen: Seen,
}

impl Walk<'_> {
    fn arrive(&self, way: &[String]) -> Person {
        let settings = Settings {
            endpoint: self.endpoint.map(str::to_owned),
            origin: ORIGIN.into(),
            takes_files: false,
        };
        let mut person = Person::of(self.service, settings);
        for choice in way {
            if person.question().is_none() {
                person.go_on();
            }
            person.choose(choice);
        }
        person
    }

    fn look(&mut self, person: &Person) {
        let text = person.page().written().to_lowercase();
        self.seen.push((person.key(), text));
    }

    /// Every choice of every question from here on.
    fn explore(&mut self, way: &[String]) {
        let mut person = self.arrive(way);
        self.look(&person);
        if matches!(person.screen().body, Body::Plan(_)) {
            if !person.page().submits() {
                return;
            }
            person.go_on();
            self.look(&person);
        }
        let offered = person.offered();
        if offered.is_empty() {
            return self.file(way, person);
        }
        for choice in offered {
            self.explore(&[way, &[choice]].concat());
        }
    }

    /// From the fields to the end, once with and once without an answer of the endpoint.
    fn file(&mut self, way: &[String], mut person: Person) {
        person.go_on();
        self.look(&person);
        fill_in(&mut person);
        person.go_on();
        self.look(&person);
        if person.key() == "evidence" {
            person.press("without-evidence");
            self.look(&person);
        }
        person.press("save-draft");
        self.keep(&person);
        person.go_on();
        self.look(&person);
        if person.wizard.network_channel().is_some() {
            self.fail(way);
            person.go_on();
            person.get_stored();
        } else if person.page().actions().contains(&"finish".to_owned()) {
            person.press("finish");
        } else {
            return;
        }
        self.look(&person);
        assert_eq!(person.key(), "receipt");
        person.press("save-receipt");
        self.keep(&person);
    }

    /// Sends in vain, in every way in which that can happen.
    fn fail(&mut self, way: &[String]) {
        let answer = |status| Reply::Answer {
            status,
            retry_after: None,
            landing: Landing::default(),
            body: String::new(),
        };
        let answers = [400, 403, 404, 409, 422, 429, 500, 200].map(answer);
        let silent = [Reply::TimedOut, Reply::Unreachable, Reply::Barred];
        for reply in answers.into_iter().chain(silent) {
            let mut person = self.handing_over(way);
            person.go_on();
            person.get(reply);
            assert_eq!(person.key(), "handover");
            self.look(&person);
        }
    }

    /// The same person at the hand-over once more.
    fn handing_over(&self, way: &[String]) -> Person {
        let mut person = self.arrive(way);
        if matches!(person.screen().body, Body::Plan(_)) {
            person.go_on();
        }
        fill_in(&mut person);
        person.go_on();
        if person.key() == "evidence" {
            person.press("without-evidence");
        }
        person.go_on();
        person
    }

    fn keep(&mut self, person: &Person) {
        let (name, text) = person.saved().unwrap();
        self.seen.push((name.to_owned(), text.to_lowercase()));
    }
}

/// Types what every kind of field takes.
fn fill_in(person: &mut Person) {
    let DraftBody::Fields(fields) = person.draft() else {
        panic!("no fields: {}", person.key());
    };
    for row in [fields.public, fields.private].concat() {
        let text = match row.kind {
            FieldKind::UserName => "octocat",
            FieldKind::Email => "new@mail.example",
            _ => "The phone is gone.",
        };
        person.type_into(&row.id, text);
    }
}

/// All that a case shows, the pages that are made ahead included.
fn seen(case: &Case) -> Seen {
    let service = compile(&case.folder).unwrap().remove(0).service;
    let mut walk = Walk {
        service: &service,
        endpoint: case.endpoint,
        seen: Vec::new(),
    };
    walk.explore(&[]);
    let files = page::files(&service, case.endpoint).into_iter();
    let pages = files.filter(|(name, _)| name.ends_with(".html"));
    walk.seen
        .extend(pages.map(|(name, text)| (name, text.to_lowercase())));
    walk.seen
}

#[test]
fn every_word_is_true_of_the_ways_that_a_definition_has() {
    let mut found = Vec::new();
    for case in cases() {
        let name = format!(
            "{:?} at {:?}",
            case.folder.file_name().unwrap(),
            case.endpoint
        );
        let seen = seen(&case);
        assert!(seen.iter().any(|(key, _)| key == "handover"), "{name}");
        let untrue = case.untrue.iter().chain(&[NEVER]).copied().flatten();
        for words in untrue {
            let wrong = seen.iter().filter(|(_, text)| text.contains(words));
            let mut pages: Vec<&str> = wrong.map(|(key, _)| key.as_str()).collect();
            pages.dedup();
            if !pages.is_empty() {
                found.push(format!("{name}: {words:?} is untrue on {pages:?}"));
            }
        }
        for words in case.said.iter().copied().flatten() {
            if !seen.iter().any(|(_, text)| text.contains(words)) {
                found.push(format!("{name}: {words:?} is said nowhere"));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}
