//! `.eml`: messages that mail programs open. The end-to-end tests open the committed one with a mail parser.

use account_recovery::delivery::eml::message;

use super::letter;

/// 2026-01-01T00:00:00Z
const CREATED: u64 = 1_767_225_600;

/// A message with everything that needs care: a long subject and long lines beyond ASCII, blanks at the ends of lines.
const COMMITTED: &str = include_str!("mail.eml");

#[test]
fn the_committed_message_is_what_is_made() {
    let subject = "Zugang zu „Beispiel“ verloren: Schlüssel weg, Telefon weg \u{1F511}";
    let body = "Grüße,\n\nthis line is longer than seventy-six characters, so it is broken softly = on the way.\n\
        blank at the end \n.\nFrom here on nothing.";
    let letter = letter(Some("help@desk.example"), subject, body);
    assert_eq!(message(&letter, CREATED).unwrap(), COMMITTED);
}

#[test]
fn no_line_is_too_long_and_every_line_ends_with_cr_lf() {
    for text in [
        "a".repeat(3_000),
        "é".repeat(900),
        " ".repeat(300),
        "=\n".repeat(99),
    ] {
        let letter = letter(Some("help@desk.example"), &text.replace('\n', " "), &text);
        let message = message(&letter, CREATED).unwrap();
        assert!(message.is_ascii());
        assert_eq!(
            message.matches('\n').count(),
            message.matches("\r\n").count()
        );
        let longest = message.split("\r\n").map(str::len).max();
        assert!(longest.unwrap() <= 78, "{longest:?}");
        assert!(!message.contains(" \r\n"));
    }
}

#[test]
fn subjects_are_written_plainly_where_they_can_be() {
    // subject, header
    for (subject, header) in [
        ("Lost card", "Lost card"),
        ("Über", "=?UTF-8?Q?=C3=9Cber?="),
        (
            "a\nBcc: b@c.example",
            "=?UTF-8?Q?a=0ABcc=3A_b=40c=2Eexample?=",
        ),
        ("=?UTF-8?Q?x?=", "=?UTF-8?Q?=3D=3FUTF=2D8=3FQ=3Fx=3F=3D?="),
    ] {
        let message = message(&letter(Some("help@desk.example"), subject, ""), CREATED).unwrap();
        let line = message.lines().find(|line| line.starts_with("Subject: "));
        assert_eq!(line.unwrap(), format!("Subject: {header}"));
    }
}

#[test]
fn a_letter_without_an_address_is_no_mail() {
    assert_eq!(message(&letter(None, "A", "b"), CREATED), None);
}

#[test]
fn a_clock_that_is_far_off_still_gives_a_date() {
    let message = message(&letter(Some("help@desk.example"), "A", "b"), u64::MAX).unwrap();
    assert!(message.contains("\r\nDate: 31 Dec 9999 23:59:59 +0000\r\n"));
}
