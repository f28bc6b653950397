//! `mailto`: addresses that mail programs take whole.

use account_recovery::delivery::mailto;

use super::letter;

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
