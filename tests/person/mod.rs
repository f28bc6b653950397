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

pub(crate) mod page;
pub(crate) mod ways;

use self::page::Page as _;

use std::path::Path;
use std::sync::LazyLock;

use account_recovery::compile::compile;
use account_recovery::condition::Facts as _;
use account_recovery::evidence::RequestId;
use account_recovery::html::{Element, Node};
use account_recovery::screen::{Body, DraftBody, Plan, Question, Screen};
use account_recovery::service::{Fact, FactIndex, Service};
use account_recovery::view::view;
use account_recovery::wizard::{
    Draft, DraftEffect, DraftEvent, Effect, Event, Press, Randomness, Reply, Settings, Wizard,
};

/// The definition of PyPI.
pub(crate) static PYPI: LazyLock<Service> = LazyLock::new(|| {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/services/pypi");
    let compiled = compile(&dir).expect("a definition without faults");
    compiled.into_iter().next().expect("a language").service
});

/// Where requests go in journeys with a private endpoint.
pub(crate) const ENDPOINT: &str = "https://support.example/requests";
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

/// Somebody on a way through the wizard.
pub(crate) struct Person {
    pub(crate) wizard: Wizard,
    /// What the last event wanted done outside.
    pub(crate) effects: Vec<Effect>,
}

impl Person {
    /// Opens the page; it may name an endpoint.
    pub(crate) fn new(endpoint: Option<&str>) -> Self {
        let settings = Settings {
            endpoint: endpoint.map(str::to_owned),
        };
        let randomness = Randomness {
            request_id: ID,
            contact_key: [8; 32],
            salt: [9; 16],
        };
        let draft = Draft::new([10; 32], settings, randomness);
        Self {
            wizard: Wizard::new(PYPI.clone(), draft),
            effects: Vec::new(),
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
        let mut person = Self::at_plan(endpoint, differences);
        person.go_on();
        person.answer(differences);
        assert_eq!(person.key(), "fields");
        person
    }

    /// The same person at the check of the request, with the fields that the route insists on filled in.
    #[track_caller]
    pub(crate) fn at_review(endpoint: Option<&str>, differences: &[Answer]) -> Self {
        let mut person = Self::at_fields(endpoint, differences);
        person.type_into("username", "octocat");
        if person.page().named("wanted").is_some() {
            person.type_into("wanted", "new@mail.example");
        }
        person.go_on();
        if person.key() == "evidence" {
            person.press("without-evidence");
        }
        assert_eq!(person.key(), "review");
        person
    }

    /// The same person at the hand-over.
    #[track_caller]
    pub(crate) fn at_handover(endpoint: Option<&str>, differences: &[Answer]) -> Self {
        let mut person = Self::at_review(endpoint, differences);
        person.go_on();
        assert_eq!(person.key(), "handover");
        person
    }

    /// Answers questions until another kind of page comes, and tells which facts were asked.
    #[track_caller]
    pub(crate) fn answer(&mut self, differences: &[Answer]) -> Vec<String> {
        let mut asked = Vec::new();
        while let Some((_, fact)) = self.question() {
            let fact = fact.id.clone();
            let mut known = differences.iter().chain(&LOST_FACTOR);
            let value = known.find(|(id, _)| *id == fact);
            let (_, value) = value.unwrap_or_else(|| panic!("nothing is known of {fact}"));
            self.choose_value(value);
            asked.push(fact);
        }
        asked
    }

    /// Chooses the first choice on the page that stands for a value.
    #[track_caller]
    pub(crate) fn choose_value(&mut self, value: &str) {
        let choice = self.choice_of(value);
        let choice = choice.unwrap_or_else(|| panic!("{} does not offer {value}", self.key()));
        self.choose(&choice);
    }

    /// Chooses a radio button and presses "Continue".
    #[track_caller]
    pub(crate) fn choose(&mut self, choice: &str) {
        let offered = self.offered();
        assert!(
            offered.iter().any(|row| row == choice),
            "{choice} of {offered:?}"
        );
        self.happen(Event::Continue(vec![("choice".into(), choice.into())]));
    }

    /// Presses "Continue" on what is chosen and typed.
    #[track_caller]
    pub(crate) fn go_on(&mut self) {
        let page = self.page();
        assert!(page.submits(), "{} has nothing to continue", self.key());
        self.happen(Event::Continue(page.form()));
    }

    /// Presses a button by its `data-action`.
    #[track_caller]
    pub(crate) fn press(&mut self, action: &str) {
        let actions = self.page().actions();
        assert!(
            actions.iter().any(|offered| offered == action),
            "{action} of {actions:?}"
        );
        let press = Press::parse(action).expect("a press");
        self.happen(Event::Press(press));
    }

    /// Types into a field of the page, all of its text at once.
    #[track_caller]
    pub(crate) fn type_into(&mut self, field: &str, text: &str) {
        assert!(self.page().named(field).is_some(), "no field {field}");
        self.happen(Event::Draft(DraftEvent::Typed {
            field: field.into(),
            text: text.into(),
        }));
    }

    /// The endpoint answers, or does not.
    pub(crate) fn get(&mut self, reply: Reply) {
        self.happen(Event::Draft(DraftEvent::Replied(reply)));
    }

    /// The endpoint says that it holds the request.
    pub(crate) fn get_stored(&mut self) {
        self.get(Reply::Answer {
            status: 201,
            retry_after: None,
            body: format!(r#"{{"rid":"{ID}"}}"#),
        });
    }

    pub(crate) fn happen(&mut self, event: Event) {
        self.effects = self.wizard.update(event, NOW);
    }

    /// What the last event wants posted.
    pub(crate) fn posted(&self) -> Option<(&str, &str)> {
        self.effects.iter().find_map(|effect| match effect {
            Effect::Draft(DraftEffect::Post { url, body }) => Some((url.as_str(), body.as_str())),
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

    pub(crate) fn screen(&self) -> Screen {
        self.wizard.screen()
    }

    /// What tells this page from others.
    pub(crate) fn key(&self) -> String {
        self.screen().key
    }

    /// The elements of the page.
    #[track_caller]
    pub(crate) fn page(&self) -> Element {
        match view(&self.screen(), self.wizard.service()) {
            Node::Element(element) => element,
            Node::Text(text) => panic!("a page of nothing but {text:?}"),
        }
    }

    /// The question of the page and its fact.
    pub(crate) fn question(&self) -> Option<(Question, &Fact)> {
        let screen = self.screen();
        let Body::Question(question) = screen.body else {
            return None;
        };
        let id = screen.key.strip_prefix("question-")?;
        let (_, fact) = self.fact(id)?;
        Some((question, fact))
    }

    /// Ids of the choices on the page.
    pub(crate) fn offered(&self) -> Vec<String> {
        let question = self.question();
        let rows = question
            .map(|(question, _)| question.choices)
            .unwrap_or_default();
        rows.into_iter().map(|row| row.id).collect()
    }

    fn choice_of(&self, value: &str) -> Option<String> {
        let (_, fact) = self.question()?;
        let value = fact.values.iter().position(|known| known == value)?;
        let standing = |id: &String| {
            let choice = fact.choices.iter().find(|choice| choice.id == *id);
            choice.is_some_and(|choice| usize::from(choice.value) == value)
        };
        self.offered().into_iter().find(standing)
    }

    /// The value that is known of a fact.
    #[track_caller]
    pub(crate) fn value(&self, fact: &str) -> Option<String> {
        let (index, fact) = self.fact(fact).expect("a fact");
        let value = self.wizard.known().value(index)?;
        fact.values.get(usize::from(value)).cloned()
    }

    /// A fact and its index.
    pub(crate) fn fact(&self, id: &str) -> Option<(FactIndex, &Fact)> {
        let facts = (0..).zip(&self.wizard.service().facts);
        facts.into_iter().find(|(_, fact)| fact.id == id)
    }

    /// The plan on the page.
    #[track_caller]
    pub(crate) fn plan(&self) -> Plan {
        match self.screen().body {
            Body::Plan(plan) => plan,
            _ => panic!("{} is no plan", self.key()),
        }
    }

    /// What the page of the request consists of.
    #[track_caller]
    pub(crate) fn draft(&self) -> DraftBody {
        match self.screen().body {
            Body::Draft(body) => body,
            _ => panic!("{} is no page of a request", self.key()),
        }
    }
}
