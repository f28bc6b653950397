//! Evidence of a recovery code: where it is offered, and when it is dropped.

use account_recovery::screen::DraftBody;
use account_recovery::wizard::{DraftEffect, DraftEvent, Effect, Event};

use crate::person::page::Page as _;
use crate::person::{Answer, ENDPOINT, ID, Person};

const PHC: &str = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA";

/// Somebody who holds codes, and lost the mailbox.
const HOLDS_CODES: [Answer; 3] = [
    ("second-step", "codes-left"),
    ("mailbox", "lost"),
    ("device-check", "not-sure"),
];

/// The same at the offer of evidence.
#[track_caller]
fn at_evidence() -> Person {
    let mut person = Person::at_fields(Some(ENDPOINT), &HOLDS_CODES);
    person.type_into("username", "octocat");
    person.type_into("wanted", "new@mail.example");
    person.go_on();
    assert_eq!(person.key(), "evidence");
    person
}

fn made(person: &mut Person, result: Result<&str, (&str, &str)>) {
    let result = result.map(str::to_owned);
    let result = result.map_err(|(code, detail)| (code.to_owned(), detail.to_owned()));
    person.happen(Event::Draft(DraftEvent::Evidence(result)));
}

/// At the check, with evidence.
#[track_caller]
fn with_evidence() -> Person {
    let mut person = at_evidence();
    person.go_on();
    made(&mut person, Ok(PHC));
    assert_eq!(commitment(&person).as_deref(), Some(PHC));
    person
}

#[track_caller]
fn commitment(person: &Person) -> Option<String> {
    match person.draft() {
        DraftBody::Review(review) => review.commitment,
        other => panic!("no check: {other:?}"),
    }
}

#[test]
fn evidence_is_offered_to_holders_of_codes_where_only_support_reads() {
    // endpoint, answers, whether it is offered
    for (endpoint, answers, offered) in [
        (Some(ENDPOINT), &HOLDS_CODES[..], true),
        (None, &HOLDS_CODES, false),
        (Some(ENDPOINT), &[("second-step", "nothing-left")], false),
    ] {
        let mut person = Person::at_fields(endpoint, answers);
        person.type_into("username", "octocat");
        person.happen(Event::Draft(DraftEvent::Typed {
            field: "wanted".into(),
            text: "new@mail.example".into(),
        }));
        person.go_on();
        assert_eq!(person.key() == "evidence", offered, "{answers:?}");
    }
}

#[test]
fn an_order_names_the_request_and_never_the_code() {
    let mut person = at_evidence();
    let form = person.page().form();
    assert_eq!(form, []);
    person.go_on();
    let [Effect::Draft(DraftEffect::MakeEvidence(order))] = &person.effects[..] else {
        panic!("{:?}", person.effects);
    };
    assert_eq!(
        (order.account.as_str(), order.request_id),
        ("octocat", *ID.bytes())
    );
    assert_ne!(order.contact, [0; 32]);
    person.go_on();
    assert_eq!(person.effects, [], "one press makes one");
}

#[test]
fn evidence_is_dropped_when_what_it_binds_changes() {
    // field, its new text
    for (field, text) in [("username", "other"), ("wanted", "other@mail.example")] {
        let mut person = with_evidence();
        person.press("edit");
        person.type_into(field, text);
        person.go_on();
        assert_eq!(person.key(), "evidence", "{field}");
        person.press("without-evidence");
        assert_eq!(commitment(&person), None);
    }
}

#[test]
fn evidence_is_dropped_when_an_answer_changes() {
    let mut person = with_evidence();
    let request = person.wizard.request().unwrap();
    assert_eq!(request.commitment.as_deref(), Some(PHC));
    let (owner, _) = person.fact("owner").unwrap();
    person.press(&format!("change:{owner}"));
    person.choose("team");
    assert_eq!(person.key(), "evidence");
    let request = person.wizard.request().unwrap();
    assert_eq!(request.commitment, None);
}

#[test]
fn evidence_stays_when_nothing_changes() {
    let mut person = with_evidence();
    person.press("edit");
    person.go_on();
    assert_eq!(commitment(&person).as_deref(), Some(PHC));
}

#[test]
fn a_code_that_cannot_be_used_is_explained_at_its_field() {
    let mut person = at_evidence();
    person.go_on();
    made(&mut person, Err(("error-code-too-short", "12")));
    let problem = person.screen().problems.remove(0);
    assert_eq!(problem.field, "code");
    assert!(problem.message.contains("12"), "{}", problem.message);
    person.go_on();
    assert_eq!(person.screen().problems, []);
}

#[test]
fn evidence_that_comes_late_does_not_turn_the_page() {
    for result in [Ok(PHC), Err(("error-code-empty", ""))] {
        let mut person = at_evidence();
        person.go_on();
        person.press("back");
        made(&mut person, result);
        assert_eq!((person.key().as_str(), person.effects.len()), ("fields", 0));
        assert_eq!(person.screen().problems, []);
    }
}

#[test]
fn evidence_for_texts_that_changed_meanwhile_is_not_taken() {
    let mut person = at_evidence();
    person.go_on();
    person.press("back");
    person.type_into("username", "other");
    made(&mut person, Ok(PHC));
    person.go_on();
    person.press("without-evidence");
    assert_eq!(commitment(&person), None);
}
