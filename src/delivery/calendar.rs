//! A reminder as a calendar file (`.ics`, RFC 5545): one day with one sentence, and an alarm on its morning.

use super::escape::broken;
use crate::date::{Date, time_of_day};
use crate::evidence::RequestId;

/// Most octets in a line (RFC 5545, section 3.1), without its end.
const LINE: usize = 75;

/// What to be reminded of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    /// The request that it belongs to; opening the file twice makes one entry.
    pub id: RequestId,
    /// The day.
    pub day: Date,
    /// What the calendar shows.
    pub title: String,
    /// What it shows on opening the entry.
    pub text: String,
}

/// The file; `made` is when it was made, in seconds since 1970.
///
/// The entry covers the whole day, wherever the person is, and leaves the day free. Its alarm is at nine in the morning.
///
/// ```
/// use account_recovery::date::Date;
/// use account_recovery::delivery::calendar::{Reminder, file};
/// use account_recovery::evidence::RequestId;
///
/// let reminder = Reminder {
///     id: RequestId::new([0; 16]),
///     day: Date { year: 2026, month: 3, day: 1 },
///     title: "Look at the ticket; answer questions".into(),
///     text: "First look.\nThen answer.".into(),
/// };
/// let file = file(&reminder, 1_767_225_600);
/// assert!(file.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
/// assert!(file.contains("\r\nDTSTART;VALUE=DATE:20260301\r\n"));
/// assert!(file.contains("\r\nSUMMARY:Look at the ticket\\; answer questions\r\n"));
/// ```
#[must_use]
pub fn file(reminder: &Reminder, made: u64) -> String {
    let title = escape(&reminder.title);
    let lines = [
        ["BEGIN:", "VCALENDAR"],
        ["VERSION:", "2.0"],
        ["PRODID:", "-//account-recovery//receipt//EN"],
        ["BEGIN:", "VEVENT"],
        [
            "UID:",
            &[&reminder.id.to_string(), "@account-recovery"].concat(),
        ],
        ["DTSTAMP:", &stamp(made)],
        ["DTSTART;VALUE=DATE:", &basic(reminder.day)],
        ["SUMMARY:", &title],
        ["DESCRIPTION:", &escape(&reminder.text)],
        ["TRANSP:", "TRANSPARENT"],
        ["BEGIN:", "VALARM"],
        ["ACTION:", "DISPLAY"],
        ["DESCRIPTION:", &title],
        ["TRIGGER:", "PT9H"],
        ["END:", "VALARM"],
        ["END:", "VEVENT"],
        ["END:", "VCALENDAR"],
    ];
    lines.iter().map(|line| fold(&line.concat())).collect()
}

/// `20260301`
fn basic(day: Date) -> String {
    day.iso().replace('-', "")
}

/// `20260301T090000Z`
fn stamp(unix_seconds: u64) -> String {
    let time = time_of_day(unix_seconds).replace(':', "");
    [&basic(Date::after(unix_seconds, 0)), "T", &time, "Z"].concat()
}

/// Text as a value (section 3.3.11). Controls are not allowed in one, line ends are written.
fn escape(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() && c != '\t' => {}
            c => out.push(c),
        }
    }
    out
}

/// A line and its end, broken where it is too long; what follows a break starts with a blank.
fn fold(line: &str) -> String {
    broken(&mut line.chars().map(String::from), LINE, "\r\n ", 1) + "\r\n"
}
