//! What an endpoint asks for is done: time to recover, and other texts in fields.

use account_recovery::delivery::Reply;
use account_recovery::delivery::{Failure, Landing};
use account_recovery::screen::{DraftBody, HandoverPage};
use account_recovery::wizard::{DraftEffect, DraftEvent, Effect, Event, Sending};

use crate::person::{ENDPOINT, NOW, Person};

#[track_caller]
fn handover(person: &Person) -> HandoverPage {
    match person.draft() {
        DraftBody::Handover(page) => page,
        other => panic!("no hand-over: {other:?}"),
    }
}

#[test]
fn a_busy_endpoint_is_left_alone_as_long_as_it_wants() {
    let mut person = Person::at_handover(Some(ENDPOINT), &[]);
    person.go_on();
    person.get(Reply::Answer {
        status: 429,
        retry_after: Some(30),
        landing: Landing::default(),
        body: String::new(),
    });
    let wait = Effect::Draft(DraftEffect::Wait);
    assert!(person.effects.contains(&wait));
    // seconds later, how long it still takes
    for (later, rest) in [(1, Some(29)), (29, Some(1)), (30, None)] {
        person.happen_at(NOW + later, Event::Draft(DraftEvent::Tick));
        assert_eq!(person.effects.contains(&wait), rest.is_some());
        assert_eq!(handover(&person).wait, rest);
        person.happen_at(NOW + later, Event::Continue(Vec::new()));
        assert_eq!(person.posted().is_some(), rest.is_none(), "{later}");
    }
}

/// Somebody whose request the endpoint refused as invalid.
#[track_caller]
fn complained_to(body: &str) -> Person {
    let mut person = Person::at_handover(Some(ENDPOINT), &[]);
    person.go_on();
    person.get(Reply::Answer {
        status: 422,
        retry_after: None,
        landing: Landing::default(),
        body: body.into(),
    });
    person
}

#[test]
fn what_the_endpoint_says_of_a_field_stands_beside_it() {
    let body = r#"{"errors": [{"detail": "is not known here", "pointer": "/public/username"}]}"#;
    let mut person = complained_to(body);
    assert_eq!(person.key(), "fields");
    let problem = person.screen().problems.remove(0);
    assert_eq!(problem.field, "username");
    assert!(problem.message.contains("is not known here"));
    person.type_into("username", "hubot");
    person.go_on();
    assert_eq!(person.key(), "review");
    person.go_on();
    person.go_on();
    assert!(
        person
            .posted()
            .is_some_and(|(_, body)| body.contains("hubot"))
    );
}

#[test]
fn a_complaint_about_no_field_of_ours_stays_on_the_page() {
    let body = r#"{"errors": [{"detail": "is missing", "pointer": "/queue"}]}"#;
    let person = complained_to(body);
    assert_eq!(person.sending(), Sending::Failed(Failure::Invalid));
}
