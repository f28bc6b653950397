//! What was typed into the fields, read as typed values; a [`Values`] is proof that all of it is fit to send.

use std::vec;

use super::Typed;
use super::guard::guard;
use crate::answers::Known;
use crate::date::Date;
use crate::error::Fault;
use crate::evidence::RequestId;
use crate::field::{Email, FieldError, FreeText, Handle, RepositoryUrl, UserName};
use crate::problem::Problem;
use crate::service::{Audience, Field, FieldKind, RequestForm, Service};
use crate::wording::{fill, put};
use crate::words::word;

/// Most characters of one line.
const LINE: usize = 200;
/// Most characters of a text.
const TEXT: usize = 4_000;

/// What a request is read from.
#[derive(Debug, Clone, Copy)]
pub struct Entered<'a> {
    /// The texts of the fields.
    pub typed: &'a Typed,
    /// Ids of the fields whose text the person chose to publish with the personal data in it.
    pub published: &'a [String],
    /// Number of the request.
    pub id: RequestId,
    /// When it was begun, in seconds since 1970.
    pub created: u64,
    /// Address of the ticket that was filed by hand; empty before.
    pub ticket: &'a str,
}

/// Id of a word, and the detail that it names.
pub type Remark = (String, String);

/// A field's value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Value {
    /// Index of the field in its form.
    pub field: usize,
    /// Id of the field.
    pub id: String,
    /// What is accepted in the field.
    pub kind: FieldKind,
    /// The text, normalised.
    pub text: String,
    /// Something to look at again: id of the wording, and the detail that it names.
    pub remark: Option<Remark>,
}

/// What letters can say about their request besides the fields; no field has one of these ids.
pub const ABOUT: [&str; 5] = ["number", "date", "language", "answers", "ticket"];

/// The values of all fields that were filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Values {
    fields: Vec<Value>,
    /// Texts for [`ABOUT`]; empty ones are not known.
    about: [String; ABOUT.len()],
}

impl Values {
    /// Reads all fields that the answers call for.
    ///
    /// # Errors
    /// One problem for each field that cannot be sent: a required one left empty, `http://…` as a repository, a text
    /// with a recovery code in it, a public one with a mail address that the person did not choose to publish.
    pub fn parse(
        form: &RequestForm,
        known: &Known<'_>,
        entered: &Entered<'_>,
    ) -> Result<Self, Vec<Problem>> {
        let mut values = Vec::new();
        let mut problems = Vec::new();
        for (index, field) in form.asked(known) {
            let text = entered.typed.get(&field.id).trim();
            if text.is_empty() && form.may_be_empty(index, field, known) {
                continue;
            }
            let is_published = entered.published.contains(&field.id);
            match Value::parse(usize::from(index), field, text, is_published, known.service) {
                Ok(value) => values.push(value),
                Err(problem) => problems.push(problem),
            }
        }
        problems.extend(missing(form, known, entered));
        if problems.is_empty() {
            Ok(Self {
                fields: values,
                about: about(known, entered),
            })
        } else {
            Err(problems)
        }
    }

    /// The values for one audience, with their fields.
    pub fn of<'a>(
        &'a self,
        form: &'a RequestForm,
        audience: Audience,
    ) -> impl Iterator<Item = (&'a Field, &'a Value)> {
        let with_field = |value: &'a Value| Some((form.fields.get(value.field)?, value));
        self.fields
            .iter()
            .filter_map(with_field)
            .filter(move |(field, _)| field.audience == audience)
    }

    /// The text of a field, or of what is known about the request.
    #[must_use]
    pub fn text(&self, id: &str) -> Option<&str> {
        let value = self.fields.iter().find(|value| value.id == id);
        let about = || ABOUT.iter().zip(&self.about).find(|(name, _)| **name == id);
        let about = || {
            about()
                .map(|(_, text)| text)
                .filter(|text| !text.is_empty())
        };
        value
            .map(|value| &value.text)
            .or_else(about)
            .map(String::as_str)
    }

    /// The user name of the account; empty if the form has no such field.
    #[must_use]
    pub fn account(&self) -> &str {
        self.first(FieldKind::UserName).unwrap_or("")
    }

    /// Who files the request, as `github:NAME`; empty if unknown.
    #[must_use]
    pub fn reporter(&self) -> String {
        let name = self.first(FieldKind::Handle);
        name.map(|name| ["github:", name].concat())
            .unwrap_or_default()
    }

    fn first(&self, kind: FieldKind) -> Option<&str> {
        let value = self.fields.iter().find(|value| value.kind == kind)?;
        Some(&value.text)
    }
}

impl Value {
    fn parse(
        index: usize,
        field: &Field,
        text: &str,
        is_published: bool,
        service: &Service,
    ) -> Result<Self, Problem> {
        let (text, remark) =
            read(field.kind, text).map_err(|error| explain(field, &error, service))?;
        let published = guard(field, &text, is_published, service)?;
        Ok(Self {
            field: index,
            id: field.id.clone(),
            kind: field.kind,
            text,
            remark: remark.or(published),
        })
    }
}

/// Number, day, the person's language, answers by their ids, and the address of the ticket once that is filed.
fn about(known: &Known<'_>, entered: &Entered<'_>) -> [String; ABOUT.len()] {
    let answers = known.pairs().into_iter();
    let answers = answers.map(|(fact, value)| [&fact, "=", &value].concat());
    [
        entered.id.to_string(),
        Date::after(entered.created, 0).iso(),
        known.service.language.clone(),
        answers.collect::<Vec<_>>().join(", "),
        entered.ticket.to_string(),
    ]
}

/// A problem for each need of which no field is filled in, at the first of its fields.
fn missing(form: &RequestForm, known: &Known<'_>, entered: &Entered<'_>) -> Vec<Problem> {
    let is_empty = |field: &Field| entered.typed.get(&field.id).trim().is_empty();
    let unmet = form.needed(known).filter(|asked| asked.len() > 1);
    let unmet = unmet.filter(|asked| asked.iter().all(|(_, field)| is_empty(field)));
    let problem = |asked: Vec<(u8, &Field)>| {
        let (_, first) = asked.first()?;
        let labels = asked.iter().filter_map(|(_, field)| {
            let no_variable = |_: &str| None;
            fill(&field.label, known, &no_variable)
        });
        let list = labels.collect::<Vec<_>>().join("; ");
        let message = put(word!(known.service, "error-one-of"), "list", &list);
        Some(Problem::new(&first.id, message))
    };
    unmet.filter_map(problem).collect()
}

/// Reads text as a field's kind; what was mended or looks like a slip is remarked.
fn read(kind: FieldKind, text: &str) -> Result<(String, Option<Remark>), FieldError> {
    Ok(match kind {
        FieldKind::UserName => {
            let name = UserName::parse(text)?;
            with_remark("user-name", name.as_str(), name.repaired())
        }
        FieldKind::Email => read_mail(text)?,
        FieldKind::RepositoryUrl => {
            let url = RepositoryUrl::parse(text)?;
            with_remark("repository-url", url.as_str(), url.repaired())
        }
        FieldKind::Handle => {
            let handle = Handle::parse(text)?;
            with_remark("handle", handle.as_str(), handle.repaired())
        }
        FieldKind::Line => with_remark("", FreeText::line(text, LINE)?.as_str(), false),
        FieldKind::Text => with_remark("", FreeText::lines(text, TEXT)?.as_str(), false),
    })
}

fn read_mail(text: &str) -> Result<(String, Option<Remark>), FieldError> {
    let mail = Email::parse(text)?;
    let hint = mail.hint().map(|hint| {
        let id = ["hint-", hint.code()].concat();
        (id, hint.detail().unwrap_or_default())
    });
    let (text, repaired) = with_remark("email", mail.as_str(), mail.repaired());
    Ok((text, hint.or(repaired)))
}

fn with_remark(kind: &str, text: &str, repaired: bool) -> (String, Option<Remark>) {
    let remark = repaired.then(|| (["repaired-", kind].concat(), text.to_string()));
    (text.to_string(), remark)
}

fn explain(field: &Field, error: &FieldError, service: &Service) -> Problem {
    let detail = error.detail().unwrap_or_default();
    let word = service.word_for(&["error-", error.code()].concat());
    Problem::new(&field.id, put(word, "detail", &detail))
}

impl IntoIterator for Values {
    type Item = Value;
    type IntoIter = vec::IntoIter<Value>;

    fn into_iter(self) -> Self::IntoIter {
        self.fields.into_iter()
    }
}
