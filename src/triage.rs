//! Leads complete sets of answers to their routes, line by line: the table as a program would ask it.
//!
//! A line of a file of answers is `{"id": …, "answers": {"start": "signed-out", …}, "expect": "reset"}`. `expect` is the id of
//! the route, or a list of ids that are right, and may be left out; other members are ignored. The result is a line
//! `{"id":…,"route":"…","rule":"…","asked":["…"]}`, `asked` being the facts that were needed, in order, and with
//! `"expected":["…"]` where the route is another one than expected.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::compile::fault::Fault;
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
    let lines = text
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty());
    lines
        .map(|(index, line)| {
            let reader = Reader {
                service,
                file,
                line: index + 1,
            };
            reader.outcome(line)
        })
        .collect()
}

struct Reader<'a> {
    service: &'a Service,
    file: &'a str,
    line: usize,
}

impl Reader<'_> {
    fn outcome(&self, text: &str) -> Result<Outcome, Box<Fault>> {
        let case: Case = serde_json::from_str(text).map_err(|error| {
            self.fault(
                "bad-line",
                format!("this is not a set of answers: {error}"),
                "write {\"id\": …, \"answers\": {\"FACT\": \"VALUE\", …}} on one line".to_owned(),
            )
        })?;
        let known = self.known(&case.answers)?;
        let walk = self.service.diagram.walk(known.as_slice());
        let route = match walk.end {
            End::Route(route) => route,
            End::Ask(fact) => return Err(self.missing(fact)),
        };
        let route = self.service.plans.routes.get(usize::from(route));
        let route = route.map(|route| route.id.clone()).unwrap_or_default();
        let expected = self.expected(case.expect)?;
        Ok(Outcome {
            id: case.id,
            expected: match expected.contains(&route) {
                true => Vec::new(),
                false => expected,
            },
            route,
            rule: self.rule(&known),
            asked: self.asked(&walk.passed, &known),
        })
    }

    /// The questions that somebody sees who chooses what is true: a choice may answer later ones.
    fn asked(&self, passed: &[FactIndex], known: &[Option<ValueIndex>]) -> Vec<String> {
        let mut told = Vec::new();
        let mut asked = Vec::new();
        for index in passed {
            if told.contains(index) {
                continue;
            }
            asked.push(self.fact_id(*index));
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
    fn expected(&self, expect: Option<Expect>) -> Result<Vec<String>, Box<Fault>> {
        let expected = match expect {
            None => Vec::new(),
            Some(Expect::One(id)) => vec![id],
            Some(Expect::Several(ids)) => ids,
        };
        let routes = self.service.plans.routes.iter();
        let known: Vec<&str> = routes.map(|route| route.id.as_str()).collect();
        match expected.iter().find(|id| !known.contains(&id.as_str())) {
            None => Ok(expected),
            Some(id) => Err(self.fault(
                "unknown-route",
                format!("there is no route {id:?}"),
                format!("use one of {}", known.join(", ")),
            )),
        }
    }

    /// The values of all facts; those that do not apply have their fixed value, whatever the line says.
    fn known(
        &self,
        answers: &BTreeMap<String, String>,
    ) -> Result<Vec<Option<ValueIndex>>, Box<Fault>> {
        let mut known = vec![None; self.service.facts.len()];
        for (fact, value) in answers {
            let (index, value) = self.answer(fact, value)?;
            if let Some(place) = known.get_mut(index) {
                *place = Some(value);
            }
        }
        for (index, fact) in self.service.facts.iter().enumerate() {
            if fact.applies.refuted(known.as_slice())
                && let Some(place) = known.get_mut(index)
            {
                *place = Some(fact.otherwise);
            }
        }
        Ok(known)
    }

    fn answer(&self, id: &str, value: &str) -> Result<(usize, ValueIndex), Box<Fault>> {
        let facts = &self.service.facts;
        let found = facts.iter().enumerate().find(|(_, fact)| fact.id == id);
        let Some((index, fact)) = found else {
            let known: Vec<&str> = facts.iter().map(|fact| fact.id.as_str()).collect();
            let message = format!("there is no fact {id:?}");
            return Err(self.fault(
                "unknown-fact",
                message,
                format!("use one of {}", known.join(", ")),
            ));
        };
        let position = fact.values.iter().position(|known| known == value);
        match position.and_then(|position| ValueIndex::try_from(position).ok()) {
            Some(value) => Ok((index, value)),
            None => {
                let message = format!("fact {id:?} has no value {value:?}");
                Err(self.fault(
                    "unknown-value",
                    message,
                    format!("use one of {}", fact.values.join(", ")),
                ))
            }
        }
    }

    /// The first rule that the answers do not refute: with complete answers, the one that matches.
    fn rule(&self, known: &[Option<ValueIndex>]) -> String {
        let mut rules = self.service.plans.rules.iter();
        let rule = rules.find(|rule| !rule.when.refuted(known));
        rule.map(|rule| rule.id.clone()).unwrap_or_default()
    }

    fn missing(&self, fact: FactIndex) -> Box<Fault> {
        let id = self.fact_id(fact);
        let message = format!("the fact {id:?} is needed to find the route");
        self.fault(
            "missing-fact",
            message,
            format!("add {id:?} to the answers"),
        )
    }

    fn fact_id(&self, fact: FactIndex) -> String {
        let fact = self.service.facts.get(usize::from(fact));
        fact.map(|fact| fact.id.clone()).unwrap_or_default()
    }

    fn fault(&self, code: &'static str, message: String, remedy: String) -> Box<Fault> {
        Box::new(Fault {
            file: self.file.to_owned(),
            line: self.line,
            code,
            message,
            remedy,
        })
    }
}

/// The first choice on offer for a value of which everything is true that it says besides.
fn true_choice<'a>(
    fact: &'a Fact,
    value: Option<ValueIndex>,
    known: &[Option<ValueIndex>],
) -> Option<&'a Choice> {
    fact.choices.iter().find(|choice| {
        Some(choice.value) == value && choice.says.holds(known) && !choice.when.refuted(known)
    })
}
