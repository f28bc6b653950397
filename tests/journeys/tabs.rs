//! Two tabs with one request send it once.

use account_recovery::delivery::Failure;
use account_recovery::delivery::Reply;
use account_recovery::evidence::RequestId;
use account_recovery::wizard::{DraftEffect, DraftEvent, Effect, Event, Sending, TabMessage};
use account_recovery::words::index;

use super::drafts::elsewhere;
use crate::person::{ENDPOINT, ID, PYPI, Person};

/// The tab that the browser makes of another one.
#[track_caller]
fn duplicate(person: &Person) -> Person {
    let mut tab = elsewhere(PYPI.clone(), 10);
    tab.wizard.resume(&person.wizard.saved());
    tab
}

fn hear(person: &mut Person, message: TabMessage) {
    person.happen(Event::Draft(DraftEvent::Heard(message)));
}

fn tells(person: &Person) -> Vec<TabMessage> {
    let told = person.effects.iter().filter_map(|effect| match effect {
        Effect::Draft(DraftEffect::TellTabs(message)) => Some(*message),
        _ => None,
    });
    told.collect()
}

#[test]
fn the_second_tab_does_not_send_and_asks() {
    let first = Person::at_handover(Some(ENDPOINT), &[]);
    let mut second = duplicate(&first);
    second.elsewhere = true;
    second.go_on();
    assert_eq!(second.posted(), None);
    assert_eq!(second.sending(), Sending::Failed(Failure::Elsewhere));
    assert_eq!(tells(&second), [TabMessage::Asks(ID)]);
    second.elsewhere = false;
    second.go_on();
    assert!(second.posted().is_some(), "the other tab is gone");
}

#[test]
fn both_come_to_the_receipt() {
    let mut first = Person::at_handover(Some(ENDPOINT), &[]);
    let mut second = duplicate(&first);
    first.go_on();
    first.get_stored();
    assert_eq!(tells(&first), [TabMessage::Stored(ID)]);
    hear(&mut second, TabMessage::Stored(ID));
    assert_eq!(second.key(), "receipt");
    let notice = second.screen().notice.unwrap();
    assert_eq!(notice, PYPI.word(index("stored-elsewhere")));
    hear(&mut first, TabMessage::Asks(ID));
    assert_eq!(tells(&first), [TabMessage::Stored(ID)]);
}

#[test]
fn what_is_said_of_another_request_changes_nothing() {
    let other = RequestId::new([1; 16]);
    let mut person = Person::at_handover(Some(ENDPOINT), &[]);
    let before = person.screen();
    for message in [
        TabMessage::Stored(other),
        TabMessage::Asks(other),
        TabMessage::Asks(ID),
    ] {
        hear(&mut person, message);
        assert!(person.effects.is_empty());
        assert_eq!(person.screen(), before);
    }
}

#[test]
fn an_incomplete_request_is_left_alone() {
    let mut person = Person::at_fields(Some(ENDPOINT), &[]);
    person.type_into("story", "half a");
    hear(&mut person, TabMessage::Stored(ID));
    assert_eq!(person.key(), "fields");
}

#[test]
fn a_claim_that_comes_late_sends_nothing() {
    let mut person = Person::at_handover(Some(ENDPOINT), &[]);
    person.go_on();
    person.get(Reply::TimedOut);
    person.happen(Event::Draft(DraftEvent::Claimed(true)));
    assert!(person.effects.is_empty());
}

#[test]
fn clearing_gives_everything_back() {
    let mut person = Person::at_handover(Some(ENDPOINT), &[]);
    person.press("clear");
    let wanted = [Effect::Empty, Effect::Draft(DraftEffect::Renew)];
    for effect in wanted {
        assert!(person.effects.contains(&effect), "{effect:?}");
    }
}
