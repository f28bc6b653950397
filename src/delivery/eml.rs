//! A mail as a file (`.eml`): for a text that is too long for a `mailto:` address.
//!
//! An Internet message (RFC 5322) in UTF-8 with MIME headers (RFC 2045, 2047). `X-Unsent: 1` makes mail programs that
//! know it open the file as a draft. The sender is left for the program to fill in, since only it knows who sends.

use super::escape::{broken, crlf};
use super::search;
use crate::date::{Date, time_of_day};
use crate::evidence::hex;
use crate::request::Letter;

/// Most characters of a line with an encoded word (RFC 2047, section 2), less what stands around the text.
const WORD: usize = 76 - "Subject: =?UTF-8?Q??=".len();
/// Most characters in an encoded line (RFC 2045, section 6.7), without the sign that it goes on.
const LINE: usize = 75;
/// Longest subject that is written as it is: a line has at most 78 characters (RFC 5322, section 2.1.1).
const PLAIN: usize = 78 - "Subject: ".len();

/// Names of the months (RFC 5322, section 3.3).
const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// The last second of the year 9999, which is the last that a date of a mail can name.
const LATEST: u64 = 253_402_300_799;

/// The message, or `None` if the letter goes nowhere. `created` is in seconds since 1970.
///
/// ```
/// use account_recovery::delivery::eml::message;
/// use account_recovery::request::Letter;
/// use account_recovery::service::Audience;
///
/// let letter = Letter {
///     id: "mail".into(),
///     name: "Private mail".into(),
///     audience: Audience::Private,
///     to: Some("help@library.example".into()),
///     subject: "Lost card".into(),
///     body: "It is lost.".into(),
///     translation: None,
/// };
/// let message = message(&letter, 1_767_225_600).unwrap();
/// assert!(message.starts_with("X-Unsent: 1\r\nDate: 1 Jan 2026 00:00:00 +0000\r\n"));
/// assert!(message.ends_with("\r\n\r\nIt is lost.\r\n"));
/// ```
#[must_use]
pub fn message(letter: &Letter, created: u64) -> Option<String> {
    let to = letter.to.as_ref()?;
    let date = date(created.min(LATEST));
    let subject = subject(&letter.subject);
    let body = quoted_printable(&letter.body);
    Some(format!(
        "X-Unsent: 1\r\nDate: {date}\r\nTo: {to}\r\nSubject: {subject}\r\nMIME-Version: 1.0\r\n\
         Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{body}"
    ))
}

/// `1 Jan 2026 00:00:00 +0000` (RFC 5322, section 3.3, without the day of the week, which is optional).
fn date(created: u64) -> String {
    let Date { year, month, day } = Date::after(created, 0);
    let name = usize::from(month).saturating_sub(1);
    let name = MONTHS.get(name).unwrap_or(&"");
    format!("{day} {name} {year} {} +0000", time_of_day(created))
}

/// A subject as it is, or as encoded words on lines of their own; no character is cut in two.
fn subject(text: &str) -> String {
    let is_plain = |byte: u8| matches!(byte, b' '..=b'~');
    if text.len() <= PLAIN && text.bytes().all(is_plain) && search::split(text, "=?").is_none() {
        return text.into();
    }
    let words = broken(&mut text.chars().map(word), WORD, "?=\r\n =?UTF-8?Q?", 0);
    ["=?UTF-8?Q?", &words, "?="].concat()
}

/// A character in an encoded word, where a blank is an underscore.
fn word(c: char) -> String {
    match c {
        ' ' => "_".into(),
        c if c.is_ascii_alphanumeric() => c.into(),
        c => encoded(c),
    }
}

/// Text of which no line is longer than mail servers carry.
fn quoted_printable(text: &str) -> String {
    let mut out = String::new();
    for line in crlf(text).split('\n') {
        let line = line.trim_end_matches('\r');
        let is_last = |at: usize, c: char| at + c.len_utf8() == line.len();
        let characters = line.char_indices();
        let mut characters = characters.map(|(at, c)| printable(c, is_last(at, c)));
        out.push_str(&broken(&mut characters, LINE, "=\r\n", 0));
        out.push_str("\r\n");
    }
    out
}

/// A character of a line; a blank at its end would be lost on the way.
fn printable(c: char, is_last: bool) -> String {
    match c {
        ' ' | '\t' if !is_last => c.into(),
        '!'..='~' if c != '=' => c.into(),
        c => encoded(c),
    }
}

fn encoded(c: char) -> String {
    let digits = |byte: u8| ["=", &hex::text(&[byte]).to_ascii_uppercase()].concat();
    c.encode_utf8(&mut [0; 4]).bytes().map(digits).collect()
}
