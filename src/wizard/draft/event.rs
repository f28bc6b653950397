//! What can happen on the pages of a request, and what they want done outside.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Progress, Randomness, TabMessage};
use crate::delivery::Landing;
use crate::delivery::outgoing::Outgoing;
use crate::evidence::{EvidenceOrder, RequestId};

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftEvent {
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

/// What came back from an endpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// An answer that can be read.
    Answer {
        /// HTTP status.
        status: u16,
        /// Seconds to wait, if the endpoint named them in `Retry-After`.
        retry_after: Option<u32>,
        /// The address that answered.
        landing: Landing,
        /// The body, at most 64 KiB of it.
        body: String,
    },
    /// No answer in time: the request may have arrived.
    TimedOut,
    /// The endpoint cannot be reached.
    Unreachable,
    /// The policy of the embedding page does not let anything out to the endpoint.
    Barred,
}

impl Reply {
    /// The body of an answer; without an answer it is empty.
    pub(crate) fn body(&self) -> &str {
        match self {
            Self::Answer { body, .. } => body,
            Self::TimedOut | Self::Unreachable | Self::Barred => "",
        }
    }

    /// The address that answered, if any did.
    pub(crate) fn landed(&self) -> &str {
        match self {
            Self::Answer { landing, .. } => landing.url(),
            Self::TimedOut | Self::Unreachable | Self::Barred => "",
        }
    }
}

/// A button on the pages of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftPress {
    /// Change the fields.
    Edit,
    /// Decide again about evidence.
    Evidence,
    /// Remove from a field what stops.
    Redact(String),
    /// Put one of a field's sentences into it: the field, and the index of the sentence.
    Phrase(String, u8),
    /// Publish a field with the personal data in it.
    Publish(String),
    /// Go on without evidence.
    WithoutEvidence,
    /// Stop making evidence.
    CancelEvidence,
    /// Send once more, although the request may be filed twice.
    SendAgain,
    /// To the receipt, after the hand-over by hand.
    Finish,
    /// Copy a text: its id on the page.
    Copy(String),
    /// Save a draft to go on later.
    SaveDraft,
    /// Copy the whole request.
    CopyRequest,
    /// Save the request as a file for programs.
    SaveRequest,
    /// Save the request as a file for people.
    SaveText,
    /// Save a mail of the hand-over as a file: the id of its draft.
    SaveMail(String),
    /// Save the receipt as a file.
    SaveReceipt,
    /// Save the first date of what comes next as a file for a calendar.
    SaveCalendar,
    /// Print the page.
    Print,
}

impl DraftPress {
    /// Reads the parts of a `data-action`.
    pub(crate) fn parse(name: &str, argument: &str) -> Option<Self> {
        Some(match name {
            "edit" => Self::Edit,
            "evidence" => Self::Evidence,
            "redact" => Self::Redact(argument.to_string()),
            "phrase" => {
                let (field, phrase) = argument.split_once(':')?;
                Self::Phrase(field.to_string(), phrase.parse().ok()?)
            }
            "publish" => Self::Publish(argument.to_string()),
            "without-evidence" => Self::WithoutEvidence,
            "cancel-evidence" => Self::CancelEvidence,
            "send-again" => Self::SendAgain,
            "finish" => Self::Finish,
            "copy" => Self::Copy(argument.to_string()),
            "save-draft" => Self::SaveDraft,
            "copy-request" => Self::CopyRequest,
            "save-request" => Self::SaveRequest,
            "save-text" => Self::SaveText,
            "save-mail" => Self::SaveMail(argument.to_string()),
            "save-receipt" => Self::SaveReceipt,
            "save-calendar" => Self::SaveCalendar,
            "print" => Self::Print,
            _ => return None,
        })
    }
}

/// Something to be done outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftEffect {
    /// Make evidence from the code that was in the form, then report [`DraftEvent::Evidence`]; the code goes back into
    /// its field if nothing came of it.
    MakeEvidence(EvidenceOrder),
    /// Stop making evidence; nothing is reported.
    StopEvidence,
    /// See to it that no other tab sends this request, then report [`DraftEvent::Claimed`].
    Claim(RequestId),
    /// Tell the other tabs.
    TellTabs(TabMessage),
    /// Fetch over the network, then report [`DraftEvent::Replied`].
    Fetch(Outgoing),
    /// Let a second pass, then report [`DraftEvent::Tick`].
    Wait,
    /// Put text on the clipboard, then report [`DraftEvent::Copied`].
    Copy(String),
    /// Select a text of the page, by the id that its `data-copy` has, for the person to copy by hand.
    Select(String),
    /// Offer a file to save.
    Save {
        /// Its name.
        name: String,
        /// Its MIME type.
        mime: &'static str,
        /// What is in it.
        text: String,
    },
    /// Nothing of the request is left: stop making evidence, let other tabs send what this one was to send, make new
    /// random numbers, then report [`DraftEvent::Renewed`].
    Renew,
    /// Print the page.
    Print,
}
