//! Several tabs with one request: only one of them sends it, and all of them learn that it was stored.

use super::{Sending, Stage};
use crate::delivery::Failure;
use crate::wizard::{DraftEffect, Effect, Focus, Place, TabMessage, Wizard};
use crate::words::word;

impl Wizard {
    /// Sends if this tab is the only one that does; otherwise asks how far the other is.
    pub(super) fn take_claim(&mut self, alone: bool) -> Vec<Effect> {
        if self.draft.sending != Sending::Claiming {
            return Vec::new();
        }
        if alone {
            return self.send_alone();
        }
        self.draft.sending = Sending::Failed(Failure::Elsewhere);
        let id = self.draft.randomness.request_id;
        let question = DraftEffect::TellTabs(TabMessage::Asks(id));
        vec![Effect::Focus(Focus::Problems), Effect::Draft(question)]
    }

    /// Takes in what another tab says about this tab's request.
    pub(super) fn hear(&mut self, message: TabMessage, now: u64) -> Vec<Effect> {
        let id = self.draft.randomness.request_id;
        let stored = self.draft.sending == Sending::Stored;
        if message == TabMessage::Asks(id) && stored {
            return vec![Effect::Draft(DraftEffect::TellTabs(TabMessage::Stored(id)))];
        }
        // A tab that has no complete request yet cannot show a receipt of it; it learns of it when it is to send.
        if message != TabMessage::Stored(id) || stored || self.request().is_none() {
            return Vec::new();
        }
        self.draft.sending = Sending::Stored;
        self.draft.in_doubt = false;
        self.draft.finished = now;
        self.aside = None;
        self.problems.clear();
        self.notice = Some(word!(self.service, "stored-elsewhere").into());
        self.turn_to(Place::Draft(Stage::Receipt))
    }
}
