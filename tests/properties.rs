//! What holds whatever happens, whatever is typed and whatever day it is.
#![cfg(feature = "cli")]

#[path = "person/mod.rs"]
mod person;

use std::collections::BTreeMap;

use account_recovery::answers::{Answers, Known};
use account_recovery::date::Date;
use account_recovery::delivery::Landing;
use account_recovery::delivery::Reply;
use account_recovery::html::{Node, el};
use account_recovery::service::condition::Facts as _;
use account_recovery::wizard::{DraftEvent, Event, Press};
use account_recovery::wording::{fill, put};
use person::page::Page as _;
use person::{Answer, ENDPOINT, PYPI, Person};
use proptest::prelude::*;

/// What may happen next; numbers choose among what the page offers.
#[derive(Debug, Clone)]
enum Move {
    Press(usize),
    Choose(usize),
    Type(usize, String),
    GoOn,
    Reply(Reply),
    Evidence(Result<String, (String, String)>),
    Tick(String, bool),
}

fn reply() -> impl Strategy<Value = Reply> {
    let stored = format!(r#"{{"rid":"{}"}}"#, person::ID);
    let answer = (
        100..600u16,
        prop::option::of(0..90u32),
        prop_oneof![Just(stored), ".{0,20}"],
    );
    let answer = answer.prop_map(|(status, retry_after, body)| Reply::Answer {
        status,
        retry_after,
        landing: Landing::default(),
        body,
    });
    prop_oneof![3 => answer, 1 => Just(Reply::TimedOut), 1 => Just(Reply::Unreachable)]
}

fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("octocat".to_owned()),
        Just("new@mail.example".to_owned()),
        Just("0123456789abcdef".to_owned()),
        ".{0,30}",
    ]
}

fn step() -> impl Strategy<Value = Move> {
    let evidence = prop_oneof![
        ".{0,9}".prop_map(Ok),
        Just(Err(("error-code-empty".to_owned(), String::new())))
    ];
    prop_oneof![
        3 => any::<usize>().prop_map(Move::Press),
        8 => any::<usize>().prop_map(Move::Choose),
        4 => (any::<usize>(), typed()).prop_map(|(field, text)| Move::Type(field, text)),
        5 => Just(Move::GoOn),
        1 => reply().prop_map(Move::Reply),
        1 => evidence.prop_map(Move::Evidence),
        1 => (".{0,9}", any::<bool>()).prop_map(|(id, on)| Move::Tick(id, on)),
    ]
}

/// Names of the fields of the page that take text.
fn fields(person: &Person) -> Vec<String> {
    let page = person.page();
    let named = page.with("name").into_iter();
    let texts = named.filter(|(field, _)| field.attribute("type") != Some("radio"));
    let texts = texts.filter(|(field, _)| field.attribute("data-secret").is_none());
    texts.map(|(_, name)| name.to_owned()).collect()
}

fn some<T: Clone>(of: &[T], number: usize) -> Option<T> {
    of.get(number.checked_rem(of.len())?).cloned()
}

/// The field that a press puts a sentence into, and which.
fn added(action: &str) -> Option<(&str, &str)> {
    action.strip_prefix("phrase:")?.split_once(':')
}

/// Makes a move, and keeps what was typed last into each field that is not emptied on purpose.
fn make(person: &mut Person, step: Move, texts: &mut BTreeMap<String, String>) {
    match step {
        Move::Press(number) => {
            let Some(action) = some(&person.page().actions(), number) else {
                return;
            };
            if action == "clear" {
                texts.clear();
            }
            if let Some(field) = action.strip_prefix("redact:") {
                texts.remove(field);
            }
            if let Some((field, _)) = added(&action) {
                texts.remove(field);
            }
            person.press(&action);
        }
        Move::Choose(number) => {
            if let Some(choice) = some(&person.offered(), number) {
                person.choose(&choice);
            }
        }
        Move::Type(number, text) => {
            if let Some(field) = some(&fields(person), number) {
                person.type_into(&field, &text);
                texts.insert(field, text);
            }
        }
        Move::GoOn if person.page().submits() => person.go_on(),
        Move::GoOn => {}
        Move::Reply(reply) => person.get(reply),
        Move::Evidence(result) => person.happen(Event::Draft(DraftEvent::Evidence(result))),
        Move::Tick(id, on) => person.happen(Event::Draft(DraftEvent::Ticked { id, on })),
    }
}

/// Somebody at one of four places on the way.
fn somewhere(endpoint: Option<&str>, place: i32) -> Person {
    const TEAM: [Answer; 2] = [("mailbox", "lost"), ("owner", "team")];
    match place {
        0 => Person::new(endpoint),
        1 => Person::at_fields(endpoint, &TEAM),
        2 => Person::at_review(endpoint, &TEAM),
        _ => Person::at_handover(endpoint, &TEAM),
    }
}

fn is_clear(person: &Person, step: &Move) -> bool {
    let pressed = match step {
        Move::Press(number) => some(&person.page().actions(), *number),
        _ => None,
    };
    pressed.as_deref() == Some("clear")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn what_was_posted_is_what_the_receipt_speaks_of(
        steps in prop::collection::vec(step(), 1..40),
    ) {
        let mut person = Person::at_handover(Some(ENDPOINT), &[]);
        person.go_on();
        let posted = person.posted().map(|(_, body)| body.to_owned());
        for step in steps.into_iter().filter(|step| !matches!(step, Move::Reply(_))) {
            if is_clear(&person, &step) {
                continue;
            }
            person.effects.clear();
            make(&mut person, step, &mut BTreeMap::new());
            prop_assert_eq!(person.posted(), None);
        }
        person.get_stored();
        prop_assert_eq!(person.wizard.request().map(|request| request.to_json()), posted);
    }

    #[test]
    fn whatever_happens_there_is_a_page_and_nothing_typed_is_lost(
        private in any::<bool>(),
        begin in 0..4,
        steps in prop::collection::vec(step(), 1..60),
    ) {
        let mut person = somewhere(private.then_some(ENDPOINT), begin);
        let mut texts = BTreeMap::new();
        for step in steps {
            make(&mut person, step, &mut texts);
            let screen = person.screen();
            prop_assert!(!screen.heading.is_empty(), "{screen:?}");
            if screen.key == "fields" {
                let form: BTreeMap<_, _> = person.page().form().into_iter().collect();
                for (field, text) in &texts {
                    let shown = form.get(field);
                    prop_assert!(shown.is_none_or(|shown| shown == text), "{field}: {text:?} {shown:?}");
                }
            }
        }
    }

    /// Whatever was done before it was saved, and whoever saved it.
    #[test]
    fn an_opened_draft_asks_for_no_code_and_sends_nothing_before_its_fields_were_shown(
        private in any::<bool>(),
        begin in 1..4,
        steps in prop::collection::vec(step(), 0..30),
    ) {
        let mut person = somewhere(private.then_some(ENDPOINT), begin);
        for step in steps {
            make(&mut person, step, &mut BTreeMap::new());
        }
        if !person.page().actions().iter().any(|action| action == "save-draft") {
            return Ok(());
        }
        person.press("save-draft");
        let file = person.saved().map(|(_, text)| text.as_bytes().to_vec());
        let mut other = Person::new(private.then_some(ENDPOINT));
        other.happen(Event::Draft(DraftEvent::Opened(file)));
        let key = other.screen().key;
        let before = key.starts_with("question-") || key.starts_with("route-");
        prop_assert!(key == "fields" || before, "{key}");
        prop_assert_eq!(other.posted(), None);
    }

    #[test]
    fn any_action_is_taken_calmly(action in "[a-z-]{1,9}(:[0-9]{0,4}){0,2}", fields in any::<bool>()) {
        let mut person = if fields { Person::at_fields(None, &[]) } else { Person::new(None) };
        if let Some(press) = Press::parse(&action) {
            person.happen(Event::Press(press));
            let _ = person.page();
        }
    }

    #[test]
    fn text_never_becomes_markup(text in ".{0,40}", value in "[<>&\"' a-z\u{a0}]{0,20}") {
        let node = Node::from(el("p").set("title", &value).text(&text));
        let html = node.to_html();
        let inside = html.strip_prefix("<p title=\"").and_then(|rest| rest.strip_suffix("</p>"));
        let (printed, content) = inside.unwrap().split_once("\">").unwrap();
        prop_assert!(!printed.contains(['"', '<', '>']) && !content.contains(['<', '>']));
        prop_assert_eq!(unescape(printed), value);
        prop_assert_eq!(unescape(content), text);
    }

    #[test]
    fn put_replaces_one_variable_and_nothing_else(
        before in "[a-z{} ]{0,12}",
        value in ".{0,12}",
        after in "[a-z ]{0,12}",
    ) {
        let text = [&before, "{detail}", &after].concat();
        let done = put(&text, "detail", &value);
        prop_assert!(done.ends_with(&[&value, after.as_str()].concat()), "{done}");
        prop_assert_eq!(put(&after, "detail", &value), after);
    }

    #[test]
    fn fill_needs_every_variable_and_takes_values_as_they_are(value in ".{0,12}") {
        let answers = Answers::new(&PYPI);
        let known = Known { service: &PYPI, answers: &answers };
        let variable = |name: &str| (name == "name").then(|| value.clone());
        let filled = fill("{site}: {name}.", &known, &variable);
        prop_assert_eq!(filled, Some(format!("PyPI: {value}.")));
        for text in ["{other}", "{name", "{"] {
            prop_assert_eq!(fill(text, &known, &variable), None);
        }
    }

    #[test]
    fn bytes_that_nobody_saved_do_no_harm(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
        let mut person = Person::new(None);
        person.wizard.resume(&bytes);
        let _ = person.page();
    }

    #[test]
    fn an_answer_has_the_value_that_its_choice_stands_for(fact in 0..20u8, choice in 0..12u8) {
        let mut answers = Answers::new(&PYPI);
        answers.choose(fact, Some(choice));
        let read = Known { service: &PYPI, answers: &answers };
        let known = read.fact(fact);
        let chosen = known.and_then(|fact| fact.choices.get(usize::from(choice)));
        prop_assert_eq!(read.chosen(fact), chosen);
        if let (Some(known), Some(chosen)) = (known, chosen) {
            let value = if read.applies(fact) { chosen.value } else { known.otherwise };
            prop_assert_eq!(read.value(fact), Some(value));
        }
    }
}

/// The text that a browser reads from what was printed.
fn unescape(html: &str) -> String {
    let pairs = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&nbsp;", "\u{a0}"),
        ("&amp;", "&"),
    ];
    pairs
        .iter()
        .fold(html.to_owned(), |text, (name, c)| text.replace(name, c))
}

/// The day after, by the rules that everybody learns.
fn tomorrow((year, month, day): (u64, u8, u8)) -> (u64, u8, u8) {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    match (day == days, month) {
        (false, _) => (year, month, day + 1),
        (true, 12) => (year + 1, 1, 1),
        (true, _) => (year, month + 1, 1),
    }
}

#[test]
fn every_day_until_2134_has_its_date() {
    let mut slow = (1970, 1, 1);
    for day in 0..60_000u16 {
        let date = Date::after(0, day);
        assert_eq!((date.year, date.month, date.day), slow);
        assert_eq!(Date::after(u64::from(day) * 86_400 + 86_399, 0), date);
        slow = tomorrow(slow);
    }
    assert_eq!(slow, (2134, 4, 11));
}
