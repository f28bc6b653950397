//! Proves what a definition promises, by going through everything that can happen.

pub(super) mod guessing;
mod outcomes;
mod plans;
mod questions;
mod requests;
mod sending;
mod walks;
mod wires;

use crate::service::condition::Facts;
use crate::service::{FactIndex, Service, ValueIndex};

use super::context::{Places, RuledOut};
use super::fault::Faults;
use super::report::Report;

/// Combinations beyond which the proof would take minutes.
const MOST_COMBINATIONS: u64 = 50_000_000;

/// What is known of the facts, by index.
type Known = Vec<Option<ValueIndex>>;

/// Checks a service with its diagram; what cannot be proved becomes a fault.
pub(crate) fn check(
    service: &Service,
    ruled_out: &[RuledOut],
    places: &Places,
    faults: &mut Faults,
) -> Report {
    let outcomes = outcomes::outcomes(service, places, faults);
    let walks = walks::walks(service);
    let contexts = plans::contexts(service, &walks);
    let drafts = requests::drafting(service, &contexts);
    questions::check(service, &walks, &drafts, places, faults);
    questions::check_ruled_out(service, ruled_out, &walks, &drafts, faults);
    plans::check(service, &walks, &contexts, places, faults);
    requests::check(service, &drafts, places, faults);
    Report {
        service: service.id.clone(),
        deciding: service.facts.iter().filter(|fact| !fact.drafting).count(),
        drafting: service.facts.iter().filter(|fact| fact.drafting).count(),
        rules: service.plans.rules.len(),
        routes: service.plans.routes.len(),
        combinations: combinations(service),
        possible: outcomes.possible,
        nodes: service.diagram.nodes.len(),
        walks: walks.leaves.len(),
        median: walks.median(),
        usual: outcomes.median(),
        longest: outcomes.longest(),
        languages: Vec::new(),
        keys: service.plans.evidence.keys.clone(),
        doubts: guessing::warning(service, places).into_iter().collect(),
    }
}

/// Whether there are few enough combinations to go through; too many are a fault.
pub(crate) fn is_feasible(service: &Service, faults: &mut Faults) -> bool {
    let feasible = combinations(service) <= MOST_COMBINATIONS;
    if !feasible {
        faults.add(
            1,
            "too-many-combinations",
            "the facts that decide have more combinations than can be checked",
            "mark facts that never decide with `drafting = true`, or merge values that lead to the same routes",
        );
    }
    feasible
}

/// The product of the numbers of values of all facts that decide.
fn combinations(service: &Service) -> u64 {
    let deciding = service.facts.iter().filter(|fact| !fact.drafting);
    let values = deciding.map(|fact| u64::try_from(fact.values.len()).unwrap_or(u64::MAX));
    values.fold(1, u64::saturating_mul)
}

/// Gives facts that certainly do not apply their fixed value.
fn settle(service: &Service, known: &mut Known) {
    for (index, fact) in service.facts.iter().enumerate() {
        if fact.applies.refuted(known.as_slice())
            && let Some(value) = known.get_mut(index)
        {
            *value = Some(fact.otherwise);
        }
    }
}

/// The known facts in words: `start = signed-in, sign-in = accepted`.
fn describe(service: &Service, known: &Known) -> String {
    let words = (0..FactIndex::MAX)
        .zip(&service.facts)
        .filter_map(|(index, fact)| {
            let value = known.as_slice().value(index)?;
            let applies = !fact.applies.refuted(known.as_slice());
            let value = fact.values.get(usize::from(value))?;
            applies.then(|| format!("{} = {value}", fact.id))
        });
    words.collect::<Vec<_>>().join(", ")
}
