//! What support needs is asked, a ticket's address comes into the mail and the receipt, and ready sentences help to write.

use account_recovery::problem::Remedy;
use account_recovery::wizard::{DraftEvent, Event};

use crate::person::page::Page as _;
use crate::person::{Answer, ID, LANGUAGES, Person, empty_draft};
use account_recovery::wizard::{Settings, Wizard};

/// Somebody who has forgotten the name and the password of an account whose address was never verified.
const NAMELESS: &[Answer] = &[
    ("sign-in", "name-unknown"),
    ("address-state", "unverified"),
    ("projects", "none"),
    ("codes-held", "never-made"),
];

/// The fields with a problem, after "Continue" on nothing but these texts.
#[track_caller]
fn missing(differences: &[Answer], typed: &[Answer]) -> Vec<String> {
    let mut person = Person::at_fields(None, differences);
    for (field, text) in typed {
        person.type_into(field, text);
    }
    person.go_on();
    let problems = person.screen().problems;
    assert!(
        problems
            .iter()
            .all(|problem| problem.remedy == Remedy::ByHand)
    );
    problems.into_iter().map(|problem| problem.field).collect()
}

#[test]
fn what_support_needs_cannot_be_left_empty() {
    let name = ("username", "octocat");
    let address = ("current", "old@mail.example");
    let new = ("wanted", "new@mail.example");
    let lost: &[Answer] = &[("mailbox", "lost")];
    let unsure: &[Answer] = &[("mailbox", "not-sure")];
    let nobody_knows: &[Answer] = &[
        ("sign-in", "name-unknown"),
        ("mailbox", "not-sure"),
        ("projects", "none"),
    ];
    // answers, what is typed, where something is missing
    let table: [(&[Answer], &[Answer], &[&str]); 10] = [
        (&[], &[], &["username"]),
        (&[], &[name], &[]),
        (lost, &[name], &["current", "wanted"]),
        (lost, &[name, address, new], &[]),
        // Whoever does not know the address cannot be asked for it.
        (unsure, &[name], &["wanted"]),
        // The address finds the account where the name does not, and here it is needed anyway.
        (NAMELESS, &[], &["current", "username"]),
        (NAMELESS, &[address], &[]),
        (nobody_knows, &[new], &["username"]),
        (nobody_knows, &[name, new], &[]),
        (nobody_knows, &[address, new], &[]),
    ];
    for (differences, typed, expected) in table {
        let mut found = missing(differences, typed);
        found.sort();
        assert_eq!(found, expected, "{differences:?} {typed:?}");
    }
}

#[test]
fn a_field_beside_another_says_that_one_of_them_is_enough() {
    let nobody_knows: &[Answer] = &[
        ("sign-in", "name-unknown"),
        ("mailbox", "not-sure"),
        ("projects", "none"),
    ];
    let mut person = Person::at_fields(None, nobody_knows);
    let said = person.page().written();
    assert!(said.contains("Your username on PyPI (or instead: Mail address on the account now)"));
    assert!(said.contains("Mail address on the account now (or instead: Your username on PyPI)"));
    person.type_into("wanted", "new@mail.example");
    person.go_on();
    let problem = person.screen().problems.remove(0);
    assert!(problem.message.contains("at least one of these"));
    assert!(
        problem
            .message
            .ends_with("Your username on PyPI; Mail address on the account now")
    );
}

/// The texts that can be copied, one after the other.
fn copied(person: &Person) -> String {
    let handover = person.page();
    let texts = handover.with("data-copy").into_iter();
    texts
        .map(|(text, _)| text.written())
        .collect::<Vec<_>>()
        .join("\n")
}

fn asks_for_address(person: &Person) -> bool {
    let text = person.page().written();
    text.contains("Put the address of your ticket")
}

#[test]
fn the_address_of_the_ticket_comes_into_the_mail_and_the_receipt() {
    let mut person = Person::at_handover(None, &[("mailbox", "lost")]);
    assert!(!copied(&person).contains("Ticket:"));
    assert!(asks_for_address(&person));
    let note = |text: &str| Event::Continue(vec![("ticket".into(), text.into())]);

    person.happen(note("https://github.com/pypi/support/pull/1"));
    assert_eq!(person.key(), "handover");
    assert_eq!(person.screen().problems.len(), 1);
    let typed = person.page();
    assert_eq!(
        typed.named("ticket").unwrap().attribute("value"),
        Some("https://github.com/pypi/support/pull/1")
    );

    let address = "https://github.com/pypi/support/issues/4711";
    person.happen(note(&format!("{address}?notification=1")));
    assert!(person.screen().problems.is_empty());
    assert!(copied(&person).contains(&format!("Ticket: {address}")));
    assert!(!asks_for_address(&person), "it is in there");

    let mut again = Wizard::new(
        person.wizard.service().clone(),
        empty_draft(Settings::default()),
    );
    again.start(Some(&person.wizard.saved()));
    assert_eq!(
        again.screen().key,
        "handover",
        "it was looked through before"
    );
    person.press("save-draft");
    let draft = person.saved().unwrap().1.as_bytes().to_vec();
    let mut other = Person::new(None);
    other.happen(Event::Draft(DraftEvent::Opened(Some(draft))));
    let said = other.screen().notice.unwrap();
    assert!(!said.contains("ticket"), "nothing is gone: {said}");
    person.press("finish");
    person.press("save-receipt");
    assert!(person.saved().unwrap().1.contains(address));
}

#[test]
fn both_letters_have_the_number_and_the_mail_has_the_language() {
    for service in LANGUAGES.iter() {
        let mut person = Person::of(service, Settings::default());
        person.answer(&[("mailbox", "lost")]);
        let texts = copied(&person.drafting(&[]).checking().handing_over());
        assert_eq!(texts.matches(&format!("of this request: {ID}")).count(), 1);
        assert_eq!(texts.matches(&format!("of the request: {ID}")).count(), 1);
        assert!(texts.contains(&format!("in this language: {}", service.language)));
    }
}

#[test]
fn a_ready_sentence_is_put_into_the_field_in_the_language_that_support_reads() {
    for service in LANGUAGES.iter() {
        let mut person = Person::of(service, Settings::default());
        person.answer(&[]);
        let mut person = person.drafting(&[]);
        person.type_into("story", "So.");
        person.press("phrase:story:0");
        let story = person.page().named("story").unwrap().written();
        assert_eq!(
            story, "So. My phone was lost, stolen or broken.",
            "{}",
            service.language
        );
    }
}

#[test]
fn three_ways_without_a_request_have_one_now() {
    // answers, route, whom the mail goes to, whether there is a ticket
    let table: [(&[Answer], &str, &str, bool); 3] = [
        (
            &[("second-step", "works"), ("device-check", "check-shown")],
            "route-confirm-new-device",
            "support@pypi.org",
            true,
        ),
        (
            &[("start", "alarm"), ("alarm", "not-mine")],
            "route-report-compromise",
            "admin@pypi.org",
            false,
        ),
        (
            &[("start", "alarm"), ("alarm", "suspended")],
            "route-appeal-suspension",
            "security@pypi.org",
            false,
        ),
    ];
    for (differences, route, to, has_ticket) in table {
        let plan = Person::at_plan(None, differences);
        assert_eq!(plan.key(), route);
        let person = Person::at_handover(None, differences);
        let texts = copied(&person);
        assert!(texts.contains(to), "{texts}");
        assert_eq!(
            person.page().named("ticket").is_some(),
            has_ticket,
            "{route}"
        );
    }
}

#[test]
fn a_choice_can_answer_a_later_question() {
    let inside: &[Answer] = &[
        ("start", "signed-in"),
        ("second-step", "works"),
        ("mailbox", "lost"),
        ("address-state", "unverified"),
    ];
    // whether another address is verified, route
    for (other, route) in [
        ("yes", "route-fix-email-while-logged-in"),
        ("no", "route-recovery-request-email"),
    ] {
        let known = [inside, &[("other-verified", other)]].concat();
        let mut person = Person::new(None);
        let asked = person.answer(&known);
        assert_eq!(
            (
                person.key().as_str(),
                asked.contains(&"other-verified".into())
            ),
            (route, false)
        );
        let pairs = person.wizard.known().pairs();
        assert!(pairs.contains(&("other-verified".into(), other.into())));
    }
}
