//! `post-form`: what a browser would send, and the pages that django-helpdesk 2.6.1 answers with, cut to what counts.

use account_recovery::delivery::post_form::{
    Way, complaints, hidden, multipart, read, ticket, urlencoded,
};
use account_recovery::delivery::{Failure, Outcome};
use account_recovery::service::{PostForm, Wire};
use account_recovery::wizard::Reply;
use proptest::prelude::*;

use super::person::ID;
use super::{answer, busy, texts};

const SUBMIT: &str = "https://desk.example/tickets/submit/";
const VIEW: &str = "https://desk.example/view/?ticket=recovery-1&email=a%40b.example&key=f349887a";

/// The form, as it comes back with what is wrong.
const REFUSED: &str = r#"<!DOCTYPE html><html lang="en-us"><head><title>Create Ticket</title></head><body>
  <div class="alert alert-danger" role="alert">
      There are errors in the form.
  </div>
  <form role="form" method='post' enctype='multipart/form-data'>
    <input type="hidden" name="csrfmiddlewaretoken" value="hHYUZOPlfINIx550QSXiacpyOMAdiGrP">
    <select name="queue" class="form-select is-invalid" required id="id_queue">
      <option value="1">Account recovery</option>
    </select>
    <div class="invalid-feedback d-block">Select a valid choice. 3 is not one of the available choices.</div>
    <input type="text" name="title" class="form-control is-invalid" maxlength="200" required id="id_title">
    <div class="invalid-feedback d-block">This field is required.</div>
    <textarea name="body" rows="10" class="form-control" required id="id_body">
&lt;div class="invalid-feedback">typed</div></textarea>
    <input type="email" name="submitter_email" value="bad" class="form-control is-invalid" id="id_submitter_email">
    <div class="invalid-feedback d-block">Enter a valid email address.</div>
    <input type="text" name="custom_clientref" class="form-control" maxlength="64" id="id_custom_clientref">
  </form></body></html>"#;

const STORED: &str =
    "<html><h3>1. Locked out [Open]</h3><form method='post' action=\"/tickets/1/update/\"></form>";
const EMBEDDED: &str = "<h1>\nTicket submitted successfully! We will reply via email.\n</h1>";
const SIGN_IN: &str =
    r#"<form method="post"><input name="username"><input TYPE="PASSWORD" name="password"></form>"#;
const FORBIDDEN: &str =
    "<h1>Forbidden <span>(403)</span></h1><p>CSRF verification failed. Request aborted.</p>";

/// Pages, and the value of the hidden field `t`.
const TOKENS: [(&str, Option<&str>); 19] = [
    (r#"<input type="hidden" name="t" value="abc">"#, Some("abc")),
    ("<INPUT VALUE='a\"b' TYPE=Hidden NAME=t />", Some("a\"b")),
    (
        "<input\n name = t\n type = hidden\n value = abc\n>",
        Some("abc"),
    ),
    ("<input type=hidden name=t value=abc>", Some("abc")),
    ("<input type=hidden name=t value=a/b==>", Some("a/b==")),
    (
        r#"<input type="hidden" name="t" value="&lt;&#65;&#x42;&amp;c&unknown;">"#,
        Some("<AB&c&unknown;"),
    ),
    (
        r#"<input type=hidden title="x>y" name=t value=abc>"#,
        Some("abc"),
    ),
    (
        r#"<input type=hidden name=t value=""><input type=hidden name=t value=b>"#,
        Some(""),
    ),
    (r#"<input type=hidden name=t value=a value=b>"#, Some("a")),
    (r#"<input type=hidden name=t>"#, None),
    (r#"<input type=text name=t value=abc>"#, None),
    (r#"<input type=hidden name=token value=abc>"#, None),
    (r#"<!-- <input type=hidden name=t value=abc> -->"#, None),
    (
        r#"<script>'<input type=hidden name=t value=abc>'</SCRIPT><input type=hidden name=t value=b>"#,
        Some("b"),
    ),
    (
        r#"<textarea><input type=hidden name=t value=abc></textarea>"#,
        None,
    ),
    (
        r#"<textarea></textareas><input type=hidden name=t value=abc>"#,
        None,
    ),
    (r#"<title><input type=hidden name=t value=abc>"#, None),
    (r#"a < b <input type=hidden name=t value=abc>"#, Some("abc")),
    (r#"<input type=hidden name=t value="abc"#, Some("abc")),
];

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
        (answer(200, STORED), None, SUBMIT, Failure::Refused(200)),
        (answer(200, STORED), None, again, Failure::Refused(200)),
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
        (
            answer(400, "<h1>Bad Request (400)</h1>"),
            None,
            SUBMIT,
            Failure::Refused(400),
        ),
        (
            answer(413, "Request Entity Too Large"),
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
        ("https://desk.example/view/#?ticket=7", Some("7")),
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
fn complaints_are_read_beside_their_fields() {
    let found = complaints(REFUSED).into_iter();
    let found: Vec<_> = found.map(|it| (it.field, it.text)).collect();
    let expected = [
        (
            "queue",
            "Select a valid choice. 3 is not one of the available choices.",
        ),
        ("title", "This field is required."),
        ("submitter_email", "Enter a valid email address."),
    ];
    assert_eq!(found, texts(&expected));
}

#[test]
fn a_complaint_is_read_whatever_the_markup() {
    // page, field, text
    for (page, field, text) in [
        (
            r#"<INPUT NAME=a><DIV CLASS='x invalid-feedback'><ul><li>No</li> <li>Why&#63;</li></ul></DIV>"#,
            "a",
            "No Why?",
        ),
        (
            r#"<input name="a"><div class="invalid-feedback"><div>One</div>two</div>three"#,
            "a",
            "Onetwo",
        ),
        (
            r#"<div class="invalid-feedback">Nobody</div><input name="a">"#,
            "",
            "Nobody",
        ),
        (
            r#"<select name="a"></select><input type="hidden" name="b"><p class="invalid-feedback">No</p>"#,
            "a",
            "No",
        ),
        (
            r#"<input name="a"><p class="invalid-feedback">cut o"#,
            "a",
            "cut o",
        ),
    ] {
        let found = complaints(page).into_iter();
        let found: Vec<_> = found.map(|it| (it.field, it.text)).collect();
        assert_eq!(found, texts(&[(field, text)]), "{page}");
    }
}

#[test]
fn what_is_no_complaint_is_none() {
    for page in [
        "",
        "<",
        "invalid-feedback",
        r#"<!-- <div class="invalid-feedback">No</div> -->"#,
        r#"<script>"<div class='invalid-feedback'>No</div>"</script>"#,
        r#"<textarea><div class="invalid-feedback">No</div></textarea>"#,
        r#"<div class="invalid-feedbacks">No</div>"#,
        r#"<div class="invalid-feedback"> </div>"#,
        r#"<div data-class="invalid-feedback">No</div>"#,
    ] {
        assert_eq!(complaints(page), [], "{page}");
    }
}

#[test]
fn the_token_is_found_in_the_form_and_nowhere_else() {
    for (page, token) in TOKENS {
        assert_eq!(hidden(page, "t").as_deref(), token, "{page}");
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

    #[test]
    fn any_page_is_read_to_its_end(
        page in "(<input |type=hidden |name=a |value=|\"|'|<!--|-->|</|>|<textarea>|<p class=invalid-feedback>|&#|é| ){0,16}",
    ) {
        prop_assert!(hidden(&page, "a").is_none_or(|value| value.len() <= page.len()));
        prop_assert!(complaints(&page).len() <= page.matches("invalid-feedback").count());
    }
}
