//! What can happen to the wizard, and what it wants done outside.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::evidence::EvidenceOrder;
use crate::service::{FactIndex, ValueIndex};

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The page's form was submitted: names and values, never the field of a code.
    Continue(Vec<(String, String)>),
    /// Another button was pressed.
    Press(Press),
    /// Something was typed into a field.
    Typed {
        /// Id of the field.
        field: String,
        /// All of its text.
        text: String,
    },
    /// A box of a list was ticked or cleared.
    Ticked {
        /// Id of the box.
        id: String,
        /// Whether it is ticked now.
        on: bool,
    },
    /// A commitment was made: its PHC string, or the code of what was wrong with the typed code and a detail.
    Evidence(Result<String, (String, String)>),
    /// The endpoint answered, or did not.
    Replied(Reply),
    /// Text was put on the clipboard, or could not be.
    Copied(bool),
}

/// What came back from an endpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// An answer that can be read.
    Answer {
        /// HTTP status.
        status: u16,
        /// Seconds to wait, if the endpoint named them in `Retry-After`.
        retry_after: Option<u32>,
        /// The body, at most 64 KiB of it.
        body: String,
    },
    /// No answer in time: the request may have arrived.
    TimedOut,
    /// The endpoint cannot be reached.
    Unreachable,
}

/// A button other than "Continue". The page carries it as text in `data-action`.
///
/// ```
/// use account_recovery::wizard::Press;
/// assert_eq!(Press::parse("change:3"), Some(Press::Change(3)));
/// assert_eq!(Press::parse("step:2:0"), Some(Press::Step(2, 0)));
/// assert_eq!(Press::parse("nonsense"), None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Press {
    /// To the page before.
    Back,
    /// Change the answer to a fact.
    Change(FactIndex),
    /// Change the fields.
    Edit,
    /// Choose another site.
    Site(ValueIndex),
    /// The button of a step: route and step by index.
    Step(u8, u8),
    /// Show a checklist.
    Checklist(u8),
    /// Remove secrets and personal data from a field.
    Redact(String),
    /// Go on without evidence.
    WithoutEvidence,
    /// To the receipt, after the hand-over by hand.
    Finish,
    /// Copy a text: its id on the page.
    Copy(String),
    /// Save the request as a file.
    SaveRequest,
    /// Save the receipt as a file.
    SaveReceipt,
    /// Print the page.
    Print,
    /// Forget everything and start again.
    Clear,
}

impl Press {
    /// Reads the text of a `data-action`.
    #[must_use]
    pub fn parse(action: &str) -> Option<Self> {
        let (name, argument) = action.split_once(':').unwrap_or((action, ""));
        Some(match name {
            "back" => Self::Back,
            "change" => Self::Change(argument.parse().ok()?),
            "edit" => Self::Edit,
            "site" => Self::Site(argument.parse().ok()?),
            "step" => {
                let (route, step) = argument.split_once(':')?;
                Self::Step(route.parse().ok()?, step.parse().ok()?)
            }
            "checklist" => Self::Checklist(argument.parse().ok()?),
            "redact" => Self::Redact(argument.to_string()),
            "without-evidence" => Self::WithoutEvidence,
            "finish" => Self::Finish,
            "copy" => Self::Copy(argument.to_string()),
            "save-request" => Self::SaveRequest,
            "save-receipt" => Self::SaveReceipt,
            "print" => Self::Print,
            "clear" => Self::Clear,
            _ => return None,
        })
    }
}

/// Where the focus goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// To the heading of a new page.
    Heading,
    /// To the summary of problems.
    Problems,
}

/// Something to be done outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Move the focus, after the page was shown.
    Focus(Focus),
    /// Make a commitment from the code that was in the form, then report [`Event::Evidence`].
    MakeEvidence(EvidenceOrder),
    /// Post JSON, then report [`Event::Replied`].
    Post {
        /// Where to.
        url: String,
        /// The JSON.
        body: String,
    },
    /// Put text on the clipboard.
    Copy(String),
    /// Offer a file to save.
    Save {
        /// Its name.
        name: String,
        /// Its MIME type.
        mime: &'static str,
        /// What is in it.
        text: String,
    },
    /// Print the page.
    Print,
    /// Tell the embedding page: a kind (`question`, `route`, `sent`) and an id, never anything typed.
    Tell(&'static str, String),
}
