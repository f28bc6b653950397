//! Sending a request over the network: once, and with the truth about what became of it.

use super::{Sending, Stage};
use crate::delivery::complaint::Complaint;
use crate::delivery::entries::Source;
use crate::delivery::outgoing::Outgoing;
use crate::delivery::verdict::Verdict;
use crate::delivery::{Failure, Outcome, Reply, post_fields, post_form, zendesk};
use crate::evidence::gate::Scheme;
use crate::problem::Problem;
use crate::request::{self, Request, Texts, Values, Way, letter};
use crate::service::{Channel, Wire};
use crate::wizard::{DraftEffect, Drafting, Effect, Focus, Place, TabMessage, Wizard};
use crate::wording::put;
use crate::words::word;

/// Characters of a complaint that are shown; an endpoint may say anything.
const LONGEST_COMPLAINT: usize = 300;

/// Characters of a ticket's number that are kept.
const LONGEST_TICKET: usize = 100;

impl Wizard {
    /// The request as it would go out now, if everything it needs is there.
    #[must_use]
    pub fn request(&self) -> Option<Request> {
        let Some(evidence) = self.evidence() else {
            return self.request_for(None);
        };
        let mut request = self.request_for(Some(evidence.scheme()))?;
        request.evidence = Some(evidence.clone());
        Some(request)
    }

    /// The request that evidence of a scheme goes with, without it: what it is made for.
    pub(super) fn request_for(&self, evidence: Option<Scheme>) -> Option<Request> {
        let (values, known) = (self.values().ok()?, self.known());
        let route = &self.route()?.id;
        Some(Request {
            id: self.draft.randomness.request_id,
            service: self.service.id.clone(),
            account: self.account(&values),
            reporter: values.reporter(),
            language: self.service.language.clone(),
            created: self.draft.created,
            definition: self.draft.definition,
            body: request::body(route, self.form()?, &values, &known, self.way(), evidence).ok()?,
            evidence: None,
        })
    }

    /// The user name as evidence is bound to it, and as `enroll` takes it for public keys.
    fn account(&self, values: &Values) -> String {
        let mut account = values.account().to_string();
        if self.service.plans.fold_account {
            account.make_ascii_lowercase();
        }
        account
    }

    /// Whether pressing again may file the request twice: it may have arrived, and the other side would not know it again.
    pub(crate) fn may_repeat(&self) -> bool {
        let knows = self.network_channel().is_some_and(Channel::is_idempotent);
        self.draft.in_doubt && !knows && matches!(self.draft.sending, Sending::Failed(_))
    }

    /// Sends the request, unless that may file it twice.
    pub(super) fn send(&mut self, now: u64) -> Vec<Effect> {
        if self.may_repeat() {
            return Vec::new();
        }
        self.send_again(now)
    }

    /// Sends the request, even if that may file it twice. A second press while it is under way does nothing, nor does one
    /// offline or while a busy endpoint wants to be left alone.
    pub(super) fn send_again(&mut self, now: u64) -> Vec<Effect> {
        let draft = &self.draft;
        let idle = matches!(draft.sending, Sending::Idle | Sending::Failed(_));
        if !idle || now < draft.wait_until || !draft.confirmed || !draft.online {
            return Vec::new();
        }
        if self.network_channel().is_none() || self.request().is_none() {
            return Vec::new();
        }
        let id = draft.randomness.request_id;
        self.draft.sending = Sending::Claiming;
        vec![Effect::Draft(DraftEffect::Claim(id))]
    }

    /// Sends the request, now that no other tab does.
    pub(super) fn send_alone(&mut self) -> Vec<Effect> {
        match (self.network_channel(), &self.draft.settings.endpoint) {
            (Some(Channel::PostForm(form)), Some(url)) if form.token.is_some() => {
                let page = Outgoing::page(url.clone());
                self.fetch(Sending::Reading, page)
            }
            _ => self.post(None),
        }
    }

    fn post(&mut self, token: Option<String>) -> Vec<Effect> {
        match self.outgoing(token) {
            Some(out) => self.fetch(Sending::UnderWay, out),
            None => {
                self.draft.sending = Sending::Idle;
                Vec::new()
            }
        }
    }

    fn fetch(&mut self, sending: Sending, out: Outgoing) -> Vec<Effect> {
        self.draft.sending = sending;
        vec![Effect::Draft(DraftEffect::Fetch(out))]
    }

    /// What goes out on the channel of this page; a form may want a token back.
    fn outgoing(&self, token: Option<String>) -> Option<Outgoing> {
        let url = self.draft.settings.endpoint.clone()?;
        Some(match self.network_channel()? {
            Channel::PostFields(tracker) => {
                let body = post_fields::body(&self.entries(&tracker.wire)?);
                let mut out = Outgoing::json(url, body);
                let insists = tracker.requested_with.then_some("account-recovery");
                let headers = insists.map(|name| ("X-Requested-With", name.to_string()));
                out.headers.extend(headers);
                out
            }
            Channel::PostForm(form) => {
                let mut entries = self.entries(&form.wire)?;
                entries.extend(form.token.clone().zip(token));
                Outgoing::form(url, &entries, form, self.draft.randomness.request_id)
            }
            Channel::Zendesk(wire) => Outgoing::json(url, zendesk::body(&self.entries(wire)?)),
            _ => Outgoing::json(url, self.request()?.to_json()),
        })
    }

    /// The entries of somebody else's form or interface, filled in.
    fn entries(&self, wire: &Wire) -> Option<Texts> {
        let draft = self.form()?.drafts.get(usize::from(wire.draft))?;
        let (values, known) = (self.values().ok()?, self.known());
        let source = Source {
            letter: &letter::write(draft, &values, &known, Way::Endpoint),
            values: &values,
            known: &known,
            id: Some(self.draft.randomness.request_id),
        };
        Some(source.fill(&wire.entries))
    }

    pub(super) fn take_reply(&mut self, reply: &Reply, now: u64) -> Vec<Effect> {
        match self.draft.sending {
            Sending::Reading => self.take_page(reply, now),
            Sending::UnderWay => self.take_answer(reply, now),
            _ => Vec::new(),
        }
    }

    /// Takes the token out of the page of a form; without one, nothing is sent.
    fn take_page(&mut self, reply: &Reply, now: u64) -> Vec<Effect> {
        let Some(Channel::PostForm(form)) = self.network_channel() else {
            return Vec::new();
        };
        let url = self.draft.settings.endpoint.as_deref();
        match post_form::token(reply, url.unwrap_or_default(), form) {
            Ok(token) => self.post(Some(token)),
            Err(failure) => self.take_failure(failure, Vec::new(), now),
        }
    }

    fn take_answer(&mut self, reply: &Reply, now: u64) -> Vec<Effect> {
        let id = self.draft.randomness.request_id;
        let posted = self.draft.settings.endpoint.as_deref().unwrap_or_default();
        let channel = self.network_channel();
        let verdict = channel.and_then(|channel| Verdict::of(channel, reply, id, posted));
        let Some(verdict) = verdict else {
            return Vec::new();
        };
        match verdict.outcome {
            Outcome::Stored => self.take_success(verdict.ticket, now),
            Outcome::Failed(failure) => {
                self.draft.in_doubt |= failure.is_doubtful();
                let problems = self.problems_of(verdict.complaints);
                self.take_failure(failure, problems, now)
            }
        }
    }

    fn take_success(&mut self, ticket: Option<String>, now: u64) -> Vec<Effect> {
        self.draft.sending = Sending::Stored;
        self.draft.in_doubt = false;
        self.draft.ticket = ticket.map(|number| number.chars().take(LONGEST_TICKET).collect());
        self.draft.finished = now;
        let mut effects = self.turn_to(Place::Draft(Stage::Receipt));
        let id = self.draft.randomness.request_id;
        effects.push(Effect::Tell("sent", id.to_string()));
        effects.push(Effect::Draft(DraftEffect::TellTabs(TabMessage::Stored(id))));
        effects
    }

    /// What the endpoint says of single fields stands beside them; anything else on the page of the hand-over.
    fn take_failure(&mut self, failure: Failure, problems: Vec<Problem>, now: u64) -> Vec<Effect> {
        self.draft.sending = Sending::Failed(failure);
        self.draft.needed_others = true;
        if failure == Failure::Invalid && !problems.is_empty() {
            self.changing = true;
            Drafting::unconfirm(&mut self.draft);
            self.place = Place::Draft(Stage::Fields);
            return self.complain(problems);
        }
        let mut effects = vec![Effect::Focus(Focus::Problems)];
        if let Failure::Busy(Some(seconds)) = failure {
            self.draft.wait_until = now.saturating_add(seconds.into());
            effects.extend(self.wait(now));
        }
        effects
    }

    /// What was said of fields that there are.
    fn problems_of(&self, complaints: Vec<Complaint>) -> Vec<Problem> {
        let fields = self.form().map_or(&[][..], |form| &form.fields);
        let known = complaints.into_iter();
        let known = known.filter(|one| fields.iter().any(|field| field.id == one.field));
        known
            .map(|one| {
                let text: String = one.text.chars().take(LONGEST_COMPLAINT).collect();
                let message = put(word!(self.service, "endpoint-says"), "detail", &text);
                Problem::new(&one.field, message)
            })
            .collect()
    }

    /// Counts down until a busy endpoint may be tried again.
    pub(super) fn wait(&mut self, now: u64) -> Vec<Effect> {
        self.draft.clock = now;
        let waits = self.draft.wait().map(|_| Effect::Draft(DraftEffect::Wait));
        waits.into_iter().collect()
    }
}
