//! Handing the request over: once, and without losing anything when it fails.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use super::{DraftEffect, EvidenceState, Reply, Sending, Stage, TabMessage};
use crate::delivery::complaint::Complaint;
use crate::delivery::handover::Handover;
use crate::delivery::{Failure, Outcome, post_json};
use crate::request::Request;
use crate::wizard::{Effect, Focus, Place, Problem, Wizard};
use crate::wording::put;
use crate::words::word;

/// Characters of a complaint that are shown; an endpoint may say anything.
const LONGEST_COMPLAINT: usize = 300;

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

    /// Sends the request to the page's endpoint, once no other tab does; a second press while it is under way does
    /// nothing, nor does one while a busy endpoint wants to be left alone.
    pub(super) fn send(&mut self, now: u64) -> Vec<Effect> {
        let idle = matches!(self.draft.sending, Sending::Idle | Sending::Failed(_))
            && now >= self.draft.wait_until;
        if !idle || !self.draft.confirmed || self.post().is_none() {
            return Vec::new();
        }
        self.draft.sending = Sending::UnderWay;
        vec![Effect::Draft(DraftEffect::Claim(
            self.draft.randomness.request_id,
        ))]
    }

    /// What goes out, if there is an endpoint and a request.
    pub(super) fn post(&self) -> Option<DraftEffect> {
        Some(DraftEffect::Post {
            url: self.draft.settings.endpoint.clone()?,
            body: self.request()?.to_json(),
        })
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
                let id = self.draft.randomness.request_id;
                effects.push(Effect::Tell("sent", id.to_string()));
                effects.push(Effect::Draft(DraftEffect::TellTabs(TabMessage::Stored(id))));
                effects
            }
            Outcome::Failed(failure) => self.take_failure(failure, reply, now),
        }
    }

    /// What the endpoint says of single fields stands beside them; anything else on the page of the hand-over.
    fn take_failure(&mut self, failure: Failure, reply: &Reply, now: u64) -> Vec<Effect> {
        self.draft.sending = Sending::Failed(failure);
        let problems = self.complaints(reply);
        if failure == Failure::Invalid && !problems.is_empty() {
            self.changing = true;
            self.draft.unconfirm();
            self.place = Place::Draft(Stage::Fields);
            return self.complain(problems);
        }
        let mut effects = vec![Effect::Focus(Focus::Problems)];
        if let Failure::Busy(Some(seconds)) = failure {
            self.draft.wait_until = now.saturating_add(seconds.into());
            effects.extend(self.wait(now));
        }
        effects
    }

    fn complaints(&self, reply: &Reply) -> Vec<Problem> {
        let Reply::Answer { body, .. } = reply else {
            return Vec::new();
        };
        let fields = self.form().map_or(&[][..], |form| &form.fields);
        let complaints = Complaint::read(body).into_iter();
        let known = complaints.filter(|one| fields.iter().any(|field| field.id == one.field));
        known
            .map(|one| {
                let text: String = one.text.chars().take(LONGEST_COMPLAINT).collect();
                let message = put(word!(self.service, "endpoint-says"), "detail", &text);
                Problem::new(&one.field, message)
            })
            .collect()
    }

    /// Counts down until a busy endpoint may be tried again.
    pub(super) fn wait(&mut self, now: u64) -> Vec<Effect> {
        self.draft.clock = now;
        let waits = self.draft.wait().map(|_| Effect::Draft(DraftEffect::Wait));
        waits.into_iter().collect()
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
        let request = self.request().map(|request| request.to_json());
        self.save(["request", "json"], "application/json", request)
    }

    pub(super) fn save_receipt(&self) -> Vec<Effect> {
        self.save(["receipt", "txt"], "text/plain", self.receipt_text())
    }

    pub(super) fn save_calendar(&self) -> Vec<Effect> {
        self.save(
            ["reminder", "ics"],
            "text/calendar",
            self.receipt_calendar(),
        )
    }

    /// Offers a file, `NAME-ID.KIND`, if there is something to be in it.
    fn save(
        &self,
        [name, kind]: [&str; 2],
        mime: &'static str,
        text: Option<String>,
    ) -> Vec<Effect> {
        let id = self.draft.randomness.request_id;
        let name = format!("{name}-{id}.{kind}");
        let file = text.map(|text| DraftEffect::Save { name, mime, text });
        file.into_iter().map(Effect::Draft).collect()
    }
}
