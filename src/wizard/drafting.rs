//! Drafting a request: typed text is kept as it is, and read as values when the page is submitted.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Effect, Place, Wizard};
use crate::privacy;

/// Something that is wrong on the page, with what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Id of the field it belongs to, or `choice` for the radio buttons of a question.
    pub field: String,
    /// What is wrong and what to do.
    pub message: String,
    /// Whether one press can remove what stops.
    pub removable: bool,
}

impl Problem {
    /// A problem that the person mends by hand.
    #[must_use]
    pub fn new(field: &str, message: String) -> Self {
        Self {
            field: field.into(),
            message,
            removable: false,
        }
    }
}

impl Wizard {
    /// From the plan to the request.
    pub(super) fn begin(&mut self) -> Vec<Effect> {
        self.begun = self.route_index();
        self.changing = false;
        let next = self.following();
        self.arrive(next)
    }

    /// Keeps typed text, whatever it is.
    pub(super) fn keep(&mut self, field: String, text: String) -> Vec<Effect> {
        let before = self.typed.get(&field).map_or("", String::as_str);
        if before != text {
            self.typed.insert(field, text);
            self.reopen();
        }
        Vec::new()
    }

    pub(super) fn submit_fields(&mut self, form: &[(String, String)], now: u64) -> Vec<Effect> {
        for (field, text) in form {
            self.keep(field.clone(), text.clone());
        }
        if let Err(problems) = self.values() {
            return self.complain(problems);
        }
        if self.created == 0 {
            self.created = now;
        }
        let next = self.following();
        self.arrive(next)
    }

    /// Removes what must not be sent from a field, on request.
    pub(super) fn redact(&mut self, field: &str) -> Vec<Effect> {
        let Some(text) = self.typed.get(field) else {
            return Vec::new();
        };
        let findings = privacy::scan(text, &self.service.codes);
        let clean = privacy::redact(text, &findings);
        self.keep(field.into(), clean);
        self.problems.retain(|problem| problem.field != field);
        self.notice = Some(crate::words::word!(self.service, "removed").into());
        self.turn_to(Place::Fields)
    }

    /// The request was looked through and is ready to go out.
    pub(super) fn confirm(&mut self) -> Vec<Effect> {
        self.confirmed = true;
        self.changing = false;
        self.turn_to(Place::Handover)
    }
}
