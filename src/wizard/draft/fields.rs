//! Drafting a request: typed text is kept as it is, and read as values when the page is submitted.

use alloc::string::String;
use alloc::vec::Vec;

use super::Stage;
use crate::privacy;
use crate::wizard::{Effect, Place, Wizard};

impl Wizard {
    /// Keeps typed text, whatever it is.
    pub(super) fn keep(&mut self, field: String, text: String) {
        let before = self.draft.typed.get(&field).map_or("", String::as_str);
        if before != text {
            self.draft.typed.insert(field, text);
            self.draft.reopen();
        }
    }

    pub(super) fn submit_fields(&mut self, form: &[(String, String)], now: u64) -> Vec<Effect> {
        for (field, text) in form {
            self.keep(field.clone(), text.clone());
        }
        if let Err(problems) = self.values() {
            return self.complain(problems);
        }
        if self.draft.created == 0 {
            self.draft.created = now;
        }
        let next = self.following();
        self.arrive(next)
    }

    /// Removes what must not be sent from a field, on request; what is wrong in other fields stays in sight.
    pub(super) fn redact(&mut self, field: &str) -> Vec<Effect> {
        let Some(text) = self.draft.typed.get(field) else {
            return Vec::new();
        };
        let findings = privacy::scan(text, &self.service.plans.codes);
        let clean = privacy::redact(text, &findings);
        self.keep(field.into(), clean);
        self.problems = self.values().err().unwrap_or_default();
        self.notice = Some(crate::words::word!(self.service, "removed").into());
        self.turn_to(Place::Draft(Stage::Fields))
    }

    /// The request was looked through and is ready to go out.
    pub(super) fn confirm(&mut self) -> Vec<Effect> {
        self.draft.confirmed = true;
        self.changing = false;
        self.turn_to(Place::Draft(Stage::Handover))
    }
}
