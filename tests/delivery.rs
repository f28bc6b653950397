//! Channels: what is sent, and how an answer is read.
#![cfg(feature = "cli")]

#[path = "person/mod.rs"]
mod person;

use std::collections::BTreeSet;

use account_recovery::delivery::{Failure, Outcome, mailto, post_json};
use account_recovery::request::Letter;
use account_recovery::screen::DraftBody;
use account_recovery::service::Audience;
use account_recovery::wizard::Reply;

use person::page::Page as _;
use person::{ENDPOINT, ID, PYPI, Person};

fn answer(status: u16, retry_after: Option<u32>, body: &str) -> Reply {
    Reply::Answer {
        status,
        retry_after,
        body: body.replace("ID", &ID.to_string()),
    }
}

#[test]
fn only_a_success_that_names_the_request_counts_as_stored() {
    // status, body, whether it is stored
    for (status, body, stored) in [
        (200, r#"{"rid":"ID"}"#, true),
        (201, r#"{"rid":"ID"}"#, true),
        (
            202,
            r#" {"ticket": 12, "rid": "ID", "more": [1, {}]} "#,
            true,
        ),
        (200, r#"{"rid":"00000000000000000000000000"}"#, false),
        (200, r#"{"rid":["ID"]}"#, false),
        (200, r#"["ID"]"#, false),
        (200, r#""ID""#, false),
        (200, "ID", false),
        (200, r#"{"rid":"ID""#, false),
        (200, "<!doctype html><p>ID", false),
        (204, "", false),
        (302, r#"{"rid":"ID"}"#, false),
        (500, r#"{"rid":"ID"}"#, false),
    ] {
        let outcome = post_json::read(&answer(status, None, body), ID);
        assert_eq!(
            outcome == Outcome::Stored,
            stored,
            "{status} {body}: {outcome:?}"
        );
    }
}

#[test]
fn every_other_reply_is_a_failure_of_its_kind() {
    // reply, failure, code
    for (reply, failure, code) in [
        (
            answer(200, None, "<p>"),
            Failure::NotAnEndpoint,
            "not-an-endpoint",
        ),
        (
            answer(204, None, ""),
            Failure::NotAnEndpoint,
            "not-an-endpoint",
        ),
        (
            answer(302, None, ""),
            Failure::NotAnEndpoint,
            "not-an-endpoint",
        ),
        (answer(400, None, "{}"), Failure::Refused(400), "refused"),
        (answer(409, None, "{}"), Failure::Refused(409), "refused"),
        (answer(422, None, "{}"), Failure::Refused(422), "refused"),
        (answer(429, Some(30), ""), Failure::Busy(Some(30)), "busy"),
        (answer(429, None, ""), Failure::Busy(None), "busy"),
        (answer(500, None, ""), Failure::Broken(500), "broken"),
        (answer(503, Some(5), ""), Failure::Busy(Some(5)), "busy"),
        (answer(100, None, ""), Failure::Broken(100), "broken"),
        (Reply::TimedOut, Failure::TimedOut, "timed-out"),
        (Reply::Unreachable, Failure::Unreachable, "unreachable"),
    ] {
        assert_eq!(
            post_json::read(&reply, ID),
            Outcome::Failed(failure),
            "{reply:?}"
        );
        assert_eq!(failure.code(), code);
        let words = failure.words(&PYPI);
        assert!(
            words.ends_with(['.', '?']) && !words.contains('{'),
            "{words}"
        );
    }
}

fn letter(to: Option<&str>, subject: &str, body: &str) -> Letter {
    Letter {
        id: "mail".into(),
        name: "Mail".into(),
        audience: Audience::Private,
        to: to.map(str::to_owned),
        subject: subject.into(),
        body: body.into(),
    }
}

#[test]
fn a_mail_becomes_an_address_that_mail_programs_take() {
    // subject, text, address without its beginning
    for (subject, body, query) in [
        ("Help", "a", "?subject=Help&body=a"),
        ("Re: 50%", "a&b=c", "?subject=Re%3A%2050%25&body=a%26b%3Dc"),
        ("A", "one\n\ntwo", "?subject=A&body=one%0D%0A%0D%0Atwo"),
        ("Über", "é#", "?subject=%C3%9Cber&body=%C3%A9%23"),
        ("-._~", "\"<>\"", "?subject=-._~&body=%22%3C%3E%22"),
    ] {
        let href = mailto::href(&letter(Some("help@mail.example"), subject, body));
        assert_eq!(href.unwrap(), format!("mailto:help@mail.example{query}"));
    }
}

#[test]
fn a_mail_that_is_too_long_for_an_address_is_copied() {
    let start = "mailto:help@mail.example?subject=A&body=";
    // characters of the text, whether there is an address
    for (text, fits) in [
        ("a".repeat(1_800 - start.len()), true),
        ("a".repeat(1_801 - start.len()), false),
        ("é".repeat(300), false),
        ("\n".repeat(293), true),
        ("\n".repeat(294), false),
    ] {
        let href = mailto::href(&letter(Some("help@mail.example"), "A", &text));
        assert_eq!(href.is_some(), fits, "{}", text.len());
        assert!(href.is_none_or(|href| href.len() <= 1_800));
    }
}

#[test]
fn a_letter_without_an_address_is_no_mail() {
    assert_eq!(mailto::href(&letter(None, "A", "b")), None);
}

#[test]
fn every_text_of_the_hand_over_can_be_copied_from_the_page() {
    // endpoint, answers, texts
    for (endpoint, answers, texts) in [
        (
            None,
            &[][..],
            &["entry-title", "entry-username", "entry-reason"][..],
        ),
        (
            Some(ENDPOINT),
            &[("mailbox", "lost")],
            &[
                "entry-title",
                "entry-username",
                "entry-reason",
                "to-mail",
                "subject-mail",
                "body-mail",
            ],
        ),
    ] {
        let person = Person::at_handover(endpoint, answers);
        let DraftBody::Handover(page) = person.draft() else {
            panic!("no hand-over");
        };
        let kept: Vec<_> = page.by_hand.texts();
        let ids: Vec<_> = kept.iter().map(|(id, _)| id.as_str()).collect();
        assert_eq!(ids, texts);
        let element = person.page();
        let shown = element.with("data-copy").into_iter();
        let shown: BTreeSet<_> = shown
            .map(|(text, id)| (id.to_owned(), text.written()))
            .collect();
        assert_eq!(shown, kept.into_iter().collect());
    }
}

#[test]
fn the_mail_opens_with_what_the_page_shows() {
    let person = Person::at_handover(None, &[("mailbox", "lost")]);
    let page = person.page();
    let links = page.with("href").into_iter().map(|(_, href)| href);
    let mails: Vec<_> = links
        .filter(|href| href.starts_with("mailto:support@pypi.org?"))
        .collect();
    assert_eq!(mails.len(), 1);
    assert!(
        mails[0].contains("?subject=Account%20recovery%20on%20PyPI%3A%20octocat&body=Hello%2C")
    );
    assert!(mails[0].contains("new%40mail.example"));
}
