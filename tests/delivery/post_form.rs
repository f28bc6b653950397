//! `post-form`: what a browser would send, and where django-helpdesk 2.6.1 leads then.

use account_recovery::delivery::Reply;
use account_recovery::delivery::post_form::{Way, multipart, read, ticket, urlencoded};
use account_recovery::delivery::{Failure, Outcome};
use account_recovery::service::{PostForm, Wire};
use proptest::prelude::*;

use super::form_page::REFUSED;
use super::person::ID;
use super::{answer, busy, texts};

const SUBMIT: &str = "https://desk.example/tickets/submit/";
const VIEW: &str = "https://desk.example/view/?ticket=recovery-1&email=a%40b.example&key=f349887a";

const FORM: &str = r#"<form><input type="hidden" name="csrfmiddlewaretoken" value="t"><input name="title"></form>"#;
const STORED: &str =
    "<html><h3>1. Locked out [Open]</h3><form method='post' action=\"/tickets/1/update/\"></form>";
const EMBEDDED: &str = "<h1>\nTicket submitted successfully! We will reply via email.\n</h1>";
const SIGN_IN: &str =
    r#"<form method="post"><input name="username"><input TYPE="PASSWORD" name="password"></form>"#;
const FORBIDDEN: &str =
    "<h1>Forbidden <span>(403)</span></h1><p>CSRF verification failed. Request aborted.</p>";

fn form(success: Option<&str>) -> PostForm {
    PostForm {
        wire: Wire {
            draft: 0,
            entries: Vec::new(),
        },
        multipart: false,
        token: Some("csrfmiddlewaretoken".into()),
        success: success.map(str::to_owned),
        ticket: Some("ticket".into()),
    }
}

fn way(landed: &str) -> Way<'_> {
    Way {
        posted: SUBMIT,
        landed,
    }
}

#[test]
fn another_page_of_the_same_site_or_the_mark_of_success_is_success() {
    let thanks = "https://desk.example/tickets/success_iframe/";
    // page of success, its mark, where it led
    for (page, mark, landed) in [
        (STORED, None, VIEW),
        (EMBEDDED, None, thanks),
        (EMBEDDED, Some("submitted successfully"), thanks),
        (EMBEDDED, Some("submitted successfully"), SUBMIT),
    ] {
        let outcome = read(&answer(200, page), way(landed), &form(mark));
        assert_eq!(outcome, Outcome::Stored, "{landed}");
    }
}

#[test]
fn everything_else_is_not_stored() {
    let mark = Some("submitted successfully");
    let elsewhere = "https://other.example/view/";
    let again = "https://desk.example/tickets/submit/?queue=1#form";
    // reply, mark, where it led, failure
    for (reply, mark, landed, failure) in [
        (answer(200, REFUSED), None, SUBMIT, Failure::Invalid),
        (answer(200, REFUSED), None, VIEW, Failure::Invalid),
        (answer(200, FORM), None, SUBMIT, Failure::Refused(200)),
        (answer(200, FORM), None, again, Failure::Refused(200)),
        (answer(200, STORED), None, SUBMIT, Failure::NotAnEndpoint),
        (answer(200, "{}"), None, again, Failure::NotAnEndpoint),
        (answer(200, STORED), mark, VIEW, Failure::NotAnEndpoint),
        (answer(200, STORED), None, elsewhere, Failure::NotAnEndpoint),
        (
            answer(200, EMBEDDED),
            mark,
            elsewhere,
            Failure::NotAnEndpoint,
        ),
        (answer(200, SIGN_IN), None, VIEW, Failure::NotAnEndpoint),
        (answer(302, ""), None, SUBMIT, Failure::NotAnEndpoint),
        (answer(403, FORBIDDEN), None, SUBMIT, Failure::Refused(403)),
        (answer(400, "<h1>Bad"), None, SUBMIT, Failure::Refused(400)),
        (
            answer(413, "Too large"),
            None,
            SUBMIT,
            Failure::Refused(413),
        ),
        (busy(429, 9, ""), None, VIEW, Failure::Busy(Some(9))),
        (answer(500, STORED), None, VIEW, Failure::Broken(500)),
        (Reply::TimedOut, None, VIEW, Failure::TimedOut),
        (Reply::Unreachable, None, VIEW, Failure::Unreachable),
    ] {
        let outcome = read(&reply, way(landed), &form(mark));
        assert_eq!(outcome, Outcome::Failed(failure), "{landed} {reply:?}");
    }
}

#[test]
fn the_ticket_is_read_from_the_address_of_the_page_of_success() {
    // where it led, ticket
    for (landed, number) in [
        (VIEW, Some("recovery-1")),
        ("https://desk.example/view/?a=1&ticket=7#top", Some("7")),
        ("https://desk.example/view/?tickets=7", None),
        ("https://desk.example/view/#?ticket=7", None),
        ("https://desk.example/view/", None),
    ] {
        assert_eq!(
            ticket(way(landed), &form(None)).as_deref(),
            number,
            "{landed}"
        );
    }
}

#[test]
fn entries_are_encoded_as_a_form() {
    // name, text, body
    for (name, text, body) in [
        ("a", "", "a="),
        ("a b", "c d", "a+b=c+d"),
        ("a", "*-._~", "a=*-._%7E"),
        ("a", "&=+%", "a=%26%3D%2B%25"),
        ("a", "é\u{1F511}", "a=%C3%A9%F0%9F%94%91"),
        ("a", "1\n2\r\n3\r4", "a=1%0D%0A2%0D%0A3%0D%0A4"),
    ] {
        assert_eq!(urlencoded(&texts(&[(name, text)])), body);
    }
    assert_eq!(urlencoded(&texts(&[("a", "1"), ("b", "2")])), "a=1&b=2");
    assert_eq!(urlencoded(&texts(&[])), "");
}

#[test]
fn parts_are_kept_apart_by_a_boundary_that_no_text_holds() {
    let own = format!("form-{ID}");
    // text, boundary
    for (text, boundary) in [
        ("Help".to_owned(), own.clone()),
        (format!("--{own}"), format!("{own}-")),
        (format!("{own} {own}--"), format!("{own}---")),
    ] {
        let made = multipart(&texts(&[("body", &text), ("q\"\n", "1\n2")]), ID);
        let expected = format!("multipart/form-data; boundary={boundary}");
        assert_eq!(made.content_type, expected);
        let body = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"body\"\r\n\r\n{text}\r\n\
             --{boundary}\r\nContent-Disposition: form-data; name=\"q%22%0D%0A\"\r\n\r\n1\r\n2\r\n\
             --{boundary}--\r\n"
        );
        assert_eq!(made.body, body);
    }
}

proptest! {
    #[test]
    fn what_is_encoded_is_read_back(name in "[^\r\n]{1,8}", text in "[^\r\n]{0,40}") {
        let body = urlencoded(&texts(&[(&name, &text)]));
        let read: Vec<_> = form_urlencoded::parse(body.as_bytes()).into_owned().collect();
        prop_assert_eq!(read, vec![(name, text)]);
    }
}
