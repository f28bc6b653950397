//! What a reload must not lose of a draft. A secret is never among it: what looks like one is left out, and so is
//! evidence, which is made again.

use alloc::string::String;
use alloc::vec::Vec;
use serde::{Deserialize, Serialize};

use super::{EvidenceState, OpenedReceipt, Sending, Stage};
use crate::delivery::Failure;
use crate::evidence::RequestId;
use crate::privacy::{self, Severity};
use crate::service::RouteIndex;
use crate::wizard::{Place, Randomness, Wizard};

/// The draft as it is kept. The request keeps its id, so that an endpoint takes it once only.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    begun: Option<RouteIndex>,
    changing: bool,
    ticks: Vec<String>,
    typed: Vec<(String, String)>,
    request_id: [u8; 16],
    salt: [u8; 16],
    created: u64,
    finished: u64,
    without_evidence: bool,
    confirmed: bool,
    stage: Option<Stage>,
    sending: KeptSending,
    opened: Option<OpenedReceipt>,
    ticket: Option<String>,
}

/// How far the sending was. What was on its way may have arrived.
#[derive(Debug, Serialize, Deserialize)]
enum KeptSending {
    Idle,
    UnderWay,
    Stored,
}

impl Wizard {
    /// Adds the draft to a bookmark.
    pub(in crate::wizard) fn append_draft(&self, bookmark: Vec<u8>) -> Vec<u8> {
        let draft = &self.draft;
        let kept = Kept {
            begun: self.begun,
            changing: self.changing,
            ticks: self.ticks.clone(),
            typed: self.typed_without_secrets(),
            request_id: *draft.randomness.request_id.bytes(),
            salt: draft.randomness.salt,
            created: draft.created,
            finished: draft.finished,
            without_evidence: draft.evidence == EvidenceState::Without,
            confirmed: draft.confirmed,
            stage: match self.place {
                Place::Draft(stage) => Some(stage),
                _ => None,
            },
            sending: match draft.sending {
                Sending::Stored => KeptSending::Stored,
                Sending::UnderWay => KeptSending::UnderWay,
                _ if draft.in_doubt => KeptSending::UnderWay,
                Sending::Idle | Sending::Claiming | Sending::Reading | Sending::Failed(_) => {
                    KeptSending::Idle
                }
            },
            opened: draft.opened.clone(),
            ticket: draft.ticket.clone(),
        };
        postcard::to_extend(&kept, bookmark).unwrap_or_default()
    }

    pub(super) fn typed_without_secrets(&self) -> Vec<(String, String)> {
        let typed = self.draft.typed.iter();
        let typed = typed.filter(|(_, text)| !self.holds_secret(text));
        typed.cloned().collect()
    }

    /// Whether something in a text looks like a secret, wherever it was typed.
    pub(super) fn holds_secret(&self, text: &str) -> bool {
        let findings = privacy::scan(text, &self.service.plans.codes);
        let mut kinds = findings.iter().map(|found| found.kind);
        kinds.any(|kind| kind.severity() == Severity::Secret)
    }

    /// Takes a kept draft over, if there is one, and gives its page.
    pub(in crate::wizard) fn take_draft(&mut self, bytes: &[u8]) -> Option<Place> {
        let kept: Kept = postcard::from_bytes(bytes).ok()?;
        self.begun = kept.begun;
        self.changing = kept.changing;
        self.ticks = kept.ticks;
        let draft = &mut self.draft;
        // Not collected: that would sort, and the code of a sort is larger than this whole module.
        draft.typed = kept.typed.into();
        draft.randomness = Randomness {
            request_id: RequestId::new(kept.request_id),
            salt: kept.salt,
        };
        draft.created = kept.created;
        draft.finished = kept.finished;
        draft.confirmed = kept.confirmed;
        if kept.without_evidence {
            draft.evidence = EvidenceState::Without;
        }
        draft.ticket = kept.ticket;
        draft.in_doubt = matches!(kept.sending, KeptSending::UnderWay);
        draft.sending = match kept.sending {
            KeptSending::Idle => Sending::Idle,
            KeptSending::UnderWay => Sending::Failed(Failure::TimedOut),
            KeptSending::Stored => Sending::Stored,
        };
        draft.opened = kept.opened;
        kept.stage.map(Place::Draft)
    }
}
