//! What a reload must not lose of a draft. A secret is never among it: what looks like one is left out, and so is
//! evidence, which is made again.

use serde::{Deserialize, Serialize};

use super::{EvidenceState, OpenedReceipt, Sending, Stage};
use crate::answers::Known;
use crate::delivery::Failure;
use crate::evidence::RequestId;
use crate::privacy::{self, Severity};
use crate::request::Randomness;
use crate::request::stops;
use crate::service::RouteIndex;
use crate::wizard::bookmark::ids;
use crate::wizard::{Place, Wizard};

/// The draft as it is kept, in the postcard wire format; a bookmark of the wizard comes before it, and has the version of
/// both. The request keeps its id, so that an endpoint takes it once only.
#[derive(Serialize, Deserialize)]
pub(in crate::wizard) struct Kept {
    /// Id of the route whose request was begun.
    begun: Option<String>,
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
    opened: Option<KeptReceipt>,
    ticket: Option<String>,
    published: Vec<String>,
    unseen: bool,
}

/// [`OpenedReceipt`] by ids.
#[derive(Serialize, Deserialize)]
struct KeptReceipt {
    id: [u8; 16],
    sent: u64,
    opened: u64,
    by_hand: bool,
    route: Option<String>,
    answers: Vec<String>,
}

impl Kept {
    /// Reads what comes after a bookmark: nothing, or one draft. `None` for anything else.
    pub(in crate::wizard) fn read(bytes: &[u8]) -> Option<Option<Self>> {
        if bytes.is_empty() {
            return Some(None);
        }
        let (kept, rest) = postcard::take_from_bytes(bytes).ok()?;
        rest.is_empty().then_some(Some(kept))
    }
}

/// How far the sending was. What was on its way may have arrived.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
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
            begun: self.route_id(self.begun),
            changing: self.changing,
            ticks: draft.ticks.clone(),
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
            opened: draft
                .opened
                .as_ref()
                .map(|opened| self.keep_receipt(opened)),
            ticket: draft.ticket.clone(),
            published: draft.published.clone(),
            unseen: draft.unseen,
        };
        postcard::to_extend(&kept, bookmark).unwrap_or_default()
    }

    pub(super) fn typed_without_secrets(&self) -> Vec<(String, String)> {
        let typed = self.draft.typed.iter();
        let typed = typed.filter(|(field, text)| !self.holds_secret(field, text));
        typed.cloned().collect()
    }

    /// Whether a text holds what stops as a secret in its field.
    pub(super) fn holds_secret(&self, field: &str, text: &str) -> bool {
        let findings = match self.field_of(field) {
            Some(field) => stops(field, text, &self.service),
            None => privacy::scan(text, &self.service.plans.codes),
        };
        let mut kinds = findings.iter().map(|found| found.kind);
        kinds.any(|kind| kind.severity() == Severity::Secret)
    }

    /// Takes a kept draft over, and gives its page. What was looked through with another definition is to be looked through
    /// again, unless the endpoint holds it.
    pub(in crate::wizard) fn take_draft(&mut self, kept: Kept, is_same: bool) -> Option<Place> {
        self.begun = kept.begun.and_then(|id| self.route_of(&id));
        self.changing = kept.changing;
        let opened = kept.opened.map(|opened| self.take_receipt(opened));
        let typed = kept.typed.into_iter();
        let typed: Vec<_> = typed.filter(|(id, _)| self.has_field(id)).collect();
        let draft = &mut self.draft;
        // Not collected: that would sort, and the code of a sort is larger than this whole module.
        draft.ticks = kept.ticks;
        draft.typed = typed.into();
        draft.published = kept.published;
        draft.randomness = Randomness {
            request_id: RequestId::new(kept.request_id),
            salt: kept.salt,
        };
        draft.created = kept.created;
        draft.unseen = kept.unseen;
        draft.finished = kept.finished;
        draft.confirmed = kept.confirmed && (is_same || kept.sending == KeptSending::Stored);
        if kept.without_evidence {
            draft.evidence = EvidenceState::Without;
        }
        draft.ticket = kept.ticket;
        draft.in_doubt = kept.sending == KeptSending::UnderWay;
        draft.sending = match kept.sending {
            KeptSending::Idle => Sending::Idle,
            KeptSending::UnderWay => Sending::Failed(Failure::TimedOut),
            KeptSending::Stored => Sending::Stored,
        };
        draft.opened = opened;
        kept.stage.map(Place::Draft)
    }

    fn route_id(&self, route: Option<RouteIndex>) -> Option<String> {
        let routes = &self.service.plans.routes;
        routes
            .get(usize::from(route?))
            .map(|route| route.id.clone())
    }

    fn keep_receipt(&self, opened: &OpenedReceipt) -> KeptReceipt {
        let known = Known {
            answers: &opened.answers,
            ..self.known()
        };
        KeptReceipt {
            id: opened.id,
            sent: opened.sent,
            opened: opened.opened,
            by_hand: opened.by_hand,
            route: self.route_id(opened.route),
            answers: ids(known),
        }
    }

    fn take_receipt(&self, kept: KeptReceipt) -> OpenedReceipt {
        OpenedReceipt {
            id: kept.id,
            sent: kept.sent,
            opened: kept.opened,
            by_hand: kept.by_hand,
            route: kept.route.and_then(|id| self.route_of(&id)),
            answers: self.answers_of(&kept.answers),
        }
    }
}
