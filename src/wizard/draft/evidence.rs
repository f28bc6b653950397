//! The step that turns a recovery code into evidence; the code itself never comes here.

use super::{EvidenceState, Stage};
use crate::evidence::{Evidence, EvidenceOrder};
use crate::problem::Problem;
use crate::service::Channel;
use crate::service::condition::Truth;
use crate::wizard::{DraftEffect, Effect, Focus, Place, Progress, Wizard};
use crate::wording::put;

impl Wizard {
    /// Evidence is offered to people who hold a code, and towards a private endpoint only that has a place for it.
    pub(crate) fn offers_evidence(&self) -> bool {
        let known = self.known();
        let holds_code = |form: &crate::service::RequestForm| form.evidence.truth(&known);
        matches!(self.network_channel(), Some(Channel::PostJson))
            && self.form().map(holds_code) == Some(Truth::Holds)
    }

    /// Orders evidence; the shell adds the code from the form, which it has emptied.
    pub(super) fn order_evidence(&mut self) -> Vec<Effect> {
        let order = match self.draft.evidence {
            EvidenceState::Working { .. } => None,
            _ => self.evidence_order(),
        };
        let Some((order, bound)) = order else {
            return Vec::new();
        };
        self.problems.clear();
        let progress = Progress::default();
        self.draft.evidence = EvidenceState::Working { progress, bound };
        vec![Effect::Draft(DraftEffect::MakeEvidence(order))]
    }

    /// What was made of a recovery code, unless the request is another one by now: nobody could check it then.
    pub(crate) fn evidence(&self) -> Option<&Evidence> {
        let EvidenceState::Made {
            evidence, bound, ..
        } = &self.draft.evidence
        else {
            return None;
        };
        let request = self.request_for(Some(evidence.scheme()))?;
        let fits = request.context().digest(evidence.scheme()) == *bound;
        fits.then_some(evidence)
    }

    /// The order for the request as it would go out, and the digest of what is made then.
    fn evidence_order(&self) -> Option<(EvidenceOrder, [u8; 32])> {
        let plans = &self.service.plans;
        let scheme = plans.evidence.scheme;
        let request = self.request_for(Some(scheme))?;
        let bound = request.context().digest(scheme);
        let order = EvidenceOrder {
            scheme,
            hash: plans.evidence.hash,
            body: request.body.digest(),
            service: request.service,
            account: request.account,
            request_id: *request.id.bytes(),
            reporter: request.reporter,
            created: request.created,
            definition: request.definition,
            salt: self.draft.randomness.salt,
            codes: plans.codes.clone(),
            used: plans.evidence.used.truth(&self.known()) == Truth::Holds,
            keys: plans.evidence.keys.clone(),
        };
        Some((order, bound))
    }

    pub(super) fn take_progress(&mut self, progress: Progress) -> Vec<Effect> {
        if let EvidenceState::Working { progress: old, .. } = &mut self.draft.evidence {
            *old = progress;
        }
        Vec::new()
    }

    /// Takes what an evidence bundle made, unless the request has changed meanwhile.
    pub(super) fn take_evidence(
        &mut self,
        result: Result<String, (String, String)>,
    ) -> Vec<Effect> {
        let EvidenceState::Working { progress, bound } = self.draft.evidence else {
            return Vec::new();
        };
        let scheme = self.service.plans.evidence.scheme;
        let result = result.map(|text| Evidence::new(scheme, text));
        self.draft.evidence = match &result {
            Ok(Some(evidence)) => EvidenceState::Made {
                evidence: evidence.clone(),
                codes: progress.codes,
                bound,
            },
            _ => EvidenceState::Undecided,
        };
        match result {
            Ok(_) => self.leave_evidence(),
            Err(_) if self.place != Place::Draft(Stage::Evidence) => Vec::new(),
            Err((code, detail)) => {
                let message = put(self.service.word_for(&code), "detail", &detail);
                self.complain(vec![Problem::new("code", message)])
            }
        }
    }

    /// Stops what is being made; the code is back in its field.
    pub(super) fn cancel_evidence(&mut self) -> Vec<Effect> {
        match self.draft.evidence {
            EvidenceState::Working { .. } => {
                self.draft.evidence = EvidenceState::Undecided;
                let stop = Effect::Draft(DraftEffect::StopEvidence);
                vec![stop, Effect::Focus(Focus::Heading)]
            }
            _ => Vec::new(),
        }
    }

    pub(super) fn without_evidence(&mut self) -> Vec<Effect> {
        self.draft.evidence = EvidenceState::Without;
        self.leave_evidence()
    }

    /// To the next page, unless the person has already gone to another.
    fn leave_evidence(&mut self) -> Vec<Effect> {
        if self.place != Place::Draft(Stage::Evidence) {
            return Vec::new();
        }
        self.problems.clear();
        let next = self.following();
        self.turn_to(next)
    }
}
