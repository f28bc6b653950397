//! Every question is asked somewhere, in words that fit, and its choices lead wherever its values do.

use crate::compile::context::RuledOut;
use crate::compile::problem;
use crate::service::{Condition, Fact, FactIndex};

use super::Proof;
use super::walks::Visit;

pub(super) fn check(proof: Proof<'_>, visits: &[&Visit]) {
    for (index, fact) in (0..FactIndex::MAX).zip(&proof.service.facts) {
        let here = visits.iter().copied().filter(|visit| visit.fact == index);
        let visits: Vec<&Visit> = here.collect();
        if !visits.is_empty() {
            check_words(proof, fact, &visits);
            check_choices(proof, fact, &visits);
            check_values(proof, fact, &visits);
        // People choose the site whenever they like.
        } else if index != proof.service.site.fact {
            let problem = problem::question_never_asked(&fact.id);
            proof.fault(&format!("ask-{}", fact.id), problem);
        }
    }
}

/// No question is asked that an answer before it rules out.
pub(super) fn check_ruled_out(proof: Proof<'_>, ruled_out: &[RuledOut], visits: &[&Visit]) {
    for rule in ruled_out {
        let mut visits = visits.iter();
        let asked = visits.find(|visit| visit.fact == rule.fact && rule.when.holds(&visit.known));
        let fact = proof.service.facts.get(usize::from(rule.fact));
        if let (Some(visit), Some(fact)) = (asked, fact) {
            let at = proof.describe(&visit.known);
            let problem = problem::question_ruled_out(&fact.id, at);
            proof.faults.add(rule.line, problem);
        }
    }
}

fn check_words(proof: Proof<'_>, fact: &Fact, visits: &[&Visit]) {
    let used = |visit: &&Visit| {
        let mut asks = fact.asks.iter();
        asks.position(|ask| ask.when.holds(&visit.known))
    };
    let used: Vec<_> = visits.iter().map(used).collect();
    for (index, ask) in fact.asks.iter().enumerate() {
        if !used.contains(&Some(index)) {
            let place = proof.places.find(&format!("ask {} {index}", fact.id));
            let problem = problem::question_wording_never_used(place.text, &ask.title);
            proof.faults.add(place.line, problem);
        }
    }
}

fn check_choices(proof: Proof<'_>, fact: &Fact, visits: &[&Visit]) {
    for choice in &fact.choices {
        if visits.iter().all(|visit| choice.when.refuted(&visit.known)) {
            let problem = problem::choice_never_offered(&choice.id, &fact.id);
            proof.fault(&format!("choice-{}-{}", fact.id, choice.id), problem);
        }
    }
}

/// A value without a choice is harmless where a value with a choice leads to the same place.
fn check_values(proof: Proof<'_>, fact: &Fact, visits: &[&Visit]) {
    for (value, name) in fact.values.iter().enumerate() {
        if value == usize::from(fact.otherwise) && fact.applies != Condition::Always {
            continue;
        }
        if let Some(visit) = visits.iter().find(|visit| !is_covered(fact, visit, value)) {
            let at = proof.describe(&visit.known);
            let problem = problem::value_without_choice(&fact.id, name, at);
            proof.fault(&format!("ask-{}", fact.id), problem);
        }
    }
}

fn is_covered(fact: &Fact, visit: &Visit, value: usize) -> bool {
    let outcome = visit.alike.get(value);
    fact.choices.iter().any(|choice| {
        visit.alike.get(usize::from(choice.value)) == outcome && !choice.when.refuted(&visit.known)
    })
}
