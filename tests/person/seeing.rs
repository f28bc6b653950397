//! What a person has before them: the page, its question, its plan, and what is known.

use account_recovery::html::{Element, Node};
use account_recovery::screen::{Body, DraftBody, Plan, Question, Screen};
use account_recovery::service::condition::Facts as _;
use account_recovery::service::{Fact, FactIndex};
use account_recovery::view::view;
use account_recovery::wizard::Sending;

use super::Person;

impl Person {
    pub(crate) fn screen(&self) -> Screen {
        self.wizard.screen()
    }

    /// What tells this page from others.
    pub(crate) fn key(&self) -> String {
        self.screen().key
    }

    /// The elements of the page.
    #[track_caller]
    pub(crate) fn page(&self) -> Element {
        match view(&self.screen(), self.wizard.service()) {
            Node::Element(element) => element,
            Node::Text(text) => panic!("a page of nothing but {text:?}"),
        }
    }

    /// The question of the page and its fact.
    pub(crate) fn question(&self) -> Option<(Question, &Fact)> {
        let screen = self.screen();
        let Body::Question(question) = screen.body else {
            return None;
        };
        let id = screen.key.strip_prefix("question-")?;
        let (_, fact) = self.fact(id)?;
        Some((question, fact))
    }

    /// Ids of the choices on the page.
    pub(crate) fn offered(&self) -> Vec<String> {
        let question = self.question();
        let rows = question
            .map(|(question, _)| question.choices)
            .unwrap_or_default();
        rows.into_iter().map(|row| row.id).collect()
    }

    pub(super) fn choice_of(&self, value: &str) -> Option<String> {
        let (_, fact) = self.question()?;
        let value = fact.values.iter().position(|known| known == value)?;
        let standing = |id: &String| {
            let choice = fact.choices.iter().find(|choice| choice.id == *id);
            choice.is_some_and(|choice| usize::from(choice.value) == value)
        };
        self.offered().into_iter().find(standing)
    }

    /// The value that is known of a fact.
    #[track_caller]
    pub(crate) fn value(&self, fact: &str) -> Option<String> {
        let (index, fact) = self.fact(fact).expect("a fact");
        let value = self.wizard.known().value(index)?;
        fact.values.get(usize::from(value)).cloned()
    }

    /// A fact and its index.
    pub(crate) fn fact(&self, id: &str) -> Option<(FactIndex, &Fact)> {
        let facts = (0..).zip(&self.wizard.service().facts);
        facts.into_iter().find(|(_, fact)| fact.id == id)
    }

    /// The plan on the page.
    #[track_caller]
    pub(crate) fn plan(&self) -> Plan {
        match self.screen().body {
            Body::Plan(plan) => plan,
            _ => panic!("{} is no plan", self.key()),
        }
    }

    /// What the page of the request consists of.
    #[track_caller]
    pub(crate) fn draft(&self) -> DraftBody {
        match self.screen().body {
            Body::Draft(body) => body,
            _ => panic!("{} is no page of a request", self.key()),
        }
    }

    /// How far the sending is, on the page that hands the request over.
    #[track_caller]
    pub(crate) fn sending(&self) -> Sending {
        match self.draft() {
            DraftBody::Handover(page) => page.sending,
            other => panic!("no hand-over: {other:?}"),
        }
    }
}
