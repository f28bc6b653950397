//! A receipt that is opened again leads to what comes next, with the dates of its request.

use account_recovery::screen::OpenedRow;
use account_recovery::service::Service;
use account_recovery::wizard::{DraftEvent, Event};
use account_recovery::words::index;

use super::drafts::elsewhere;
use crate::person::page::Page as _;
use crate::person::{ENDPOINT, ID, NOW, PYPI, Person};

const DAY: u64 = 86_400;

/// The receipt of somebody whose request went to an endpoint, or was handed over by hand.
#[track_caller]
fn receipt(endpoint: Option<&str>) -> (Person, String) {
    let mut person = Person::at_handover(endpoint, &[]);
    match endpoint {
        Some(_) => {
            person.go_on();
            person.get_stored();
        }
        None => person.press("finish"),
    }
    person.press("save-receipt");
    let text = person.saved().unwrap().1.to_owned();
    (person, text)
}

/// Opened some days after the request was handed over.
fn opened_after(days: u64, text: &str, service: Service) -> Person {
    let mut person = elsewhere(service, 10);
    let file = Some(text.as_bytes().to_vec());
    person.happen_at(NOW + days * DAY, Event::Draft(DraftEvent::Opened(file)));
    person
}

#[track_caller]
fn row(person: &Person) -> OpenedRow {
    person.plan().opened.expect("an opened receipt")
}

#[test]
fn it_leads_to_the_route_for_people_who_wait() {
    for endpoint in [Some(ENDPOINT), None] {
        let (before, text) = receipt(endpoint);
        let person = opened_after(0, &text, PYPI.clone());
        assert_eq!(person.key(), "route-continue-existing-request");
        let row = row(&person);
        assert_eq!(row.id, ID.to_string());
        assert_eq!(row.sent.date.iso(), "2026-01-01");
        let said = before.page().written();
        assert!(row.next.iter().any(|next| next.date.is_some()));
        for next in row.next {
            assert!(said.contains(&next.text.replace('`', "")), "{}", next.text);
        }
    }
}

#[test]
fn a_day_that_has_passed_says_so() {
    let (_, text) = receipt(Some(ENDPOINT));
    let passed = PYPI.word(index("receipt-passed"));
    let count = |days| {
        let row = row(&opened_after(days, &text, PYPI.clone()));
        let dated = row.next.iter().filter(|next| next.date.is_some()).count();
        let over = row
            .next
            .iter()
            .filter(|next| next.text.contains(passed))
            .count();
        (over, dated)
    };
    let (over, dated) = count(0);
    assert!(over == 0 && dated > 0);
    assert_eq!(count(400), (dated, dated));
}

#[test]
fn it_stays_after_a_reload_and_goes_when_it_is_cleared() {
    let (_, text) = receipt(Some(ENDPOINT));
    let mut person = opened_after(3, &text, PYPI.clone());
    let mut again = elsewhere(PYPI.clone(), 10);
    again.wizard.resume(&person.wizard.saved());
    assert_eq!(again.screen(), person.screen());
    person.press("clear");
    assert!(person.wizard.saved().is_empty());
    person.choose("request-open");
    assert_eq!(person.plan().opened, None);
    assert!(person.page().opens());
}

#[test]
fn the_site_of_the_request_is_kept() {
    let mut person = Person::at_handover(None, &[("site", "testpypi"), ("mailbox", "lost")]);
    person.press("finish");
    person.press("save-receipt");
    let text = person.saved().unwrap().1.to_owned();
    assert_eq!(
        opened_after(0, &text, PYPI.clone()).screen().site,
        "TestPyPI"
    );
}

#[test]
fn a_definition_without_that_route_shows_the_plan_of_the_request() {
    let (_, text) = receipt(Some(ENDPOINT));
    let mut service = PYPI.clone();
    for route in &mut service.plans.routes {
        if route.id == "continue-existing-request" {
            route.id = "wait".into();
        }
    }
    let person = opened_after(0, &text, service);
    assert_eq!(person.key(), "route-recovery-request-2fa");
    assert_eq!(row(&person).id, ID.to_string());
}

#[test]
fn a_route_that_is_gone_still_shows_the_number() {
    let (_, text) = receipt(Some(ENDPOINT));
    let text = text.replace("Route: recovery-request-2fa", "Route: gone");
    let row = row(&opened_after(0, &text, PYPI.clone()));
    assert_eq!((row.id, row.next.len()), (ID.to_string(), 0));
}
