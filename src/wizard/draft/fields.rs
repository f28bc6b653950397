//! Drafting a request: typed text is kept as it is, and read as values when the page is submitted.

use super::Stage;
use crate::privacy::{self, Severity};
use crate::request::stops;
use crate::wizard::{Effect, Place, Wizard};
use crate::wording::fill_ticket;
use crate::words::word;

impl Wizard {
    pub(super) fn submit_fields(&mut self, form: &[(String, String)], now: u64) -> Vec<Effect> {
        for (field, text) in form {
            self.draft.keep(field.clone(), text.clone());
        }
        if let Err(problems) = self.values() {
            return self.complain(problems);
        }
        self.draft.unseen = false;
        if self.draft.created == 0 {
            self.draft.created = now;
        }
        let next = self.following();
        self.arrive(next)
    }

    /// Removes what stops from a field, on request; what is wrong in other fields stays in sight.
    pub(super) fn redact(&mut self, field: &str) -> Vec<Effect> {
        let Some((text, stops)) = self.stops(field) else {
            return Vec::new();
        };
        let clean = privacy::redact(text, &stops);
        self.draft.keep(field.into(), clean);
        self.look_again(word!(self.service, "removed").into())
    }

    /// Adds one of a field's sentences to what was typed there.
    pub(super) fn put_phrase(&mut self, id: &str, phrase: u8) -> Vec<Effect> {
        let field = self
            .form()
            .and_then(|form| form.fields.iter().find(|field| field.id == id));
        let phrase = field.and_then(|field| field.phrases.get(usize::from(phrase)));
        let Some(sentence) = phrase.and_then(|phrase| self.filled(&phrase.sent)) else {
            return Vec::new();
        };
        let typed = self.draft.typed.get(id).trim_end();
        let space = if typed.is_empty() { "" } else { " " };
        let text = [typed, space, &sentence].concat();
        self.draft.keep(id.into(), text);
        self.notice = Some(word!(self.service, "phrase-put").into());
        Vec::new()
    }

    /// A text for support with the variables of the site.
    fn filled(&self, text: &str) -> Option<String> {
        fill_ticket(text, &self.known(), &|_| None)
    }

    /// Lets the personal data in a field's text pass, on request, as long as the text stays as it is. Secrets never pass.
    pub(super) fn publish(&mut self, field: String) -> Vec<Effect> {
        let is_personal = |stop: &privacy::Finding| stop.kind.severity() == Severity::Personal;
        match self.stops(&field) {
            Some((_, stops)) if stops.iter().all(is_personal) => {}
            _ => return Vec::new(),
        }
        self.draft.published.push(field);
        self.look_again(word!(self.service, "to-be-published").into())
    }

    /// What was typed into a field, and what in it stops.
    fn stops(&self, id: &str) -> Option<(&str, Vec<privacy::Finding>)> {
        let field = self.form()?.fields.iter().find(|field| field.id == id)?;
        let text = self.draft.typed.get(id);
        Some((text, stops(field, text, &self.service)))
    }

    /// Shows the fields again, with what is still wrong in them.
    fn look_again(&mut self, notice: String) -> Vec<Effect> {
        self.problems = self.values().err().unwrap_or_default();
        self.notice = Some(notice);
        self.turn_to(Place::Draft(Stage::Fields))
    }

    /// The request was looked through and is ready to go out.
    pub(super) fn confirm(&mut self) -> Vec<Effect> {
        self.draft.confirmed = true;
        self.changing = false;
        self.turn_to(Place::Draft(Stage::Handover))
    }
}
