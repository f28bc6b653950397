//! Somebody who goes through the pages of a definition, as the shell in the browser would have it: an event goes in, and
//! the page is computed.

use account_recovery::evidence::RequestId;
use account_recovery::html::Node;
use account_recovery::request::Randomness;
use account_recovery::service::Service;
use account_recovery::view::view;
use account_recovery::wizard::{Draft, Event, Press, Settings, Wizard};

/// 2026-01-01T00:00:00Z.
const NOW: u64 = 1_767_225_600;

pub(crate) struct Visitor {
    wizard: Wizard,
}

impl Visitor {
    /// Opens a definition at its first question.
    pub(crate) fn new(service: Service) -> Self {
        let randomness = Randomness {
            request_id: RequestId::new([7; 16]),
            salt: [2; 16],
        };
        let draft = Draft::new([3; 32], Settings::default(), randomness);
        Self {
            wizard: Wizard::new(service, draft),
        }
    }

    /// Opens a definition, and answers the first questions.
    pub(crate) fn after(service: &Service, choices: &[&str]) -> Self {
        let mut visitor = Self::new(service.clone());
        for choice in choices {
            visitor.answer(choice);
        }
        visitor
    }

    /// The page as a tree.
    pub(crate) fn page(&self) -> Node {
        view(&self.wizard.screen(), self.wizard.service())
    }

    /// What tells the page apart from others.
    pub(crate) fn key(&self) -> String {
        self.wizard.screen().key
    }

    pub(crate) fn answer(&mut self, choice: &str) -> Node {
        self.go_on(&[("choice", choice)])
    }

    pub(crate) fn go_on(&mut self, form: &[(&str, &str)]) -> Node {
        let form = form
            .iter()
            .map(|(name, value)| ((*name).into(), (*value).into()));
        self.happen(Event::Continue(form.collect()))
    }

    pub(crate) fn back(&mut self) -> Node {
        self.happen(Event::Press(Press::Back))
    }

    fn happen(&mut self, event: Event) -> Node {
        self.wizard.update(event, NOW);
        self.page()
    }
}
