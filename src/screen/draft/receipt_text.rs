//! The receipt to keep: as text with what was sent, where, and what comes next, and as a reminder of the first of it.

use crate::date::{Date, minute};
use crate::delivery::calendar::{self, Reminder};
use crate::screen::NextRow;
use crate::wizard::Wizard;
use crate::words::word;

impl Wizard {
    /// The receipt as text, once there is a request.
    #[must_use]
    pub fn receipt_text(&self) -> Option<String> {
        let request = self.request()?;
        let receipt = self.receipt();
        let service = self.service();
        let mut lines = self.receipt_file()?.lines();
        lines.extend([
            word!(service, "receipt-again").into(),
            String::new(),
            format!("{}: {}", word!(service, "request-id"), receipt.id),
            format!(
                "{}: {}",
                word!(service, "sent-when"),
                instant(receipt.finished)
            ),
        ]);
        lines.extend(receipt.ticket);
        lines.push(String::new());
        lines.extend(receipt.sent);
        section(&mut lines, word!(service, "how-long"), receipt.waits);
        let next = receipt.next.iter().map(next_line);
        section(&mut lines, word!(service, "what-next"), next);
        section(&mut lines, word!(service, "never"), receipt.never);
        let parts = request.body.parts();
        for (name, texts) in [("public", parts.public), ("private", parts.private)] {
            for (id, text) in texts {
                section(&mut lines, &format!("{name}: {id}"), [text.to_string()]);
            }
        }
        lines.push(String::new());
        Some(lines.join("\n"))
    }

    /// A calendar file that reminds of the first day on which there is something to do, once the request was handed
    /// over and if there is such a day.
    #[must_use]
    pub fn receipt_calendar(&self) -> Option<String> {
        let handed_over = Some(self.draft.finished).filter(|time| *time > 0)?;
        let receipt = self.receipt();
        let dated = receipt.next.into_iter();
        let dated = dated.filter_map(|next| Some((next.date?.date, next.text)));
        let (day, title) = dated.min_by_key(|(day, _)| *day)?;
        let reminder = Reminder {
            id: self.draft.randomness.request_id,
            day,
            title,
            text: format!("{}: {}", word!(self.service(), "request-id"), receipt.id),
        };
        Some(calendar::file(&reminder, handed_over))
    }
}

fn section(lines: &mut Vec<String>, title: &str, content: impl IntoIterator<Item = String>) {
    lines.push(String::new());
    lines.push(format!("== {title} =="));
    lines.extend(content);
}

/// `2026-03-01 09:00 UTC`
fn instant(unix_seconds: u64) -> String {
    let day = Date::after(unix_seconds, 0).iso();
    [&day, " ", &minute(unix_seconds), " UTC"].concat()
}

fn next_line(next: &NextRow) -> String {
    match &next.date {
        Some(day) => format!("{}: {}", day.date.iso(), next.text),
        None => next.text.clone(),
    }
}
