//! Requests to support: fields, texts, and ways to hand them over.

use serde::{Deserialize, Serialize};

use super::condition::Facts;
use super::{Channel, Condition, FactIndex, Text};

/// Who will read something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Audience {
    /// Everybody, for ever.
    Public,
    /// Support only.
    Private,
}

/// A request to support: what is asked, what is written, and how it is handed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestForm {
    /// Stable id.
    pub id: String,
    /// Facts asked while drafting, one a page, unless they are known already.
    pub drafting: Vec<FactIndex>,
    /// The fields.
    pub fields: Vec<Field>,
    /// The texts made of answers and fields.
    pub drafts: Vec<Draft>,
    /// Ways to hand the request over, best first.
    pub channels: Vec<Channel>,
    /// When a person may add evidence of a recovery code, if the page names a private endpoint.
    pub evidence: Condition,
    /// What support needs to work on the request at all.
    pub needs: Vec<Need>,
}

/// What support would have to ask back about if a request did not have it: one of these fields, filled in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Need {
    /// Needed only if this holds.
    pub when: Condition,
    /// Indices of the fields of which one is enough.
    pub fields: Vec<u8>,
}

impl RequestForm {
    /// The fields that the answers call for, with their indices.
    pub fn asked<'a, F: Facts + ?Sized>(
        &'a self,
        known: &'a F,
    ) -> impl Iterator<Item = (u8, &'a Field)> {
        (0..)
            .zip(&self.fields)
            .filter(|(_, field)| field.when.holds(known))
    }

    /// What support needs with these answers: for each need the fields that are asked, of which one is enough.
    pub fn needed<'a, F: Facts + ?Sized>(
        &'a self,
        known: &'a F,
    ) -> impl Iterator<Item = Vec<(u8, &'a Field)>> {
        let needs = self.needs.iter().filter(|need| need.when.holds(known));
        needs.map(|need| {
            self.asked(known)
                .filter(|(index, _)| need.fields.contains(index))
                .collect()
        })
    }

    /// Whether a field that is asked may be left empty with these answers.
    pub fn may_be_empty<F: Facts + ?Sized>(&self, index: u8, field: &Field, known: &F) -> bool {
        let alone = |asked: Vec<(u8, &Field)>| matches!(asked[..], [(one, _)] if one == index);
        field.optional && !self.needed(known).any(alone)
    }
}

/// What is accepted in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum FieldKind {
    /// [`crate::field::UserName`]
    UserName,
    /// [`crate::field::Email`]
    Email,
    /// [`crate::field::RepositoryUrl`]
    RepositoryUrl,
    /// [`crate::field::Handle`]: the name on the tracker, which becomes the request's `reporter`.
    Handle,
    /// [`crate::field::FreeText::line`]
    Line,
    /// [`crate::field::FreeText::lines`]
    Text,
}

/// A field of a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// Stable id.
    pub id: String,
    /// What is accepted.
    pub kind: FieldKind,
    /// Who reads it.
    pub audience: Audience,
    /// Whether it may be left empty where no [`Need`] says otherwise.
    pub optional: bool,
    /// Asked only if this holds.
    pub when: Condition,
    /// The label.
    pub label: Text,
    /// What helps to fill it in.
    pub hint: Option<Text>,
    /// What people often have to say there, ready to be put in.
    pub phrases: Vec<Phrase>,
}

/// A sentence that a press puts into a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phrase {
    /// As support reads it.
    pub sent: Text,
    /// As the person reads it, if that is in another language.
    pub read: Option<Text>,
}

/// A text made of answers and fields.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Stable id.
    pub id: String,
    /// Who reads it.
    pub audience: Audience,
    /// Made only if this holds.
    pub when: Condition,
    /// Made only if the request is handed over by hand, not to an endpoint.
    pub by_hand: bool,
    /// What it is called on the page.
    pub name: Text,
    /// Mail address that it goes to, for a mail.
    pub to: Option<String>,
    /// Title of a ticket, subject of a mail.
    pub subject: Text,
    /// The lines; a line that names an empty field is left out.
    pub lines: Vec<Line>,
    /// What the subject and each of the lines say in the person's language; empty if that is the one they are in.
    pub translations: Vec<Text>,
}

/// A line of a [`Draft`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Written only if this holds.
    pub when: Condition,
    /// Written only if the request is handed over by hand, not to an endpoint.
    pub by_hand: bool,
    /// The line.
    pub text: Text,
}
