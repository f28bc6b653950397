//! The step that turns a recovery code into evidence; the code itself never comes here.

use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use super::{DraftEffect, EvidenceState, Stage};
use crate::condition::Truth;
use crate::evidence::EvidenceOrder;
use crate::wizard::{Effect, Place, Problem, Wizard};
use crate::wording::put;

impl Wizard {
    /// Evidence is offered towards a private endpoint only, and to people who hold a code.
    pub(crate) fn offers_evidence(&self) -> bool {
        let known = self.known();
        let holds_code = |form: &crate::service::RequestForm| form.evidence.truth(&known);
        self.draft.settings.endpoint.is_some() && self.form().map(holds_code) == Some(Truth::Holds)
    }

    /// Orders a commitment; the shell adds the code from the form, which it has emptied.
    pub(super) fn order_evidence(&mut self) -> Vec<Effect> {
        let under_way = self.draft.evidence == EvidenceState::Working;
        let order = if under_way {
            None
        } else {
            self.evidence_order()
        };
        let Some(order) = order else {
            return Vec::new();
        };
        self.draft.evidence = EvidenceState::Working;
        vec![Effect::Draft(DraftEffect::MakeEvidence(order))]
    }

    fn evidence_order(&self) -> Option<EvidenceOrder> {
        let values = self.values().ok()?;
        Some(EvidenceOrder {
            service: self.service.id.clone(),
            account: values.account().to_string(),
            request_id: *self.draft.randomness.request_id.bytes(),
            reporter: values.reporter(),
            contact: values.contact(&self.draft.randomness.contact_key),
            created: self.draft.created,
            definition: self.draft.definition,
            salt: self.draft.randomness.salt,
            codes: self.service.plans.codes.clone(),
            used: false,
            keys: alloc::vec::Vec::new(),
        })
    }

    /// Takes what the evidence bundle made, unless the request has changed meanwhile.
    pub(super) fn take_evidence(
        &mut self,
        result: Result<String, (String, String)>,
    ) -> Vec<Effect> {
        if self.draft.evidence != EvidenceState::Working {
            return Vec::new();
        }
        match result {
            Ok(phc) => {
                self.draft.evidence = EvidenceState::Made(phc);
                self.leave_evidence()
            }
            Err((code, detail)) => {
                self.draft.evidence = EvidenceState::Undecided;
                if self.place != Place::Draft(Stage::Evidence) {
                    return Vec::new();
                }
                let message = put(self.service.word_for(&code), "detail", &detail);
                self.complain(vec![Problem::new("code", message)])
            }
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
