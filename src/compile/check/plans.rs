//! Every route can be reached and explained, and everything it says is said to somebody.

use std::collections::BTreeSet;

use crate::compile::context::Places;
use crate::compile::fault::Faults;
use crate::service::condition::Truth;
use crate::service::diagram::End;
use crate::service::{
    ActionTarget, Condition, FactIndex, Route, RouteIndex, Service, Step, ValueIndex,
};

use super::walks::{Leaf, Walks};
use super::{Known, describe, settle};

/// By route: what can be known when its plan is shown.
pub(super) type Contexts = Vec<BTreeSet<Known>>;

/// Plans are shown where the rules lead, and where a button of another plan shows them.
pub(super) fn contexts(service: &Service, walks: &Walks) -> Contexts {
    let mut contexts: Contexts = vec![BTreeSet::new(); service.plans.routes.len()];
    let mut open: Vec<(RouteIndex, Known)> = walks
        .leaves
        .iter()
        .map(|leaf| (leaf.route, leaf.known.clone()))
        .collect();
    while let Some((index, known)) = open.pop() {
        let Some(route) = service.plans.routes.get(usize::from(index)) else {
            continue;
        };
        let shown = route
            .steps
            .iter()
            .filter(|step| !step.when.refuted(known.as_slice()));
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

pub(super) fn check(
    service: &Service,
    walks: &Walks,
    contexts: &Contexts,
    places: &Places,
    faults: &mut Faults,
) {
    for leaf in &walks.leaves {
        check_reason(service, leaf, places, faults);
    }
    for (route, known) in service.plans.routes.iter().zip(contexts) {
        let mut plan = Plan {
            service,
            route,
            known,
            places,
            faults,
        };
        plan.check();
    }
    check_checklists(service, places, faults);
}

/// The page says why: some rule of the route has to be certain with what was asked.
fn check_reason(service: &Service, leaf: &Leaf, places: &Places, faults: &mut Faults) {
    let known = leaf.known.as_slice();
    let mut rules = service
        .plans
        .rules
        .iter()
        .filter(|rule| rule.route == leaf.route);
    if rules.clone().any(|rule| rule.when.holds(known)) {
        return;
    }
    let Some(rule) = rules.find(|rule| !rule.when.refuted(known)) else {
        return;
    };
    faults.add(
        places.line(&format!("rule-{}", rule.id)),
        "reason-open",
        format!(
            "rule {:?} leads to its route, but not certainly, at: {}",
            rule.id,
            describe(service, &leaf.known)
        ),
        "add a rule for the same route that holds with these answers alone",
    );
}

/// Nothing need be known when a checklist is shown.
fn check_checklists(service: &Service, places: &Places, faults: &mut Faults) {
    for checklist in &service.plans.checklists {
        for section in &checklist.sections {
            for step in &section.steps {
                if step.when != Condition::Always && step.open.is_none() {
                    let message = format!("item-{}-{}-{}", checklist.id, section.id, step.id);
                    missing_open(&message, places, faults);
                }
            }
        }
    }
}

fn missing_open(message: &str, places: &Places, faults: &mut Faults) {
    faults.add(
        places.line(message),
        "missing-open",
        format!("{message:?} can be shown while its condition is open, but has no words for that"),
        "add an attribute `.open` such as \"If you cannot read that mailbox:\"",
    );
}

struct Plan<'a> {
    service: &'a Service,
    route: &'a Route,
    known: &'a BTreeSet<Known>,
    places: &'a Places,
    faults: &'a mut Faults,
}

impl Plan<'_> {
    fn check(&mut self) {
        let route = self.route;
        if self.known.is_empty() {
            self.faults.add(
                self.places.line(&format!("route-{}", route.id)),
                "route-never-reached",
                format!("nothing leads to route {:?}", route.id),
                "add a rule or a button that leads there, or remove it",
            );
            return;
        }
        for step in &route.steps {
            self.check_step(step);
        }
        for (index, wait) in route.waits.iter().enumerate() {
            let earlier = || route.waits.iter().take(index);
            let shown = self.known.iter().any(|known| {
                let known = known.as_slice();
                !wait.when.refuted(known) && earlier().all(|other| other.when.refuted(known))
            });
            self.check_shown(shown, "wait", index);
        }
        for (index, next) in route.next.iter().enumerate() {
            let shown = self.is_shown(&next.when);
            self.check_shown(shown, "next", index);
        }
    }

    fn is_shown(&self, when: &Condition) -> bool {
        self.known
            .iter()
            .any(|known| !when.refuted(known.as_slice()))
    }

    fn check_shown(&mut self, shown: bool, what: &str, index: usize) {
        if !shown {
            let place = self
                .places
                .find(&format!("{what} {} {index}", self.route.id));
            self.never_shown(place.line, &place.text);
        }
    }

    fn never_shown(&mut self, line: usize, message: &str) {
        self.faults.add(
            line,
            "never-shown",
            format!("{message:?} is never shown on route {:?}", self.route.id),
            "remove it, or correct its condition",
        );
    }

    fn check_step(&mut self, step: &Step) {
        let message = format!("step-{}-{}", self.route.id, step.id);
        if !self.is_shown(&step.when) {
            self.never_shown(self.places.line(&message), &message);
            return;
        }
        let is_open = |known: &Known| step.when.truth(known.as_slice()) == Truth::Open;
        match (&step.open, self.known.iter().any(is_open)) {
            (None, true) => missing_open(&message, self.places, self.faults),
            (Some(_), false) => {
                self.never_shown(self.places.line(&message), &format!("{message}.open"))
            }
            _ => {}
        }
        match step.action.as_ref().map(|action| &action.target) {
            Some(ActionTarget::Answer(answers)) => self.check_answer(&message, step, answers),
            Some(ActionTarget::Route(target)) => self.check_target(&message, *target),
            _ => {}
        }
    }

    fn check_target(&mut self, message: &str, target: RouteIndex) {
        let route = self.service.plans.routes.get(usize::from(target));
        if route.is_some_and(|route| route.id == self.route.id) {
            self.leads_back(message, "shows the plan that it stands on");
        }
    }

    /// A button has to change what the person sees, wherever it is shown.
    fn check_answer(&mut self, message: &str, step: &Step, answers: &[(FactIndex, ValueIndex)]) {
        for known in self.known {
            if step.when.refuted(known.as_slice()) {
                continue;
            }
            let changed = self.answered(known, answers);
            if self.leads_here(&changed) && self.shown(&changed) == self.shown(known) {
                let at = describe(self.service, known);
                self.leads_back(message, &format!("leads back to the same plan at: {at}"));
                return;
            }
        }
    }

    fn leads_here(&self, known: &Known) -> bool {
        match self.service.diagram.walk(known.as_slice()).end {
            End::Ask(_) => false,
            End::Route(route) => {
                let route = self.service.plans.routes.get(usize::from(route));
                route.is_some_and(|route| route.id == self.route.id)
            }
        }
    }

    /// What is known of each condition of the plan.
    fn shown(&self, known: &Known) -> Vec<Truth> {
        let steps = self.route.steps.iter().map(|step| &step.when);
        let waits = self.route.waits.iter().map(|wait| &wait.when);
        let next = self.route.next.iter().map(|next| &next.when);
        let conditions = steps.chain(waits).chain(next);
        conditions
            .map(|when| when.truth(known.as_slice()))
            .collect()
    }

    fn answered(&self, known: &Known, answers: &[(FactIndex, ValueIndex)]) -> Known {
        let mut changed = known.clone();
        for (fact, value) in answers {
            if let Some(place) = changed.get_mut(usize::from(*fact)) {
                *place = Some(*value);
            }
        }
        settle(self.service, &mut changed);
        changed
    }

    fn leads_back(&mut self, message: &str, why: &str) {
        self.faults.add(
            self.places.line(message),
            "button-leads-back",
            format!("the button of {message:?} {why}"),
            "let it lead elsewhere, or show the step only where it does",
        );
    }
}
