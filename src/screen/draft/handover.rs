//! The hand-over of a request, and the receipt after it.

use super::{DraftBody, FieldRow};
use crate::date::Date;
use crate::delivery::handover::Handover;
use crate::delivery::ladder::{NotHere, Rung};
use crate::screen::Page;
use crate::screen::plan::{Day, NextRow};
use crate::service::{Audience, Channel, FieldKind, RequestForm};
use crate::wizard::{Sending, TICKET, Wizard};
use crate::wording::put;
use crate::words::word;

/// The hand-over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandoverPage {
    /// Host of the endpoint that takes the request, if the page names one.
    pub endpoint: Option<String>,
    /// Whether it can be reached now.
    pub online: bool,
    /// Ways that cannot work here.
    pub obstacles: Vec<Obstacle>,
    /// Whether the ways beside the endpoint are offered at once.
    pub offers_others: bool,
    /// How far the sending is.
    pub sending: Sending,
    /// Seconds until a busy endpoint may be tried again.
    pub wait: Option<u64>,
    /// Whether an attempt that failed may have arrived.
    pub in_doubt: bool,
    /// Whether sending again may file the request twice.
    pub may_repeat: bool,
    /// The way by hand.
    pub by_hand: Handover,
    /// Where the address of the ticket is typed, if one is filed by hand.
    pub ticket: Option<FieldRow>,
    /// Whether a mail still lacks that address.
    pub lacks_ticket: bool,
    /// Whether there is a way by hand at all: a form, a mail, or a file that the definition takes for one.
    pub has_others: bool,
    /// Whether a part of the request is for support alone.
    pub has_private: bool,
    /// Boxes that are ticked.
    pub ticked: Vec<String>,
}

/// Why some ways cannot work here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Obstacle {
    /// The reason.
    pub reason: NotHere,
    /// What the ways are called on the page.
    pub ways: Vec<String>,
}

/// What was done and what comes next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceiptPage {
    /// The request id as shown.
    pub id: String,
    /// When it was handed over, in seconds since 1970.
    pub finished: u64,
    /// The day of that.
    pub day: Day,
    /// The number under which the endpoint keeps the request, in a sentence.
    pub ticket: Option<String>,
    /// What went where.
    pub sent: Vec<String>,
    /// How long it may take.
    pub waits: Vec<String>,
    /// What comes next.
    pub next: Vec<NextRow>,
    /// Whether something that comes next has a date.
    pub has_dates: bool,
    /// What not to do.
    pub never: Vec<String>,
}

impl Wizard {
    pub(super) fn handover_page(&self) -> Page<DraftBody> {
        let by_hand = self.handover().unwrap_or_default();
        let page = HandoverPage {
            ticket: by_hand.issue.as_ref().map(|_| self.ticket_row()),
            lacks_ticket: by_hand.issue.is_some() && self.draft.ticket.is_none(),
            has_others: self.has_others(&by_hand),
            has_private: self.form().is_some_and(has_private),
            endpoint: self.endpoint(),
            online: self.draft.online,
            obstacles: self.obstacles(),
            offers_others: self.offers_others(),
            sending: self.draft.sending.clone(),
            wait: self.draft.wait(),
            in_doubt: self.draft.in_doubt,
            may_repeat: self.may_repeat(),
            by_hand,
            ticked: self.draft.ticks.clone(),
        };
        let heading = match page.endpoint {
            Some(_) => word!(self.service(), "send"),
            None => word!(self.service(), "handover"),
        };
        (
            "handover".into(),
            heading.to_string(),
            DraftBody::Handover(page),
        )
    }

    fn ticket_row(&self) -> FieldRow {
        let service = self.service();
        FieldRow {
            id: TICKET.into(),
            kind: FieldKind::RepositoryUrl,
            label: word!(service, "ticket-address").into(),
            hint: Some(word!(service, "ticket-address-hint").into()),
            text: self.draft.typed.get(TICKET).into(),
            phrases: Vec::new(),
        }
    }

    fn has_others(&self, by_hand: &Handover) -> bool {
        let channels = self.form().map_or(&[][..], |form| &form.channels);
        by_hand.issue.is_some()
            || !by_hand.mails.is_empty()
            || channels.contains(&Channel::Download)
    }

    /// Others are offered once the endpoint was out of reach; what is offered stays.
    fn offers_others(&self) -> bool {
        let draft = &self.draft;
        draft.needed_others || !draft.online || matches!(draft.sending, Sending::Failed(_))
    }

    /// The ways that cannot work here, by reason. A mail that is too long says so itself, beside what to do instead.
    fn obstacles(&self) -> Vec<Obstacle> {
        let mut obstacles: Vec<Obstacle> = Vec::new();
        for (rung, reason) in self.ladder() {
            let Some((reason, way)) = reason.and_then(|reason| self.blocked(rung, reason)) else {
                continue;
            };
            match obstacles.iter_mut().find(|known| known.reason == reason) {
                Some(known) if known.ways.contains(&way) => {}
                Some(known) => known.ways.push(way),
                None => obstacles.push(Obstacle {
                    reason,
                    ways: vec![way],
                }),
            }
        }
        obstacles
    }

    /// A way that the person misses, as it is called on the page: a page without an endpoint promises none, and one
    /// way to the endpoint is enough.
    fn blocked(&self, rung: Rung, reason: NotHere) -> Option<(NotHere, String)> {
        let service = self.service();
        let offline = reason == NotHere::Offline;
        let way = match rung {
            rung if rung.is_network() && (offline || self.network_channel().is_none()) => {
                put(word!(service, "not-here-send"), "host", &self.host()?)
            }
            Rung::GithubIssueForm if offline => word!(service, "ticket-title").into(),
            _ => return None,
        };
        Some((reason, way))
    }

    pub(super) fn receipt_page(&self) -> Page<DraftBody> {
        let receipt = self.receipt();
        let heading = match &self.draft.sending {
            Sending::Stored => word!(self.service(), "sent"),
            _ => word!(self.service(), "handed-over"),
        };
        (
            "receipt".into(),
            heading.to_string(),
            DraftBody::Receipt(receipt),
        )
    }

    /// The receipt, also the source of its text form.
    pub(crate) fn receipt(&self) -> ReceiptPage {
        let route = self.route();
        let from = Some(self.draft.finished);
        let next = route
            .map(|route| self.next_rows(route, from))
            .unwrap_or_default();
        ReceiptPage {
            id: self.draft.randomness.request_id.to_string(),
            finished: self.draft.finished,
            day: self.day(Date::after(self.draft.finished, 0)),
            ticket: self.ticket(),
            sent: self.sent_where(),
            waits: route.map(|route| self.waits(route)).unwrap_or_default(),
            has_dates: next.iter().any(|row| row.date.is_some()),
            next,
            never: route.map(|route| self.never(route)).unwrap_or_default(),
        }
    }

    fn ticket(&self) -> Option<String> {
        let number = self.draft.ticket.as_ref()?;
        let words = match self.draft.sending {
            Sending::Stored => word!(self.service(), "ticket-number"),
            _ => word!(self.service(), "ticket-at"),
        };
        Some(put(words, "detail", number))
    }

    fn sent_where(&self) -> Vec<String> {
        let service = self.service();
        match (&self.draft.sending, self.endpoint()) {
            (Sending::Stored, Some(host)) => {
                vec![put(word!(service, "sent-to"), "host", &host)]
            }
            _ => {
                let by_hand = self.handover().unwrap_or_default();
                let issue = by_hand
                    .issue
                    .map(|_| word!(service, "sent-ticket").to_string());
                let mails = by_hand.mails.into_iter().filter_map(|mail| mail.letter.to);
                let mails = mails.map(|to| put(word!(service, "sent-mail"), "to", &to));
                issue.into_iter().chain(mails).collect()
            }
        }
    }

    /// Where the page sends requests, if it can.
    pub(super) fn endpoint(&self) -> Option<String> {
        self.network_channel().and_then(|_| self.host())
    }

    /// The endpoint's address without scheme and path.
    fn host(&self) -> Option<String> {
        let url = self.draft.settings.endpoint.as_ref()?;
        let host = url.split_once("://").map_or("", |(_, rest)| rest);
        Some(host.split('/').next().unwrap_or_default().to_string())
    }
}

fn has_private(form: &RequestForm) -> bool {
    let fields = form.fields.iter().map(|field| field.audience);
    let drafts = form.drafts.iter().map(|draft| draft.audience);
    fields
        .chain(drafts)
        .any(|audience| audience == Audience::Private)
}
