//! A draft is opened with a later definition than the one that it was saved with.

use account_recovery::service::{Fact, Service};
use account_recovery::words::index;

use super::{elsewhere, notice, open, saved, team};
use crate::person::PYPI;

/// The definition after somebody worked on it.
fn later(change: fn(&mut Service)) -> Service {
    let mut service = PYPI.clone();
    change(&mut service);
    service
}

fn fact<'a>(service: &'a mut Service, id: &str) -> &'a mut Fact {
    let mut facts = service.facts.iter_mut();
    facts.find(|fact| fact.id == id).expect("a fact")
}

type Change = fn(&mut Service);

/// What changed, the page that is shown then, and what is named.
fn changes() -> [(&'static str, Change, &'static str, &'static [&'static str]); 4] {
    [
        ("only wording", |_| {}, "fields", &[]),
        (
            "a choice has another id",
            |service| {
                let lost = &mut fact(service, "mailbox").choices;
                let lost = lost.iter_mut().find(|choice| choice.id == "lost");
                lost.expect("a choice").id = "out-of-reach".into();
            },
            "question-mailbox",
            &["Can you read the mail"],
        ),
        (
            "a fact has another id",
            |service| fact(service, "owner").id = "holder".into(),
            "question-holder",
            &["owner"],
        ),
        (
            "a field has another id",
            |service| {
                let forms = service.plans.requests.iter_mut();
                for field in forms.flat_map(|form| &mut form.fields) {
                    if field.id == "story" {
                        field.id = "tale".into();
                    }
                }
            },
            "fields",
            &["story"],
        ),
    ]
}

#[test]
fn a_later_definition_opens_it_and_says_what_to_look_at() {
    let file = saved(&mut team());
    for (what, change, page, named) in changes() {
        let mut other = elsewhere(later(change), 11);
        open(&mut other, file.as_bytes());
        assert_eq!(other.key(), page, "{what}");
        let said = notice(&other);
        assert!(
            said.contains(PYPI.word(index("draft-older"))),
            "{what}: {said}"
        );
        for name in named {
            assert!(said.contains(name), "{what}: {said}");
        }
        assert_eq!(said.contains("do not fit"), !named.is_empty(), "{what}");
    }
}
