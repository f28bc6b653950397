//! The reminder. The end-to-end tests open the committed one with a calendar's parser.

use account_recovery::date::Date;
use account_recovery::delivery::calendar::{Reminder, file};

use super::person::{ID, NOW, Person};

/// A reminder with everything that needs care: signs that mean something, several lines, long ones beyond ASCII.
const COMMITTED: &str = include_str!("reminder.ics");

fn reminder(title: &str, text: &str) -> Reminder {
    Reminder {
        id: ID,
        day: Date {
            year: 2026,
            month: 3,
            day: 1,
        },
        title: title.into(),
        text: text.into(),
    }
}

#[test]
fn the_committed_reminder_is_what_is_made() {
    let text = "Signs: a,b;c\\d \"e\" :\nGrüße aus einer Zeile, die länger als fünfundsiebzig Bytes ist \u{1F511}\u{1F511}\u{1F511}\u{1F511}.";
    assert_eq!(
        file(&reminder("Look at the ticket, then answer", text), NOW),
        COMMITTED
    );
}

#[test]
fn no_line_is_longer_than_75_octets_and_no_character_is_cut() {
    for text in [
        "a".repeat(500),
        "é".repeat(200),
        "\u{1F511}".repeat(90),
        ",".repeat(200),
    ] {
        let file = file(&reminder(&text, "b"), NOW);
        assert_eq!(file.matches('\n').count(), file.matches("\r\n").count());
        let longest = file.split("\r\n").map(str::len).max();
        assert!(longest.unwrap() <= 75, "{longest:?}");
        let unfolded = file.replace("\r\n ", "");
        let title = text.replace(',', "\\,");
        assert!(unfolded.contains(&format!("\r\nSUMMARY:{title}\r\n")));
    }
}

#[test]
fn text_cannot_add_lines_of_its_own() {
    // text, value
    for (text, value) in [
        ("a\nEND:VEVENT", "a\\nEND:VEVENT"),
        ("a\r\nb", "a\\nb"),
        ("a\rb\0c\u{85}d", "abcd"),
    ] {
        let file = file(&reminder("A", text), NOW);
        assert!(
            file.contains(&format!("\r\nDESCRIPTION:{value}\r\n")),
            "{file}"
        );
    }
}

#[test]
fn the_receipt_offers_the_first_day_on_which_there_is_something_to_do() {
    let mut person = Person::at_handover(None, &[]);
    assert_eq!(person.wizard.receipt_calendar(), None);
    person.press("finish");
    assert_eq!(person.key(), "receipt");
    let text = person.wizard.receipt_text().unwrap();
    let dated = text.lines().find(|line| line.starts_with("2026-"));
    let (day, next) = dated.unwrap().split_once(": ").unwrap();
    let file = person
        .wizard
        .receipt_calendar()
        .unwrap()
        .replace("\r\n ", "");
    let start = format!("\r\nDTSTART;VALUE=DATE:{}\r\n", day.replace('-', ""));
    assert!(file.contains(&start), "{file}");
    let shown = file.replace('\\', "");
    assert!(shown.contains(&next.replace('\\', "")), "{file}");
    assert!(file.contains(&format!("\r\nUID:{ID}@account-recovery\r\n")));
}
