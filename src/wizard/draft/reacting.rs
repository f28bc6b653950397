//! What the pages of a request do about "Continue", a button, and what happens outside.

use super::TICKET;
use super::state::Stage;
use crate::wizard::{DraftEffect, DraftEvent, DraftPress, Effect, Place, Wizard};

impl Wizard {
    /// "Continue" on a page of the request.
    pub(in crate::wizard) fn proceed_draft(
        &mut self,
        stage: Stage,
        form: &[(String, String)],
        now: u64,
    ) -> Vec<Effect> {
        match stage {
            Stage::Fields => self.submit_fields(form, now),
            Stage::Evidence => self.order_evidence(),
            Stage::Review => self.confirm(),
            Stage::Handover => match form.iter().find(|(name, _)| name == TICKET) {
                Some((_, text)) => self.note_ticket(text),
                None => self.send(now),
            },
            Stage::Receipt => Vec::new(),
        }
    }

    pub(in crate::wizard) fn update_draft(&mut self, event: DraftEvent, now: u64) -> Vec<Effect> {
        match event {
            DraftEvent::Typed { field, text } => {
                self.draft.keep(field, text);
                Vec::new()
            }
            DraftEvent::EvidenceProgress(progress) => self.take_progress(progress),
            DraftEvent::Evidence(result) => self.take_evidence(result),
            DraftEvent::Replied(reply) => self.take_reply(&reply, now),
            DraftEvent::Online(online) => self.connect(online),
            DraftEvent::Tick => self.wait(now),
            DraftEvent::Copied(done) => self.say_copied(done),
            DraftEvent::Opened(file) => self.open(file.as_deref(), now),
            DraftEvent::Claimed(alone) => self.take_claim(alone),
            DraftEvent::Heard(message) => self.hear(message, now),
            DraftEvent::Renewed(randomness) => {
                self.draft.randomness = randomness;
                Vec::new()
            }
        }
    }

    pub(in crate::wizard) fn press_draft(&mut self, press: DraftPress, now: u64) -> Vec<Effect> {
        match press {
            DraftPress::Edit => self.change(Place::Draft(Stage::Fields)),
            DraftPress::Evidence => self.change(Place::Draft(Stage::Evidence)),
            DraftPress::Redact(field) => self.redact(&field),
            DraftPress::Publish(field) => self.publish(field),
            DraftPress::Phrase(field, phrase) => self.put_phrase(&field, phrase),
            DraftPress::WithoutEvidence => self.without_evidence(),
            DraftPress::CancelEvidence => self.cancel_evidence(),
            DraftPress::SendAgain => self.send_again(now),
            DraftPress::Finish => self.finish(now),
            DraftPress::Copy(id) => self.copy(&id),
            DraftPress::SaveDraft => self.save_draft(),
            DraftPress::CopyRequest => self.copy_request(),
            DraftPress::SaveRequest => self.save_request(),
            DraftPress::SaveText => self.save_text(),
            DraftPress::SaveMail(id) => self.save_mail(&id),
            DraftPress::SaveReceipt => self.save_receipt(),
            DraftPress::SaveCalendar => self.save_calendar(),
            DraftPress::Print => vec![Effect::Draft(DraftEffect::Print)],
        }
    }
}
