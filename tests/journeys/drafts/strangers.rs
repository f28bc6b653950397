//! A draft may come from somebody who means harm: its fields are shown before anything else can be done with it.

use std::collections::HashSet;

use account_recovery::delivery::Reply;
use account_recovery::wizard::{Event, Press};

use super::{HOLDS_CODES, elsewhere, open, saved};
use crate::person::page::Page as _;
use crate::person::{ENDPOINT, PYPI, Person};

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
