//! What can happen to the wizard.

use super::draft::state::Progress;
use super::press::{DraftPress, Press};
use crate::delivery::Reply;
use crate::evidence::RequestId;
use crate::request::Randomness;

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event<P = DraftPress, E = DraftEvent> {
    /// The page's form was submitted: names and values, never the field of a code.
    Continue(Vec<(String, String)>),
    /// Another button was pressed.
    Press(Press<P>),
    /// The browser keeps nothing: a reload will lose what was said.
    NotKept,
    /// Something that only happens on the pages after the questions.
    Draft(E),
}

/// Something that happened on the pages after the questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftEvent {
    /// A box of a list was ticked or cleared.
    Ticked {
        /// Id of the box.
        id: String,
        /// Whether it is ticked now.
        on: bool,
    },
    /// Something was typed into a field.
    Typed {
        /// Id of the field.
        field: String,
        /// All of its text.
        text: String,
    },
    /// The making of evidence goes on.
    EvidenceProgress(Progress),
    /// Evidence was made: its text, or the id of the wording of what was wrong with the code, and a detail.
    Evidence(Result<String, (String, String)>),
    /// The endpoint answered, or did not.
    Replied(Reply),
    /// The device is online from now on, or is not.
    Online(bool),
    /// A second of the countdown has passed.
    Tick,
    /// Text was put on the clipboard, or could not be; also where the browser does not say. It may still say so later.
    Copied(bool),
    /// The bytes of a file that the person chose, one more than are read at most; nothing if the browser could not read it.
    Opened(Option<Vec<u8>>),
    /// Whether this tab is the only one that sends this request.
    Claimed(bool),
    /// Another tab says something about a request.
    Heard(TabMessage),
    /// New random numbers, for another request.
    Renewed(Randomness),
}

/// What tabs tell each other. Nothing but the number of a request is ever among it.
///
/// ```
/// use account_recovery::evidence::RequestId;
/// use account_recovery::wizard::TabMessage;
/// let message = TabMessage::Stored(RequestId::new([0; 16]));
/// assert_eq!(message.text(), "stored 00000000000000000000000000");
/// assert_eq!(TabMessage::parse(&message.text()), Some(message));
/// assert_eq!(TabMessage::parse("hello"), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TabMessage {
    /// Was this request stored?
    Asks(RequestId),
    /// This request was stored.
    Stored(RequestId),
}

impl TabMessage {
    /// The message as text.
    #[must_use]
    pub fn text(self) -> String {
        match self {
            Self::Asks(id) => format!("asks {id}"),
            Self::Stored(id) => format!("stored {id}"),
        }
    }

    /// Reads a message; `None` for what no tab of this version says.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (kind, id) = text.split_once(' ')?;
        let id = id.parse().ok()?;
        match kind {
            "asks" => Some(Self::Asks(id)),
            "stored" => Some(Self::Stored(id)),
            _ => None,
        }
    }
}
