//! What the person has answered so far, and what follows from it.

use crate::service::condition::{Facts, Truth};
use crate::service::{Choice, Condition, Fact, FactIndex, Plans, Service, ValueIndex};

/// The choices made, by fact. Nothing in here is secret.
///
/// ```
/// use account_recovery::answers::{Answers, Known};
/// use account_recovery::compile::compile;
/// use account_recovery::service::condition::Facts;
/// use std::path::Path;
///
/// let service = compile(Path::new("tests/definitions/minimal")).unwrap().remove(0).service;
/// let mut answers = Answers::new(&service);
/// answers.choose(0, Some(0));
/// assert_eq!(answers.answered().collect::<Vec<_>>(), [0]);
///
/// let known = Known { service: &service, answers: &answers };
/// assert_eq!(known.pairs(), [("start".to_string(), "inside".to_string())]);
/// // Inside, nobody is asked for a card: the fact has its fixed value, the third.
/// assert!(!known.applies(1));
/// assert_eq!(known.value(1), Some(2));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers {
    choices: Vec<Option<u8>>,
}

impl Answers {
    /// No answer yet.
    #[must_use]
    pub fn new<P>(service: &Service<P>) -> Self {
        Self {
            choices: vec![None; service.facts.len()],
        }
    }

    /// Index in [`Fact::choices`] of the choice made.
    #[must_use]
    pub fn choice(&self, fact: FactIndex) -> Option<u8> {
        self.choices.get(usize::from(fact)).copied().flatten()
    }

    /// Makes a choice, or takes it back with `None`.
    pub fn choose(&mut self, fact: FactIndex, choice: Option<u8>) {
        if let Some(place) = self.choices.get_mut(usize::from(fact)) {
            *place = choice;
        }
    }

    /// The facts with an answer, in the order of the definition.
    pub fn answered(&self) -> impl Iterator<Item = FactIndex> + '_ {
        (0..)
            .zip(&self.choices)
            .filter_map(|(fact, choice)| choice.map(|_| fact))
    }
}

/// Answers read with their definition: a fact that does not apply has its fixed value.
pub struct Known<'a, P = Plans> {
    /// The definition.
    pub service: &'a Service<P>,
    /// The answers.
    pub answers: &'a Answers,
}

impl<P> Copy for Known<'_, P> {}

impl<P> Clone for Known<'_, P> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<'a, P> Known<'a, P> {
    /// The fact, if the definition has it.
    #[must_use]
    pub fn fact(&self, fact: FactIndex) -> Option<&'a Fact> {
        self.service.facts.get(usize::from(fact))
    }

    /// The choice that was made for a fact.
    #[must_use]
    pub fn chosen(&self, fact: FactIndex) -> Option<&'a Choice> {
        let choice = self.answers.choice(fact)?;
        self.fact(fact)?.choices.get(usize::from(choice))
    }

    /// What the choice of another fact says about this one.
    #[must_use]
    pub fn set(&self, fact: FactIndex) -> Option<ValueIndex> {
        let mut answered = self.answers.answered();
        answered.find_map(|other| self.chosen(other)?.says.only(fact))
    }

    /// Whether the person was, or could be, asked about the fact.
    #[must_use]
    pub fn applies(&self, fact: FactIndex) -> bool {
        self.fact(fact)
            .is_some_and(|known| !known.applies.refuted(self))
    }

    /// The first of several variants whose condition is not refuted.
    #[must_use]
    pub fn first<T>(&self, variants: &'a [T], when: fn(&T) -> &Condition) -> Option<&'a T> {
        variants
            .iter()
            .find(|variant| when(variant).truth(self) != Truth::Refuted)
    }

    /// Question and value ids of everything answered, for a request: `("sign-in", "refused")`.
    #[must_use]
    pub fn pairs(&self) -> Vec<(String, String)> {
        (0..)
            .take(self.service.facts.len())
            .filter(|fact| self.chosen(*fact).is_some() || self.set(*fact).is_some())
            .filter_map(|index| {
                let fact = self.fact(index)?;
                let value = fact.values.get(usize::from(self.value(index)?))?;
                Some((fact.id.clone(), value.clone()))
            })
            .collect()
    }
}

impl<P> Facts for Known<'_, P> {
    fn value(&self, fact: FactIndex) -> Option<ValueIndex> {
        if !self.applies(fact) {
            return Some(self.fact(fact)?.otherwise);
        }
        let own = self.chosen(fact).map(|choice| choice.value);
        own.or_else(|| self.set(fact))
    }
}
