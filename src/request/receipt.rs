//! The receipt as a text to keep: what was sent, where, and what comes next.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::json::hex;
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
        let mut lines = Vec::from([
            format!("{}: {}", word!(service, "request-id"), receipt.id),
            format!(
                "{}: {}",
                word!(service, "contact-key"),
                hex(&self.draft.randomness.contact_key)
            ),
            String::new(),
        ]);
        lines.extend(receipt.sent);
        section(&mut lines, word!(service, "how-long"), receipt.waits);
        let next = receipt.next.iter().map(next_line);
        section(&mut lines, word!(service, "what-next"), next);
        section(&mut lines, word!(service, "never"), receipt.never);
        for (name, texts) in [("public", &request.public), ("private", &request.private)] {
            for (id, text) in texts {
                section(&mut lines, &format!("{name}: {id}"), [text.to_string()]);
            }
        }
        lines.push(String::new());
        Some(lines.join("\n"))
    }
}

fn section(lines: &mut Vec<String>, title: &str, content: impl IntoIterator<Item = String>) {
    lines.push(String::new());
    lines.push(format!("== {title} =="));
    lines.extend(content);
}

fn next_line(next: &NextRow) -> String {
    match next.date {
        Some(date) => format!("{}: {}", date.iso(), next.text),
        None => next.text.clone(),
    }
}
