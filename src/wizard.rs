//! The wizard: keeps what the person said and computes the page from it.
//!
//! The page is a fold over the answers. Only answers, typed text, ticks and a bookmark (the [`Place`]) are kept; which
//! question comes next, which route is left and what "Back" means is computed from the definition each time.
//! Nothing in here has a clock, randomness or a network: time comes with each event, random bytes once at the start,
//! and outside work leaves as [`Effect`]s.
//!
//! The bundle that shows the first question has nothing after the questions: it works with [`Questions`], and hands over
//! to one that has a [`Draft`] when a route is found. What differs between the two is the trait [`Drafting`].
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
mod draft;
mod drafting;
mod effect;
mod event;
mod language;
mod path;
mod plan;
mod press;
mod pressing;
mod site;

use serde::{Deserialize, Serialize};

use crate::answers::{Answers, Known};
use crate::problem::Problem;
use crate::service::{RouteIndex, Service};
use crate::words::word;

pub(crate) use draft::TICKET;
pub use draft::state::{EvidenceState, Progress, Sending, Stage};
pub use draft::{Draft, OpenedReceipt, Settings};
pub use drafting::{Drafting, Effects, Elsewhere, LoadPlan};
pub use effect::DraftEffect;
pub use effect::{Effect, Focus};
pub use event::Event;
pub use event::{DraftEvent, TabMessage};
pub use path::Place;
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

/// One person's way through a definition. `D` is what the program has of everything after the questions.
#[derive(Debug)]
pub struct Wizard<D: Drafting = Draft> {
    pub(crate) service: Service<D::Plans>,
    pub(crate) answers: Answers,
    /// The site that the page is about, as a choice, if it says so.
    site: Option<u8>,
    pub(crate) place: Place,
    pub(crate) aside: Option<Aside>,
    pub(crate) changing: bool,
    pub(crate) begun: Option<RouteIndex>,
    pub(crate) problems: Vec<Problem>,
    pub(crate) notice: Option<String>,
    pub(crate) draft: D,
}

/// The way through the questions alone.
pub type Questions = Wizard<Elsewhere>;

impl Wizard {
    /// Opens a definition at its first question.
    #[must_use]
    pub fn new(service: Service, draft: Draft) -> Self {
        Self::open(service, draft)
    }
}

impl Questions {
    /// Opens the questions of a definition.
    ///
    /// ```
    /// use account_recovery::compile::compile;
    /// use account_recovery::pack::{decode_questions, encode};
    /// use account_recovery::wizard::{Effect, Event, LoadPlan, Questions};
    /// use std::path::Path;
    ///
    /// let service = compile(Path::new("tests/definitions/minimal")).unwrap().remove(0).service;
    /// let mut questions = Questions::ask(decode_questions(&encode(&service)?)?);
    /// assert_eq!(questions.screen().key, "question-start");
    ///
    /// let inside = Event::Continue(vec![("choice".into(), "inside".into())]);
    /// let effects = questions.update(inside, 1_767_225_600);
    /// assert!(matches!(&effects[..], [Effect::Draft(LoadPlan(_))]));
    /// # Ok::<(), account_recovery::pack::PackError>(())
    /// ```
    #[must_use]
    pub fn ask(service: Service<()>) -> Self {
        Self::open(service, Elsewhere)
    }
}

impl<D: Drafting> Wizard<D> {
    fn open(service: Service<D::Plans>, draft: D) -> Self {
        let answers = Answers::new(&service);
        let mut wizard = Self {
            service,
            answers,
            site: None,
            place: Place::Route,
            aside: None,
            changing: false,
            begun: None,
            problems: Vec::new(),
            notice: None,
            draft,
        };
        wizard.place = wizard.first_open();
        wizard
    }

    /// The definition.
    #[must_use]
    pub fn service(&self) -> &Service<D::Plans> {
        &self.service
    }

    /// The answers, read with the definition.
    #[must_use]
    pub fn known(&self) -> Known<'_, D::Plans> {
        Known {
            service: &self.service,
            answers: &self.answers,
        }
    }

    /// Takes in what happened, at a time in seconds since 1970, and says what is to be done outside.
    pub fn update(&mut self, event: Event<D::Press, D::Event>, now: u64) -> Effects<D> {
        match event {
            Event::Continue(form) => self.proceed(&form, now),
            Event::Press(press) => self.press(press, now),
            Event::NotKept => self.warn_of_reload(),
            Event::Draft(event) => D::update(self, event, now),
        }
    }

    /// "Continue" on the current page.
    fn proceed(&mut self, form: &[(String, String)], now: u64) -> Effects<D> {
        self.notice = None;
        self.problems.clear();
        match self.place {
            _ if self.aside.is_some() => self.leave_aside(),
            Place::Question(fact) => self.answer(fact, form),
            place => D::proceed(self, place, form, now),
        }
    }

    /// Says once that a reload loses everything.
    fn warn_of_reload(&mut self) -> Effects<D> {
        let warning = word!(self.service, "not-kept");
        self.notice = Some(match &self.notice {
            Some(notice) => format!("{notice} {warning}"),
            None => warning.into(),
        });
        Vec::new()
    }
}
