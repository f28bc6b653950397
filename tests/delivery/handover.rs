//! The hand-over by hand.

use std::collections::BTreeSet;

use account_recovery::screen::DraftBody;

use super::person::page::Page as _;
use super::person::{ENDPOINT, Person};

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

#[test]
fn the_issue_form_opens_filled_in_with_what_can_be_copied() {
    let person = Person::at_handover(None, &[]);
    let DraftBody::Handover(page) = person.draft() else {
        panic!("no hand-over");
    };
    let issue = page.by_hand.issue.unwrap();
    let prefilled = issue.prefilled.unwrap();
    let (form, query) = prefilled.split_at(issue.href.len());
    assert_eq!(form, issue.href);
    let pairs = form_urlencoded::parse(query.trim_start_matches('&').as_bytes());
    let pairs: Vec<(String, String)> = pairs.into_owned().collect();
    let entries = issue.entries.into_iter();
    let entries: Vec<_> = entries.map(|entry| (entry.id, entry.text)).collect();
    assert_eq!(pairs, entries);
}
