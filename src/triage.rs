//! Leads complete sets of answers to their routes, line by line: the table as a program would ask it.
//!
//! A line of a file of answers is `{"id": …, "answers": {"start": "signed-out", …}, "expect": "reset"}`. `expect` is the id of
//! the route, or a list of ids that are right, and may be left out; other members are ignored. The result is a line
//! `{"id":…,"route":"…","rule":"…","asked":["…"]}`, `asked` being the facts that were needed, in order, and with
//! `"expected":["…"]` where the route is another one than expected.

use std::borrow::Borrow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::compile::check::{Known, settle};
use crate::compile::fault::Fault;
use crate::compile::problem::{self, Problem};
use crate::service::condition::Facts;
use crate::service::diagram::End;
use crate::service::{Choice, Fact, FactIndex, Service, ValueIndex};

#[derive(Deserialize)]
struct Case {
    id: serde_json::Value,
    answers: BTreeMap<String, String>,
    #[serde(default)]
    expect: Option<Expect>,
}

/// Routes that are right.
#[derive(Deserialize)]
#[serde(untagged)]
enum Expect {
    One(String),
    Several(Vec<String>),
}

/// Where a set of answers leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// The id of the set, as it was given.
    pub id: serde_json::Value,
    /// Id of the route.
    pub route: String,
    /// Id of the first rule that matches.
    pub rule: String,
    /// Ids of the facts that were needed to find the route, in order.
    pub asked: Vec<String>,
    /// Ids of the routes that would have been right, if this is none of them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub expected: Vec<String>,
}

/// Leads every line of a text to its route. `file` is the name used in errors; empty lines are skipped.
///
/// # Errors
/// The first line that is not usable: not JSON, an unknown fact, value or route, or a fact missing that is needed. For example
/// `{"id": 1, "answers": {"start": "nowhere"}}` gives the code `unknown-value`.
pub fn triage(service: &Service, file: &str, text: &str) -> Result<Vec<Outcome>, Box<Fault>> {
    let lines = (1..).zip(text.lines());
    let lines = lines.filter(|(_, line)| !line.trim().is_empty());
    let outcome = |(line, text)| {
        let outcome = Triage { service }.outcome(text);
        outcome.map_err(|problem| Box::new(problem.at(file, line)))
    };
    lines.map(outcome).collect()
}

#[derive(Clone, Copy)]
struct Triage<'a> {
    service: &'a Service,
}

impl<'a> Triage<'a> {
    fn outcome(self, text: &str) -> Result<Outcome, Problem> {
        let case: Case = serde_json::from_str(text).map_err(problem::bad_line)?;
        let known = self.known(&case.answers)?;
        let walk = self.service.diagram.walk(&known);
        let route = match walk.end {
            End::Route(route) => self.service.plans.routes.get(usize::from(route)),
            End::Ask(fact) => return Err(problem::missing_fact(self.fact_id(fact))),
        };
        let route = route.map(|route| route.id.clone()).unwrap_or_default();
        let mut expected = self.expected(case.expect)?;
        if expected.contains(&route) {
            expected.clear();
        }
        // With complete answers, the first rule that they do not refute is the one that matches.
        let mut rules = self.service.plans.rules.iter();
        let rule = rules.find(|rule| !rule.when.refuted(&known));
        Ok(Outcome {
            id: case.id,
            route,
            rule: rule.map(|rule| rule.id.clone()).unwrap_or_default(),
            asked: self.asked(&walk.passed, &known),
            expected,
        })
    }

    /// The questions that somebody sees who chooses what is true: a choice may answer later ones.
    fn asked(self, passed: &[FactIndex], known: &Known) -> Vec<String> {
        let mut told = Vec::new();
        let mut asked = Vec::new();
        for index in passed {
            if told.contains(index) {
                continue;
            }
            asked.push(self.fact_id(*index).to_owned());
            let fact = self.service.facts.get(usize::from(*index));
            let choice = fact.and_then(|fact| true_choice(fact, known.value(*index), known));
            let facts = 0..FactIndex::try_from(known.len()).unwrap_or(FactIndex::MAX);
            let says =
                |fact: &FactIndex| choice.is_some_and(|choice| choice.says.only(*fact).is_some());
            told.extend(facts.filter(says));
        }
        asked
    }

    /// The routes that are right, all of which there are.
    fn expected(self, expect: Option<Expect>) -> Result<Vec<String>, Problem> {
        let expected = match expect {
            None => Vec::new(),
            Some(Expect::One(id)) => vec![id],
            Some(Expect::Several(ids)) => ids,
        };
        let routes = self.service.plans.routes.iter();
        let known: Vec<&str> = routes.map(|route| route.id.as_str()).collect();
        match expected.iter().find(|id| !known.contains(&id.as_str())) {
            None => Ok(expected),
            Some(id) => Err(problem::unknown_route(id, use_one_of(&known))),
        }
    }

    /// The values of all facts; those that do not apply have their fixed value, whatever the line says.
    fn known(self, answers: &BTreeMap<String, String>) -> Result<Known, Problem> {
        let mut known = vec![None; self.service.facts.len()];
        for (fact, value) in answers {
            let (index, value) = self.answer(fact, value)?;
            if let Some(place) = known.get_mut(index) {
                *place = Some(value);
            }
        }
        settle(self.service, &mut known);
        Ok(known)
    }

    fn answer(self, id: &str, value: &str) -> Result<(usize, ValueIndex), Problem> {
        let facts = &self.service.facts;
        let found = facts.iter().enumerate().find(|(_, fact)| fact.id == id);
        let (index, fact) = found.ok_or_else(|| {
            let known: Vec<&str> = facts.iter().map(|fact| fact.id.as_str()).collect();
            problem::unknown_fact(id, use_one_of(&known))
        })?;
        let position = fact.values.iter().position(|known| known == value);
        let position = position.and_then(|position| ValueIndex::try_from(position).ok());
        let unknown = || problem::unknown_value(id, value, use_one_of(&fact.values));
        Ok((index, position.ok_or_else(unknown)?))
    }

    fn fact_id(self, fact: FactIndex) -> &'a str {
        let fact = self.service.facts.get(usize::from(fact));
        fact.map(|fact| fact.id.as_str()).unwrap_or_default()
    }
}

fn use_one_of<T: Borrow<str>>(known: &[T]) -> String {
    format!("use one of {}", known.join(", "))
}

/// The first choice on offer for a value of which everything is true that it says besides.
fn true_choice<'a>(fact: &'a Fact, value: Option<ValueIndex>, known: &Known) -> Option<&'a Choice> {
    fact.choices.iter().find(|choice| {
        Some(choice.value) == value && choice.says.holds(known) && !choice.when.refuted(known)
    })
}
