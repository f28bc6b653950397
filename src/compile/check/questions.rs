//! Every question is asked somewhere, in words that fit, and its choices lead wherever its values do.

use crate::compile::context::{Places, RuledOut};
use crate::compile::fault::Faults;
use crate::service::{Fact, FactIndex, Service};

use super::describe;
use super::requests::Drafting;
use super::walks::{Visit, Walks};

pub(super) fn check(
    service: &Service,
    walks: &Walks,
    drafting: &Drafting,
    places: &Places,
    faults: &mut Faults,
) {
    for (index, fact) in (0..FactIndex::MAX).zip(&service.facts) {
        let visits: Vec<&Visit> = walks
            .visits
            .iter()
            .chain(&drafting.visits)
            .filter(|visit| visit.fact == index)
            .collect();
        if visits.is_empty() {
            // People choose the site whenever they like.
            if index != service.site.fact {
                never_asked(fact, places, faults);
            }
            continue;
        }
        check_words(fact, &visits, places, faults);
        check_choices(fact, &visits, places, faults);
        check_values(service, fact, &visits, places, faults);
    }
}

/// No question is asked that an answer before it rules out.
pub(super) fn check_ruled_out(
    service: &Service,
    ruled_out: &[RuledOut],
    walks: &Walks,
    drafting: &Drafting,
    faults: &mut Faults,
) {
    for rule in ruled_out {
        let mut visits = walks.visits.iter().chain(&drafting.visits);
        let asked =
            visits.find(|visit| visit.fact == rule.fact && rule.when.holds(visit.known.as_slice()));
        let fact = service.facts.get(usize::from(rule.fact));
        let (Some(visit), Some(fact)) = (asked, fact) else {
            continue;
        };
        faults.add(
            rule.line,
            "question-ruled-out",
            format!(
                "fact {:?} is asked where an earlier answer rules it out, at: {}",
                fact.id,
                describe(service, &visit.known)
            ),
            "ask it before, let it apply only elsewhere (`applies`), or correct `ruled-out`",
        );
    }
}

fn never_asked(fact: &Fact, places: &Places, faults: &mut Faults) {
    faults.add(
        places.line(&format!("ask-{}", fact.id)),
        "question-never-asked",
        format!(
            "fact {:?} is never asked; no answer to it changes anything",
            fact.id
        ),
        "remove it, use it in a rule, or name it under `drafting` of a request",
    );
}

fn check_words(fact: &Fact, visits: &[&Visit], places: &Places, faults: &mut Faults) {
    for (index, ask) in fact.asks.iter().enumerate() {
        let shown = visits.iter().any(|visit| {
            let used = fact
                .asks
                .iter()
                .position(|ask| ask.when.holds(visit.known.as_slice()));
            used == Some(index)
        });
        if !shown {
            let place = places.find(&format!("ask {} {index}", fact.id));
            faults.add(
                place.line,
                "question-wording-never-used",
                format!(
                    "the question {:?} is never put in these words: {:?}",
                    place.text, ask.title
                ),
                "remove the wording, or correct its condition",
            );
        }
    }
}

fn check_choices(fact: &Fact, visits: &[&Visit], places: &Places, faults: &mut Faults) {
    for choice in &fact.choices {
        if visits
            .iter()
            .all(|visit| choice.when.refuted(visit.known.as_slice()))
        {
            faults.add(
                places.line(&format!("choice-{}-{}", fact.id, choice.id)),
                "choice-never-offered",
                format!(
                    "the choice {:?} of fact {:?} is never offered",
                    choice.id, fact.id
                ),
                "remove it, or correct its condition",
            );
        }
    }
}

/// A value without a choice is harmless where a value with a choice leads to the same place.
fn check_values(
    service: &Service,
    fact: &Fact,
    visits: &[&Visit],
    places: &Places,
    faults: &mut Faults,
) {
    for (value, name) in fact.values.iter().enumerate() {
        if value == usize::from(fact.otherwise)
            && !matches!(fact.applies, crate::service::Condition::Always)
        {
            continue;
        }
        if let Some(visit) = visits.iter().find(|visit| !is_covered(fact, visit, value)) {
            faults.add(
                places.line(&format!("ask-{}", fact.id)),
                "value-without-choice",
                format!(
                    "fact {:?} offers no choice for {name:?} at: {}",
                    fact.id,
                    describe(service, &visit.known)
                ),
                "offer a choice there, or let another value lead to the same routes",
            );
        }
    }
}

fn is_covered(fact: &Fact, visit: &Visit, value: usize) -> bool {
    let outcome = visit.alike.get(value);
    fact.choices.iter().any(|choice| {
        visit.alike.get(usize::from(choice.value)) == outcome
            && !choice.when.refuted(visit.known.as_slice())
    })
}
