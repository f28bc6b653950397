//! Every combination of values goes through the table and through the diagram: both have to end in the same route.

use crate::compile::context::Places;
use crate::compile::fault::Faults;
use crate::service::diagram::End;
use crate::service::{Fact, Service, ValueIndex};

use super::{Known, describe};

/// What became of all combinations.
pub(super) struct Outcomes {
    /// Combinations that can happen.
    pub(super) possible: u64,
    /// By rule: combinations that it decides.
    decided: Vec<u64>,
    /// By number of questions: combinations that need so many.
    lengths: Vec<u64>,
}

impl Outcomes {
    /// The median of the numbers of questions.
    pub(super) fn median(&self) -> usize {
        let mut below = 0;
        let position = self.lengths.iter().position(|count| {
            below += count;
            below * 2 >= self.possible
        });
        position.unwrap_or(0)
    }

    /// The largest number of questions.
    pub(super) fn longest(&self) -> usize {
        self.lengths.len().saturating_sub(1)
    }
}

/// Goes through all combinations.
pub(super) fn outcomes(service: &Service, places: &Places, faults: &mut Faults) -> Outcomes {
    let mut search = Search {
        service,
        faults,
        known: vec![None; service.facts.len()],
        found: Outcomes {
            possible: 0,
            decided: vec![0; service.plans.rules.len()],
            lengths: Vec::new(),
        },
    };
    search.descend(0);
    let found = search.found;
    for (rule, count) in service.plans.rules.iter().zip(&found.decided) {
        if *count == 0 {
            faults.add(
                places.line(&format!("rule-{}", rule.id)),
                "rule-never-decides",
                format!(
                    "rule {:?} decides nothing; earlier rules match whatever it matches",
                    rule.id
                ),
                "remove it, move it up, or correct its condition",
            );
        }
    }
    found
}

struct Search<'a> {
    service: &'a Service,
    faults: &'a mut Faults,
    known: Known,
    found: Outcomes,
}

impl Search<'_> {
    fn descend(&mut self, depth: usize) {
        let service = self.service;
        let Some(fact) = service.facts.get(depth).filter(|fact| !fact.drafting) else {
            self.decide();
            return;
        };
        for value in self.values(fact) {
            self.set(depth, Some(value));
            self.descend(depth + 1);
        }
        self.set(depth, None);
    }

    fn values(&self, fact: &Fact) -> std::ops::Range<ValueIndex> {
        if fact.applies.refuted(self.known.as_slice()) {
            return fact.otherwise..fact.otherwise + 1;
        }
        0..ValueIndex::try_from(fact.values.len()).unwrap_or(ValueIndex::MAX)
    }

    fn set(&mut self, depth: usize, value: Option<ValueIndex>) {
        if let Some(place) = self.known.get_mut(depth) {
            *place = value;
        }
    }

    fn decide(&mut self) {
        self.found.possible += 1;
        let known = self.known.as_slice();
        let rule = self
            .service
            .plans
            .rules
            .iter()
            .position(|rule| rule.when.holds(known));
        let route = rule
            .and_then(|rule| self.service.plans.rules.get(rule))
            .map(|rule| rule.route);
        let walk = self.service.diagram.walk(known);
        if let Some(count) = rule.and_then(|rule| self.found.decided.get_mut(rule)) {
            *count += 1;
        }
        count_length(&mut self.found.lengths, walk.passed.len());
        if route.map(End::Route) != Some(walk.end) {
            self.faults.add(
                1,
                "diagram-differs",
                format!(
                    "the diagram contradicts the rules at {}",
                    describe(self.service, &self.known)
                ),
                "this is a fault of the compiler; please report it with the definition",
            );
        }
    }
}

fn count_length(lengths: &mut Vec<u64>, length: usize) {
    if lengths.len() <= length {
        lengths.resize(length + 1, 0);
    }
    if let Some(count) = lengths.get_mut(length) {
        *count += 1;
    }
}
