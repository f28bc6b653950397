//! A draft that was saved is opened in another browser, with this definition or a later one.

use std::collections::HashSet;

use account_recovery::delivery::Reply;
use account_recovery::evidence::RequestId;
use account_recovery::request::Randomness;
use account_recovery::screen::{DraftBody, Review};
use account_recovery::service::Service;
use account_recovery::wizard::{Draft, DraftEvent, Event, Press, Sending, Settings, Wizard};
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

/// A file may come from somebody who means harm, with their own address in it: whoever opens it sees that first.
#[test]
fn whatever_a_file_holds_the_fields_come_before_code_check_and_sending() {
    let at = |stage: &str| {
        let mut person = Person::at_fields(Some(ENDPOINT), &HOLDS_CODES);
        for (field, text) in [
            ("username", "octocat"),
            ("current", "old@mail.example"),
            ("wanted", "stranger@mail.example"),
        ] {
            person.type_into(field, text);
        }
        while person.key() != stage {
            match person.key().as_str() {
                "evidence" => person.press("without-evidence"),
                _ => person.go_on(),
            }
        }
        person
    };
    for stage in ["fields", "review", "handover"] {
        for tried in [false, true] {
            let mut person = at(stage);
            if tried && stage == "handover" {
                person.go_on();
                person.get(Reply::TimedOut);
            }
            let file = saved(&mut person);
            let mut other = elsewhere(PYPI.clone(), 10);
            open(&mut other, file.as_bytes());
            assert_eq!(other.key(), "fields", "{stage}, {tried}");
            assert!(
                other
                    .page()
                    .form()
                    .contains(&("wanted".into(), "stranger@mail.example".into()))
            );
        }
    }
}

/// Somebody who holds codes, with the draft of a stranger just opened.
fn with_a_strangers_draft() -> Person {
    let mut stranger = Person::at_fields(Some(ENDPOINT), &HOLDS_CODES);
    for (field, text) in [
        ("username", "octocat"),
        ("current", "old@mail.example"),
        ("wanted", "stranger@mail.example"),
    ] {
        stranger.type_into(field, text);
    }
    stranger.go_on();
    stranger.press("without-evidence");
    let file = saved(&mut stranger);
    let mut person = elsewhere(PYPI.clone(), 10);
    open(&mut person, file.as_bytes());
    person
}

/// Everything that the page offers now, as steps of a way.
fn offers(person: &Person) -> Vec<Event> {
    let page = person.page();
    let presses = page.actions().into_iter();
    let presses = presses.filter(|action| action != "clear");
    let mut offers: Vec<Event> = presses
        .map(|action| Event::Press(Press::parse(&action).unwrap()))
        .collect();
    if page.submits() && person.key() != "fields" {
        offers.push(Event::Continue(page.form()));
        let choices = person.offered().into_iter();
        offers.extend(choices.map(|id| Event::Continue(vec![("choice".into(), id)])));
    }
    offers
}

/// Where the page is, with everything that it keeps; a reload comes to the same.
fn reloaded(saved: &[u8]) -> Person {
    let mut person = elsewhere(PYPI.clone(), 10);
    person.wizard.resume(saved);
    person
}

/// Every way of up to four steps, with a reload before each: over changed answers, other sites, lists and other plans.
#[test]
fn no_way_leads_past_the_fields_of_an_opened_draft() {
    let mut ends = vec![with_a_strangers_draft().wizard.saved()];
    let mut seen: HashSet<Vec<u8>> = ends.iter().cloned().collect();
    for _ in 0..4 {
        let mut next = Vec::new();
        for end in &ends {
            for offer in offers(&reloaded(end)) {
                let mut person = reloaded(end);
                let from = person.key();
                person.happen(offer.clone());
                let key = person.key();
                let past = ["evidence", "review", "handover", "receipt"];
                assert!(!past.contains(&&*key), "{key} from {from} by {offer:?}");
                let saved = person.wizard.saved();
                if seen.insert(saved.clone()) {
                    next.push(saved);
                }
            }
        }
        ends = next;
    }
    assert!(seen.len() > 50, "{} places", seen.len());
}

#[test]
fn once_the_fields_were_passed_changes_lead_on_as_always() {
    let mut person = with_a_strangers_draft();
    person.go_on();
    assert_eq!(person.key(), "evidence");
    let mut again = reloaded(&person.wizard.saved());
    assert_eq!(again.key(), "evidence");
    again.press("without-evidence");
    assert_eq!(again.key(), "review");
    again.press("edit");
    again.go_on();
    assert_eq!(again.key(), "review");
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

/// The definition after somebody worked on it.
fn later(change: fn(&mut Service)) -> Service {
    let mut service = PYPI.clone();
    change(&mut service);
    service
}

fn fact<'a>(service: &'a mut Service, id: &str) -> &'a mut account_recovery::service::Fact {
    let mut facts = service.facts.iter_mut();
    facts.find(|fact| fact.id == id).expect("a fact")
}

type Change = fn(&mut Service);

/// What changed, the page that is shown then, and what is named.
fn changes() -> [(&'static str, Change, &'static str, &'static [&'static str]); 4] {
    [
        ("only wording", |_| {}, "fields", &[]),
        (
            "a choice has another id",
            |service| {
                let lost = &mut fact(service, "mailbox").choices;
                let lost = lost.iter_mut().find(|choice| choice.id == "lost");
                lost.expect("a choice").id = "out-of-reach".into();
            },
            "question-mailbox",
            &["Can you read the mail"],
        ),
        (
            "a fact has another id",
            |service| fact(service, "owner").id = "holder".into(),
            "question-holder",
            &["owner"],
        ),
        (
            "a field has another id",
            |service| {
                let forms = service.plans.requests.iter_mut();
                for field in forms.flat_map(|form| &mut form.fields) {
                    if field.id == "story" {
                        field.id = "tale".into();
                    }
                }
            },
            "fields",
            &["story"],
        ),
    ]
}

#[test]
fn a_later_definition_opens_it_and_says_what_to_look_at() {
    let file = saved(&mut team());
    for (what, change, page, named) in changes() {
        let mut other = elsewhere(later(change), 11);
        open(&mut other, file.as_bytes());
        assert_eq!(other.key(), page, "{what}");
        let said = notice(&other);
        assert!(
            said.contains(PYPI.word(index("draft-older"))),
            "{what}: {said}"
        );
        for name in named {
            assert!(said.contains(name), "{what}: {said}");
        }
        assert_eq!(said.contains("do not fit"), !named.is_empty(), "{what}");
    }
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
