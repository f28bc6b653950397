//! The hand-over by hand: an issue form to fill in by copying, a mail to send, a file to keep.

use super::entries::Source;
use super::{github_issue_form, mailto};
use crate::answers::Known;
use crate::request::{Letter, Values, Way, letter};
use crate::service::{Channel, FormContent, FormEntry, FormTick, IssueForm, RequestForm};

/// Everything that the page of the hand-over shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Handover {
    /// The issue form, if the request goes there.
    pub issue: Option<Issue>,
    /// The mails to send.
    pub mails: Vec<Mail>,
}

/// An issue form with what goes into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// Where the form opens, empty.
    pub href: String,
    /// Where it opens with the texts filled in, if they fit into an address.
    pub prefilled: Option<String>,
    /// What goes into it, in the form's order.
    pub entries: Vec<Entry>,
    /// The boxes that the form insists on.
    pub ticks: Vec<FormTick>,
}

/// A text to copy into a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Stable id.
    pub id: String,
    /// The form's label.
    pub label: String,
    /// The text.
    pub text: String,
    /// What the text says in the person's language, if that is another one.
    pub translation: Option<String>,
}

/// A mail with the address that opens it in the person's program, if it is short enough for that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// The mail.
    pub letter: Letter,
    /// `mailto:` address.
    pub href: Option<String>,
}

impl Handover {
    /// Prepares the hand-over of a request.
    #[must_use]
    pub fn new(form: &RequestForm, values: &Values, known: &Known<'_>) -> Self {
        let mut handover = Self::default();
        for channel in &form.channels {
            match channel {
                Channel::GithubIssueForm(issue) => {
                    handover.issue = prepare(issue, form, values, known);
                }
                Channel::Mailto(draft) => {
                    let draft = form.drafts.get(usize::from(*draft));
                    let wanted = draft.filter(|draft| draft.when.holds(known));
                    handover.mails.extend(wanted.map(|draft| {
                        let letter = letter::write(draft, values, known, Way::ByHand);
                        let href = mailto::href(&letter);
                        Mail { letter, href }
                    }));
                }
                Channel::PostJson
                | Channel::PostFields(_)
                | Channel::PostForm(_)
                | Channel::Zendesk(_)
                | Channel::Download => {}
            }
        }
        handover
    }

    /// Every text that can be copied, by its id on the page.
    #[must_use]
    pub fn texts(&self) -> Vec<(String, String)> {
        let entries = self.issue.iter().flat_map(|issue| &issue.entries);
        let entries = entries.map(|entry| (format!("entry-{}", entry.id), entry.text.clone()));
        let mails = self.mails.iter().flat_map(|mail| {
            let Letter {
                id,
                subject,
                body,
                to,
                ..
            } = &mail.letter;
            [
                (format!("to-{id}"), to.clone().unwrap_or_default()),
                (format!("subject-{id}"), subject.clone()),
                (format!("body-{id}"), body.clone()),
            ]
        });
        entries.chain(mails).collect()
    }
}

fn prepare(
    issue: &IssueForm,
    form: &RequestForm,
    values: &Values,
    known: &Known<'_>,
) -> Option<Issue> {
    let draft = form.drafts.get(usize::from(issue.draft))?;
    let letter = letter::write(draft, values, known, Way::ByHand);
    let source = Source {
        letter: &letter,
        values,
        known,
        id: None,
    };
    let entries = issue.entries.iter();
    let entries: Vec<_> = entries.map(|entry| fill(entry, &source)).collect();
    let filled = entries.iter().filter(|entry| !entry.text.is_empty());
    let filled = filled.map(|entry| (entry.id.as_str(), entry.text.as_str()));
    Some(Issue {
        prefilled: github_issue_form::href(&issue.href, filled),
        href: issue.href.clone(),
        entries,
        ticks: issue.ticks.clone(),
    })
}

fn fill(entry: &FormEntry, source: &Source<'_>) -> Entry {
    let translation = source.letter.translation.as_ref();
    let translation = translation.and_then(|letter| match entry.content {
        FormContent::Subject => Some(letter.subject.clone()),
        FormContent::Body => Some(letter.body.clone()),
        FormContent::Reference | FormContent::Template(_) => None,
    });
    Entry {
        id: entry.id.clone(),
        label: entry.label.clone(),
        text: source.text(&entry.content).unwrap_or_default(),
        translation,
    }
}
