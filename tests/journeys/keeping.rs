//! What people take along from the hand-over and the receipt: texts on the clipboard, files, a date for the calendar.

use account_recovery::wizard::{DraftEffect, DraftEvent, Effect, Event};

use crate::person::page::Page as _;
use crate::person::{ENDPOINT, ID, Person};

/// Whether the box beside a text to copy is ticked.
#[track_caller]
fn is_ticked(person: &Person, id: &str) -> bool {
    let page = person.page();
    let boxes = page.with("data-tick");
    let tick = boxes
        .iter()
        .find(|(_, tick)| *tick == format!("copied/{id}"));
    tick.unwrap().0.attribute("checked").is_some()
}

#[test]
fn copying_puts_the_very_text_on_the_clipboard_and_ticks_the_step() {
    let mut person = Person::at_handover(None, &[("mailbox", "lost")]);
    let page = person.page();
    let texts = page.with("data-copy");
    assert_eq!(texts.len(), 6);
    for (text, id) in texts {
        person.press(&format!("copy:{id}"));
        let copy = Effect::Draft(DraftEffect::Copy(text.written()));
        assert_eq!(person.effects, [copy]);
        // whether it worked, whether the box is ticked then; what was given up may work in the end
        person.press(&format!("copy:{id}"));
        for done in [false, true] {
            person.happen(Event::Draft(DraftEvent::Copied(done)));
            let select = Effect::Draft(DraftEffect::Select(id.into()));
            assert_eq!(person.effects.contains(&select), !done);
            assert_eq!(is_ticked(&person, id), done);
            assert_eq!(person.screen().notice.unwrap() == "Copied.", done);
        }
    }
}

#[test]
fn files_to_keep_are_offered_where_they_make_sense() {
    // endpoint, press, beginning and end of the file's name
    for (press, start, end) in [
        ("save-request", "request-", ".json"),
        ("save-receipt", "receipt-", ".txt"),
    ] {
        let mut person = Person::at_handover(None, &[]);
        person.press("finish");
        person.press(press);
        let (name, text) = person.saved().unwrap();
        assert_eq!(name, format!("{start}{ID}{end}"));
        assert!(text.contains(&ID.to_string()));
    }
    let mut person = Person::at_handover(None, &[]);
    person.press("finish");
    person.press("print");
    assert_eq!(person.effects, [Effect::Draft(DraftEffect::Print)]);
}

#[test]
fn the_first_date_can_be_put_into_a_calendar() {
    let mut person = Person::at_handover(Some(ENDPOINT), &[]);
    person.go_on();
    person.get_stored();
    person.press("save-calendar");
    let (name, text) = person.saved().unwrap();
    assert_eq!(name, format!("reminder-{ID}.ics"));
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n"), "{text}");
}
