//! The step that turns a recovery code into evidence; the code itself never comes here.

use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use super::{Effect, EvidenceState, Place, Problem, Wizard};
use crate::condition::Truth;
use crate::evidence::EvidenceOrder;

impl Wizard {
    /// Evidence is offered towards a private endpoint only, and to people who hold a code.
    pub(crate) fn offers_evidence(&self) -> bool {
        let known = self.known();
        let holds_code = |form: &crate::service::RequestForm| form.evidence.truth(&known);
        self.settings.endpoint.is_some() && self.form().map(holds_code) == Some(Truth::Holds)
    }

    /// Orders a commitment; the shell adds the code from the form, which it has emptied.
    pub(super) fn order_evidence(&mut self) -> Vec<Effect> {
        let Some(order) = self.evidence_order() else {
            return Vec::new();
        };
        self.evidence = EvidenceState::Working;
        vec![Effect::MakeEvidence(order)]
    }

    fn evidence_order(&self) -> Option<EvidenceOrder> {
        let values = self.values().ok()?;
        Some(EvidenceOrder {
            service: self.service.id.clone(),
            account: values.account().to_string(),
            request_id: *self.randomness.request_id.bytes(),
            reporter: values.reporter(),
            contact: values.contact(&self.randomness.contact_key),
            created: self.created,
            definition: self.definition,
            salt: self.randomness.salt,
            codes: self.service.codes.clone(),
        })
    }

    /// Takes what the evidence bundle made, unless the request has changed meanwhile.
    pub(super) fn take_evidence(
        &mut self,
        result: Result<String, (String, String)>,
    ) -> Vec<Effect> {
        if self.evidence != EvidenceState::Working {
            return Vec::new();
        }
        match result {
            Ok(phc) => {
                self.evidence = EvidenceState::Made(phc);
                self.leave_evidence()
            }
            Err((code, detail)) => {
                self.evidence = EvidenceState::Undecided;
                let message = self.service.word_for(&code).replace("{detail}", &detail);
                self.complain(vec![Problem::new("code", message)])
            }
        }
    }

    pub(super) fn without_evidence(&mut self) -> Vec<Effect> {
        self.evidence = EvidenceState::Without;
        self.leave_evidence()
    }

    fn leave_evidence(&mut self) -> Vec<Effect> {
        self.problems.clear();
        let next = self.following();
        self.turn_to(if next == Place::Evidence {
            Place::Review
        } else {
            next
        })
    }
}
