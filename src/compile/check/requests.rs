//! Everything in a request is asked, written and handed over somewhere.

use crate::compile::context::Places;
use crate::compile::fault::Faults;
use crate::service::{
    Audience, Channel, Condition, Draft, FactIndex, RequestForm, Service, ValueIndex,
};

use super::plans::Contexts;
use super::walks::Visit;
use super::{Known, sending, settle, wires};

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
        drafting.ends.push(Vec::new());
        for (route, known) in service.plans.routes.iter().zip(contexts) {
            if route.request == Some(index) {
                for known in known {
                    drafting.ask(service, &request.drafting, known.clone());
                }
            }
        }
    }
    drafting
}

impl Drafting {
    fn ask(&mut self, service: &Service, facts: &[FactIndex], mut known: Known) {
        settle(service, &mut known);
        let Some((first, others)) = facts.split_first() else {
            self.ends
                .last_mut()
                .into_iter()
                .for_each(|ends| ends.push(known.clone()));
            return;
        };
        let index = usize::from(*first);
        let fact = service.facts.get(index);
        if known.get(index).is_some_and(Option::is_some) {
            self.ask(service, others, known);
            return;
        }
        let values = fact.map_or(0, |fact| fact.values.len());
        for value in 0..ValueIndex::try_from(values).unwrap_or(ValueIndex::MAX) {
            let mut known = known.clone();
            if let Some(place) = known.get_mut(index) {
                *place = Some(value);
            }
            self.ask(service, others, known);
        }
        self.visits.push(Visit {
            fact: *first,
            known,
            // Every value is told to support.
            alike: (0..values).collect(),
        });
    }
}

pub(super) fn check(service: &Service, drafting: &Drafting, places: &Places, faults: &mut Faults) {
    for (request, ends) in service.plans.requests.iter().zip(&drafting.ends) {
        let mut form = Form {
            request,
            ends,
            places,
            faults,
        };
        form.check();
        wires::check(request, places, faults);
        sending::check(service, request, ends, places, faults);
    }
}

struct Form<'a> {
    request: &'a RequestForm,
    ends: &'a [Known],
    places: &'a Places,
    faults: &'a mut Faults,
}

impl Form<'_> {
    fn check(&mut self) {
        let request = self.request;
        for field in &request.fields {
            if self
                .ends
                .iter()
                .all(|known| field.when.refuted(known.as_slice()))
            {
                self.never_shown(&format!("field-{}-{}", request.id, field.id));
            }
        }
        for draft in &request.drafts {
            self.check_draft(draft);
        }
        for channel in &request.channels {
            self.check_channel(channel);
        }
        self.check_evidence();
    }

    fn check_evidence(&mut self) {
        let when = &self.request.evidence;
        let is_never = *when == Condition::Not(Box::new(Condition::Always));
        if !is_never && self.ends.iter().all(|known| when.refuted(known.as_slice())) {
            self.faults.add(
                self.places.line(&format!("request {}", self.request.id)),
                "evidence-never-offered",
                format!(
                    "request {:?} never offers evidence; no answers meet its condition",
                    self.request.id
                ),
                "remove `evidence`, or correct its condition",
            );
        }
    }

    fn check_draft(&mut self, draft: &Draft) {
        let message = format!("draft-{}-{}", self.request.id, draft.id);
        let made = self
            .ends
            .iter()
            .filter(|known| draft.when.holds(known.as_slice()));
        let made: Vec<&Known> = made.collect();
        if made.is_empty() {
            self.never_shown(&message);
            return;
        }
        for (index, line) in draft.lines.iter().enumerate() {
            if !made.iter().any(|known| line.when.holds(known.as_slice())) {
                self.never_shown(&format!("line {} {} {index}", self.request.id, draft.id));
            }
        }
    }

    fn never_shown(&mut self, key: &str) {
        let place = self.places.find(key);
        self.faults.add(
            place.line,
            "never-shown",
            format!(
                "{:?} never becomes part of request {:?}",
                place.text, self.request.id
            ),
            "remove it, or correct its condition",
        );
    }

    fn check_channel(&mut self, channel: &Channel) {
        let request = self.request;
        let draft = |index: u8| request.drafts.get(usize::from(index));
        match channel {
            Channel::Mailto(index) => {
                if let Some(draft) = draft(*index).filter(|draft| draft.to.is_none()) {
                    self.wrong_draft(
                        draft,
                        "draft-without-address",
                        "goes by mail but has no `to`",
                        "add `to = …`, a key of [addresses]",
                    );
                }
            }
            Channel::GithubIssueForm(form) => {
                if let Some(draft) =
                    draft(form.draft).filter(|draft| draft.audience == Audience::Private)
                {
                    self.wrong_draft(
                        draft,
                        "private-draft-in-public-form",
                        "is private, but everybody can read an issue",
                        "hand a public draft to the form",
                    );
                }
            }
            Channel::PostJson
            | Channel::PostFields(_)
            | Channel::PostForm(_)
            | Channel::Zendesk(_)
            | Channel::Download => {}
        }
    }

    fn wrong_draft(&mut self, draft: &Draft, code: &'static str, what: &str, remedy: &str) {
        let message = format!("draft-{}-{}", self.request.id, draft.id);
        self.faults.add(
            self.places.line(&message),
            code,
            format!("draft {:?} {what}", draft.id),
            remedy,
        );
    }
}
