//! A reload loses nothing but evidence and what looks like a secret, and never sends a request twice.

use account_recovery::delivery::Failure;
use account_recovery::evidence::RequestId;
use account_recovery::request::Randomness;
use account_recovery::wizard::{Draft, Event, Press, Sending, Settings, Wizard};

use crate::evidence::with_evidence;
use crate::person::page::Page as _;
use crate::person::{ENDPOINT, ID, PYPI, Person};

/// The same person after the page was loaded again, which brings new random numbers.
#[track_caller]
fn reloaded(person: &Person) -> Person {
    let settings = Settings {
        endpoint: Some(ENDPOINT.into()),
        ..Settings::default()
    };
    let randomness = Randomness {
        request_id: RequestId::new([1; 16]),
        salt: [3; 16],
    };
    let draft = Draft::new([10; 32], settings, randomness);
    let mut again = Person {
        wizard: Wizard::new(PYPI.clone(), draft),
        effects: Vec::new(),
        elsewhere: false,
    };
    again.effects = again.wizard.resume(&person.wizard.saved());
    again
}

/// A page and how to get there.
type Way = (&'static str, fn() -> Person);

#[test]
fn every_page_comes_back_as_it_was() {
    let ways: [Way; 7] = [
        ("question-start", || Person::new(Some(ENDPOINT))),
        ("route-recovery-request-2fa", || {
            Person::at_plan(Some(ENDPOINT), &[])
        }),
        ("checklist", || {
            let mut person = Person::at_plan(Some(ENDPOINT), &[]);
            person.press("checklist:0");
            person
        }),
        ("fields", || {
            let mut person = Person::at_fields(Some(ENDPOINT), &[]);
            person.type_into("story", "  “half”\n a text");
            person
        }),
        ("review", || Person::at_review(Some(ENDPOINT), &[])),
        ("handover", || Person::at_handover(Some(ENDPOINT), &[])),
        ("receipt", || {
            let mut person = Person::at_handover(Some(ENDPOINT), &[]);
            person.go_on();
            person.get_stored();
            person
        }),
    ];
    for (key, way) in ways {
        let person = way();
        assert!(person.key().starts_with(key), "{}", person.key());
        assert_eq!(reloaded(&person).screen(), person.screen(), "{key}");
    }
}

#[test]
fn the_request_keeps_its_number() {
    let person = Person::at_review(Some(ENDPOINT), &[]);
    let request = reloaded(&person).wizard.request().unwrap();
    assert_eq!(request.id, ID);
    assert_eq!(Some(request), person.wizard.request());
}

#[test]
fn a_request_that_was_on_its_way_may_have_arrived() {
    let mut person = Person::at_handover(Some(ENDPOINT), &[]);
    person.go_on();
    let sent = person.posted().map(|(_, body)| body.to_owned());
    let mut again = reloaded(&person);
    assert_eq!(again.sending(), Sending::Failed(Failure::TimedOut));
    again.go_on();
    assert_eq!(again.posted().map(|(_, body)| body.to_owned()), sent);
}

#[test]
fn what_looks_like_a_secret_is_not_kept() {
    let secret = "9f3c51d07be2a864";
    let mut person = Person::at_fields(Some(ENDPOINT), &[]);
    person.type_into("story", &format!("my code: {secret}"));
    person.type_into("username", "octocat");
    let saved = person.wizard.saved();
    assert!(
        !saved
            .windows(secret.len())
            .any(|part| part == secret.as_bytes())
    );
    let form = reloaded(&person).page().form();
    assert!(form.contains(&("username".into(), "octocat".into())));
    assert!(form.contains(&("story".into(), String::new())));
}

#[test]
fn nothing_is_kept_before_the_first_answer_and_after_clearing() {
    assert!(Person::new(None).wizard.saved().is_empty());
    let mut person = Person::at_fields(None, &[]);
    assert!(!person.wizard.saved().is_empty());
    person.press("clear");
    assert!(person.wizard.saved().is_empty());
}

#[test]
fn what_was_saved_and_damaged_does_no_harm() {
    let saved = Person::at_review(Some(ENDPOINT), &[]).wizard.saved();
    let longer = [&saved[..], &[0]].concat();
    let cut = (0..saved.len()).map(|end| &saved[..end]);
    for damaged in cut.chain([&longer[..]]) {
        let mut person = Person::new(None);
        let effects = person.wizard.resume(damaged);
        let answered = person.wizard.known().answers.answered().count();
        // Where the draft was cut off as a whole, the answers are whole.
        if answered == 0 {
            assert_eq!(effects, []);
            assert_eq!(person.screen(), Person::new(None).screen());
        } else {
            assert_eq!(person.key(), "route-recovery-request-2fa");
        }
    }
}

#[test]
fn a_browser_that_keeps_nothing_is_named_once() {
    let mut person = Person::at_plan(None, &[]);
    person.happen(Event::NotKept);
    let notice = person.screen().notice.unwrap();
    assert!(notice.contains("reload"), "{notice}");
    person.happen(Event::Press(Press::Checklist(0)));
    assert_eq!(person.screen().notice, None);
}

#[test]
fn a_stored_request_comes_back_as_its_receipt_though_evidence_is_not_kept() {
    let mut person = with_evidence();
    person.go_on();
    person.go_on();
    person.get_stored();
    assert_eq!(person.key(), "receipt");
    assert_eq!(reloaded(&person).key(), "receipt");
}

/// What the person let everybody read, after a warning, is not asked about again.
#[test]
fn what_was_to_be_published_still_is() {
    // field, a text in it that stops once
    for (field, text) in [
        ("story", "Write to jane@example.org, please."),
        ("username", "9f3c51d07be2a86"),
    ] {
        let mut person = Person::at_fields(Some(ENDPOINT), &[]);
        person.type_into("username", "octocat");
        person.type_into(field, text);
        person.go_on();
        assert_eq!(person.key(), "fields", "{text}");
        person.press(&format!("publish:{field}"));
        let mut again = reloaded(&person);
        again.go_on();
        assert_eq!(again.key(), "review", "{text}");
        again.press("edit");
        let mut other = reloaded(&again);
        other.type_into(field, &format!("{text} "));
        other.go_on();
        assert_eq!(other.key(), "fields", "another text: {text}");
    }
}
