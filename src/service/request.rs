//! Requests to support: fields, texts, and ways to hand them over.

use serde::{Deserialize, Serialize};

use super::condition::Facts;
use super::{Condition, FactIndex, Link, Text};

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

/// A way to hand a request over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Channel {
    /// JSON (`ara/2`) to the endpoint that the page names.
    PostJson,
    /// Entries as a flat JSON object to a tracker at that endpoint.
    PostFields(PostFields),
    /// The form of a help desk at that endpoint, submitted as a browser does.
    PostForm(PostForm),
    /// Zendesk's requests API at that endpoint: the draft, and entries named as in [`crate::delivery::zendesk::PLACES`] or
    /// by the number of a custom field.
    Zendesk(Wire),
    /// Guided copying into an issue form that the person opens.
    GithubIssueForm(IssueForm),
    /// A mail that the person sends: index of the draft.
    Mailto(u8),
    /// The request as a file.
    Download,
}

impl Channel {
    /// What is written into the entries of the other side, on a channel to one that has its own.
    #[must_use]
    pub fn wire(&self) -> Option<&Wire> {
        match self {
            Self::PostFields(tracker) => Some(&tracker.wire),
            Self::PostForm(form) => Some(&form.wire),
            Self::Zendesk(wire) => Some(wire),
            Self::PostJson | Self::GithubIssueForm(_) | Self::Mailto(_) | Self::Download => None,
        }
    }

    /// Whether the other side knows a request again by its id, so that sending it twice files it once. A help desk's form
    /// and Zendesk file whatever comes; so does a tracker of which the definition does not say how it refuses a request
    /// that it holds already.
    ///
    /// ```
    /// use account_recovery::service::{Channel, Wire};
    /// let wire = Wire { draft: 0, entries: Vec::new() };
    /// assert!(Channel::PostJson.is_idempotent());
    /// assert!(!Channel::Zendesk(wire).is_idempotent());
    /// ```
    #[must_use]
    pub fn is_idempotent(&self) -> bool {
        match self {
            Self::PostJson => true,
            Self::PostFields(tracker) => tracker.duplicate.is_some(),
            _ => false,
        }
    }
}

/// What is written into the named entries of somebody else's form or interface.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wire {
    /// Index of the draft that subject and body are taken from.
    pub draft: u8,
    /// The entries, in the order in which they are sent.
    pub entries: Vec<WireEntry>,
}

/// One entry of a [`Wire`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WireEntry {
    /// What the other side calls it.
    pub name: String,
    /// What is sent.
    pub content: FormContent,
}

/// How a tracker with a REST interface takes requests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostFields {
    /// What is sent.
    pub wire: Wire,
    /// The words before the ticket's number in the refusal of a request that the tracker holds already.
    pub duplicate: Option<String>,
    /// Whether the tracker insists on the header `X-Requested-With`.
    pub requested_with: bool,
}

/// How the form of a help desk takes requests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostForm {
    /// What is sent.
    pub wire: Wire,
    /// Whether it goes as `multipart/form-data`.
    pub multipart: bool,
    /// Name of the hidden field whose value the form wants back.
    pub token: Option<String>,
    /// Text that only the page of success bears; without it, any other page than the form's is success.
    pub success: Option<String>,
    /// Name of the query parameter in which the page of success has the ticket's number.
    pub ticket: Option<String>,
}

/// An issue form on GitHub, filled in by hand from what the page shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssueForm {
    /// Where the form opens.
    pub href: String,
    /// Index of the draft that is copied there.
    pub draft: u8,
    /// What to copy, in the form's order.
    pub entries: Vec<FormEntry>,
    /// The boxes that the form insists on, explained.
    pub ticks: Vec<FormTick>,
}

/// One entry of an [`IssueForm`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormEntry {
    /// Stable id.
    pub id: String,
    /// The form's label, as the form shows it.
    pub label: Text,
    /// What is copied.
    pub content: FormContent,
}

/// What goes into an entry of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum FormContent {
    /// The draft's subject.
    Subject,
    /// The draft's lines.
    Body,
    /// The request's id.
    Reference,
    /// A template such as `` `{username}` ``; here backticks are copied as they are.
    Template(String),
}

/// A box to tick on an issue form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormTick {
    /// Stable id.
    pub id: String,
    /// What the box says, in short.
    pub label: Text,
    /// What it means, in plain words.
    pub text: Text,
    /// A page that it refers to.
    pub link: Option<Link>,
}
