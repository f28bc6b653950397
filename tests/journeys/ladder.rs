//! Where the page is decides which ways there are, and what is written for them.

use account_recovery::delivery::ladder::{NotHere, Rung};
use account_recovery::service::Channel;
use account_recovery::wizard::{DraftEvent, Event, Settings};

use crate::person::{ENDPOINT, ORIGIN, Person};

fn settings(origin: &str, takes_files: bool) -> Settings {
    Settings {
        endpoint: Some(ENDPOINT.into()),
        origin: origin.into(),
        takes_files,
    }
}

#[test]
fn a_page_sends_where_its_endpoint_lets_it() {
    // settings, whether the page sends by itself
    for (settings, sends) in [
        (Settings::default(), false),
        (settings(ORIGIN, false), true),
        (settings("null", false), false),
        (settings("null", true), true),
    ] {
        let named = format!("{settings:?}");
        let mut person = Person::with(settings);
        person.answer(&[]);
        let channel = person.wizard.network_channel();
        assert_eq!(channel, sends.then_some(&Channel::PostJson), "{named}");
        let steps = person.wizard.ladder();
        let (rung, _) = steps[0];
        assert_eq!(rung == Rung::PostJson, sends, "{named}");
    }
}

#[test]
fn without_a_connection_the_request_stays_the_same_and_the_ways_do_not() {
    let mut person = Person::at_handover(Some(ENDPOINT), &[]);
    let before = person.wizard.request();
    person.happen(Event::Draft(DraftEvent::Online(false)));
    let offline = (Rung::PostJson, Some(NotHere::Offline));
    assert!(person.wizard.ladder().contains(&offline));
    assert_eq!(person.wizard.request(), before);
    person.happen(Event::Draft(DraftEvent::Online(true)));
    assert_eq!(person.wizard.ladder()[0], (Rung::PostJson, None));
}
