//! What comes back on each channel, and what the person is told: the number, the complaint, or the truth about a doubt.

use account_recovery::delivery::Reply;
use account_recovery::delivery::{Failure, Landing};
use account_recovery::wizard::{DraftEvent, Event, Press, Sending};

use crate::desks::{DESK, FORM, at_desk, is_form, page, sending_to};
use crate::person::page::Page as _;
use crate::person::{ID, NOW, Person};

const VIEW: &str =
    "https://help.example/view/?ticket=recovery-1&email=ada%40mail.example&key=f349887a";
const STORED: &str = "<h3>1. Recovery of octocat [Open]</h3>";
const SIGN_IN: &str =
    r#"<form><input name="username"><input type="password" name="password"></form>"#;

/// The form again, with a complaint about an entry.
const REFUSED: &str = r#"<form><input name="submitter_email" value="ada@mail.example">
    <div class="invalid-feedback d-block">Enter a valid email address.</div></form>"#;

fn roundup(says: &str) -> String {
    format!(r#"{{"error": {{"status": 409, "msg": "{says}"}}}}"#)
}

#[test]
fn a_stored_request_has_its_number_on_page_and_receipt() {
    let issue = r#"{"data": {"id": "7", "link": "https://desk.example/issue/7"}}"#;
    let filed = roundup("clientref: already filed as issue 7");
    let made = r#"{"request": {"id": 35436, "subject": "Recovery of octocat"}}"#;
    // desk, reply, number
    for (desk, reply, number) in [
        ("tracker", page(201, issue, DESK), "7"),
        ("tracker", page(409, &filed, DESK), "7"),
        ("form", page(200, STORED, VIEW), "recovery-1"),
        ("parts", page(200, STORED, VIEW), "recovery-1"),
        ("zendesk", page(201, made, DESK), "35436"),
    ] {
        let mut person = sending_to(desk);
        person.get(reply);
        assert_eq!(person.key(), "receipt", "{desk}");
        let sentence = format!("The number of your request there: {number}");
        let receipt = person.wizard.receipt_text().unwrap();
        for text in [person.page().written(), receipt] {
            assert!(text.contains(&sentence), "{desk}: {text}");
            assert!(text.contains(&ID.to_string()), "{desk}: {text}");
            assert!(!text.contains("f349887a"), "the key to read the ticket");
        }
        let mut again = at_desk(desk);
        again.wizard.resume(&person.wizard.saved());
        assert_eq!(again.screen(), person.screen(), "after a reload");
    }
}

#[test]
fn the_address_that_answered_is_nowhere() {
    let mut person = sending_to("form");
    person.get(page(200, STORED, VIEW));
    let kept = person.wizard.saved();
    let key = b"f349887a";
    assert!(!kept.windows(key.len()).any(|part| part == key));
    let shown = format!("{:?} {:?}", page(200, "", VIEW), person.wizard);
    assert!(!shown.contains("f349887a"));
}

#[test]
fn a_complaint_stands_beside_the_field_that_the_entry_shows() {
    let zendesk = r#"{"error": "RecordInvalid", "details": {"email": [{"description": "is not properly formatted"}]}}"#;
    // desk, reply, words
    for (desk, reply, words) in [
        (
            "tracker",
            page(409, &roundup("contact: not a mail address"), DESK),
            "not a mail address",
        ),
        ("form", page(200, REFUSED, DESK), "Enter a valid email"),
        (
            "zendesk",
            page(422, zendesk, DESK),
            "not properly formatted",
        ),
    ] {
        let mut person = sending_to(desk);
        person.get(reply);
        assert_eq!(person.key(), "fields", "{desk}");
        let problems = person.screen().problems;
        assert_eq!(problems.len(), 1, "{desk}");
        assert_eq!(problems[0].field, "contact", "{desk}");
        assert!(problems[0].message.contains(words), "{desk}");
    }
}

/// The page says what is known: whether there is a doubt, and whether a second request would be filed as well.
#[track_caller]
fn is_told(desk: &'static str, reply: Reply, failure: Failure, doubt: bool) {
    let mut person = sending_to(desk);
    person.get(reply);
    assert_eq!(person.sending(), Sending::Failed(failure), "{desk}");
    let text = person.page().written();
    let said = text.contains("We do not know whether the request was sent");
    assert_eq!(said, doubt, "{desk} {failure:?}: {text}");
    let twice = text.contains("even if it is filed twice");
    let knows = desk == "tracker";
    assert_eq!(twice, doubt && !knows, "{desk} {failure:?}: {text}");
    assert!(!twice || !text.contains("stored only once"), "{text}");
}

#[test]
fn every_other_answer_of_a_program_is_told_for_what_it_is() {
    let filing = roundup("clientref: being filed, try again");
    let title = roundup("title: at most 200 characters, got 201");
    // desk, reply, failure, whether the request may have arrived
    for (desk, reply, failure, doubt) in [
        (
            "tracker",
            page(409, &filing, DESK),
            Failure::Busy(None),
            false,
        ),
        ("tracker", page(409, &title, DESK), Failure::Invalid, false),
        (
            "tracker",
            page(200, "<p>", DESK),
            Failure::NotAnEndpoint,
            true,
        ),
        ("tracker", page(502, "", DESK), Failure::Broken(502), true),
        ("zendesk", page(401, "", DESK), Failure::Refused(401), false),
        ("zendesk", page(201, "", DESK), Failure::NotAnEndpoint, true),
        ("zendesk", Reply::TimedOut, Failure::TimedOut, true),
    ] {
        is_told(desk, reply, failure, doubt);
    }
}

#[test]
fn every_other_answer_of_a_form_is_told_for_what_it_is() {
    let login = "https://help.example/accounts/login/";
    let slashless = "https://help.example/desk/submit";
    // desk, reply, failure, whether the request may have arrived
    for (desk, reply, failure, doubt) in [
        ("form", page(403, "", DESK), Failure::Refused(403), false),
        ("form", page(413, "", DESK), Failure::Refused(413), false),
        ("form", page(200, FORM, DESK), Failure::Refused(200), false),
        (
            "form",
            page(200, SIGN_IN, login),
            Failure::NotAnEndpoint,
            true,
        ),
        (
            "form",
            page(200, FORM, slashless),
            Failure::NotAnEndpoint,
            true,
        ),
        ("form", page(500, "", DESK), Failure::Broken(500), true),
        ("form", Reply::TimedOut, Failure::TimedOut, true),
        ("parts", Reply::Unreachable, Failure::Unreachable, true),
    ] {
        is_told(desk, reply, failure, doubt);
    }
}

#[test]
fn where_a_second_request_would_be_filed_it_takes_another_press() {
    for desk in ["form", "parts", "zendesk"] {
        let mut person = sending_to(desk);
        person.get(Reply::TimedOut);
        person.go_on();
        assert_eq!(person.fetched(), None, "{desk}: the usual press");
        person.press("send-again");
        if is_form(desk) {
            person.get(page(200, FORM, DESK));
        }
        assert!(person.posted().is_some(), "{desk}");
    }
    let mut person = sending_to("tracker");
    person.get(Reply::TimedOut);
    assert!(person.page().written().contains("stored only once"));
    person.go_on();
    assert!(person.posted().is_some());
}

/// The doubt is still there: nothing goes out at the usual press, and the page does not say that nothing was sent.
#[track_caller]
fn is_in_doubt(person: &mut Person) {
    let text = person.page().written();
    assert!(text.contains("even if it is filed twice"), "{text}");
    assert!(!text.contains("was not sent"), "{text}");
    person.go_on();
    assert_eq!(person.fetched(), None);
}

#[test]
fn a_doubt_stays_until_an_answer_ends_it() {
    let mut person = sending_to("form");
    person.get(Reply::Unreachable);
    let mut again = at_desk("form");
    again.wizard.resume(&person.wizard.saved());
    is_in_doubt(&mut again);
    // what the second attempt came to
    for reply in [Reply::Unreachable, page(404, "", DESK)] {
        person.press("send-again");
        person.get(reply);
        is_in_doubt(&mut person);
    }
    person.press("send-again");
    person.get(page(200, FORM, DESK));
    person.get(page(200, STORED, VIEW));
    assert_eq!(person.key(), "receipt");
}

#[test]
fn sending_again_is_no_way_around_a_pause_or_a_missing_connection() {
    let mut person = sending_to("zendesk");
    person.get(Reply::TimedOut);
    person.happen(Event::Draft(DraftEvent::Online(false)));
    assert!(person.page().written().contains("You are offline"));
    person.happen(Event::Draft(DraftEvent::Online(true)));
    person.press("send-again");
    person.get(Reply::Answer {
        status: 429,
        retry_after: Some(30),
        landing: Landing::default(),
        body: String::new(),
    });
    person.press("send-again");
    assert_eq!(person.fetched(), None);
    person.happen_at(NOW + 30, Event::Draft(DraftEvent::Tick));
    let press = Press::parse("send-again").unwrap();
    person.happen_at(NOW + 30, Event::Press(press));
    assert!(person.posted().is_some());
}
