//! `download`: files to keep.

use account_recovery::delivery::download::{File, text};

use super::person::{ID, Person};

#[test]
fn every_file_has_a_name_and_a_type_of_its_own() {
    // file, start and end of its name, type
    for (file, start, end, mime) in [
        (File::Json, "request-", ".json", "application/json"),
        (File::Text, "request-", ".txt", "text/plain"),
        (File::Receipt, "receipt-", ".txt", "text/plain"),
        (File::Reminder, "reminder-", ".ics", "text/calendar"),
        (File::Mail, "mail-", ".eml", "message/rfc822"),
    ] {
        assert_eq!(file.name(ID), format!("{start}{ID}{end}"));
        assert_eq!(file.mime(), mime);
    }
}

#[test]
fn the_text_has_everything_that_the_request_has() {
    let person = Person::at_handover(None, &[("mailbox", "lost")]);
    let request = person.wizard.request().unwrap();
    let written = text(&request);
    assert!(written.starts_with(&format!(
        "request: {ID}\n\n== public: username ==\noctocat\n\n"
    )));
    assert!(written.ends_with('\n'));
    let parts = request.body.parts();
    for (audience, texts) in [("public", parts.public), ("private", parts.private)] {
        assert!(!texts.is_empty());
        for (id, text) in texts {
            let section = format!("\n\n== {audience}: {id} ==\n{text}\n");
            assert!(written.contains(&section), "{section}");
        }
    }
}
