//! What a person does on the page, and what happens then.

use account_recovery::delivery::{Landing, Reply};
use account_recovery::service::Fact;
use account_recovery::wizard::{DraftEffect, DraftEvent, Effect, Event, Press};

use super::page::Page as _;
use super::{ID, LANGUAGES, NOW, Person};

impl Person {
    /// Chooses the first choice on the page that stands for a value.
    #[track_caller]
    pub(crate) fn choose_value(&mut self, value: &str) {
        let choice = self.choice_of(value);
        let choice = choice.unwrap_or_else(|| panic!("{} does not offer {value}", self.key()));
        self.choose(&choice);
    }

    /// Chooses the first choice for a value of which everything is true that it says besides.
    #[track_caller]
    pub(crate) fn choose_knowing<'a>(
        &mut self,
        value: &str,
        known: impl Fn(&str) -> Option<&'a str>,
    ) {
        let (_, fact) = self.question().expect("a question");
        let value_of = |fact: &Fact| {
            let value = known(&fact.id)?;
            let index = fact.values.iter().position(|one| one == value)?;
            u8::try_from(index).ok()
        };
        let facts = self.wizard.service().facts.iter();
        let facts: Vec<Option<u8>> = facts.map(value_of).collect();
        let offered = self.offered();
        let mut choices = fact.choices.iter().filter(|choice| {
            offered.contains(&choice.id)
                && fact
                    .values
                    .get(usize::from(choice.value))
                    .map(String::as_str)
                    == Some(value)
        });
        let first = choices.clone().next();
        let choice = choices
            .find(|choice| choice.says.holds(facts.as_slice()))
            .or(first);
        let choice = choice.unwrap_or_else(|| panic!("{} does not offer {value}", self.key()));
        let id = choice.id.clone();
        self.choose(&id);
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

    /// Chooses another language at the foot of the page; whether it was taken.
    #[track_caller]
    pub(crate) fn speak(&mut self, tag: &str) -> bool {
        let mut services = LANGUAGES.iter().enumerate();
        let found = services.find(|(_, one)| one.language == tag);
        let (index, service) = found.unwrap_or_else(|| panic!("nobody speaks {tag}"));
        self.press(&format!("language:{index}"));
        assert_eq!(self.effects, [Effect::LoadLanguage(tag.into())]);
        self.wizard
            .speak(service.clone())
            .expect("the same definition")
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
            landing: Landing::default(),
            body: format!(r#"{{"rid":"{ID}"}}"#),
        });
    }

    pub(crate) fn happen(&mut self, event: Event) {
        self.happen_at(NOW, event);
    }

    /// Something happens at another time, in seconds since 1970.
    pub(crate) fn happen_at(&mut self, now: u64, event: Event) {
        self.effects = self.wizard.update(event, now);
        let is_claim = |effect: &Effect| matches!(effect, Effect::Draft(DraftEffect::Claim(_)));
        if self.effects.iter().any(is_claim) {
            let claimed = Event::Draft(DraftEvent::Claimed(!self.elsewhere));
            self.effects = self.wizard.update(claimed, now);
        }
    }
}
