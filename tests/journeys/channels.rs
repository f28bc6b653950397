//! What goes out on each channel, and what has to be read before.

use account_recovery::delivery::Failure;
use account_recovery::delivery::Reply;
use account_recovery::delivery::outgoing::{Fetch, Outgoing};
use account_recovery::service::{Channel, Wire};
use account_recovery::wizard::{DraftEvent, Event, Sending, Settings};
use serde_json::json;

use crate::desks::{CONTACT, DESK, FORM, STORY, at_desk, page, sending_to};
use crate::evidence::HOLDS_CODES;
use crate::person::page::Page as _;
use crate::person::{ENDPOINT, ID, PYPI, Person};

/// The text that everything is put into.
fn body() -> String {
    format!("I cannot get into the account octocat. Answers reach me at {CONTACT}.\n\n{STORY}")
}

#[track_caller]
fn sent(desk: &'static str) -> (Outgoing, String) {
    let person = sending_to(desk);
    let out = person.fetched().unwrap().clone();
    let body = out.body.clone().unwrap();
    assert_eq!(out.url, DESK);
    (out, body)
}

#[track_caller]
fn sent_as_json(desk: &'static str, headers: &[(&'static str, &str)]) -> serde_json::Value {
    let (out, body) = sent(desk);
    let expected = headers
        .iter()
        .map(|(name, value)| (*name, (*value).to_owned()));
    assert_eq!(out.headers, expected.collect::<Vec<_>>());
    assert_eq!(out.fetch, Fetch::Across);
    serde_json::from_str(&body).unwrap()
}

#[test]
fn a_tracker_gets_every_field_as_it_was_typed() {
    let headers = [
        ("Content-Type", "application/json"),
        ("X-Requested-With", "account-recovery"),
    ];
    let expected = json!({
        "title": "Recovery of octocat",
        "contact": CONTACT,
        "details": body(),
        "clientref": ID.to_string(),
    });
    assert_eq!(sent_as_json("tracker", &headers), expected);
}

#[test]
fn zendesk_gets_every_field_as_it_was_typed() {
    let expected = json!({ "request": {
        "requester": { "email": CONTACT },
        "subject": "Recovery of octocat",
        "comment": { "body": body() },
        "custom_fields": [{ "id": 360_001, "value": ID.to_string() }],
    } });
    let headers = [("Content-Type", "application/json")];
    assert_eq!(sent_as_json("zendesk", &headers), expected);
}

/// What a form gets, with its token.
fn entries() -> Vec<(String, String)> {
    let lines = body().replace('\n', "\r\n");
    let entries = [
        ("queue", "1"),
        ("title", "Recovery of octocat"),
        ("body", &lines),
        ("submitter_email", CONTACT),
        ("custom_clientref", &ID.to_string()),
        ("csrfmiddlewaretoken", "t&1"),
    ];
    let entries = entries.map(|(name, text)| (name.to_owned(), text.to_owned()));
    entries.to_vec()
}

#[test]
fn a_form_gets_every_field_and_its_token_back() {
    let (out, body) = sent("form");
    let kind = "application/x-www-form-urlencoded".to_owned();
    assert_eq!(out.headers, [("Content-Type", kind)]);
    assert_eq!(out.fetch, Fetch::WithinSite);
    let read: Vec<_> = form_urlencoded::parse(body.as_bytes())
        .into_owned()
        .collect();
    assert_eq!(read, entries());
}

#[test]
fn a_form_for_files_gets_them_in_parts() {
    let (out, body) = sent("parts");
    let (name, kind) = &out.headers[0];
    let boundary = kind.strip_prefix("multipart/form-data; boundary=").unwrap();
    assert_eq!(*name, "Content-Type");
    for (name, text) in entries() {
        let part = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n"
        );
        assert!(body.contains(&part), "{part} in {body}");
    }
}

#[test]
fn the_form_is_read_before_anything_is_sent() {
    let mut person = at_desk("form");
    person.go_on();
    assert_eq!(person.fetched(), Some(&Outgoing::page(DESK.into())));
    assert_eq!(person.sending(), Sending::Reading);
    assert!(person.page().written().contains("Sending …"));
    person.go_on();
    assert_eq!(person.effects, [], "a second press");
    person.get(page(200, FORM, DESK));
    assert_eq!(person.sending(), Sending::UnderWay);
    assert!(person.posted().is_some());
}

#[test]
fn without_the_form_nothing_is_sent() {
    let sign_in = r#"<form><input type="hidden" name="csrfmiddlewaretoken" value="t">
        <input type="password" name="password"></form>"#;
    let elsewhere = "https://help.example/accounts/login/";
    let (gone, closed) = (Failure::FormChanged, Failure::FormUnreachable);
    // reply, failure
    for (reply, failure) in [
        (page(404, FORM, DESK), gone),
        (page(403, "", DESK), gone),
        (page(200, "<form></form>", DESK), gone),
        (page(200, "", DESK), gone),
        (page(200, sign_in, DESK), gone),
        (page(200, FORM, elsewhere), gone),
        (page(200, FORM, "https://other.example/desk/submit/"), gone),
        (page(500, FORM, DESK), closed),
        (page(429, "", DESK), Failure::Busy(None)),
        (Reply::TimedOut, closed),
        (Reply::Unreachable, closed),
        (Reply::Barred, Failure::Barred),
    ] {
        let mut person = at_desk("form");
        person.go_on();
        let shown = format!("{reply:?}");
        person.get(reply);
        assert_eq!(person.sending(), Sending::Failed(failure), "{shown}");
        assert_eq!(person.fetched(), None, "{shown}");
        let text = person.page().written();
        assert!(text.contains("The request was not sent"), "{shown}");
        assert!(!text.contains("may have arrived"), "{shown}");
        person.go_on();
        assert_eq!(person.fetched(), Some(&Outgoing::page(DESK.into())));
    }
}

#[test]
fn a_form_on_another_site_is_not_even_read() {
    let mut settings = Settings {
        endpoint: Some(DESK.into()),
        origin: "https://elsewhere.example".into(),
        takes_files: false,
    };
    // origin of the page, desk, whether the page sends
    for (origin, desk, sends) in [
        ("https://elsewhere.example", "form", false),
        ("https://elsewhere.example", "tracker", true),
        ("https://help.example", "form", true),
    ] {
        settings.origin = origin.into();
        let mut person = Person::of(at_desk(desk).wizard.service(), settings.clone());
        person.answer(&[("desk", desk)]);
        let channel = person.wizard.network_channel();
        assert_eq!(channel.is_some(), sends, "{origin} {desk}");
        assert!(channel != Some(&Channel::PostJson));
    }
}

#[test]
fn offline_the_button_says_so_and_nothing_goes_out() {
    for desk in ["tracker", "form", "zendesk"] {
        let mut person = at_desk(desk);
        person.happen(Event::Draft(DraftEvent::Online(false)));
        assert!(person.page().written().contains("You are offline"));
        person.go_on();
        assert_eq!((person.fetched(), person.sending()), (None, Sending::Idle));
        person.happen(Event::Draft(DraftEvent::Online(true)));
        assert!(!person.page().written().contains("You are offline"));
        person.go_on();
        assert!(person.fetched().is_some(), "{desk}");
    }
}

#[test]
fn evidence_is_offered_only_where_there_is_a_place_for_it() {
    let wire = Wire {
        draft: 0,
        entries: Vec::new(),
    };
    // channel, the page after the fields
    for (channel, next) in [
        (Channel::PostJson, "evidence"),
        (Channel::Zendesk(wire), "review"),
    ] {
        let mut service = PYPI.clone();
        for request in &mut service.plans.requests {
            request.channels = vec![channel.clone()];
        }
        let settings = Settings {
            endpoint: Some(ENDPOINT.into()),
            ..Settings::default()
        };
        let mut person = Person::of(&service, settings);
        person.answer(&HOLDS_CODES);
        person.go_on();
        person.answer(&HOLDS_CODES);
        person.type_into("username", "octocat");
        person.type_into("current", "old@mail.example");
        person.type_into("wanted", "new@mail.example");
        person.go_on();
        assert_eq!(person.key(), next);
    }
}
