//! Every route can be reached and explained, and everything it says is said to somebody.

use std::collections::BTreeSet;

use crate::compile::problem;
use crate::service::condition::Truth;
use crate::service::diagram::End;
use crate::service::{
    ActionTarget, Condition, FactIndex, Route, RouteIndex, Service, Step, ValueIndex,
};

use super::walks::{Leaf, Walks};
use super::{Known, Proof, settle, with};

/// By route: what can be known when its plan is shown.
pub(super) type Contexts = Vec<BTreeSet<Known>>;

/// Plans are shown where the rules lead, and where a button of another plan shows them.
pub(super) fn contexts(service: &Service, walks: &Walks) -> Contexts {
    let mut contexts: Contexts = vec![BTreeSet::new(); service.plans.routes.len()];
    let leaves = walks.leaves.iter();
    let mut open: Vec<(RouteIndex, Known)> = leaves
        .map(|leaf| (leaf.route, leaf.known.clone()))
        .collect();
    while let Some((index, known)) = open.pop() {
        let Some(route) = service.plans.routes.get(usize::from(index)) else {
            continue;
        };
        let shown = route.steps.iter().filter(|step| !step.when.refuted(&known));
        let targets = shown.filter_map(|step| match step.action.as_ref()?.target {
            ActionTarget::Route(target) => Some((target, known.clone())),
            _ => None,
        });
        let targets: Vec<_> = targets.collect();
        if let Some(seen) = contexts.get_mut(usize::from(index))
            && seen.insert(known)
        {
            open.extend(targets);
        }
    }
    contexts
}

pub(super) fn check(proof: Proof<'_>, walks: &Walks, contexts: &Contexts) {
    for leaf in &walks.leaves {
        check_reason(proof, leaf);
    }
    for (route, known) in proof.service.plans.routes.iter().zip(contexts) {
        Plan {
            proof,
            route,
            known,
        }
        .check();
    }
    check_checklists(proof);
}

/// The page says why: some rule of the route has to be certain with what was asked.
fn check_reason(proof: Proof<'_>, leaf: &Leaf) {
    let rules = proof.service.plans.rules.iter();
    let mut rules = rules.filter(|rule| rule.route == leaf.route);
    if rules.clone().any(|rule| rule.when.holds(&leaf.known)) {
        return;
    }
    if let Some(rule) = rules.find(|rule| !rule.when.refuted(&leaf.known)) {
        let at = proof.describe(&leaf.known);
        let problem = problem::reason_open(&rule.id, at);
        proof.fault(&format!("rule-{}", rule.id), problem);
    }
}

/// Nothing need be known when a checklist is shown.
fn check_checklists(proof: Proof<'_>) {
    for checklist in &proof.service.plans.checklists {
        for section in &checklist.sections {
            let steps = section.steps.iter();
            let may_be_open = |step: &&Step| step.when != Condition::Always && step.open.is_none();
            for step in steps.filter(may_be_open) {
                let message = format!("item-{}-{}-{}", checklist.id, section.id, step.id);
                proof.fault(&message, problem::missing_open(&message));
            }
        }
    }
}

struct Plan<'a> {
    proof: Proof<'a>,
    route: &'a Route,
    known: &'a BTreeSet<Known>,
}

impl Plan<'_> {
    fn check(&self) {
        let route = self.route;
        if self.known.is_empty() {
            let problem = problem::route_never_reached(&route.id);
            self.proof.fault(&format!("route-{}", route.id), problem);
            return;
        }
        for step in &route.steps {
            self.check_step(step);
        }
        for (index, wait) in route.waits.iter().enumerate() {
            let earlier = || route.waits.iter().take(index);
            let mut known = self.known.iter();
            let shown = known.any(|known| {
                !wait.when.refuted(known) && earlier().all(|other| other.when.refuted(known))
            });
            self.check_shown(shown, "wait", index);
        }
        for (index, next) in route.next.iter().enumerate() {
            self.check_shown(self.is_shown(&next.when), "next", index);
        }
    }

    fn is_shown(&self, when: &Condition) -> bool {
        self.known.iter().any(|known| !when.refuted(known))
    }

    fn check_shown(&self, shown: bool, what: &str, index: usize) {
        if !shown {
            let key = format!("{what} {} {index}", self.route.id);
            self.never_shown(&key, &self.proof.places.find(&key).text);
        }
    }

    fn never_shown(&self, key: &str, message: &str) {
        let problem = problem::never_shown(message, &self.route.id);
        self.proof.fault(key, problem);
    }

    fn check_step(&self, step: &Step) {
        let message = format!("step-{}-{}", self.route.id, step.id);
        if !self.is_shown(&step.when) {
            self.never_shown(&message, &message);
            return;
        }
        let mut known = self.known.iter();
        let may_be_open = known.any(|known| step.when.truth(known) == Truth::Open);
        match (&step.open, may_be_open) {
            (None, true) => self.proof.fault(&message, problem::missing_open(&message)),
            (Some(_), false) => self.never_shown(&message, &format!("{message}.open")),
            _ => {}
        }
        match step.action.as_ref().map(|action| &action.target) {
            Some(ActionTarget::Answer(answers)) => self.check_answer(&message, step, answers),
            Some(ActionTarget::Route(target)) if self.is_here(*target) => {
                self.leads_back(&message, "shows the plan that it stands on");
            }
            _ => {}
        }
    }

    fn is_here(&self, route: RouteIndex) -> bool {
        let routes = &self.proof.service.plans.routes;
        let route = routes.get(usize::from(route));
        route.is_some_and(|route| route.id == self.route.id)
    }

    /// A button has to change what the person sees, wherever it is shown.
    fn check_answer(&self, message: &str, step: &Step, answers: &[(FactIndex, ValueIndex)]) {
        let mut known = self.known.iter();
        let is_vain = |known: &&Known| {
            let changed = self.answered(known, answers);
            !step.when.refuted(*known)
                && self.leads_here(&changed)
                && self.shown(&changed) == self.shown(known)
        };
        if let Some(known) = known.find(is_vain) {
            let at = self.proof.describe(known);
            self.leads_back(message, &format!("leads back to the same plan at: {at}"));
        }
    }

    fn leads_here(&self, known: &Known) -> bool {
        match self.proof.service.diagram.walk(known).end {
            End::Ask(_) => false,
            End::Route(route) => self.is_here(route),
        }
    }

    /// What is known of each condition of the plan.
    fn shown(&self, known: &Known) -> Vec<Truth> {
        let steps = self.route.steps.iter().map(|step| &step.when);
        let waits = self.route.waits.iter().map(|wait| &wait.when);
        let next = self.route.next.iter().map(|next| &next.when);
        let conditions = steps.chain(waits).chain(next);
        conditions.map(|when| when.truth(known)).collect()
    }

    fn answered(&self, known: &Known, answers: &[(FactIndex, ValueIndex)]) -> Known {
        let answers = answers.iter();
        let mut changed = answers.fold(known.clone(), |known, (fact, value)| {
            with(&known, *fact, *value)
        });
        settle(self.proof.service, &mut changed);
        changed
    }

    fn leads_back(&self, message: &str, why: &str) {
        let problem = problem::button_leads_back(message, why);
        self.proof.fault(message, problem);
    }
}
