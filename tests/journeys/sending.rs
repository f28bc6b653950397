//! From the fields to the receipt: nothing typed is lost, one press sends once, and every failure shows a way on.

use account_recovery::delivery::Reply;
use account_recovery::delivery::{Failure, Landing};
use account_recovery::problem::Remedy;
use account_recovery::screen::DraftBody;
use account_recovery::wizard::{DraftEffect, Effect, Event, Focus, Press, Sending, TabMessage};

use crate::person::page::Page as _;
use crate::person::{ENDPOINT, ID, NOW, Person};

#[test]
fn fields_that_cannot_be_sent_stop_with_one_problem_each() {
    let mut person = Person::at_fields(None, &[("mailbox", "lost")]);
    person.type_into("repository", "http://github.com/octocat/hello");
    person.type_into("story", "my codes: 0123456789abcdef");
    person.go_on();
    let problems = person.screen().problems;
    let stopped: Vec<_> = problems
        .iter()
        .map(|one| (one.field.as_str(), one.remedy))
        .collect();
    assert_eq!(
        stopped,
        [
            ("username", Remedy::ByHand),
            ("repository", Remedy::ByHand),
            ("story", Remedy::Remove),
            ("current", Remedy::ByHand),
            ("wanted", Remedy::ByHand)
        ]
    );
    assert_eq!(person.effects, [Effect::Focus(Focus::Problems)]);
    assert_eq!(person.key(), "fields");
}

#[test]
fn a_secret_is_removed_by_one_press_and_the_other_problems_stay() {
    let mut person = Person::at_fields(None, &[]);
    person.type_into("story", "my codes: 0123456789abcdef, help");
    person.go_on();
    person.press("redact:story");
    let form = person.page().form();
    let (_, story) = form.iter().find(|(name, _)| name == "story").unwrap();
    assert!(
        story.starts_with("my codes: ") && story.ends_with(", help"),
        "{story}"
    );
    assert!(!story.contains("0123456789abcdef"));
    let problems = person.screen().problems;
    let left: Vec<_> = problems
        .iter()
        .map(|problem| problem.field.as_str())
        .collect();
    assert_eq!(left, ["username"]);
}

#[test]
fn typed_text_survives_every_way_off_the_page() {
    let text = "  “as typed”,\n two lines ";
    // pages in between
    for ways in [
        &["checklist:0", "back"][..],
        &["back"],
        &["site:1", "site:0"],
        &["back", "back", "back"],
    ] {
        let mut person = Person::at_fields(None, &[]);
        person.type_into("story", text);
        for way in ways {
            person.press(way);
        }
        while person.key() != "fields" {
            person.go_on();
        }
        let form = person.page().form();
        assert!(
            form.contains(&("story".into(), text.into())),
            "{ways:?}: {form:?}"
        );
    }
}

#[test]
fn one_press_sends_once() {
    let mut person = Person::at_handover(Some(ENDPOINT), &[]);
    person.go_on();
    let request = person.wizard.request().unwrap();
    assert_eq!(
        person.posted(),
        Some((ENDPOINT, request.to_json().as_str()))
    );
    assert_eq!(person.sending(), Sending::UnderWay);
    person.go_on();
    assert_eq!(person.effects, []);
}

#[test]
fn a_request_that_is_out_does_not_change() {
    let mut person = Person::at_handover(Some(ENDPOINT), &[]);
    person.go_on();
    let before = (person.screen(), person.wizard.request());
    for press in [
        Press::Back,
        Press::Site(1),
        Press::Change(0),
        Press::parse("edit").unwrap(),
        Press::parse("evidence").unwrap(),
        Press::parse("without-evidence").unwrap(),
    ] {
        person.happen(Event::Press(press.clone()));
        assert_eq!(
            (person.screen(), person.wizard.request()),
            before,
            "{press:?}"
        );
        assert_eq!(person.effects, []);
    }
    let actions = person.page().actions();
    assert!(
        actions
            .iter()
            .all(|action| !action.starts_with("site:") && action != "back")
    );
}

fn answer(status: u16, body: &str) -> Reply {
    Reply::Answer {
        status,
        retry_after: Some(7),
        landing: Landing::default(),
        body: body.into(),
    }
}

#[test]
fn every_failure_keeps_the_request_and_offers_the_next_way() {
    // reply, failure, words on the page
    for (reply, failure, words) in [
        (
            Reply::Unreachable,
            Failure::Unreachable,
            "could not be reached",
        ),
        (
            Reply::Barred,
            Failure::Barred,
            "lets nothing out to the support address",
        ),
        (Reply::TimedOut, Failure::TimedOut, "may have arrived"),
        (answer(429, ""), Failure::Busy(Some(7)), "wait 7 seconds"),
        (answer(422, ""), Failure::Refused(422), "error 422"),
        (answer(500, ""), Failure::Broken(500), "error 500"),
        (
            answer(200, "<p>"),
            Failure::NotAnEndpoint,
            "not in the way of a support system",
        ),
    ] {
        let mut person = Person::at_handover(Some(ENDPOINT), &[]);
        person.go_on();
        let sent = person.posted().map(|(_, body)| body.to_owned());
        person.get(reply);
        assert_eq!(person.sending(), Sending::Failed(failure));
        offers_the_next_way(&person, words);
        let form = person.page().form();
        person.happen_at(NOW + 7, Event::Continue(form));
        let again = person.posted().map(|(_, body)| body.to_owned());
        assert_eq!(again, sent, "{failure:?}");
        person.get_stored();
        assert_eq!(person.key(), "receipt");
    }
}

#[track_caller]
fn offers_the_next_way(person: &Person, words: &str) {
    assert!(person.effects.contains(&Effect::Focus(Focus::Problems)));
    let page = person.page();
    assert!(page.written().contains(words), "{}", page.written());
    let mut open = page.with("open").into_iter();
    assert!(open.any(|(element, _)| element.tag == "details"));
}

#[test]
fn a_reply_that_nobody_waits_for_changes_nothing() {
    let mut stored = Person::at_handover(Some(ENDPOINT), &[]);
    stored.go_on();
    stored.get_stored();
    let idle = Person::at_handover(Some(ENDPOINT), &[]);
    for mut person in [stored, idle] {
        let before = person.screen();
        person.get(Reply::TimedOut);
        person.get_stored();
        assert_eq!(person.screen(), before);
        assert_eq!(person.effects, []);
    }
}

#[test]
fn a_stored_request_ends_at_the_receipt() {
    let mut person = Person::at_handover(Some(ENDPOINT), &[]);
    person.go_on();
    person.get_stored();
    let told = Effect::Tell("sent", ID.to_string());
    let other_tabs = Effect::Draft(DraftEffect::TellTabs(TabMessage::Stored(ID)));
    let expected = [Effect::Focus(Focus::Heading), told, other_tabs];
    assert_eq!(person.effects, expected);
    let screen = person.screen();
    assert_eq!(screen.heading, "Your request is with support");
    assert!(!screen.back && screen.other_sites.is_empty());
    let text = person.page().written();
    for part in [
        &ID.to_string(),
        "stored at support.example",
        "2026-01-02",
        "2026-01-15",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
}

#[test]
fn a_request_handed_over_by_hand_names_where_it_went() {
    let mut person = Person::at_handover(None, &[("mailbox", "lost")]);
    person.press("finish");
    assert_eq!(person.screen().heading, "What happens now");
    let DraftBody::Receipt(receipt) = person.draft() else {
        panic!("no receipt");
    };
    assert_eq!(
        receipt.sent,
        [
            "You filed a public ticket with the form.",
            "You sent a mail to support@pypi.org."
        ]
    );
    person.press("back");
    assert_eq!(person.key(), "handover");
}
