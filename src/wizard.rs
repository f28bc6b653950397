//! The wizard: keeps what the person said and computes the page from it.
//!
//! The page is a fold over the answers. Only answers, typed text, ticks and a bookmark (the [`Place`]) are kept; which
//! question comes next, which route is left and what "Back" means is computed from the definition each time.
//! Nothing in here has a clock, randomness or a network: time comes with each event, random bytes once at the start,
//! and outside work leaves as [`Effect`]s.
//!
//! Everything after the questions is behind the feature `plan`: the bundle that shows the first question does without,
//! and hands over to one that has it when a route is found. The pages of a request are in the module `draft`.
//!
//! ```
//! use account_recovery::compile::compile;
//! use account_recovery::evidence::RequestId;
//! use account_recovery::request::Randomness;
//! use account_recovery::wizard::{Draft, Event, Press, Settings, Wizard};
//! use std::path::Path;
//!
//! let service = compile(Path::new("tests/definitions/minimal")).unwrap().remove(0).service;
//! let randomness = Randomness { request_id: RequestId::new([0; 16]), salt: [0; 16] };
//! let mut wizard = Wizard::new(service, Draft::new([0; 32], Settings::default(), randomness));
//! assert_eq!(wizard.screen().key, "question-start");
//!
//! let now = 1_767_225_600;
//! wizard.update(Event::Continue(vec![("choice".into(), "inside".into())]), now);
//! assert_eq!(wizard.screen().key, "route-change-address");
//! wizard.update(Event::Press(Press::Back), now);
//! assert_eq!(wizard.screen().key, "question-start");
//! ```

mod answering;
mod bookmark;
#[cfg(feature = "plan")]
mod draft;
mod effect;
mod event;
mod language;
mod path;
#[cfg(feature = "plan")]
mod plan;
mod press;
mod pressing;
mod site;

use serde::{Deserialize, Serialize};

use crate::answers::{Answers, Known};
use crate::problem::Problem;
use crate::service::{RouteIndex, Service};
use crate::words::word;

#[cfg(feature = "plan")]
pub(crate) use draft::TICKET;
#[cfg(feature = "plan")]
pub use draft::state::{EvidenceState, Progress, Sending, Stage};
#[cfg(feature = "plan")]
pub use draft::{Draft, OpenedReceipt, Settings};
#[cfg(feature = "plan")]
pub use effect::DraftEffect;
pub use effect::{Effect, Focus};
pub use event::Event;
#[cfg(feature = "plan")]
pub use event::{DraftEvent, TabMessage};
pub use path::Place;
#[cfg(feature = "plan")]
pub use press::DraftPress;
pub use press::Press;
pub use site::UnknownSite;

/// A page beside the straight path; "Back" leads to the path again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Aside {
    /// The plan of another route.
    Route(RouteIndex),
    /// A checklist.
    Checklist(u8),
}

/// One person's way through a definition.
#[derive(Debug)]
pub struct Wizard {
    pub(crate) service: Service,
    pub(crate) answers: Answers,
    /// The site that the page is about, as a choice, if it says so.
    site: Option<u8>,
    pub(crate) place: Place,
    pub(crate) aside: Option<Aside>,
    pub(crate) changing: bool,
    pub(crate) begun: Option<RouteIndex>,
    #[cfg(feature = "plan")]
    pub(crate) ticks: Vec<String>,
    pub(crate) problems: Vec<Problem>,
    pub(crate) notice: Option<String>,
    #[cfg(feature = "plan")]
    pub(crate) draft: Draft,
}

impl Wizard {
    /// Opens a definition at its first question.
    #[must_use]
    pub fn new(service: Service, #[cfg(feature = "plan")] draft: Draft) -> Self {
        let answers = Answers::new(&service);
        let mut wizard = Self {
            service,
            answers,
            site: None,
            place: Place::Route,
            aside: None,
            changing: false,
            begun: None,
            #[cfg(feature = "plan")]
            ticks: Vec::new(),
            problems: Vec::new(),
            notice: None,
            #[cfg(feature = "plan")]
            draft,
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
            Event::NotKept => self.warn_of_reload(),
            #[cfg(feature = "plan")]
            Event::Ticked { id, on } => self.tick(id, on),
            #[cfg(feature = "plan")]
            Event::Draft(event) => self.update_draft(event, now),
        }
    }

    /// "Continue" on the current page.
    #[cfg_attr(
        not(feature = "plan"),
        expect(unused_variables, reason = "only drafts have times")
    )]
    fn proceed(&mut self, form: &[(String, String)], now: u64) -> Vec<Effect> {
        self.notice = None;
        self.problems.clear();
        match self.place {
            _ if self.aside.is_some() => self.leave_aside(),
            Place::Question(fact) => self.answer(fact, form),
            #[cfg(feature = "plan")]
            Place::Route => self.begin(),
            #[cfg(not(feature = "plan"))]
            Place::Route => self.load_plan(Place::Route, None),
            #[cfg(feature = "plan")]
            Place::Draft(stage) => self.proceed_draft(stage, form, now),
        }
    }

    /// Says once that a reload loses everything.
    fn warn_of_reload(&mut self) -> Vec<Effect> {
        let warning = word!(self.service, "not-kept");
        self.notice = Some(match &self.notice {
            Some(notice) => format!("{notice} {warning}"),
            None => warning.into(),
        });
        Vec::new()
    }

    /// Shows a new page: the heading gets the focus.
    #[cfg(feature = "plan")]
    fn turn_to(&mut self, place: Place) -> Vec<Effect> {
        self.place = place;
        vec![Effect::Focus(Focus::Heading)]
    }

    /// Shows a question; whatever else comes is in the other bundle.
    #[cfg(not(feature = "plan"))]
    fn turn_to(&mut self, place: Place) -> Vec<Effect> {
        if place == Place::Route {
            return self.load_plan(place, None);
        }
        self.place = place;
        vec![Effect::Focus(Focus::Heading)]
    }

    /// Goes on in the other bundle; until that is there the page stays as it is.
    #[cfg(not(feature = "plan"))]
    fn load_plan(&self, place: Place, aside: Option<Aside>) -> Vec<Effect> {
        vec![Effect::LoadPlan(self.bookmark(place, aside))]
    }
}
