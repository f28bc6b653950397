//! The pages after the questions in a wizard: where they stand on the path, and how they respond to "Continue", a
//! button, and what happens outside.

use super::state::{EvidenceState, Sending, Stage};
use super::{Draft, Kept, TICKET};
use crate::answers::Known;
use crate::request::Typed;
use crate::service::diagram::Walk;
use crate::service::{FactIndex, Plans};
use crate::wizard::drafting::{Drafting, Effects};
use crate::wizard::{
    Aside, DraftEffect, DraftEvent, DraftPress, Effect, Focus, Place, Press, Wizard, bookmark,
};

impl Drafting for Draft {
    type Plans = Plans;
    type Event = DraftEvent;
    type Press = DraftPress;
    type Effect = DraftEffect;

    fn parse(action: &str) -> Option<Press> {
        Press::parse(action)
    }

    fn turn_to(wizard: &mut Wizard, place: Place, aside: Option<Aside>) -> Vec<Effect> {
        wizard.place = place;
        wizard.aside = aside;
        vec![Effect::Focus(Focus::Heading)]
    }

    fn proceed(
        wizard: &mut Wizard,
        place: Place,
        form: &[(String, String)],
        now: u64,
    ) -> Vec<Effect> {
        match place {
            Place::Question(_) | Place::Draft(Stage::Receipt) => Vec::new(),
            Place::Route => wizard.begin(),
            Place::Draft(Stage::Fields) => wizard.submit_fields(form, now),
            Place::Draft(Stage::Evidence) => wizard.order_evidence(),
            Place::Draft(Stage::Review) => wizard.confirm(),
            Place::Draft(Stage::Handover) => match form.iter().find(|(name, _)| name == TICKET) {
                Some((_, text)) => wizard.note_ticket(text),
                None => wizard.send(now),
            },
        }
    }

    fn update(wizard: &mut Wizard, event: DraftEvent, now: u64) -> Vec<Effect> {
        match event {
            DraftEvent::Ticked { id, on } => wizard.tick(id, on),
            DraftEvent::Typed { field, text } => {
                wizard.draft.keep(field, text);
                Vec::new()
            }
            DraftEvent::EvidenceProgress(progress) => wizard.take_progress(progress),
            DraftEvent::Evidence(result) => wizard.take_evidence(result),
            DraftEvent::Replied(reply) => wizard.take_reply(&reply, now),
            DraftEvent::Online(online) => wizard.connect(online),
            DraftEvent::Tick => wizard.wait(now),
            DraftEvent::Copied(done) => wizard.say_copied(done),
            DraftEvent::Opened(file) => wizard.open_file(file.as_deref(), now),
            DraftEvent::Claimed(alone) => wizard.take_claim(alone),
            DraftEvent::Heard(message) => wizard.hear(message, now),
            DraftEvent::Renewed(randomness) => {
                wizard.draft.randomness = randomness;
                Vec::new()
            }
        }
    }

    fn press(wizard: &mut Wizard, press: DraftPress, now: u64) -> Vec<Effect> {
        match press {
            DraftPress::Step(route, step) => wizard.act(route, step),
            DraftPress::Edit => wizard.change(Place::Draft(Stage::Fields)),
            DraftPress::Evidence => wizard.change(Place::Draft(Stage::Evidence)),
            DraftPress::Redact(field) => wizard.redact(&field),
            DraftPress::Publish(field) => wizard.publish(field),
            DraftPress::Phrase(field, phrase) => wizard.put_phrase(&field, phrase),
            DraftPress::WithoutEvidence => wizard.without_evidence(),
            DraftPress::CancelEvidence => wizard.cancel_evidence(),
            DraftPress::SendAgain => wizard.send_again(now),
            DraftPress::Finish => wizard.finish(now),
            DraftPress::Copy(id) => wizard.copy(&id),
            DraftPress::SaveDraft => wizard.save_draft(),
            DraftPress::CopyRequest => wizard.copy_request(),
            DraftPress::SaveRequest => wizard.save_request(),
            DraftPress::SaveText => wizard.save_text(),
            DraftPress::SaveMail(id) => wizard.save_mail(&id),
            DraftPress::SaveReceipt => wizard.save_receipt(),
            DraftPress::SaveCalendar => wizard.save_calendar(),
            DraftPress::Print => vec![Effect::Draft(DraftEffect::Print)],
        }
    }

    fn go_on_from(wizard: &mut Wizard, saved: &[u8]) -> Option<Effects<Self>> {
        let (definition, bookmark, rest) = bookmark::read(saved)?;
        let is_same = definition == wizard.service.definition;
        let draft = Kept::read(rest)?;
        wizard.take_over(wizard.answers_of(&bookmark.answers));
        wizard.aside = bookmark.aside.filter(|_| is_same);
        let drafted = draft.and_then(|draft| wizard.take_draft(draft, is_same));
        let place = drafted.or_else(|| wizard.question_of(bookmark.question));
        if !is_same {
            wizard.drop_superfluous();
        }
        let reached = place.filter(|place| wizard.is_reached(*place));
        if reached.is_none() && wizard.draft.sending == Sending::Stored {
            return Some(wizard.open_stored());
        }
        wizard.say_left_out(&bookmark.answers);
        Some(wizard.arrive(reached.unwrap_or_else(|| wizard.first_open())))
    }

    fn append(wizard: &Wizard, bookmark: Vec<u8>) -> Vec<u8> {
        wizard.append_draft(bookmark)
    }

    fn add_pages(wizard: &Wizard, walk: &Walk, path: &mut Vec<Place>) {
        let Some(form) = wizard.form() else {
            return;
        };
        let known: Known<'_> = wizard.known();
        let drafting = form.drafting.iter().copied();
        path.extend(
            drafting
                .filter(|fact| known.applies(*fact) && !walk.passed.contains(fact))
                .map(Place::Question),
        );
        path.push(Place::Draft(Stage::Fields));
        if wizard.offers_evidence() {
            path.push(Place::Draft(Stage::Evidence));
        }
        let rest = [Stage::Review, Stage::Handover, Stage::Receipt];
        path.extend(rest.map(Place::Draft));
    }

    fn is_done(wizard: &Wizard, stage: Stage) -> bool {
        let draft = &wizard.draft;
        match stage {
            Stage::Fields => draft.created > 0 && !draft.unseen && wizard.values().is_ok(),
            // What was made is not kept, and not made again for a request that is stored.
            Stage::Evidence if draft.sending == Sending::Stored => true,
            Stage::Evidence => {
                draft.evidence == EvidenceState::Without || wizard.evidence().is_some()
            }
            Stage::Review => draft.confirmed,
            Stage::Handover => draft.sending == Sending::Stored,
            Stage::Receipt => false,
        }
    }

    fn asks_later(wizard: &Wizard, fact: FactIndex) -> bool {
        wizard.service.is_drafting(fact) && wizard.known().applies(fact)
    }

    /// While a request is out, nothing changes it or leads back into it.
    fn is_open_to(wizard: &Wizard, press: &Press) -> bool {
        use DraftPress::{Edit, Evidence, Phrase, Publish, Redact, Step, WithoutEvidence};
        let alters = match press {
            Press::Back => wizard.aside.is_none(),
            Press::Change(_) | Press::Site(_) => true,
            Press::Language(_) => return wizard.draft.can_speak(),
            Press::Draft(press) => matches!(
                press,
                Step(..) | Edit | Evidence | Redact(_) | Publish(_) | Phrase(..) | WithoutEvidence
            ),
            Press::Checklist(_) | Press::Clear => false,
        };
        !(alters && wizard.draft.is_out())
    }

    fn route_id(wizard: &Wizard) -> Option<String> {
        Some(wizard.route()?.id.clone())
    }

    fn is_blank(&self) -> bool {
        self.typed.is_blank()
    }

    /// Whether the request is with the endpoint, or may be: what is shown must be what was sent.
    fn is_out(&self) -> bool {
        matches!(
            self.sending,
            Sending::Claiming | Sending::Reading | Sending::UnderWay | Sending::Stored
        )
    }

    /// What is being sent or made goes on in the language in which it began.
    fn can_speak(&self) -> bool {
        let is_sending = self.is_out() && self.sending != Sending::Stored;
        let is_making = matches!(self.evidence, EvidenceState::Working { .. });
        !is_sending && !is_making
    }

    /// After a change a request must be looked at again before it goes out.
    fn reopen(&mut self) {
        self.confirmed = false;
        self.evidence = EvidenceState::Undecided;
    }

    /// Whoever changes something comes back to the page where it is checked, even if nothing was changed in the end.
    fn unconfirm(&mut self) {
        self.confirmed = false;
    }

    /// What comes next is another request: new random numbers are asked for.
    fn clear(&mut self) -> Option<DraftEffect> {
        self.ticks.clear();
        self.typed = Typed::default();
        self.published.clear();
        self.created = 0;
        self.unseen = false;
        self.confirmed = false;
        self.evidence = EvidenceState::Undecided;
        self.sending = Sending::Idle;
        self.needed_others = false;
        self.in_doubt = false;
        self.ticket = None;
        self.wait_until = 0;
        self.copying = None;
        self.opened = None;
        Some(DraftEffect::Renew)
    }
}
