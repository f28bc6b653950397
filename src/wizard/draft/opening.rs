//! Going on with a file: a draft fills the request again, a receipt leads to what comes after it.

use super::{Sending, TICKET};
use crate::answers::Answers;
use crate::delivery::Failure;
use crate::error::Fault as _;
use crate::file::{DraftFile, File, FileError, ReceiptFile};
use crate::problem::Problem;
use crate::request::{Texts, Way};
use crate::service::diagram::End;
use crate::service::{Field, OPEN_REQUEST, RouteIndex};
use crate::wizard::{Aside, DraftEffect, Effect, Focus, Place, Wizard};
use crate::wording::put;
use crate::words::word;

const SECONDS_A_DAY: u64 = 86_400;

/// A request that was handed over, as its receipt tells of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenedReceipt {
    /// The number of the request.
    pub(crate) id: [u8; 16],
    /// When it was handed over, in seconds since 1970.
    pub(crate) sent: u64,
    /// When the receipt was opened, in seconds since 1970.
    pub(crate) opened: u64,
    pub(crate) by_hand: bool,
    /// The route that led to it, if the definition still has it.
    pub(crate) route: Option<RouteIndex>,
    pub(crate) answers: Answers,
}

impl OpenedReceipt {
    /// Which way the request went.
    pub(crate) fn way(&self) -> Way {
        match self.by_hand {
            true => Way::ByHand,
            false => Way::Endpoint,
        }
    }
}

impl Wizard {
    /// Goes on with a file, unless something that was typed here would be lost. What cannot be opened changes nothing.
    pub(super) fn open_file(&mut self, bytes: Option<&[u8]>, now: u64) -> Vec<Effect> {
        self.notice = None;
        self.problems.clear();
        match self.read_file(bytes) {
            Ok(File::Draft(file)) => self.open_draft(file),
            Ok(File::Receipt(file)) => self.open_receipt(&file, now),
            Err(error) => self.refuse(&error),
        }
    }

    fn read_file(&self, bytes: Option<&[u8]>) -> Result<File, FileError> {
        if !self.is_replaceable() {
            return Err(FileError::InUse);
        }
        File::read(bytes.ok_or(FileError::Unreadable)?, &self.service.id)
    }

    fn refuse(&mut self, error: &FileError) -> Vec<Effect> {
        let word = self.service.word_for(&["error-", error.code()].concat());
        let message = put(word, "detail", &error.detail().unwrap_or_default());
        self.complain(vec![Problem::new("file", message)])
    }

    fn open_draft(&mut self, file: DraftFile) -> Vec<Effect> {
        self.forget();
        let mut gone = self.take_answers(&file.answers);
        gone.extend(self.take_typed(file.typed));
        let route = self.route().filter(|route| route.id == file.route);
        self.begun = route.and(self.route_index());
        let older = file.definition != self.draft.definition;
        let draft = &mut self.draft;
        draft.randomness = file.randomness;
        draft.created = file.created;
        draft.unseen = true;
        draft.in_doubt = file.tried;
        if file.tried {
            draft.sending = Sending::Failed(Failure::TimedOut);
        }
        self.notice = Some(self.say_opened(older, &gone));
        self.arrive(self.first_open())
    }

    fn say_opened(&self, older: bool, gone: &[String]) -> String {
        let mut said = vec![word!(self.service, "draft-opened").to_string()];
        if older {
            said.push(word!(self.service, "draft-older").into());
        }
        if !gone.is_empty() {
            let word = word!(self.service, "draft-gone");
            said.push(put(word, "list", &gone.join("; ")));
        }
        said.join(" ")
    }

    fn open_receipt(&mut self, file: &ReceiptFile, now: u64) -> Vec<Effect> {
        self.forget();
        self.take_answers(&file.answers);
        let site = self.service.site.fact;
        let answers = std::mem::replace(&mut self.answers, Answers::new(&self.service));
        self.answers.choose(site, answers.choice(site));
        self.draft.opened = Some(OpenedReceipt {
            id: *file.id.bytes(),
            sent: u64::from(file.sent.number()) * SECONDS_A_DAY,
            opened: now,
            by_hand: file.way == Way::ByHand,
            route: self.route_of(&file.route),
            answers,
        });
        self.show_opened()
    }

    /// Goes on with a request that the endpoint holds, although this definition does not lead to its receipt any more: as
    /// if the receipt had been opened on the day when it was sent.
    pub(in crate::wizard) fn open_stored(&mut self) -> Vec<Effect> {
        let opened = OpenedReceipt {
            id: *self.draft.randomness.request_id.bytes(),
            sent: self.draft.finished,
            opened: self.draft.finished,
            by_hand: false,
            route: self.begun,
            answers: self.answers.clone(),
        };
        self.forget();
        self.draft.opened = Some(opened);
        let mut effects = self.show_opened();
        // What comes next is another request.
        effects.push(Effect::Draft(DraftEffect::Renew));
        effects
    }

    /// To the route for people who wait for an answer; where the definition has none, to the plan of the request.
    fn show_opened(&mut self) -> Vec<Effect> {
        let waiting = self.route_of(OPEN_REQUEST);
        if let Some(route) = waiting
            && self.answer_first(route)
        {
            return self.arrive(Place::Route);
        }
        let planned = self.draft.opened.as_ref().and_then(|opened| opened.route);
        self.aside = waiting.or(planned).map(Aside::Route);
        self.place = self.first_open();
        vec![Effect::Focus(Focus::Heading)]
    }

    /// Answers the first question so that it leads to a route, if an answer does so by itself.
    fn answer_first(&mut self, route: RouteIndex) -> bool {
        let End::Ask(first) = self.walk().end else {
            return self.route_index() == Some(route);
        };
        let choices = self
            .known()
            .fact(first)
            .map_or(0, |fact| fact.choices.len());
        for choice in (0u8..).take(choices) {
            self.answers.choose(first, Some(choice));
            if self.route_index() == Some(route) {
                return true;
            }
        }
        self.answers.choose(first, None);
        false
    }

    /// Makes the choices of a file and names those that do not fit: by their questions where those still exist.
    fn take_answers(&mut self, answers: &Texts) -> Vec<String> {
        let mut unknown = Vec::new();
        let mut open = Vec::new();
        for (id, choice) in answers {
            let Some(fact) = self.fact_of(id) else {
                unknown.push(id.clone());
                continue;
            };
            match self.choice_index(fact, choice) {
                Some(choice) => self.answers.choose(fact, Some(choice)),
                None => open.push(fact),
            }
        }
        let names = open.into_iter().filter_map(|fact| self.question(fact));
        let mut gone: Vec<String> = names.map(|ask| self.fill(&ask.title)).collect();
        gone.extend(self.drop_superfluous());
        gone.extend(unknown);
        gone
    }

    /// Fills fields in, and names those that no request has any more.
    fn take_typed(&mut self, typed: Texts) -> Vec<String> {
        let (known, unknown): (Texts, Texts) =
            typed.into_iter().partition(|(id, _)| self.has_field(id));
        self.draft.typed = known.into();
        unknown.into_iter().map(|(id, _)| id).collect()
    }

    /// Whether there is a place for what was typed under an id: a field of some request, or that of a ticket's address.
    pub(super) fn has_field(&self, id: &str) -> bool {
        id == TICKET || self.field_of(id).is_some()
    }

    /// A field of whichever request.
    pub(super) fn field_of(&self, id: &str) -> Option<&Field> {
        let forms = self.service.plans.requests.iter();
        let mut fields = forms.flat_map(|form| &form.fields);
        fields.find(|field| field.id == id)
    }

    pub(super) fn route_of(&self, id: &str) -> Option<RouteIndex> {
        let mut routes = (0..).zip(&self.service.plans.routes);
        routes.find_map(|(index, route)| (route.id == id).then_some(index))
    }
}
