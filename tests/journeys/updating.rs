//! What a tab keeps is read by another definition than the one that it was saved with: after an update of the page, or
//! where two versions of a documentation are on one origin. Whatever was said and still exists is kept, what does not is
//! dropped, and nothing becomes something else.

mod any;

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use account_recovery::answers::{Answers, Known};
use account_recovery::compile::compile;
use account_recovery::evidence::RequestId;
use account_recovery::pack;
use account_recovery::request::Randomness;
use account_recovery::service::Service;
use account_recovery::wizard::{DraftEffect, DraftEvent, Effect, Event, Settings};

use crate::person::page::Page as _;
use crate::person::{ENDPOINT, NOW, ORIGIN, PYPI, Person};

/// The definitions that people walk through here.
static DEFINITIONS: LazyLock<[Service; 3]> = LazyLock::new(|| {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/definitions");
    let first = |name| compile(&tests.join(name)).unwrap().remove(0).service;
    [PYPI.clone(), first("minimal"), first("desks")]
});

/// Ids of a fact, of the choice made, and of its value.
type Said = (String, String, String);

fn said(service: &Service, answers: &Answers) -> Vec<Said> {
    let known = Known { service, answers };
    let one = |index| {
        let (fact, choice) = (known.fact(index).unwrap(), known.chosen(index).unwrap());
        let value = fact.values.get(usize::from(choice.value));
        let value = value.cloned().unwrap_or_default();
        (fact.id.clone(), choice.id.clone(), value)
    };
    answers.answered().map(one).collect()
}

fn said_by(person: &Person) -> Vec<Said> {
    said(person.wizard.service(), person.wizard.known().answers)
}

fn settings() -> Settings {
    Settings {
        endpoint: Some(ENDPOINT.into()),
        origin: ORIGIN.into(),
        takes_files: false,
    }
}

/// The same tab after the definition changed.
fn updated(person: &Person, service: &Service) -> Person {
    let mut later = Person::of(service, settings());
    later.effects = later.wizard.resume(&person.wizard.saved());
    later
}

/// Whether a text is somewhere in what a tab keeps.
fn keeps(person: &Person, text: impl AsRef<[u8]>) -> bool {
    let (saved, text) = (person.wizard.saved(), text.as_ref());
    saved.windows(text.len()).any(|part| part == text)
}

/// The minimal definition after an edit of its file.
fn edited(name: &str, old: &str, new: &str) -> Service {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/definitions/minimal");
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("updating")
        .join(name);
    fs::create_dir_all(&copy).unwrap();
    let text = fs::read_to_string(tests.join("service.toml")).unwrap();
    assert_eq!(text.matches(old).count(), 1, "{old:?} once");
    fs::write(copy.join("service.toml"), text.replacen(old, new, 1)).unwrap();
    fs::copy(tests.join("en.ftl"), copy.join("en.ftl")).unwrap();
    compile(&copy).unwrap().remove(0).service
}

/// Somebody outside without card and mail, at the plan of the request.
fn without_card(service: &Service) -> Person {
    let mut person = Person::of(service, settings());
    for choice in ["outside", "lost", "lost"] {
        person.choose(choice);
    }
    assert_eq!(person.key(), "route-request");
    person
}

#[test]
fn a_value_that_moved_stays_what_was_said() {
    let later = edited(
        "value",
        r#"["inside", "outside"]"#,
        r#"["outside", "inside"]"#,
    );
    let person = without_card(&DEFINITIONS[1]);
    let again = updated(&person, &later);
    assert_eq!(said_by(&again), said_by(&person));
    assert_eq!(again.key(), "route-request");
}

/// An edit of a definition.
type Edit = fn(&mut Service);

/// The minimal definition after a change of it that shows in its digest.
fn later(change: Edit) -> Service {
    let mut later = DEFINITIONS[1].clone();
    change(&mut later);
    later.definition = pack::definition(&later).unwrap();
    later
}

#[test]
fn a_choice_for_another_value_is_asked_for_again() {
    let later = later(|service| service.facts[2].choices[1].value = 0);
    let again = updated(&without_card(&DEFINITIONS[1]), &later);
    assert_eq!(again.key(), "question-mailbox");
    assert_eq!(said_by(&again).len(), 2);
}

#[test]
fn answers_that_do_not_fit_any_more_are_named() {
    const MAILBOX: &str = "Can you read your mail?";
    const GONE: &str = "questions that are gone: ";
    // what changed, what is said to be left out
    let table: [(Edit, Option<String>); 5] = [
        (|service| service.name.push('!'), None),
        (
            |service| service.facts[2].choices[1].id.push('2'),
            Some(MAILBOX.into()),
        ),
        (
            |service| service.facts[2].choices[1].value = 0,
            Some(MAILBOX.into()),
        ),
        (
            |service| service.facts[2].id.push('2'),
            Some(format!("{GONE}1")),
        ),
        (
            |service| {
                service.facts[1].id.push('2');
                service.facts[2].choices[1].id.push('2');
            },
            Some(format!("{MAILBOX}; {GONE}1")),
        ),
    ];
    for (change, named) in table {
        let again = updated(&without_card(&DEFINITIONS[1]), &later(change));
        let notice = again.screen().notice;
        let list = notice.as_ref().map(|said| said.split_once(": ").unwrap().1);
        assert_eq!(list, named.as_deref());
    }
}

#[test]
fn a_page_beside_the_path_is_the_same_or_none() {
    let mut person = without_card(&DEFINITIONS[1]);
    person.press("checklist:0");
    let same = updated(&person, &DEFINITIONS[1]);
    assert_eq!(same.screen(), person.screen());
    let later = later(|service| service.lists.push("Another".into()));
    assert_eq!(updated(&person, &later).key(), "route-request");
}

/// Somebody at a stage of the request, by how often "Continue" is pressed after the fields.
fn at_stage(service: &Service, times: usize) -> Person {
    let mut person = without_card(service);
    person.go_on();
    person.choose("town");
    person.choose("me");
    person.type_into("reader", "octocat");
    person.type_into("address", "me@mail.example");
    person.go_on();
    for _ in 0..times {
        match person.key().as_str() {
            "evidence" => person.press("without-evidence"),
            _ => person.go_on(),
        }
    }
    person
}

#[test]
fn what_was_looked_through_is_looked_through_again() {
    let person = at_stage(&DEFINITIONS[1], 2);
    assert_eq!(person.key(), "handover");
    let later = later(|service| service.plans.requests[0].drafts[0].subject.push('!'));
    let again = updated(&person, &later);
    assert_eq!(again.key(), "review");
    assert_eq!(said_by(&again), said_by(&person));
    let request = again.wizard.request().unwrap();
    assert_eq!(request.id, person.wizard.request().unwrap().id);
}

#[test]
fn what_the_endpoint_holds_is_not_sent_again() {
    let mut person = at_stage(&DEFINITIONS[1], 3);
    person.get_stored();
    assert_eq!(person.key(), "receipt");
    let texts = later(|service| service.name.push('!'));
    assert_eq!(updated(&person, &texts).key(), "receipt");
    let without_choice = later(|service| service.facts[2].choices[1].id.push('2'));
    let mut again = updated(&person, &without_choice);
    assert_eq!(again.key(), "route-request");
    assert!(
        !again.page().submits(),
        "the plan of a receipt that was opened"
    );
    let renew = Effect::Draft(DraftEffect::Renew);
    assert!(again.effects.contains(&renew), "what comes next is another");
    let number = person.wizard.request().unwrap().id.to_string();
    assert!(again.page().written().contains(&number));
    assert!(!keeps(&again, "octocat"));
    again.press("back");
    assert_eq!(again.key(), "question-start");
    let randomness = Randomness {
        request_id: RequestId::new([4; 16]),
        salt: [5; 16],
    };
    again.happen(Event::Draft(DraftEvent::Renewed(randomness)));
    again.choose("outside");
    assert!(keeps(&again, [4; 16]), "the number of another request");
}

/// Whoever changes what is kept raises the version in `bookmark.rs`, and only then writes these bytes anew.
#[test]
fn the_form_is_what_its_version_says() {
    let mut service = DEFINITIONS[1].clone();
    service.definition = [0xdd; 32];
    let mut person = at_stage(&service, 0);
    person.press("without-evidence");
    let saved = person.wizard.saved();
    let said = "start outside outside card lost lost mailbox lost lost site town town owner me me";
    let (said, question, aside): (Vec<&str>, Option<&str>, Option<()>) =
        (said.split(' ').collect(), None, None);
    let (begun, changing, ticks) = (Some("request"), false, Vec::<&str>::new());
    let typed = vec![("reader", "octocat"), ("address", "me@mail.example")];
    let random = ([7u8; 16], [9u8; 16]);
    let (created, finished, without_evidence, confirmed) = (NOW, 0u64, true, false);
    // The third page of a request, nothing sent, no receipt, no ticket, nothing to be published, from no file.
    let rest = (
        Some(2u8),
        0u8,
        None::<()>,
        None::<()>,
        Vec::<&str>::new(),
        false,
    );
    let bookmark = (said, question, aside);
    let draft = (
        begun,
        changing,
        ticks,
        typed,
        random,
        created,
        finished,
        without_evidence,
        confirmed,
        rest,
    );
    let expected =
        postcard::to_allocvec(&(3u8, ([0xddu8; 16], [0xddu8; 16]), bookmark, draft)).unwrap();
    assert_eq!(saved, expected);
}
