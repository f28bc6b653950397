//! Answering a question, changing an answer, and what that makes superfluous.

use super::{Drafting, Effect, Effects, Focus, Place, Problem, Wizard};
use crate::answers::{Answers, Known};
use crate::service::{FactIndex, ValueIndex};
use crate::wording::put;
use crate::words::word;

impl<D: Drafting> Wizard<D> {
    /// Takes the chosen radio button of a question; its value is the id of the choice.
    pub(super) fn answer(&mut self, fact: FactIndex, form: &[(String, String)]) -> Effects<D> {
        let chosen = form.iter().find(|(name, _)| name == "choice");
        let choice = chosen.and_then(|(_, id)| self.choice_index(fact, id));
        if choice.is_none() {
            let message = word!(self.service, "choose-one").into();
            return self.complain(vec![Problem::new("choice", message)]);
        }
        self.settle(|answers| answers.choose(fact, choice));
        let next = self.following();
        self.changing &= matches!(next, Place::Question(_) | Place::Route);
        self.arrive(next)
    }

    pub(super) fn choice_index(&self, fact: FactIndex, id: &str) -> Option<u8> {
        let choices = &self.known().fact(fact)?.choices;
        let index = choices.iter().position(|choice| choice.id == id)?;
        u8::try_from(index).ok()
    }

    /// Answers facts by value, for the button of a step or the change of site.
    pub(super) fn answer_values(&mut self, values: &[(FactIndex, ValueIndex)]) {
        let mut answers = self.answers.clone();
        for (fact, value) in values {
            let choice = self.choice_of_value(*fact, *value, &answers);
            answers.choose(*fact, choice);
        }
        self.settle(|before| *before = answers);
    }

    /// The choice for a value: the first that the answers leave on offer.
    fn choice_of_value(&self, fact: FactIndex, value: ValueIndex, answers: &Answers) -> Option<u8> {
        let service = &self.service;
        let known = Known { service, answers };
        let choices = (0u8..).zip(&known.fact(fact)?.choices);
        let mut fitting = choices.filter(|(_, choice)| choice.value == value);
        let first = fitting.clone().next();
        let offered = fitting.find(|(_, choice)| !choice.when.refuted(&known));
        offered.or(first).map(|(index, _)| index)
    }

    /// Changes answers, then drops those that no longer apply and says so.
    fn settle(&mut self, change: impl FnOnce(&mut Answers)) {
        let before = self.answers.clone();
        change(&mut self.answers);
        if self.answers == before {
            return;
        }
        let dropped = self.drop_superfluous();
        if !dropped.is_empty() {
            let list = dropped.join("; ");
            self.notice = Some(put(word!(self.service, "dropped"), "list", &list));
        }
        self.draft.reopen();
    }

    /// Takes back every answer that no longer applies, and names the questions: choices that are not on offer any more
    /// first, for they may have hidden questions; then what is neither on the way nor ahead of it.
    pub(super) fn drop_superfluous(&mut self) -> Vec<String> {
        let mut names = self.take_back(|wizard, fact| !wizard.is_offered(fact));
        let walk = self.walk();
        let site = self.service.site.fact;
        names.extend(self.take_back(|wizard, fact| {
            fact != site
                && !walk.passed.contains(&fact)
                && !walk.ahead.contains(&fact)
                && !D::asks_later(wizard, fact)
        }));
        names
    }

    /// Whether the choice made for a fact is still on offer. After another answer the same value may stand there in
    /// other words, which the person has not seen.
    fn is_offered(&self, fact: FactIndex) -> bool {
        let known = self.known();
        let chosen = known.chosen(fact);
        chosen.is_none_or(|choice| !choice.when.refuted(&known))
    }

    fn take_back(&mut self, which: impl Fn(&Self, FactIndex) -> bool) -> Vec<String> {
        let answered = self.answers.answered();
        let dropped: Vec<_> = answered.filter(|fact| which(self, *fact)).collect();
        let names = dropped.iter().filter_map(|fact| self.question(*fact));
        let names = names.map(|ask| self.fill(&ask.title)).collect();
        for fact in dropped {
            self.answers.choose(fact, None);
        }
        names
    }

    /// Turns to a page and tells the embedding page where the person is.
    pub(super) fn arrive(&mut self, place: Place) -> Effects<D> {
        let mut effects = self.turn_to(place);
        // Where the other bundle has to come first, that one tells.
        effects.extend(self.whereabouts().filter(|_| self.place == place));
        effects
    }

    /// Shows a new page: the heading gets the focus.
    pub(super) fn turn_to(&mut self, place: Place) -> Effects<D> {
        D::turn_to(self, place, self.aside)
    }

    /// What the embedding page is told of the page that is shown: which question it asks, or which route it leads to. A
    /// page beside the path is neither.
    pub(super) fn whereabouts(&self) -> Option<Effect<D::Effect>> {
        match self.place {
            _ if self.aside.is_some() => None,
            Place::Question(fact) => {
                let fact = self.known().fact(fact)?;
                Some(Effect::Tell("question", fact.id.clone()))
            }
            Place::Route => Some(Effect::Tell("route", D::route_id(self)?)),
            Place::Draft(_) => None,
        }
    }

    /// Shows problems on the page and moves the focus to their summary.
    pub(super) fn complain(&mut self, problems: Vec<Problem>) -> Effects<D> {
        self.problems = problems;
        vec![Effect::Focus(Focus::Problems)]
    }
}
