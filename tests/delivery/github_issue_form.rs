//! `github-issue-form`: addresses that open a form with its text fields filled in.

use account_recovery::delivery::github_issue_form::href;

const FORM: &str = "https://github.com/example/support/issues/new";

#[test]
fn texts_are_put_into_the_address() {
    // form, entries, end of the address
    for (form, entries, end) in [
        (FORM, &[][..], ""),
        (FORM, &[("title", "Help")], "?title=Help"),
        (
            "https://github.com/a/b/issues/new?template=c.yml",
            &[("title", "Help"), ("reason", "one\ntwo")],
            "&title=Help&reason=one%0Atwo",
        ),
        (FORM, &[("a b", "é&=#+")], "?a%20b=%C3%A9%26%3D%23%2B"),
    ] {
        let href = href(form, entries.iter().copied());
        assert_eq!(href.unwrap(), [form, end].concat());
    }
}

#[test]
fn an_address_that_the_site_would_refuse_is_none() {
    let room = 5_500 - FORM.len() - "?reason=".len();
    // text, whether it fits
    for (text, fits) in [
        ("a".repeat(room), true),
        ("a".repeat(room + 1), false),
        ("\u{1F511}".repeat(room / 12), true),
        ("\u{1F511}".repeat(room / 12 + 1), false),
    ] {
        let href = href(FORM, [("reason", text.as_str())]);
        assert_eq!(href.is_some(), fits, "{} bytes", text.len());
        assert!(href.is_none_or(|href| href.len() <= 5_500));
    }
}
