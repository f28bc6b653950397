//! Evidence of a recovery code: where it is offered, and when it is dropped.

use account_recovery::evidence::Evidence;
use account_recovery::evidence::gate::Scheme;
use account_recovery::evidence::hash_function::HashFunction;
use account_recovery::screen::DraftBody;
use account_recovery::service::Service;
use account_recovery::wizard::{DraftEffect, DraftEvent, Effect, Event, Progress, Settings};

use crate::person::page::Page as _;
use crate::person::{Answer, ENDPOINT, ID, ORIGIN, PYPI, Person};

pub(crate) const PHC: &str = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA";

/// Somebody who holds codes, and lost the mailbox.
pub(crate) const HOLDS_CODES: [Answer; 3] = [
    ("second-step", "codes-left"),
    ("mailbox", "lost"),
    ("device-check", "not-sure"),
];

/// The same at the offer of evidence.
#[track_caller]
pub(crate) fn at_evidence() -> Person {
    at_evidence_of(&PYPI)
}

/// The same in another definition.
#[track_caller]
pub(crate) fn at_evidence_of(service: &Service) -> Person {
    let settings = Settings {
        endpoint: Some(ENDPOINT.into()),
        origin: ORIGIN.into(),
        takes_files: false,
    };
    let mut person = Person::of(service, settings);
    person.answer(&HOLDS_CODES);
    let mut person = person.drafting(&HOLDS_CODES);
    person.type_into("username", "octocat");
    person.type_into("current", "old@mail.example");
    person.type_into("wanted", "new@mail.example");
    person.go_on();
    assert_eq!(person.key(), "evidence");
    person
}

pub(crate) fn made(person: &mut Person, result: Result<&str, (&str, &str)>) {
    let result = result.map(str::to_owned);
    let result = result.map_err(|(code, detail)| (code.to_owned(), detail.to_owned()));
    person.happen(Event::Draft(DraftEvent::Evidence(result)));
}

/// At the check, with evidence.
#[track_caller]
pub(crate) fn with_evidence() -> Person {
    let mut person = at_evidence();
    person.go_on();
    made(&mut person, Ok(PHC));
    assert_eq!(evidence(&person).as_deref(), Some(PHC));
    person
}

#[track_caller]
pub(crate) fn evidence(person: &Person) -> Option<String> {
    match person.draft() {
        DraftBody::Review(review) => review.evidence.map(|made| made.evidence.text().into()),
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
        for field in ["current", "wanted"] {
            person.happen(Event::Draft(DraftEvent::Typed {
                field: field.into(),
                text: "new@mail.example".into(),
            }));
        }
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
    assert_eq!(
        (order.scheme, order.used, order.keys.len()),
        (Scheme::Commit, false, 0)
    );
    assert!(
        person.page().actions().contains(&"cancel-evidence".into()),
        "one press makes one: what is left is to stop it"
    );
}

#[test]
fn an_order_says_by_which_function_a_commitment_is_made() {
    for hash in HashFunction::ALL {
        let mut service = PYPI.clone();
        service.plans.evidence.hash = hash;
        let mut person = at_evidence_of(&service);
        person.go_on();
        let [Effect::Draft(DraftEffect::MakeEvidence(order))] = &person.effects[..] else {
            panic!("{:?}", person.effects);
        };
        assert_eq!((order.scheme, order.hash), (Scheme::Commit, hash));
    }
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
        assert_eq!(evidence(&person), None);
    }
}

#[test]
fn evidence_is_dropped_when_an_answer_changes() {
    let mut person = with_evidence();
    let request = person.wizard.request().unwrap();
    let evidence = request.evidence.as_ref().map(Evidence::text);
    assert_eq!(evidence, Some(PHC));
    let (owner, _) = person.fact("owner").unwrap();
    person.press(&format!("change:{owner}"));
    person.choose("team");
    assert_eq!(person.key(), "evidence");
    let request = person.wizard.request().unwrap();
    assert_eq!(request.evidence, None);
}

#[test]
fn evidence_stays_when_nothing_changes() {
    let mut person = with_evidence();
    person.press("edit");
    person.go_on();
    assert_eq!(evidence(&person).as_deref(), Some(PHC));
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
    assert_eq!(evidence(&person), None);
}

#[test]
fn progress_is_shown_and_one_of_several_codes_is_enough() {
    let mut person = at_evidence();
    person.go_on();
    for percent in [0, 50] {
        let progress = Progress { codes: 8, percent };
        person.happen(Event::Draft(DraftEvent::EvidenceProgress(progress)));
        let DraftBody::Evidence(page) = person.draft() else {
            panic!("{:?}", person.draft());
        };
        assert_eq!(page.progress, Some(progress));
    }
    made(&mut person, Ok(PHC));
    let DraftBody::Review(review) = person.draft() else {
        panic!("{:?}", person.draft());
    };
    let found = review.evidence.and_then(|made| made.found).unwrap();
    assert!(found.contains("8 recovery codes"), "{found}");
}

#[test]
fn making_can_be_stopped_and_begun_again() {
    let mut person = at_evidence();
    person.go_on();
    person.press("cancel-evidence");
    assert!(
        person
            .effects
            .contains(&Effect::Draft(DraftEffect::StopEvidence))
    );
    made(&mut person, Ok(PHC));
    assert_eq!(person.key(), "evidence", "what comes late is not taken");
    person.go_on();
    made(&mut person, Ok(PHC));
    assert_eq!(evidence(&person).as_deref(), Some(PHC));
}

#[test]
fn a_code_that_was_refused_is_ordered_as_used() {
    for (second_step, used) in [("codes-refused", true), ("codes-left", false)] {
        let answers = [
            ("second-step", second_step),
            ("mailbox", "lost"),
            ("device-check", "not-sure"),
        ];
        let mut person = Person::at_fields(Some(ENDPOINT), &answers);
        person.type_into("username", "octocat");
        person.type_into("current", "old@mail.example");
        person.type_into("wanted", "new@mail.example");
        person.go_on();
        person.go_on();
        let [Effect::Draft(DraftEffect::MakeEvidence(order))] = &person.effects[..] else {
            panic!("{:?}", person.effects);
        };
        assert_eq!(order.used, used, "{second_step}");
    }
}
