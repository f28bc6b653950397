//! What goes into the named entries of somebody else's form or interface, and which of our fields an entry shows.

use crate::answers::Known;
use crate::evidence::RequestId;
use crate::request::{Letter, Texts, Values};
use crate::service::{FormContent, WireEntry};
use crate::wording;

/// Everything that entries are filled from.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// The letter that subject and body are taken from.
    pub letter: &'a Letter,
    /// The fields.
    pub values: &'a Values,
    /// The answers.
    pub known: &'a Known<'a>,
    /// The request's id; what is handed over by hand does without.
    pub id: Option<RequestId>,
}

impl Source<'_> {
    /// The text of one entry; `None` if it shows something that is not there.
    #[must_use]
    pub fn text(&self, content: &FormContent) -> Option<String> {
        match content {
            FormContent::Subject => Some(self.letter.subject.clone()),
            FormContent::Body => Some(self.letter.body.clone()),
            FormContent::Reference => self.id.map(|id| id.to_string()),
            FormContent::Template(template) => {
                let variable = |name: &str| self.values.text(name).map(ToString::to_string);
                wording::fill_ticket(template, self.known, &variable)
            }
        }
    }

    /// Names and texts of the entries; those without one are left out.
    #[must_use]
    pub fn fill(&self, entries: &[WireEntry]) -> Texts {
        let filled = entries.iter();
        let filled =
            filled.filter_map(|entry| Some((entry.name.clone(), self.text(&entry.content)?)));
        filled.collect()
    }
}

/// The field that an entry of this name shows, so that a complaint about the entry can stand beside it.
#[must_use]
pub fn field<'a>(entries: &'a [WireEntry], name: &str) -> Option<&'a str> {
    let entry = entries.iter().find(|entry| entry.name == name)?;
    let FormContent::Template(template) = &entry.content else {
        return None;
    };
    let (_, rest) = template.split_once('{')?;
    let (field, _) = rest.split_once('}')?;
    Some(field)
}
