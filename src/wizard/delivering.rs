//! Handing the request over: once, and without losing anything when it fails.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use super::{Effect, EvidenceState, Place, Reply, Sending, Wizard};
use crate::delivery::handover::Handover;
use crate::delivery::{Outcome, post_json};
use crate::request::Request;
use crate::words::word;

impl Wizard {
    /// The request as it would go out now, if everything it needs is there.
    #[must_use]
    pub fn request(&self) -> Option<Request> {
        let form = self.form()?;
        let values = self.values().ok()?;
        let mut request = Request::new(form, &values, &self.known());
        request.id = self.randomness.request_id;
        request.contact = values.contact(&self.randomness.contact_key);
        request.created = self.created;
        request.definition = self.definition;
        request.route = self.route()?.id.clone();
        if let EvidenceState::Made(phc) = &self.evidence {
            request.commitment = Some(phc.clone());
        }
        Some(request)
    }

    /// Sends the request to the page's endpoint; a second press while it is under way does nothing.
    pub(super) fn send(&mut self) -> Vec<Effect> {
        let idle = matches!(self.sending, Sending::Idle | Sending::Failed(_));
        let (Some(url), Some(request)) = (&self.settings.endpoint, self.request()) else {
            return Vec::new();
        };
        if !idle || !self.confirmed {
            return Vec::new();
        }
        let url = url.clone();
        self.sending = Sending::UnderWay;
        vec![Effect::Post {
            url,
            body: request.to_json(),
        }]
    }

    pub(super) fn take_reply(&mut self, reply: &Reply, now: u64) -> Vec<Effect> {
        if self.sending != Sending::UnderWay {
            return Vec::new();
        }
        match post_json::read(reply, self.randomness.request_id) {
            Outcome::Stored => {
                self.sending = Sending::Stored;
                self.finished = now;
                let mut effects = self.turn_to(Place::Receipt);
                let id = self.randomness.request_id.to_string();
                effects.push(Effect::Tell("sent", id));
                effects
            }
            Outcome::Failed(failure) => {
                self.sending = Sending::Failed(failure);
                vec![Effect::Focus(super::Focus::Problems)]
            }
        }
    }

    /// The person says that they handed it over by hand.
    pub(super) fn finish(&mut self, now: u64) -> Vec<Effect> {
        self.finished = now;
        self.turn_to(Place::Receipt)
    }

    /// The way by hand, once the fields are filled in.
    pub(crate) fn handover(&self) -> Option<Handover> {
        let values = self.values().ok()?;
        Some(Handover::new(self.form()?, &values, &self.known()))
    }

    /// Copies a text of the hand-over: `entry-ID`, `subject-ID` or `body-ID`.
    pub(super) fn copy(&mut self, id: &str) -> Vec<Effect> {
        let Some(text) = self.copyable(id) else {
            return Vec::new();
        };
        self.ticks.insert(format!("copied/{id}"));
        vec![Effect::Copy(text)]
    }

    pub(super) fn say_copied(&mut self, done: bool) -> Vec<Effect> {
        let notice = match done {
            true => word!(self.service, "copied"),
            false => word!(self.service, "copy-failed"),
        };
        self.notice = Some(notice.into());
        Vec::new()
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
        vec![Effect::Save {
            name,
            mime: "application/json",
            text: request.to_json(),
        }]
    }

    pub(super) fn save_receipt(&self) -> Vec<Effect> {
        let Some(text) = self.receipt_text() else {
            return Vec::new();
        };
        let name = format!("receipt-{}.txt", self.randomness.request_id);
        vec![Effect::Save {
            name,
            mime: "text/plain",
            text,
        }]
    }
}
