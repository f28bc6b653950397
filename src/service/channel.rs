//! The ways to hand a request over, and what the other side calls the parts of one.

use serde::{Deserialize, Serialize};

use super::{Link, Text};

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
