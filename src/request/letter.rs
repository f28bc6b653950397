//! The texts that a request consists of for people: the public ticket and the private mail.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::Values;
use crate::answers::Known;
use crate::service::{Audience, Draft, RequestForm, Sent};
use crate::wording::{fill, fill_ticket};

/// A text ready to be handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Id of the draft.
    pub id: String,
    /// What it is called on the page.
    pub name: String,
    /// Who reads it.
    pub audience: Audience,
    /// Mail address it goes to, for a mail.
    pub to: Option<String>,
    /// Title or subject.
    pub subject: String,
    /// The text, lines ended by line feeds.
    pub body: String,
    /// What it says in the person's language, if that is not the one that support reads.
    pub translation: Option<Translation>,
}

/// A letter in the language of the person who sends it; nobody gets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translation {
    /// Title or subject.
    pub subject: String,
    /// The text.
    pub body: String,
}

impl Translation {
    /// Subject, an empty line, and the text.
    #[must_use]
    pub fn whole(&self) -> String {
        [&self.subject, "\n\n", &self.body].concat()
    }
}

impl Letter {
    /// Subject, an empty line, and the text.
    #[must_use]
    pub fn whole(&self) -> String {
        [&self.subject, "\n\n", &self.body].concat()
    }
}

/// Who takes the letters over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// The person, by hand.
    ByHand,
    /// An endpoint.
    Endpoint,
}

impl Way {
    /// Whether something is written that may be meant for the way by hand alone.
    #[must_use]
    pub fn takes(self, by_hand: bool) -> bool {
        !by_hand || self == Self::ByHand
    }
}

/// The letters that the answers and the way call for.
#[must_use]
pub fn letters(form: &RequestForm, values: &Values, known: &Known<'_>, way: Way) -> Vec<Letter> {
    let drafts = form.drafts.iter();
    let wanted = drafts.filter(|draft| way.takes(draft.by_hand) && draft.when.holds(known));
    wanted
        .map(|draft| write(draft, values, known, way))
        .collect()
}

/// The letter of one draft, whether the answers call for it or not.
#[must_use]
pub fn write(draft: &Draft, values: &Values, known: &Known<'_>, way: Way) -> Letter {
    let variable = |name: &str| values.text(name).map(ToString::to_string);
    let sent = |text: &Sent| fill_ticket(&text.text, known, &variable);
    let read = |text: &Sent| fill(text.read(), known, &variable);
    let lines = || {
        let lines = draft.lines.iter();
        lines.filter(|line| way.takes(line.by_hand) && line.when.holds(known))
    };
    let translation = known.service.plans.ticket.as_ref().map(|_| Translation {
        subject: read(&draft.subject).unwrap_or_default(),
        body: without_gaps(lines().filter_map(|line| read(&line.text))).join("\n"),
    });
    Letter {
        id: draft.id.clone(),
        name: fill(&draft.name, known, &variable).unwrap_or_default(),
        audience: draft.audience,
        to: draft.to.clone(),
        subject: sent(&draft.subject).unwrap_or_default(),
        body: without_gaps(lines().filter_map(|line| sent(&line.text))).join("\n"),
        translation,
    }
}

/// Leaves out empty lines at the start, at the end and beside another one: conditions may have emptied a whole block.
fn without_gaps(lines: impl Iterator<Item = String>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for line in lines {
        if !line.is_empty() || kept.last().is_some_and(|last| !last.is_empty()) {
            kept.push(line);
        }
    }
    if kept.last().is_some_and(String::is_empty) {
        kept.pop();
    }
    kept
}
