//! What was typed into the fields, read as typed values; a [`Values`] is proof that all of it is fit to send.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use crate::answers::Known;
use crate::error::Fault;
use crate::evidence::context;
use crate::field::{Email, EmailHint, FieldError, FreeText, Handle, RepositoryUrl, UserName};
use crate::privacy::{self, Severity};
use crate::service::{Audience, Field, FieldKind, RequestForm, Service};
use crate::wizard::Problem;
use crate::wording::put;

/// Most characters of one line.
const LINE: usize = 200;
/// Most characters of a text.
const TEXT: usize = 4_000;

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
    /// Whether something was taken away or mended in what was typed.
    pub repaired: bool,
    /// What the person may have meant instead.
    pub suggestion: Option<String>,
}

/// The values of all fields that were filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Values(Vec<Value>);

impl Values {
    /// Reads all fields that the answers call for.
    ///
    /// # Errors
    /// One problem for each field that cannot be sent: a required one left empty, `http://…` as a repository, a text
    /// with a recovery code in it.
    pub fn parse(
        form: &RequestForm,
        known: &Known<'_>,
        typed: &BTreeMap<String, String>,
    ) -> Result<Self, Vec<Problem>> {
        let mut values = Vec::new();
        let mut problems = Vec::new();
        for (index, field) in form.fields.iter().enumerate() {
            let text = typed.get(&field.id).map_or("", |text| text.trim());
            if field.when.refuted(known) || field.optional && text.is_empty() {
                continue;
            }
            match Value::parse(index, field, text, known.service) {
                Ok(value) => values.push(value),
                Err(problem) => problems.push(problem),
            }
        }
        if problems.is_empty() {
            Ok(Self(values))
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
        self.0
            .iter()
            .filter_map(with_field)
            .filter(move |(field, _)| field.audience == audience)
    }

    /// The text of a field.
    #[must_use]
    pub fn text(&self, id: &str) -> Option<&str> {
        let value = self.0.iter().find(|value| value.id == id)?;
        Some(&value.text)
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

    /// Keyed digest of the address to write to, the last of the form; zeros if there is none.
    #[must_use]
    pub fn contact(&self, key: &[u8; 32]) -> [u8; 32] {
        let mut mails = self.0.iter().filter(|value| value.kind == FieldKind::Email);
        let last = mails.next_back();
        last.map_or([0; 32], |mail| context::contact(key, &mail.text))
    }

    fn first(&self, kind: FieldKind) -> Option<&str> {
        let value = self.0.iter().find(|value| value.kind == kind)?;
        Some(&value.text)
    }
}

impl Value {
    fn parse(index: usize, field: &Field, text: &str, service: &Service) -> Result<Self, Problem> {
        let (text, repaired, suggestion) =
            read(field.kind, text).map_err(|error| explain(field, &error, service))?;
        let value = Self {
            field: index,
            id: field.id.clone(),
            kind: field.kind,
            text,
            repaired,
            suggestion,
        };
        guard(field, &value.text, service)?;
        Ok(value)
    }
}

/// Text, whether it was repaired, and a suggestion.
type Read = (String, bool, Option<String>);

fn read(kind: FieldKind, text: &str) -> Result<Read, FieldError> {
    let plain = |text: &str| (text.to_string(), false, None);
    Ok(match kind {
        FieldKind::UserName => {
            let name = UserName::parse(text)?;
            (name.as_str().to_string(), name.repaired(), None)
        }
        FieldKind::Email => {
            let mail = Email::parse(text)?;
            let suggestion = match mail.hint() {
                Some(EmailHint::Domain(other)) => Some(other),
                _ => None,
            };
            (mail.as_str().to_string(), mail.repaired(), suggestion)
        }
        FieldKind::RepositoryUrl => {
            let url = RepositoryUrl::parse(text)?;
            (url.as_str().to_string(), url.repaired(), None)
        }
        FieldKind::Handle => plain(Handle::parse(text)?.as_str()),
        FieldKind::Line => plain(FreeText::line(text, LINE)?.as_str()),
        FieldKind::Text => plain(FreeText::lines(text, TEXT)?.as_str()),
    })
}

fn explain(field: &Field, error: &FieldError, service: &Service) -> Problem {
    let detail = error.detail().unwrap_or_default();
    let word = service.word_for(&["error-", error.code()].concat());
    let message = put(&put(word, "detail", &detail), "label", &field.label);
    Problem::new(&field.id, message)
}

/// Stops secrets anywhere, and personal data in what everybody reads.
fn guard(field: &Field, text: &str, service: &Service) -> Result<(), Problem> {
    if !matches!(field.kind, FieldKind::Line | FieldKind::Text) {
        return Ok(());
    }
    let findings = privacy::scan(text, &service.codes);
    let mut stops = findings.iter().filter(|finding| {
        finding.kind.severity() == Severity::Secret || field.audience == Audience::Public
    });
    let Some(first) = stops.next() else {
        return Ok(());
    };
    let message = service.word_for(&["privacy-", first.kind.code()].concat());
    Err(Problem {
        field: field.id.clone(),
        message: message.into(),
        removable: true,
    })
}

impl IntoIterator for Values {
    type Item = Value;
    type IntoIter = vec::IntoIter<Value>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}
