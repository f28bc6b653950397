//! Answering a question, changing an answer, and what that makes superfluous.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::{Effect, Focus, Place, Problem, Wizard};
use crate::service::{FactIndex, ValueIndex};
use crate::wording::put;
use crate::words::word;

impl Wizard {
    /// Takes the chosen radio button of a question; its value is the id of the choice.
    pub(super) fn answer(&mut self, fact: FactIndex, form: &[(String, String)]) -> Vec<Effect> {
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

    fn choice_index(&self, fact: FactIndex, id: &str) -> Option<u8> {
        let choices = &self.known().fact(fact)?.choices;
        let index = choices.iter().position(|choice| choice.id == id)?;
        u8::try_from(index).ok()
    }

    /// Answers facts by value, for the button of a step or the change of site.
    pub(super) fn answer_values(&mut self, values: &[(FactIndex, ValueIndex)]) {
        let choices: Vec<_> = values
            .iter()
            .map(|(fact, value)| (*fact, self.choice_of_value(*fact, *value)))
            .collect();
        self.settle(|answers| {
            for (fact, choice) in choices {
                answers.choose(fact, choice);
            }
        });
    }

    fn choice_of_value(&self, fact: FactIndex, value: ValueIndex) -> Option<u8> {
        let choices = &self.known().fact(fact)?.choices;
        let index = choices.iter().position(|choice| choice.value == value)?;
        u8::try_from(index).ok()
    }

    /// Changes answers, then drops those that no longer apply and says so.
    fn settle(&mut self, change: impl FnOnce(&mut crate::answers::Answers)) {
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
        #[cfg(feature = "plan")]
        self.draft.reopen();
    }

    /// Takes back every answer that is neither on the way nor ahead of it, and names the questions.
    fn drop_superfluous(&mut self) -> Vec<String> {
        let walk = self.walk();
        let site = self.service.site.fact;
        let keep = |fact: &FactIndex| {
            *fact == site
                || walk.passed.contains(fact)
                || walk.ahead.contains(fact)
                || self.asks_later(*fact)
        };
        let dropped: Vec<_> = self.answers.answered().filter(|fact| !keep(fact)).collect();
        let names = dropped.iter().filter_map(|fact| self.question(*fact));
        let names = names.map(|ask| self.fill(&ask.title)).collect();
        for fact in dropped {
            self.answers.choose(fact, None);
        }
        names
    }

    /// Whether a fact is asked while a request is drafted.
    #[cfg_attr(
        not(feature = "plan"),
        expect(unused_variables, reason = "there is no draft")
    )]
    fn asks_later(&self, fact: FactIndex) -> bool {
        #[cfg(feature = "plan")]
        return self.service.is_drafting(fact) && self.known().applies(fact);
        #[cfg(not(feature = "plan"))]
        return false;
    }

    /// Turns to a page and tells the embedding page where the person is.
    pub(super) fn arrive(&mut self, place: Place) -> Vec<Effect> {
        let mut effects = self.turn_to(place);
        let told = match (place, self.walk().end) {
            (Place::Question(fact), _) => {
                let fact = self.known().fact(fact);
                fact.map(|fact| Effect::Tell("question", fact.id.clone()))
            }
            #[cfg(feature = "plan")]
            (Place::Route, crate::diagram::End::Route(_)) => {
                let route = self.route();
                route.map(|route| Effect::Tell("route", route.id.clone()))
            }
            _ => None,
        };
        effects.extend(told);
        effects
    }

    /// Shows problems on the page and moves the focus to their summary.
    pub(super) fn complain(&mut self, problems: Vec<Problem>) -> Vec<Effect> {
        self.problems = problems;
        vec![Effect::Focus(Focus::Problems)]
    }
}
