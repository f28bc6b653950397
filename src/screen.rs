//! What a page shows, as plain data: the view model between the wizard and the view.

mod checklist;
mod draft;
mod plan;

use crate::problem::Problem;
use crate::service::condition::Facts;
use crate::service::{Ask, FactIndex, Text};
use crate::wizard::{Aside, Draft, Drafting, Elsewhere, Place, Wizard};
use crate::wording::fill;

pub use checklist::{ChecklistPage, SectionRows};
pub use draft::{
    DraftBody, EvidencePage, FieldRow, Fields, HandoverPage, MadeEvidence, Obstacle, ReceiptPage,
    Review, TextRow,
};
pub use plan::{AnswerRow, Day, NextRow, OpenedRow, Plan, StepRow};

/// One page. `B` is what can stand below its heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen<B = Body> {
    /// Tells pages apart: another page is drawn anew, the same page is only updated.
    pub key: String,
    /// Name of the site the page speaks of.
    pub site: String,
    /// The other sites: button action and name.
    pub other_sites: Vec<Button>,
    /// Whether "Back" leads anywhere.
    pub back: bool,
    /// A message about what just happened.
    pub notice: Option<String>,
    /// What is wrong, if anything.
    pub problems: Vec<Problem>,
    /// The page's heading.
    pub heading: String,
    /// The rest.
    pub body: B,
    /// Buttons at the foot of every page.
    pub footer: Vec<Button>,
    /// Whether the foot offers to go on with a file.
    pub opens: bool,
    /// The languages that can be chosen, if there are several.
    pub languages: Vec<Button>,
}

/// What a page consists of below its heading.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Body {
    /// Nothing; only for an index that the definition does not have.
    #[default]
    Nothing,
    /// A question.
    Question(Question),
    /// The plan of a route.
    Plan(Plan),
    /// A checklist.
    Checklist(ChecklistPage),
    /// A page of the request.
    Draft(DraftBody),
}

/// A question with its choices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// What helps to answer, one paragraph each.
    pub hints: Vec<String>,
    /// What can be chosen.
    pub choices: Vec<ChoiceRow>,
}

/// A radio button.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChoiceRow {
    /// Id of the choice.
    pub id: String,
    /// What it says.
    pub label: String,
    /// What helps to decide for it.
    pub hint: Option<String>,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// A button: what it does and what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Button {
    /// The `data-action`.
    pub action: String,
    /// What it says.
    pub label: String,
}

impl Button {
    fn new(name: &str, index: u8, label: String) -> Self {
        Self {
            action: format!("{name}:{index}"),
            label,
        }
    }
}

/// Key, heading and body of a page.
pub type Page<B> = (String, String, B);

/// A program that has pages to show: all of them, or those of the questions.
pub trait Pages: Drafting {
    /// What can stand below a heading.
    type Body;

    /// The page at which a wizard is.
    fn page(wizard: &Wizard<Self>) -> Page<Self::Body>;
}

impl Pages for Draft {
    type Body = Body;

    fn page(wizard: &Wizard) -> Page<Body> {
        match (wizard.aside, wizard.place) {
            (Some(Aside::Route(route)), _) => wizard.plan_page(route, true),
            (Some(Aside::Checklist(index)), _) => wizard.checklist_page(index),
            (None, Place::Question(fact)) => {
                let (key, heading, question) = wizard.question_page(fact);
                (key, heading, question.map_or(Body::Nothing, Body::Question))
            }
            (None, Place::Route) => wizard.plan_page(wizard.route_index().unwrap_or(0), false),
            (None, Place::Draft(stage)) => wizard.draft_page(stage),
        }
    }
}

impl Pages for Elsewhere {
    type Body = Option<Question>;

    fn page(wizard: &Wizard<Self>) -> Page<Option<Question>> {
        match wizard.place {
            Place::Question(fact) => wizard.question_page(fact),
            Place::Route | Place::Draft(_) => Default::default(),
        }
    }
}

impl<D: Pages> Wizard<D> {
    /// The page to show now.
    #[must_use]
    pub fn screen(&self) -> Screen<D::Body> {
        let (key, heading, body) = D::page(self);
        Screen {
            key,
            site: self.fill("{site}"),
            other_sites: self.other_sites(),
            back: self.aside.is_some() || self.can_go_back(),
            notice: self.notice.clone(),
            problems: self.problems.clone(),
            heading,
            body,
            footer: self.footer(),
            opens: self.opens_at_start(),
            languages: self.languages(),
        }
    }

    fn languages(&self) -> Vec<Button> {
        let names = &self.service.languages.names;
        if names.len() < 2 || !self.draft.can_speak() {
            return Vec::new();
        }
        let names = (0u8..).zip(names);
        names
            .map(|(index, name)| Button::new("language", index, name.clone()))
            .collect()
    }

    /// A file is opened where nobody has begun anything.
    fn opens_at_start(&self) -> bool {
        !self.has_begun() && self.aside.is_none() && self.is_replaceable()
    }

    /// While a request is out there is no way back into it.
    fn can_go_back(&self) -> bool {
        !self.draft.is_out() && self.previous().is_some()
    }

    fn question_page(&self, index: FactIndex) -> Page<Option<Question>> {
        let known = self.known();
        let (Some(fact), Some(ask)) = (known.fact(index), self.question(index)) else {
            return Default::default();
        };
        let chosen = self.answers.choice(index);
        let offered = (0..).zip(&fact.choices);
        let offered = offered.filter(|(_, choice)| !choice.when.refuted(&known));
        let choices = offered.map(|(at, choice)| ChoiceRow {
            id: choice.id.clone(),
            label: self.fill(&choice.label),
            hint: choice.hint.as_ref().map(|hint| self.fill(hint)),
            chosen: chosen == Some(at),
        });
        let question = Question {
            hints: self.paragraphs(ask.hint.as_ref()),
            choices: choices.collect(),
        };
        let key = ["question-", &fact.id].concat();
        (key, self.fill(&ask.title), Some(question))
    }

    fn paragraphs(&self, text: Option<&Text>) -> Vec<String> {
        let text = text.map(|text| self.fill(text)).unwrap_or_default();
        let lines = text.lines().filter(|line| !line.is_empty());
        lines.map(ToString::to_string).collect()
    }

    fn other_sites(&self) -> Vec<Button> {
        if self.draft.is_out() {
            return Vec::new();
        }
        let site = &self.service.site;
        let current = self.known().value(site.fact).unwrap_or(0);
        let others = (0u8..)
            .zip(&site.names)
            .filter(|(value, _)| *value != current);
        others
            .map(|(value, name)| Button::new("site", value, name.clone()))
            .collect()
    }

    fn footer(&self) -> Vec<Button> {
        let lists = (0u8..).zip(&self.service.lists);
        lists
            .map(|(index, title)| Button::new("checklist", index, title.clone()))
            .collect()
    }
}

impl<D: Drafting> Wizard<D> {
    /// The wording of a question that fits the answers so far.
    pub(crate) fn question(&self, fact: FactIndex) -> Option<&Ask> {
        let known = self.known();
        let asks = &known.fact(fact)?.asks;
        asks.iter()
            .find(|ask| ask.when.holds(&known))
            .or(asks.last())
    }

    /// Wording with the variables of the site filled in.
    pub(crate) fn fill(&self, text: &str) -> String {
        fill(text, &self.known(), &|_| None).unwrap_or_else(|| text.to_string())
    }
}
