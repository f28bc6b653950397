//! A person at the wizard: does what the page offers, and nothing else, so that a test reads as a journey.
//!
//! What is pressed, chosen or typed must be in the elements of the page; what the shell would do is taken in as it
//! would come back.
#![allow(dead_code, reason = "every test crate takes what it needs")]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a journey that cannot go on ends the test, with the place of the step"
)]

mod acting;
pub(crate) mod page;
mod seeing;
pub(crate) mod ways;

use std::path::Path;
use std::sync::LazyLock;

use account_recovery::compile::compile;
use account_recovery::delivery::outgoing::Outgoing;
use account_recovery::evidence::RequestId;
use account_recovery::request::Randomness;
use account_recovery::service::Service;
use account_recovery::wizard::{Draft, DraftEffect, Effect, Settings, Wizard};
use page::Page as _;

/// The definition of PyPI in all languages.
pub(crate) static LANGUAGES: LazyLock<Vec<Service>> = LazyLock::new(|| {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/services/pypi");
    let compiled = compile(&dir).expect("a definition without faults");
    compiled.into_iter().map(|one| one.service).collect()
});

/// The definition of PyPI in its first language.
pub(crate) static PYPI: LazyLock<Service> = LazyLock::new(|| {
    let first = LANGUAGES.first();
    first.expect("a language").clone()
});

/// Where requests go in journeys with a private endpoint.
pub(crate) const ENDPOINT: &str = "https://support.example/requests";
/// Where the page is in all journeys.
pub(crate) const ORIGIN: &str = "https://help.example";
/// The time in all journeys: 2026-01-01T00:00:00Z.
pub(crate) const NOW: u64 = 1_767_225_600;
/// The number of the request in all journeys.
pub(crate) const ID: RequestId = RequestId::new([7; 16]);

/// A fact and a value, by their ids.
pub(crate) type Answer = (&'static str, &'static str);

/// Everything about somebody who lost app and codes; journeys replace what differs.
const LOST_FACTOR: [Answer; 13] = [
    ("start", "signed-out"),
    ("alarm", "none"),
    ("wish", "none"),
    ("sign-in", "accepted"),
    ("second-step", "nothing-left"),
    ("device-check", "no-check"),
    ("mailbox", "readable"),
    ("address-state", "verified"),
    ("other-verified", "no"),
    ("projects", "public-repo"),
    ("site", "pypi"),
    ("owner", "me"),
    ("codes-held", "lost"),
];

/// What people type who are asked for it: everything that some route needs.
const ASKED: [Answer; 9] = [
    ("username", "octocat"),
    ("when", "1 January"),
    ("current", "old@mail.example"),
    ("wanted", "new@mail.example"),
    ("address", "old@mail.example"),
    ("tried", "1 January, 14:30 UTC"),
    ("reset", "A reset mail came."),
    ("seen", "A page says so."),
    ("before", "Nothing."),
];

/// A draft in which nothing was typed yet.
pub(crate) fn empty_draft(settings: Settings) -> Draft {
    let randomness = Randomness {
        request_id: ID,
        salt: [9; 16],
    };
    Draft::new([10; 32], settings, randomness)
}

/// Somebody on a way through the wizard.
pub(crate) struct Person {
    pub(crate) wizard: Wizard,
    /// What the last event wanted done outside.
    pub(crate) effects: Vec<Effect>,
    /// Whether another tab is sending the same request.
    pub(crate) elsewhere: bool,
}

impl Person {
    /// Opens the page; it may name an endpoint.
    pub(crate) fn new(endpoint: Option<&str>) -> Self {
        Self::with(Settings {
            endpoint: endpoint.map(str::to_owned),
            origin: ORIGIN.into(),
            takes_files: false,
        })
    }

    /// Opens the page with what it says about itself.
    pub(crate) fn with(settings: Settings) -> Self {
        Self::of(&PYPI, settings)
    }

    /// Opens the page of another definition.
    pub(crate) fn of(service: &Service, settings: Settings) -> Self {
        Self {
            wizard: Wizard::new(service.clone(), empty_draft(settings)),
            effects: Vec::new(),
            elsewhere: false,
        }
    }

    /// Somebody who lost app and codes, but for `differences`, and has found the route.
    #[track_caller]
    pub(crate) fn at_plan(endpoint: Option<&str>, differences: &[Answer]) -> Self {
        let mut person = Self::new(endpoint);
        person.answer(differences);
        person
    }

    /// The same person at the fields of the request.
    #[track_caller]
    pub(crate) fn at_fields(endpoint: Option<&str>, differences: &[Answer]) -> Self {
        Self::at_plan(endpoint, differences).drafting(differences)
    }

    /// The same person at the check of the request, with the fields that the route insists on filled in.
    #[track_caller]
    pub(crate) fn at_review(endpoint: Option<&str>, differences: &[Answer]) -> Self {
        Self::at_fields(endpoint, differences).checking()
    }

    /// The same person at the hand-over.
    #[track_caller]
    pub(crate) fn at_handover(endpoint: Option<&str>, differences: &[Answer]) -> Self {
        Self::at_review(endpoint, differences).handing_over()
    }

    /// The same person at the hand-over of a page that says something else about itself.
    #[track_caller]
    pub(crate) fn at_handover_with(settings: Settings, differences: &[Answer]) -> Self {
        let mut person = Self::with(settings);
        person.answer(differences);
        person.drafting(differences).checking().handing_over()
    }

    /// Somebody at the hand-over whose mail does not fit into an address: letters beyond ASCII take six signs there.
    #[track_caller]
    pub(crate) fn with_long_mail() -> Self {
        let mut person = Self::at_fields(None, &[("mailbox", "lost"), ("owner", "team")]);
        person.type_into("role", &"Ж".repeat(200));
        let current = format!("{}@mail.example", "a".repeat(60));
        person.type_into("current", &current);
        person.checking().handing_over()
    }

    #[track_caller]
    pub(crate) fn drafting(mut self, differences: &[Answer]) -> Self {
        self.go_on();
        self.answer(differences);
        assert_eq!(self.key(), "fields");
        self
    }

    #[track_caller]
    pub(crate) fn checking(mut self) -> Self {
        for (field, text) in ASKED {
            if self.page().named(field).is_some() {
                self.type_into(field, text);
            }
        }
        self.go_on();
        if self.key() == "evidence" {
            self.press("without-evidence");
        }
        assert_eq!(self.key(), "review");
        self
    }

    #[track_caller]
    pub(crate) fn handing_over(mut self) -> Self {
        self.go_on();
        assert_eq!(self.key(), "handover");
        self
    }

    /// Answers questions until another kind of page comes, and tells which facts were asked.
    #[track_caller]
    pub(crate) fn answer(&mut self, differences: &[Answer]) -> Vec<String> {
        let mut asked = Vec::new();
        while let Some((_, fact)) = self.question() {
            let fact = fact.id.clone();
            let known = differences.iter().chain(&LOST_FACTOR);
            let value = known.clone().find(|(id, _)| *id == fact);
            let (_, value) = value.unwrap_or_else(|| panic!("nothing is known of {fact}"));
            self.choose_knowing(value, |fact| {
                let found = known.clone().find(|(id, _)| *id == fact);
                found.map(|(_, value)| *value)
            });
            asked.push(fact);
        }
        asked
    }

    /// What the last event wants posted.
    pub(crate) fn posted(&self) -> Option<(&str, &str)> {
        self.effects.iter().find_map(|effect| match effect {
            Effect::Draft(DraftEffect::Fetch(Outgoing { url, body, .. })) => {
                Some((url.as_str(), body.as_deref()?))
            }
            _ => None,
        })
    }

    /// The name and the text of the file that the last event wants saved.
    pub(crate) fn saved(&self) -> Option<(&str, &str)> {
        self.effects.iter().find_map(|effect| match effect {
            Effect::Draft(DraftEffect::Save { name, text, .. }) => {
                Some((name.as_str(), text.as_str()))
            }
            _ => None,
        })
    }
}
