//! Everything in a request is asked, written and handed over somewhere.

use crate::compile::problem;
use crate::service::{Audience, Channel, Condition, Draft, FactIndex, Service, ValueIndex};

use super::plans::Contexts;
use super::sending::{self, Form};
use super::walks::Visit;
use super::{Known, Proof, settle, with};

/// What is asked while drafting, and what is known in the end.
#[derive(Default)]
pub(super) struct Drafting {
    pub(super) visits: Vec<Visit>,
    /// By request.
    ends: Vec<Vec<Known>>,
}

/// Goes through the drafting questions of every request, from wherever a route leads to it.
pub(super) fn drafting(service: &Service, contexts: &Contexts) -> Drafting {
    let mut drafting = Drafting::default();
    for (index, request) in (0..u8::MAX).zip(&service.plans.requests) {
        let routes = service.plans.routes.iter().zip(contexts);
        let leading = routes.filter(|(route, _)| route.request == Some(index));
        let mut ends = Vec::new();
        for known in leading.flat_map(|(_, known)| known) {
            drafting.ask(service, &request.drafting, known.clone(), &mut ends);
        }
        drafting.ends.push(ends);
    }
    drafting
}

impl Drafting {
    fn ask(
        &mut self,
        service: &Service,
        facts: &[FactIndex],
        mut known: Known,
        ends: &mut Vec<Known>,
    ) {
        settle(service, &mut known);
        let Some((first, others)) = facts.split_first() else {
            ends.push(known);
            return;
        };
        let index = usize::from(*first);
        if known.get(index).is_some_and(Option::is_some) {
            self.ask(service, others, known, ends);
            return;
        }
        let fact = service.facts.get(index);
        let values = fact.map_or(0, |fact| fact.values.len());
        for value in 0..ValueIndex::try_from(values).unwrap_or(ValueIndex::MAX) {
            self.ask(service, others, with(&known, *first, value), ends);
        }
        self.visits.push(Visit {
            fact: *first,
            known,
            // Every value is told to support.
            alike: (0..values).collect(),
        });
    }
}

pub(super) fn check(proof: Proof<'_>, drafting: &Drafting) {
    let requests = proof.service.plans.requests.iter();
    for (request, ends) in requests.zip(&drafting.ends) {
        let form = Form {
            proof,
            request,
            ends,
        };
        form.check();
        sending::check(&form);
    }
}

impl Form<'_> {
    fn check(&self) {
        let request = self.request;
        for field in &request.fields {
            if self.is_never(&field.when) {
                self.never_shown(&format!("field-{}-{}", request.id, field.id));
            }
        }
        for draft in &request.drafts {
            self.check_draft(draft);
        }
        for (index, channel) in request.channels.iter().enumerate() {
            self.check_channel(index, channel);
        }
        let is_offered = request.evidence != Condition::Not(Box::new(Condition::Always));
        if is_offered && self.is_never(&request.evidence) {
            let problem = problem::evidence_never_offered(&request.id);
            self.proof
                .fault(&format!("request {}", request.id), problem);
        }
    }

    fn is_never(&self, when: &Condition) -> bool {
        self.ends.iter().all(|known| when.refuted(known))
    }

    fn check_draft(&self, draft: &Draft) {
        let made = self.ends.iter().filter(|known| draft.when.holds(*known));
        let made: Vec<&Known> = made.collect();
        if made.is_empty() {
            self.never_shown(&self.message(draft));
            return;
        }
        for (index, line) in draft.lines.iter().enumerate() {
            if !made.iter().any(|known| line.when.holds(*known)) {
                self.never_shown(&format!("line {} {} {index}", self.request.id, draft.id));
            }
        }
    }

    fn message(&self, draft: &Draft) -> String {
        format!("draft-{}-{}", self.request.id, draft.id)
    }

    fn never_shown(&self, key: &str) {
        let message = self.proof.places.find(key).text;
        let problem = problem::never_part_of_request(message, &self.request.id);
        self.proof.fault(key, problem);
    }

    fn check_channel(&self, index: usize, channel: &Channel) {
        let draft = |index: u8| self.request.drafts.get(usize::from(index));
        match channel {
            Channel::Mailto(index) => {
                if let Some(draft) = draft(*index).filter(|draft| draft.to.is_none()) {
                    let problem = problem::draft_without_address(&draft.id);
                    self.proof.fault(&self.message(draft), problem);
                }
            }
            Channel::GithubIssueForm(form) => {
                let is_private = |draft: &&Draft| draft.audience == Audience::Private;
                if let Some(draft) = draft(form.draft).filter(is_private) {
                    let problem = problem::private_draft_in_public_form(&draft.id);
                    self.proof.fault(&self.message(draft), problem);
                }
            }
            _ => {}
        }
        // What goes out must have been on the page where the person checks it.
        let is_hidden = |draft: &&Draft| draft.by_hand || draft.when != Condition::Always;
        if let Some(wire) = channel.wire()
            && let Some(draft) = draft(wire.draft).filter(is_hidden)
        {
            let key = format!("channel {} {index}", self.request.id);
            let kind = self.proof.places.find(&key).text;
            self.proof
                .fault(&key, problem::draft_not_shown(kind, &draft.id));
        }
    }
}
