//! The wizard: keeps what the person said and computes the page from it.
//!
//! The page is a fold over the answers. Only answers, typed text, ticks and a bookmark (the [`Place`]) are kept; which
//! question comes next, which route is left and what "Back" means is computed from the definition each time.
//! Nothing in here has a clock, randomness or a network: time comes with each event, random bytes once at the start,
//! and outside work leaves as [`Effect`]s.

mod answering;
mod delivering;
mod drafting;
mod event;
mod evidence;
mod path;
mod pressing;

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::String;
use alloc::vec::Vec;

use crate::answers::{Answers, Known};
use crate::delivery::Failure;
use crate::evidence::RequestId;
use crate::service::{Route, RouteIndex, Service};

pub use drafting::Problem;
pub use event::{Effect, Event, Focus, Press, Reply};
pub use path::Place;

/// What the embedding page says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings {
    /// Address of a private support endpoint that takes requests as JSON.
    pub endpoint: Option<String>,
}

/// Random bytes for one request, from a generator fit for keys.
#[derive(Debug)]
pub struct Randomness {
    /// The request id.
    pub request_id: RequestId,
    /// Key of the contact digest; kept in the receipt only.
    pub contact_key: [u8; 32],
    /// Salt of a commitment.
    pub salt: [u8; 16],
}

/// A page beside the straight path; "Back" leads to the path again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aside {
    /// The plan of another route.
    Route(RouteIndex),
    /// A checklist.
    Checklist(u8),
}

/// What became of a recovery code.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum EvidenceState {
    /// Not decided yet.
    #[default]
    Undecided,
    /// The person goes on without.
    Without,
    /// Being made.
    Working,
    /// The PHC string of a commitment.
    Made(String),
}

/// How far the sending is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Sending {
    /// Not pressed yet.
    #[default]
    Idle,
    /// On its way; pressing again does nothing.
    UnderWay,
    /// It did not work; everything is kept.
    Failed(Failure),
    /// The endpoint holds it.
    Stored,
}

/// One person's way through a definition.
#[derive(Debug)]
pub struct Wizard {
    pub(crate) service: Service,
    pub(crate) definition: [u8; 32],
    pub(crate) settings: Settings,
    pub(crate) randomness: Randomness,
    pub(crate) answers: Answers,
    pub(crate) place: Place,
    pub(crate) aside: Option<Aside>,
    pub(crate) changing: bool,
    pub(crate) begun: Option<RouteIndex>,
    pub(crate) typed: BTreeMap<String, String>,
    pub(crate) ticks: BTreeSet<String>,
    pub(crate) problems: Vec<Problem>,
    pub(crate) notice: Option<String>,
    pub(crate) created: u64,
    pub(crate) evidence: EvidenceState,
    pub(crate) confirmed: bool,
    pub(crate) sending: Sending,
    pub(crate) finished: u64,
}

impl Wizard {
    /// Opens a definition at its first question.
    #[must_use]
    pub fn new(
        service: Service,
        definition: [u8; 32],
        settings: Settings,
        randomness: Randomness,
    ) -> Self {
        let answers = Answers::new(&service);
        let mut wizard = Self {
            service,
            definition,
            settings,
            randomness,
            answers,
            place: Place::Route,
            aside: None,
            changing: false,
            begun: None,
            typed: BTreeMap::new(),
            ticks: BTreeSet::new(),
            problems: Vec::new(),
            notice: None,
            created: 0,
            evidence: EvidenceState::Undecided,
            confirmed: false,
            sending: Sending::Idle,
            finished: 0,
        };
        wizard.place = wizard.first_open();
        wizard
    }

    /// The definition.
    #[must_use]
    pub fn service(&self) -> &Service {
        &self.service
    }

    /// The answers, read with the definition.
    #[must_use]
    pub fn known(&self) -> Known<'_> {
        Known {
            service: &self.service,
            answers: &self.answers,
        }
    }

    /// Takes in what happened, at a time in seconds since 1970, and says what is to be done outside.
    pub fn update(&mut self, event: Event, now: u64) -> Vec<Effect> {
        match event {
            Event::Continue(form) => self.proceed(&form, now),
            Event::Press(press) => self.press(press, now),
            Event::Typed { field, text } => self.keep(field, text),
            Event::Ticked { id, on } => self.tick(id, on),
            Event::Evidence(result) => self.take_evidence(result),
            Event::Replied(reply) => self.take_reply(&reply, now),
            Event::Copied(done) => self.say_copied(done),
        }
    }

    /// The route that the answers lead to.
    #[must_use]
    pub fn route(&self) -> Option<&Route> {
        self.service.routes.get(usize::from(self.route_index()?))
    }

    fn tick(&mut self, id: String, on: bool) -> Vec<Effect> {
        if on {
            self.ticks.insert(id);
        } else {
            self.ticks.remove(&id);
        }
        Vec::new()
    }

    /// "Continue" on the current page.
    fn proceed(&mut self, form: &[(String, String)], now: u64) -> Vec<Effect> {
        self.notice = None;
        self.problems.clear();
        match self.place {
            _ if self.aside.is_some() => self.leave_aside(),
            Place::Question(fact) => self.answer(fact, form),
            Place::Route => self.begin(),
            Place::Fields => self.submit_fields(form, now),
            Place::Evidence => self.order_evidence(),
            Place::Review => self.confirm(),
            Place::Handover => self.send(),
            Place::Receipt => Vec::new(),
        }
    }

    /// Shows a new page: the heading gets the focus.
    fn turn_to(&mut self, place: Place) -> Vec<Effect> {
        self.place = place;
        alloc::vec![Effect::Focus(Focus::Heading)]
    }
}
