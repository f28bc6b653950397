//! The bundle that every visitor gets first: at every question it shows what the whole assistant shows, whatever is pressed
//! there, and it hands over where that one goes on beyond the questions.
#![cfg(feature = "cli")]
#![allow(
    clippy::unwrap_used,
    reason = "a test without its files has to stop, with the place of the step"
)]

use std::collections::{BTreeSet, VecDeque};
use std::path::Path;

use account_recovery::compile::compile;
use account_recovery::evidence::RequestId;
use account_recovery::pack::{decode_questions, encode, parts};
use account_recovery::request::Randomness;
use account_recovery::screen::{Body, Question};
use account_recovery::service::Service;
use account_recovery::view::view;
use account_recovery::wizard::{
    Draft, Drafting, Effect, Elsewhere, Event, LoadPlan, Press, Questions, Settings, Wizard,
};

const NOW: u64 = 1_767_225_600;

const DEFINITIONS: [&str; 5] = [
    "tests/definitions/minimal",
    "tests/definitions/endpoint",
    "tests/definitions/mail",
    "tests/definitions/desks",
    "src/services/pypi",
];

/// One definition for both: the whole, and its first part alone.
struct Both {
    whole: Service,
    first: Service<()>,
}

impl Both {
    fn read(folder: &str) -> Self {
        let whole = compile(Path::new(folder)).unwrap().remove(0).service;
        let pack = encode(&whole).unwrap();
        let (first, _) = parts(&pack).unwrap();
        let first = decode_questions(first).unwrap();
        Self { whole, first }
    }

    fn questions(&self, saved: &[u8]) -> Questions {
        let mut questions = Questions::ask(self.first.clone());
        let effects = questions.start(Some(saved));
        let hands_over = effects.iter().any(|one| matches!(one, Effect::Draft(_)));
        assert!(!hands_over, "a question is no matter of the other bundle");
        questions
    }

    fn wizard(&self, saved: &[u8]) -> Wizard {
        let randomness = Randomness {
            request_id: RequestId::new([7; 16]),
            salt: [9; 16],
        };
        let draft = Draft::new(self.whole.definition, Settings::default(), randomness);
        let mut wizard = Wizard::new(self.whole.clone(), draft);
        wizard.start(Some(saved));
        wizard
    }

    /// Does the same in both, and gives what the first bundle has saved then, if it still asks a question.
    fn step(&self, saved: &[u8], action: &Action) -> Option<Vec<u8>> {
        let (mut questions, mut wizard) = (self.questions(saved), self.wizard(saved));
        let effects = questions.update(action.event::<Elsewhere>(), NOW);
        wizard.update(action.event::<Draft>(), NOW);
        let bookmark = effects.into_iter().find_map(|effect| match effect {
            Effect::Draft(LoadPlan(bookmark)) => Some(bookmark),
            _ => None,
        });
        let Some(bookmark) = bookmark else {
            assert_same(&questions, &wizard, action);
            return Some(questions.saved());
        };
        let resumed = self.wizard(&bookmark);
        assert!(
            !matches!(wizard.screen().body, Body::Question(_)),
            "{action:?}"
        );
        assert_eq!(html(&resumed), html(&wizard), "{action:?}");
        None
    }
}

/// What a person does at a question.
#[derive(Debug, Clone)]
enum Action {
    Choose(String),
    GoOn,
    Press(String),
}

impl Action {
    fn event<D: Drafting>(&self) -> Event<D::Press, D::Event> {
        match self {
            Self::Choose(id) => Event::Continue(vec![("choice".into(), id.clone())]),
            Self::GoOn => Event::Continue(Vec::new()),
            Self::Press(action) => Event::Press(D::parse(action).unwrap()),
        }
    }
}

fn html(wizard: &Wizard) -> String {
    view(&wizard.screen(), wizard.service()).to_html()
}

fn assert_same(questions: &Questions, wizard: &Wizard, after: &Action) {
    let first = view(&questions.screen(), questions.service()).to_html();
    assert_eq!(first, html(wizard), "after {after:?}");
}

/// Everything that a page with a question offers.
fn actions(questions: &Questions) -> Vec<Action> {
    let screen = questions.screen();
    let Some(Question { choices, .. }) = &screen.body else {
        return Vec::new();
    };
    let mut actions = vec![Action::GoOn];
    actions.extend(choices.iter().map(|row| Action::Choose(row.id.clone())));
    let buttons = screen.footer.iter().chain(&screen.other_sites);
    actions.extend(buttons.map(|button| Action::Press(button.action.clone())));
    let always = ["clear".to_owned(), "language:1".to_owned()];
    let back = screen.back.then(|| "back".to_owned());
    let changes = (0..questions.service().facts.len()).map(|fact| format!("change:{fact}"));
    let presses = back.into_iter().chain(always).chain(changes);
    actions.extend(presses.map(Action::Press));
    actions
}

#[test]
fn the_first_bundle_shows_and_does_what_the_whole_does() {
    let mut states = 0;
    for folder in DEFINITIONS {
        let both = Both::read(folder);
        let (mut seen, mut open) = (BTreeSet::new(), VecDeque::from([Vec::new()]));
        let mut steps = 0;
        while let Some(saved) = open.pop_front() {
            let actions = actions(&both.questions(&saved));
            for action in actions {
                steps += 1;
                if let Some(next) = both.step(&saved, &action)
                    && matches!(action, Action::Choose(_))
                    && seen.insert(next.clone())
                {
                    open.push_back(next);
                }
            }
        }
        states += seen.len();
        assert!(steps > 4, "{folder}: {steps}");
    }
    assert!(states > 500, "the walk went astray: {states} states");
}

#[test]
fn a_button_of_a_later_page_is_none_for_the_questions() {
    for action in ["step:0:0", "edit", "print", "send-again"] {
        assert_eq!(Elsewhere::parse(action), None, "{action}");
        assert!(
            matches!(Draft::parse(action), Some(Press::Draft(_))),
            "{action}"
        );
    }
}
