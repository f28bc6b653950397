//! Puts words where a definition names messages.

use crate::service::{
    Action, Ask, Channel, Checklist, Choice, Draft, Fact, Field, FormEntry, FormTick, IssueForm,
    Link, Next, Phrase, Plans, RequestForm, Route, Rule, Section, Site, Step, Text, Wait,
};

use super::wording::Wording;

/// The wording of a language, and that of the one that support reads, if it is another one.
#[derive(Clone, Copy)]
pub(crate) struct Words<'a> {
    pub(crate) own: &'a Wording,
    pub(crate) support: Option<&'a Wording>,
}

impl Words<'_> {
    /// The same text as support reads it.
    fn for_support(self, name: &Text) -> Text {
        let own = self.support.unwrap_or(self.own);
        let support = None;
        name.worded(&Self { own, support })
    }
}

/// A part of a definition that has texts.
pub(crate) trait Worded: Clone {
    /// Replaces the names of messages by texts; returns whether there was any.
    fn put(&mut self, words: &Words<'_>) -> bool;

    /// The same with its texts.
    fn worded(&self, words: &Words<'_>) -> Self {
        let mut worded = self.clone();
        worded.put(words);
        worded
    }
}

impl Worded for Text {
    fn put(&mut self, words: &Words<'_>) -> bool {
        let (id, part) = self.split_once('.').unwrap_or((self, ""));
        let phrase = words.own.phrase(id, part);
        let is_there = phrase.is_some();
        *self = phrase.map(|phrase| phrase.text.clone()).unwrap_or_default();
        is_there
    }
}

impl<T: Worded> Worded for Option<T> {
    fn put(&mut self, words: &Words<'_>) -> bool {
        let is_there = self.as_mut().is_some_and(|part| part.put(words));
        if !is_there {
            *self = None;
        }
        is_there
    }
}

impl<T: Worded> Worded for Vec<T> {
    fn put(&mut self, words: &Words<'_>) -> bool {
        for part in self {
            part.put(words);
        }
        true
    }
}

/// The fields of each part that have texts.
macro_rules! worded {
    ($($part:ident { $($field:ident),* })*) => {
        $(
            impl Worded for $part {
                fn put(&mut self, words: &Words<'_>) -> bool {
                    $(self.$field.put(words);)*
                    true
                }
            }
        )*
    };
}

worded! {
    Site { names }
    Fact { asks, choices }
    Ask { title, hint }
    Choice { label, hint }
    Plans { rules, routes, checklists, requests, never_ask }
    Rule { because }
    Route { title, lead, steps, never, waits, next }
    Step { text, open, list, link, action }
    Link { label }
    Action { label }
    Wait { text }
    Next { text }
    Checklist { title, lead, sections }
    Section { title, steps }
    RequestForm { fields, drafts, channels }
    Field { label, hint, phrases }
    IssueForm { entries, ticks }
    FormEntry { label }
    FormTick { label, text, link }
}

impl Worded for Channel {
    fn put(&mut self, words: &Words<'_>) -> bool {
        match self {
            Self::GithubIssueForm(form) => form.put(words),
            _ => true,
        }
    }
}

impl Worded for Phrase {
    fn put(&mut self, words: &Words<'_>) -> bool {
        self.read = words.support.map(|_| self.sent.worded(words));
        self.sent = words.for_support(&self.sent);
        true
    }
}

/// A draft is written in the language of support; what it says in the person's own language is its translation.
impl Worded for Draft {
    fn put(&mut self, words: &Words<'_>) -> bool {
        self.name.put(words);
        let lines = self.lines.iter_mut().map(|line| &mut line.text);
        let texts = [&mut self.subject].into_iter().chain(lines);
        for text in texts {
            if words.support.is_some() {
                self.translations.push(text.worded(words));
            }
            *text = words.for_support(text);
        }
        true
    }
}
