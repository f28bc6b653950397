//! Every combination of values goes through the table and through the diagram: both have to end in the same route.

use crate::compile::problem;
use crate::service::diagram::End;
use crate::service::{Fact, ValueIndex};

use super::{Known, Proof};

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
pub(super) fn outcomes(proof: Proof<'_>) -> Outcomes {
    let rules = &proof.service.plans.rules;
    let mut search = Search {
        proof,
        known: vec![None; proof.service.facts.len()],
        found: Outcomes {
            possible: 0,
            decided: vec![0; rules.len()],
            lengths: Vec::new(),
        },
    };
    search.descend(0);
    for (rule, count) in rules.iter().zip(&search.found.decided) {
        if *count == 0 {
            let problem = problem::rule_never_decides(&rule.id);
            proof.fault(&format!("rule-{}", rule.id), problem);
        }
    }
    search.found
}

struct Search<'a> {
    proof: Proof<'a>,
    known: Known,
    found: Outcomes,
}

impl Search<'_> {
    fn descend(&mut self, depth: usize) {
        let facts = &self.proof.service.facts;
        let Some(fact) = facts.get(depth).filter(|fact| !fact.drafting) else {
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
        if fact.applies.refuted(&self.known) {
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
        let service = self.proof.service;
        let mut rules = service.plans.rules.iter().zip(&mut self.found.decided);
        let rule = rules.find(|(rule, _)| rule.when.holds(&self.known));
        let route = rule.map(|(rule, count)| {
            *count += 1;
            End::Route(rule.route)
        });
        let walk = service.diagram.walk(&self.known);
        count_length(&mut self.found.lengths, walk.passed.len());
        if route != Some(walk.end) {
            let at = self.proof.describe(&self.known);
            self.proof.faults.add(1, problem::diagram_differs(at));
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
