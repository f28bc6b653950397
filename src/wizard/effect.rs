//! What the wizard wants done outside.

use super::event::TabMessage;
use crate::delivery::outgoing::Outgoing;
use crate::evidence::{EvidenceOrder, RequestId};

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
pub enum Effect<E = DraftEffect> {
    /// Move the focus, after the page was shown.
    Focus(Focus),
    /// Empty every control of the page: what was chosen or typed and not submitted goes, too.
    Empty,
    /// Tell the embedding page: a kind and what goes with it, never anything typed. `question` and `route` come with an
    /// id, `sent` with the number of the request.
    Tell(&'static str, String),
    /// Load the definition in this language for [`super::Wizard::speak`]; until it is there the page stays as it is.
    LoadLanguage(String),
    /// Something that only the pages after the questions want.
    Draft(E),
}

/// Something to be done outside for the pages of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DraftEffect {
    /// Make evidence from the code that was in the form, then report [`super::DraftEvent::Evidence`]; the code goes
    /// back into its field if nothing came of it.
    MakeEvidence(EvidenceOrder),
    /// Stop making evidence; nothing is reported.
    StopEvidence,
    /// See to it that no other tab sends this request, then report [`super::DraftEvent::Claimed`].
    Claim(RequestId),
    /// Tell the other tabs.
    TellTabs(TabMessage),
    /// Fetch over the network, then report [`super::DraftEvent::Replied`].
    Fetch(Outgoing),
    /// Let a second pass, then report [`super::DraftEvent::Tick`].
    Wait,
    /// Put text on the clipboard, then report [`super::DraftEvent::Copied`].
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
    /// random numbers, then report [`super::DraftEvent::Renewed`].
    Renew,
    /// Print the page.
    Print,
}
