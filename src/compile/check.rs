//! Proves what a definition promises, by going through everything that can happen.

mod outcomes;
mod plans;
mod questions;
mod requests;
mod sending;
mod walks;

use crate::evidence::gate::{Entropy, can_be_guessed};
use crate::service::condition::Facts;
use crate::service::{Fact, FactIndex, Service, ValueIndex};

use super::SERVICE_FILE;
use super::context::Places;
use super::definition::Definition;
use super::fault::{Fault, Faults};
use super::problem::{self, Problem};
use super::report::Report;

/// Combinations beyond which the proof would take minutes.
const MOST_COMBINATIONS: u64 = 50_000_000;

/// Where the scheme of evidence towards support is written.
pub(super) const PRIVATE_SCHEME: &str = "evidence private";

/// What is known of the facts, by index.
pub(crate) type Known = Vec<Option<ValueIndex>>;

/// A service that is looked at, where its parts stand, and where its faults go.
#[derive(Clone, Copy)]
struct Proof<'a> {
    service: &'a Service,
    places: &'a Places,
    faults: &'a Faults,
}

/// Checks a service of a definition; what cannot be proved becomes a fault.
pub(crate) fn check(service: &Service, definition: &Definition, faults: &Faults) -> Report {
    let proof = Proof {
        service,
        places: &definition.places,
        faults,
    };
    let outcomes = outcomes::outcomes(proof);
    let walks = walks::walks(service);
    let contexts = plans::contexts(service, &walks);
    let drafts = requests::drafting(service, &contexts);
    let visits: Vec<_> = walks.visits.iter().chain(&drafts.visits).collect();
    questions::check(proof, &visits);
    questions::check_ruled_out(proof, &definition.ruled_out, &visits);
    plans::check(proof, &walks, &contexts);
    requests::check(proof, &drafts);
    let drafting = service.facts.iter().filter(|fact| fact.drafting).count();
    Report {
        service: service.id.clone(),
        deciding: service.facts.len() - drafting,
        drafting,
        rules: service.plans.rules.len(),
        routes: service.plans.routes.len(),
        combinations: combinations(&service.facts),
        possible: outcomes.possible,
        nodes: service.diagram.nodes.len(),
        walks: walks.leaves.len(),
        median: walks.median(),
        usual: outcomes.median(),
        longest: outcomes.longest(),
        languages: service.languages.tags.clone(),
        keys: service.plans.evidence.keys.clone(),
        doubts: proof.doubt().into_iter().collect(),
    }
}

/// Whether there are few enough combinations to go through; too many are a fault.
pub(crate) fn is_feasible(facts: &[Fact], faults: &Faults) -> bool {
    let feasible = combinations(facts) <= MOST_COMBINATIONS;
    if !feasible {
        faults.add(1, problem::too_many_combinations());
    }
    feasible
}

/// The product of the numbers of values of all facts that decide.
fn combinations(facts: &[Fact]) -> u64 {
    let deciding = facts.iter().filter(|fact| !fact.drafting);
    let values = deciding.map(|fact| u64::try_from(fact.values.len()).unwrap_or(u64::MAX));
    values.fold(1, u64::saturating_mul)
}

/// Gives facts that certainly do not apply their fixed value.
pub(crate) fn settle(service: &Service, known: &mut Known) {
    for (index, fact) in service.facts.iter().enumerate() {
        if fact.applies.refuted(known)
            && let Some(value) = known.get_mut(index)
        {
            *value = Some(fact.otherwise);
        }
    }
}

/// The same with a fact that has a value.
fn with(known: &Known, fact: FactIndex, value: ValueIndex) -> Known {
    let mut known = known.clone();
    if let Some(place) = known.get_mut(usize::from(fact)) {
        *place = Some(value);
    }
    known
}

impl Proof<'_> {
    /// Reports a problem where the message or part belongs.
    fn fault(self, key: &str, problem: Problem) {
        self.faults.add(self.places.line(key), problem);
    }

    /// The known facts in words: `start = signed-in, sign-in = accepted`.
    fn describe(self, known: &Known) -> String {
        let facts = (0..FactIndex::MAX).zip(&self.service.facts);
        let words = facts.filter_map(|(index, fact)| {
            let value = known.value(index)?;
            let applies = !fact.applies.refuted(known);
            let value = fact.values.get(usize::from(value))?;
            applies.then(|| format!("{} = {value}", fact.id))
        });
        words.collect::<Vec<_>>().join(", ")
    }

    /// Warns of evidence that codes can be guessed from. That is no fault: a service may have no longer codes.
    fn doubt(self) -> Option<Fault> {
        let scheme = self.service.plans.evidence.scheme;
        let entropy = Entropy::of(&self.service.plans.codes);
        let place = self.places.find(PRIVATE_SCHEME);
        let problem = || problem::codes_can_be_guessed(entropy.to_string(), place.text);
        can_be_guessed(scheme, entropy).then(|| problem().at(SERVICE_FILE, place.line))
    }
}
