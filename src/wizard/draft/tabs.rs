//! Several tabs with one request: only one of them sends it, and all of them learn that it was stored.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::{DraftEffect, Sending, Stage};
use crate::delivery::Failure;
use crate::evidence::RequestId;
use crate::wizard::{Effect, Focus, Place, Wizard};
use crate::words::word;

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
            Self::Asks(id) => alloc::format!("asks {id}"),
            Self::Stored(id) => alloc::format!("stored {id}"),
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

impl Wizard {
    /// Sends if this tab is the only one that does; otherwise asks how far the other is.
    pub(super) fn take_claim(&mut self, alone: bool) -> Vec<Effect> {
        if self.draft.sending != Sending::Claiming {
            return Vec::new();
        }
        if alone {
            return self.send_alone();
        }
        self.draft.sending = Sending::Failed(Failure::Elsewhere);
        let id = self.draft.randomness.request_id;
        let question = DraftEffect::TellTabs(TabMessage::Asks(id));
        vec![Effect::Focus(Focus::Problems), Effect::Draft(question)]
    }

    /// Takes in what another tab says about this tab's request.
    pub(super) fn hear(&mut self, message: TabMessage, now: u64) -> Vec<Effect> {
        let id = self.draft.randomness.request_id;
        let stored = self.draft.sending == Sending::Stored;
        if message == TabMessage::Asks(id) && stored {
            return vec![Effect::Draft(DraftEffect::TellTabs(TabMessage::Stored(id)))];
        }
        // A tab that has no complete request yet cannot show a receipt of it; it learns of it when it is to send.
        if message != TabMessage::Stored(id) || stored || self.request().is_none() {
            return Vec::new();
        }
        self.draft.sending = Sending::Stored;
        self.draft.in_doubt = false;
        self.draft.finished = now;
        self.aside = None;
        self.problems.clear();
        self.notice = Some(word!(self.service, "stored-elsewhere").into());
        self.turn_to(Place::Draft(Stage::Receipt))
    }
}
