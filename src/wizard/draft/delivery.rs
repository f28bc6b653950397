//! Handing the request over by hand, and the files to keep.

use super::{Stage, TICKET};
use crate::delivery::github_issue_form;
use crate::delivery::handover::Handover;
use crate::problem::Problem;
use crate::wizard::{DraftEffect, Effect, Place, Wizard};
use crate::words::word;

impl Wizard {
    /// The person says that they handed it over by hand.
    pub(super) fn finish(&mut self, now: u64) -> Vec<Effect> {
        self.draft.finished = now;
        self.turn_to(Place::Draft(Stage::Receipt))
    }

    /// Takes the address of the ticket that was filed, for the mail and the receipt.
    pub(super) fn note_ticket(&mut self, typed: &str) -> Vec<Effect> {
        self.draft.keep(TICKET.into(), typed.into());
        let handover = self.handover();
        let issue = handover.and_then(|handover| handover.issue);
        let ticket = issue.and_then(|issue| github_issue_form::ticket(&issue.href, typed));
        if ticket.is_none() {
            let message = word!(self.service, "error-ticket").into();
            return self.complain(vec![Problem::new(TICKET, message)]);
        }
        self.draft.ticket = ticket;
        self.notice = Some(word!(self.service, "ticket-noted").into());
        Vec::new()
    }

    /// The way by hand, once the fields are filled in.
    pub(crate) fn handover(&self) -> Option<Handover> {
        let values = self.values().ok()?;
        Some(Handover::new(self.form()?, &values, &self.known()))
    }

    /// Copies a text of the hand-over: `entry-ID`, `to-ID`, `subject-ID` or `body-ID`.
    pub(super) fn copy(&mut self, id: &str) -> Vec<Effect> {
        let Some(text) = self.copyable(id) else {
            return Vec::new();
        };
        self.draft.copying = Some(id.into());
        vec![Effect::Draft(DraftEffect::Copy(text))]
    }

    pub(super) fn say_copied(&mut self, done: bool) -> Vec<Effect> {
        let notice = match done {
            true => word!(self.service, "copied"),
            false => word!(self.service, "copy-failed"),
        };
        self.notice = Some(notice.into());
        match self.draft.copying.clone() {
            Some(id) if done => self.tick(format!("copied/{id}"), true),
            Some(id) => vec![Effect::Draft(DraftEffect::Select(id))],
            None => Vec::new(),
        }
    }

    fn copyable(&self, id: &str) -> Option<String> {
        let handover = self.handover()?;
        let texts = handover.texts();
        let (_, text) = texts.into_iter().find(|(known, _)| known == id)?;
        Some(text)
    }
}
