//! The pages of a request, after the plan: fields, evidence, review, hand-over and receipt.

mod delivery;
mod evidence;
mod fields;
mod files;
mod kept;
mod ladder;
mod opening;
mod reacting;
mod saving;
mod sending;
pub(super) mod state;
mod tabs;
mod updating;

use super::{Drafting, Wizard};
use crate::date::Date;
use crate::delivery::Failure;
use crate::delivery::endpoint::is_private;
use crate::problem::Problem;
use crate::request::{Entered, Randomness, Typed, Values, Way};
use crate::service::RequestForm;

pub(super) use kept::Kept;

use state::{EvidenceState, Sending, Stage};

pub use opening::OpenedReceipt;

/// Where the address of a ticket is typed that was filed by hand: no part of the request, which was looked through before.
pub(crate) const TICKET: &str = "ticket";

/// What the embedding page says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings {
    /// Address of a private support endpoint, in full; without TLS only on this machine.
    pub endpoint: Option<String>,
    /// The page's origin as the browser writes it: `https://help.example`, or `null` for a page from a file.
    pub origin: String,
    /// Whether the endpoint takes requests from pages that were opened from a file. Only whoever made the page knows.
    pub takes_files: bool,
}

/// Everything about a request that is not an answer.
#[derive(Debug)]
pub struct Draft {
    pub(crate) definition: [u8; 32],
    pub(crate) settings: Settings,
    /// How a day is written in the language with a tag. The library has no words for it: browsers know all languages.
    pub write_date: fn(Date, &str) -> String,
    /// Whether the device says that it is online.
    pub online: bool,
    pub(crate) randomness: Randomness,
    /// Ids of the boxes that are ticked, in lists and on the plan.
    pub(crate) ticks: Vec<String>,
    pub(crate) typed: Typed,
    /// Fields whose text, as it is typed now, the person chose to publish with the personal data in it.
    pub(crate) published: Vec<String>,
    pub(crate) created: u64,
    /// Whether the draft came from a file, and nobody has passed its fields here: until then nothing after them is reached.
    pub(crate) unseen: bool,
    pub(crate) evidence: EvidenceState,
    pub(crate) confirmed: bool,
    pub(crate) sending: Sending,
    /// Whether the first way did not work at some time; from then on the others are shown.
    pub(crate) needed_others: bool,
    /// Whether an attempt that failed may have arrived.
    pub(crate) in_doubt: bool,
    /// The number under which the endpoint keeps the request.
    pub(crate) ticket: Option<String>,
    /// Until when a busy endpoint wants to be left alone, in seconds since 1970.
    pub(crate) wait_until: u64,
    /// The time when the countdown was last looked at.
    pub(crate) clock: u64,
    /// Id of the text of the hand-over that is on its way to the clipboard.
    pub(crate) copying: Option<String>,
    pub(crate) finished: u64,
    /// A receipt that was opened: its request is with support already.
    pub(crate) opened: Option<OpenedReceipt>,
}

impl Draft {
    /// Nothing written yet. `definition` is the SHA-256 of the compiled definition. An endpoint without TLS is none.
    #[must_use]
    pub fn new(definition: [u8; 32], settings: Settings, randomness: Randomness) -> Self {
        let settings = Settings {
            endpoint: settings.endpoint.filter(|named| is_private(named)),
            ..settings
        };
        Self {
            definition,
            settings,
            write_date: |date, _| date.iso(),
            online: true,
            randomness,
            ticks: Vec::new(),
            typed: Typed::default(),
            published: Vec::new(),
            created: 0,
            unseen: false,
            evidence: EvidenceState::Undecided,
            confirmed: false,
            sending: Sending::Idle,
            needed_others: false,
            in_doubt: false,
            ticket: None,
            wait_until: 0,
            clock: 0,
            copying: None,
            finished: 0,
            opened: None,
        }
    }

    /// Keeps the text of a field, whatever it is. After a change the request is looked at anew.
    pub fn keep(&mut self, field: String, text: String) {
        let before = self.typed.get(&field);
        if field == TICKET {
            self.typed.set(field, text);
        } else if before != text {
            self.published.retain(|one| *one != field);
            self.typed.set(field, text);
            Drafting::reopen(self);
        }
    }

    /// What a request is read from.
    #[must_use]
    pub fn entered(&self) -> Entered<'_> {
        Entered {
            typed: &self.typed,
            published: &self.published,
            id: self.randomness.request_id,
            created: self.created,
            ticket: self.ticket.as_deref().unwrap_or_default(),
        }
    }

    /// Seconds until a busy endpoint may be tried again.
    pub(crate) fn wait(&self) -> Option<u64> {
        let rest = self.wait_until.saturating_sub(self.clock);
        let busy = matches!(self.sending, Sending::Failed(Failure::Busy(_)));
        (busy && rest > 0).then_some(rest)
    }
}

impl Wizard {
    /// The form of the route's request, if it has one.
    pub(crate) fn form(&self) -> Option<&RequestForm> {
        let form = self.route()?.request?;
        self.service.plans.requests.get(usize::from(form))
    }

    /// Which way the request went: an endpoint that was never reached took nothing.
    pub(crate) fn way_taken(&self) -> Way {
        match self.draft.sending {
            Sending::Stored => Way::Endpoint,
            _ => Way::ByHand,
        }
    }

    /// Typed and checked values of the fields.
    pub(crate) fn values(&self) -> Result<Values, Vec<Problem>> {
        match self.form() {
            Some(form) => Values::parse(form, &self.known(), &self.draft.entered()),
            None => Ok(Values::default()),
        }
    }
}
