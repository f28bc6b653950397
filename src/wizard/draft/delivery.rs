//! Handing the request over: once, and without losing anything when it fails.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use super::{DraftEffect, EvidenceState, Reply, Sending, Stage};
use crate::delivery::handover::Handover;
use crate::delivery::{Outcome, post_json};
use crate::request::Request;
use crate::wizard::{Effect, Focus, Place, Wizard};
use crate::words::word;

impl Wizard {
    /// The request as it would go out now, if everything it needs is there.
    #[must_use]
    pub fn request(&self) -> Option<Request> {
        let form = self.form()?;
        let values = self.values().ok()?;
        let mut request = Request::new(form, &values, &self.known(), self.way());
        request.id = self.draft.randomness.request_id;
        request.contact = values.contact(&self.draft.randomness.contact_key);
        request.created = self.draft.created;
        request.definition = self.draft.definition;
        request.route = self.route()?.id.clone();
        if let EvidenceState::Made { evidence, .. } = &self.draft.evidence {
            request.evidence = Some(evidence.clone());
        }
        Some(request)
    }

    /// Sends the request to the page's endpoint; a second press while it is under way does nothing.
    pub(super) fn send(&mut self) -> Vec<Effect> {
        let idle = matches!(self.draft.sending, Sending::Idle | Sending::Failed(_));
        let (Some(url), Some(request)) = (&self.draft.settings.endpoint, self.request()) else {
            return Vec::new();
        };
        if !idle || !self.draft.confirmed {
            return Vec::new();
        }
        let url = url.clone();
        self.draft.sending = Sending::UnderWay;
        vec![Effect::Draft(DraftEffect::Post {
            url,
            body: request.to_json(),
        })]
    }

    pub(super) fn take_reply(&mut self, reply: &Reply, now: u64) -> Vec<Effect> {
        if self.draft.sending != Sending::UnderWay {
            return Vec::new();
        }
        match post_json::read(reply, self.draft.randomness.request_id) {
            Outcome::Stored => {
                self.draft.sending = Sending::Stored;
                self.draft.finished = now;
                let mut effects = self.turn_to(Place::Draft(Stage::Receipt));
                let id = self.draft.randomness.request_id.to_string();
                effects.push(Effect::Tell("sent", id));
                effects
            }
            Outcome::Failed(failure) => {
                self.draft.sending = Sending::Failed(failure);
                vec![Effect::Focus(Focus::Problems)]
            }
        }
    }

    /// The person says that they handed it over by hand.
    pub(super) fn finish(&mut self, now: u64) -> Vec<Effect> {
        self.draft.finished = now;
        self.turn_to(Place::Draft(Stage::Receipt))
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
        self.draft.copying = Some(format!("copied/{id}"));
        vec![Effect::Draft(DraftEffect::Copy(text))]
    }

    pub(super) fn say_copied(&mut self, done: bool) -> Vec<Effect> {
        let notice = match done {
            true => word!(self.service, "copied"),
            false => word!(self.service, "copy-failed"),
        };
        self.notice = Some(notice.into());
        match self.draft.copying.take() {
            Some(id) if done => self.tick(id, true),
            _ => Vec::new(),
        }
    }

    fn copyable(&self, id: &str) -> Option<String> {
        let handover = self.handover()?;
        let texts = handover.texts();
        let (_, text) = texts.into_iter().find(|(known, _)| known == id)?;
        Some(text)
    }

    pub(super) fn save_request(&self) -> Vec<Effect> {
        let Some(request) = self.request() else {
            return Vec::new();
        };
        let name = format!("request-{}.json", request.id);
        vec![Effect::Draft(DraftEffect::Save {
            name,
            mime: "application/json",
            text: request.to_json(),
        })]
    }

    pub(super) fn save_receipt(&self) -> Vec<Effect> {
        let Some(text) = self.receipt_text() else {
            return Vec::new();
        };
        let name = format!("receipt-{}.txt", self.draft.randomness.request_id);
        vec![Effect::Draft(DraftEffect::Save {
            name,
            mime: "text/plain",
            text,
        })]
    }
}
