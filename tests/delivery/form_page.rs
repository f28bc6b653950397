//! What is read in the pages of other people's forms: tokens and complaints.

use account_recovery::delivery::post_form::{complaints, hidden};
use proptest::prelude::*;

use super::texts;

/// The form of django-helpdesk 2.6.1 as it comes back with what is wrong, cut to what counts.
pub(crate) const REFUSED: &str = r#"<!DOCTYPE html><html lang="en-us"><head><title>Create Ticket</title></head><body>
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

proptest! {
    #[test]
    fn any_page_is_read_to_its_end(
        page in "(<input |type=hidden |name=a |value=|\"|'|<!--|-->|</|>|<textarea>|<p class=invalid-feedback>|&#|é| ){0,16}",
    ) {
        prop_assert!(hidden(&page, "a").is_none_or(|value| value.len() <= page.len()));
        prop_assert!(complaints(&page).len() <= page.matches("invalid-feedback").count());
    }
}
