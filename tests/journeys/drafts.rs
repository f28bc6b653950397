//! A draft that was saved is opened in another browser, with this definition or a later one.

mod later;
mod strangers;

use account_recovery::delivery::Reply;
use account_recovery::evidence::RequestId;
use account_recovery::request::Randomness;
use account_recovery::screen::{DraftBody, Review};
use account_recovery::service::Service;
use account_recovery::wizard::{Draft, DraftEvent, Event, Sending, Settings, Wizard};
use account_recovery::words::index;

use crate::person::page::Page as _;
use crate::person::{ENDPOINT, ID, ORIGIN, PYPI, Person};

const TEAM: [(&str, &str); 2] = [("mailbox", "lost"), ("owner", "team")];
const SECRET: &str = "9f3c51d07be2a864";

const HOLDS_CODES: [(&str, &str); 3] = [
    ("second-step", "codes-left"),
    ("mailbox", "lost"),
    ("device-check", "not-sure"),
];

/// Somebody of a team at the check of a request, with texts in every field that the route insists on.
#[track_caller]
fn team() -> Person {
    let mut person = Person::at_fields(Some(ENDPOINT), &TEAM);
    for (field, text) in [
        ("username", "octocat"),
        ("story", "Since May.\n\tThe “project” is \\o/ <b>"),
        ("current", "old@mail.example"),
        ("wanted", "new@mail.example"),
    ] {
        person.type_into(field, text);
    }
    person.go_on();
    assert_eq!(person.key(), "review");
    person
}

/// Another browser, with random numbers and perhaps a definition of its own.
pub(crate) fn elsewhere(service: Service, digest: u8) -> Person {
    let settings = Settings {
        endpoint: Some(ENDPOINT.into()),
        origin: ORIGIN.into(),
        takes_files: false,
    };
    let randomness = Randomness {
        request_id: RequestId::new([1; 16]),
        salt: [3; 16],
    };
    let draft = Draft::new([digest; 32], settings, randomness);
    Person {
        wizard: Wizard::new(service, draft),
        ..Person::new(None)
    }
}

pub(crate) fn open(person: &mut Person, file: &[u8]) {
    person.happen(Event::Draft(DraftEvent::Opened(Some(file.to_vec()))));
}

#[track_caller]
fn saved(person: &mut Person) -> String {
    person.press("save-draft");
    let (name, text) = person.saved().expect("a file");
    assert_eq!(name, format!("account-recovery-draft-{ID}.json"));
    text.to_owned()
}

#[track_caller]
fn review(person: &Person) -> Review {
    match person.draft() {
        DraftBody::Review(review) => review,
        other => panic!("no review: {other:?}"),
    }
}

#[track_caller]
fn notice(person: &Person) -> String {
    person.screen().notice.expect("a notice")
}

#[test]
fn a_draft_opened_elsewhere_is_the_same_request() {
    let mut person = team();
    let file = saved(&mut person);
    let mut other = elsewhere(PYPI.clone(), 10);
    open(&mut other, file.as_bytes());
    assert_eq!(other.key(), "fields");
    assert_eq!(notice(&other), PYPI.word(index("draft-opened")));
    other.go_on();
    assert_eq!(other.key(), "review");
    assert_eq!(review(&other), review(&person));
    assert_eq!(other.wizard.request(), person.wizard.request());
}

#[test]
fn every_page_that_can_lose_something_offers_to_save() {
    for (key, mut person) in [
        ("fields", Person::at_fields(Some(ENDPOINT), &[])),
        ("review", Person::at_review(Some(ENDPOINT), &[])),
        ("handover", Person::at_handover(Some(ENDPOINT), &[])),
    ] {
        saved(&mut person);
        assert_eq!(person.key(), key);
    }
}

#[test]
fn a_half_filled_form_goes_on_at_the_fields() {
    let mut person = Person::at_fields(Some(ENDPOINT), &[]);
    person.type_into("story", "half a");
    let file = saved(&mut person);
    let mut other = elsewhere(PYPI.clone(), 10);
    open(&mut other, file.as_bytes());
    assert_eq!(other.key(), "fields");
    assert_eq!(other.page().form(), person.page().form());
}

#[test]
fn secrets_are_left_out_and_named() {
    let mut person = Person::at_fields(Some(ENDPOINT), &[]);
    person.type_into("story", &format!("my code: {SECRET}"));
    person.type_into("username", "octocat");
    let file = saved(&mut person);
    assert!(!file.contains(SECRET));
    assert!(file.contains("octocat"));
    let said = notice(&person);
    let (_, fields) = said.split_once("type it again later: ").unwrap();
    let row = match person.draft() {
        DraftBody::Fields(fields) => fields.public.into_iter().find(|row| row.id == "story"),
        other => panic!("no fields: {other:?}"),
    };
    assert_eq!(
        row.unwrap().label.strip_suffix(" (optional)").unwrap(),
        fields
    );
}

#[test]
fn the_file_says_to_people_what_it_is() {
    let file = saved(&mut team());
    let first = file.lines().nth(1).unwrap();
    assert!(
        first.starts_with(r#""about":"A draft of a request"#),
        "{first}"
    );
    assert!(first.contains("personal data"));
}

#[test]
fn evidence_is_not_saved() {
    let mut person = Person::at_fields(Some(ENDPOINT), &HOLDS_CODES);
    person.type_into("username", "octocat");
    person.type_into("current", "old@mail.example");
    person.type_into("wanted", "new@mail.example");
    person.go_on();
    assert_eq!(person.key(), "evidence");
    person.go_on();
    let made = "$argon2id$made-of-a-code";
    person.happen(Event::Draft(DraftEvent::Evidence(Ok(made.into()))));
    assert!(review(&person).evidence.is_some());
    let file = saved(&mut person);
    assert!(!file.contains("argon2id"));
    let mut other = elsewhere(PYPI.clone(), 10);
    open(&mut other, file.as_bytes());
    other.go_on();
    assert_eq!(other.key(), "evidence");
}

#[test]
fn what_was_sent_may_have_arrived() {
    let mut person = Person::at_handover(Some(ENDPOINT), &[]);
    person.go_on();
    person.get(Reply::TimedOut);
    let file = saved(&mut person);
    let mut other = elsewhere(PYPI.clone(), 10);
    open(&mut other, file.as_bytes());
    other.go_on();
    other.go_on();
    assert!(matches!(other.sending(), Sending::Failed(_)));
}

#[test]
fn a_choice_that_is_not_on_offer_is_not_taken_over() {
    let file = saved(&mut team());
    let edited = file.replace(r#""sign-in":"accepted""#, r#""sign-in":"accepted-inside""#);
    assert_ne!(file, edited);
    let mut other = elsewhere(PYPI.clone(), 10);
    open(&mut other, edited.as_bytes());
    assert_eq!(other.key(), "question-sign-in");
    assert_eq!(other.value("mailbox").as_deref(), Some("lost"));
}

#[test]
fn a_file_never_replaces_what_was_typed() {
    let file = saved(&mut team());
    let mut busy = Person::at_fields(None, &[]);
    busy.type_into("story", "still being written");
    let before = busy.page().form();
    open(&mut busy, file.as_bytes());
    assert_eq!(busy.page().form(), before);
    let problem = busy.screen().problems.remove(0);
    assert_eq!(problem.message, PYPI.word_for("error-file-in-use"));
}

#[test]
fn it_is_offered_where_nobody_has_begun() {
    let offered = |person: &Person| person.page().opens();
    let mut person = Person::new(None);
    assert!(offered(&person));
    person.choose("signed-out");
    assert!(!offered(&person));
    person.press("back");
    assert!(!offered(&person));
    person.press("clear");
    assert!(offered(&person));
}
