//! What a tab keeps is read by another definition than the one that it was saved with: after an update of the page, or
//! where two versions of a documentation are on one origin. Whatever was said and still exists is kept, what does not is
//! dropped, and nothing becomes something else.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use account_recovery::answers::{Answers, Known};
use account_recovery::compile::compile;
use account_recovery::evidence::RequestId;
use account_recovery::pack;
use account_recovery::request::Randomness;
use account_recovery::service::diagram::End;
use account_recovery::service::{Condition, Service};
use account_recovery::wizard::{DraftEffect, DraftEvent, Effect, Event, Settings};
use proptest::prelude::*;

use crate::person::page::Page as _;
use crate::person::{ENDPOINT, NOW, ORIGIN, PYPI, Person};

/// The definitions that people walk through here.
static DEFINITIONS: LazyLock<[Service; 3]> = LazyLock::new(|| {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/definitions");
    let first = |name| compile(&tests.join(name)).unwrap().remove(0).service;
    [PYPI.clone(), first("minimal"), first("desks")]
});

/// Ids of a fact, of the choice made, and of its value.
type Said = (String, String, String);

fn said(service: &Service, answers: &Answers) -> Vec<Said> {
    let known = Known { service, answers };
    let one = |index| {
        let (fact, choice) = (known.fact(index).unwrap(), known.chosen(index).unwrap());
        let value = fact.values.get(usize::from(choice.value));
        let value = value.cloned().unwrap_or_default();
        (fact.id.clone(), choice.id.clone(), value)
    };
    answers.answered().map(one).collect()
}

fn said_by(person: &Person) -> Vec<Said> {
    said(person.wizard.service(), person.wizard.known().answers)
}

/// Where somebody is led who says the same to a definition from the start.
fn led(service: &Service, said: &[Said]) -> End {
    let mut answers = Answers::new(service);
    for (fact, choice, _) in said {
        let index = service
            .facts
            .iter()
            .position(|one| one.id == *fact)
            .unwrap();
        let choices = &service.facts[index].choices;
        let choice = choices.iter().position(|one| one.id == *choice).unwrap();
        answers.choose(u8::try_from(index).unwrap(), u8::try_from(choice).ok());
    }
    let known = Known {
        service,
        answers: &answers,
    };
    service.diagram.walk(&known).end
}

fn settings() -> Settings {
    Settings {
        endpoint: Some(ENDPOINT.into()),
        origin: ORIGIN.into(),
        takes_files: false,
    }
}

/// Somebody who chooses, types and goes on by numbers.
fn walked(service: &Service, steps: &[usize]) -> Person {
    let mut person = Person::of(service, settings());
    for step in steps {
        let offered = person.offered();
        if !offered.is_empty() {
            person.choose(&offered[step % offered.len()]);
            continue;
        }
        for (field, _) in person.page().form() {
            if person.key() == "fields" {
                person.type_into(&field, &format!("typed-{field}@mail.example"));
            }
        }
        if person.page().submits() {
            person.go_on();
        }
    }
    person
}

/// The same tab after the definition changed.
fn updated(person: &Person, service: &Service) -> Person {
    let mut later = Person::of(service, settings());
    later.effects = later.wizard.resume(&person.wizard.saved());
    later
}

/// One change of a definition, at places that numbers choose.
type Change = (&'static str, fn(&mut Service, usize, usize));

/// Changes of facts. What conditions and diagram say of positions stays, so that every one means something else.
const CHANGES: [Change; 11] = [
    ("values reversed", |service, fact, _| {
        fact_at(service, fact).values.reverse();
    }),
    ("choices reversed", |service, fact, _| {
        fact_at(service, fact).choices.reverse();
    }),
    ("a value renamed", |service, fact, at| {
        let values = &mut fact_at(service, fact).values;
        let at = at % values.len();
        values[at].push_str("-now");
    }),
    ("a choice renamed", |service, fact, at| {
        let choices = &mut fact_at(service, fact).choices;
        let at = at % choices.len();
        choices[at].id.push_str("-now");
    }),
    ("a choice removed", |service, fact, at| {
        let choices = &mut fact_at(service, fact).choices;
        let at = at % choices.len();
        choices.remove(at);
    }),
    ("a fact renamed", |service, fact, _| {
        fact_at(service, fact).id.push_str("-now");
    }),
    ("two facts swapped", |service, fact, other| {
        let count = service.facts.len();
        service.facts.swap(fact % count, other % count);
        always_apply(service);
    }),
    ("a fact added", |service, fact, at| {
        let mut added = fact_at(service, fact).clone();
        added.id.push_str("-new");
        service.facts.insert(at % service.facts.len(), added);
        always_apply(service);
    }),
    ("the last fact removed", |service, _, _| {
        let last = u8::try_from(service.facts.len() - 1).unwrap();
        for form in &mut service.plans.requests {
            form.drafting.retain(|fact| *fact != last);
        }
        if service.diagram.nodes.iter().all(|node| node.fact != last) && service.site.fact != last {
            service.facts.pop();
        }
    }),
    ("routes moved", |service, by, _| {
        let count = service.plans.routes.len();
        service.plans.routes.rotate_left(by % count);
    }),
    ("a field renamed", |service, form, at| {
        let count = service.plans.requests.len();
        let fields = &mut service.plans.requests[form % count].fields;
        let at = at % fields.len();
        fields[at].id.push_str("-now");
    }),
];

/// Where a fact makes sense depends on facts before it, and positions have changed.
fn always_apply(service: &mut Service) {
    for fact in &mut service.facts {
        fact.applies = Condition::Always;
    }
}

fn fact_at(service: &mut Service, at: usize) -> &mut account_recovery::service::Fact {
    let count = service.facts.len();
    &mut service.facts[at % count]
}

fn changed(service: &Service, changes: &[(usize, usize, usize)]) -> Service {
    let mut later = service.clone();
    for (change, first, second) in changes {
        let (_, change) = CHANGES[change % CHANGES.len()];
        change(&mut later, *first, *second);
    }
    later.definition = pack::definition(&later).unwrap();
    later
}

/// Whether a text is somewhere in what a tab keeps.
fn keeps(person: &Person, text: impl AsRef<[u8]>) -> bool {
    let (saved, text) = (person.wizard.saved(), text.as_ref());
    saved.windows(text.len()).any(|part| part == text)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn nothing_becomes_something_else(
        which in 0..3usize,
        steps in prop::collection::vec(any::<prop::sample::Index>(), 1..24),
        changes in prop::collection::vec((0..CHANGES.len(), 0..64usize, 0..64usize), 0..4),
    ) {
        let service = &DEFINITIONS[which];
        let steps: Vec<usize> = steps.iter().map(|step| step.index(60)).collect();
        let person = walked(service, &steps);
        let later = changed(service, &changes);
        let again = updated(&person, &later);
        let (before, after) = (said_by(&person), said_by(&again));
        for one in &after {
            prop_assert!(before.contains(one), "{one:?} was never said: {before:?}");
        }
        let known = again.wizard.known();
        prop_assert_eq!(later.diagram.walk(&known).end, led(&later, &after));
        let is_lost = before.iter().any(|one| !after.contains(one));
        prop_assert_eq!(again.screen().notice.is_some(), is_lost, "{:?} after {:?}", after, before);
        let _ = again.page();
        if changes.iter().all(|(change, ..)| *change >= 9) {
            prop_assert_eq!(&after, &before, "only routes and fields changed");
        }
        let fields = later.plans.requests.iter().flat_map(|form| &form.fields);
        let exists: Vec<_> = fields.map(|field| field.id.clone()).collect();
        let typed = service.plans.requests.iter().flat_map(|form| &form.fields);
        for id in typed.map(|field| &field.id) {
            let text = format!("typed-{id}@mail.example");
            let kept = keeps(&person, &text) && exists.contains(id);
            prop_assert_eq!(keeps(&again, &text), kept, "{}", id);
        }
    }
}

/// The minimal definition after an edit of its file.
fn edited(name: &str, old: &str, new: &str) -> Service {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/definitions/minimal");
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("updating")
        .join(name);
    fs::create_dir_all(&copy).unwrap();
    let text = fs::read_to_string(tests.join("service.toml")).unwrap();
    assert_eq!(text.matches(old).count(), 1, "{old:?} once");
    fs::write(copy.join("service.toml"), text.replacen(old, new, 1)).unwrap();
    fs::copy(tests.join("en.ftl"), copy.join("en.ftl")).unwrap();
    compile(&copy).unwrap().remove(0).service
}

/// Somebody outside without card and mail, at the plan of the request.
fn without_card(service: &Service) -> Person {
    let mut person = Person::of(service, settings());
    for choice in ["outside", "lost", "lost"] {
        person.choose(choice);
    }
    assert_eq!(person.key(), "route-request");
    person
}

#[test]
fn a_value_that_moved_stays_what_was_said() {
    let later = edited(
        "value",
        r#"["inside", "outside"]"#,
        r#"["outside", "inside"]"#,
    );
    let person = without_card(&DEFINITIONS[1]);
    let again = updated(&person, &later);
    assert_eq!(said_by(&again), said_by(&person));
    assert_eq!(again.key(), "route-request");
}

/// An edit of a definition.
type Edit = fn(&mut Service);

/// The minimal definition after a change of it that shows in its digest.
fn later(change: Edit) -> Service {
    let mut later = DEFINITIONS[1].clone();
    change(&mut later);
    later.definition = pack::definition(&later).unwrap();
    later
}

#[test]
fn a_choice_for_another_value_is_asked_for_again() {
    let later = later(|service| service.facts[2].choices[1].value = 0);
    let again = updated(&without_card(&DEFINITIONS[1]), &later);
    assert_eq!(again.key(), "question-mailbox");
    assert_eq!(said_by(&again).len(), 2);
}

#[test]
fn answers_that_do_not_fit_any_more_are_named() {
    const MAILBOX: &str = "Can you read your mail?";
    const GONE: &str = "questions that are gone: ";
    // what changed, what is said to be left out
    let table: [(Edit, Option<String>); 5] = [
        (|service| service.name.push('!'), None),
        (
            |service| service.facts[2].choices[1].id.push('2'),
            Some(MAILBOX.into()),
        ),
        (
            |service| service.facts[2].choices[1].value = 0,
            Some(MAILBOX.into()),
        ),
        (
            |service| service.facts[2].id.push('2'),
            Some(format!("{GONE}1")),
        ),
        (
            |service| {
                service.facts[1].id.push('2');
                service.facts[2].choices[1].id.push('2');
            },
            Some(format!("{MAILBOX}; {GONE}1")),
        ),
    ];
    for (change, named) in table {
        let again = updated(&without_card(&DEFINITIONS[1]), &later(change));
        let notice = again.screen().notice;
        let list = notice.as_ref().map(|said| said.split_once(": ").unwrap().1);
        assert_eq!(list, named.as_deref());
    }
}

#[test]
fn a_page_beside_the_path_is_the_same_or_none() {
    let mut person = without_card(&DEFINITIONS[1]);
    person.press("checklist:0");
    let same = updated(&person, &DEFINITIONS[1]);
    assert_eq!(same.screen(), person.screen());
    let later = later(|service| service.lists.push("Another".into()));
    assert_eq!(updated(&person, &later).key(), "route-request");
}

/// Somebody at a stage of the request, by how often "Continue" is pressed after the fields.
fn at_stage(service: &Service, times: usize) -> Person {
    let mut person = without_card(service);
    person.go_on();
    person.choose("town");
    person.choose("me");
    person.type_into("reader", "octocat");
    person.type_into("address", "me@mail.example");
    person.go_on();
    for _ in 0..times {
        match person.key().as_str() {
            "evidence" => person.press("without-evidence"),
            _ => person.go_on(),
        }
    }
    person
}

#[test]
fn what_was_looked_through_is_looked_through_again() {
    let person = at_stage(&DEFINITIONS[1], 2);
    assert_eq!(person.key(), "handover");
    let later = later(|service| service.plans.requests[0].drafts[0].subject.push('!'));
    let again = updated(&person, &later);
    assert_eq!(again.key(), "review");
    assert_eq!(said_by(&again), said_by(&person));
    let request = again.wizard.request().unwrap();
    assert_eq!(request.id, person.wizard.request().unwrap().id);
}

#[test]
fn what_the_endpoint_holds_is_not_sent_again() {
    let mut person = at_stage(&DEFINITIONS[1], 3);
    person.get_stored();
    assert_eq!(person.key(), "receipt");
    let texts = later(|service| service.name.push('!'));
    assert_eq!(updated(&person, &texts).key(), "receipt");
    let without_choice = later(|service| service.facts[2].choices[1].id.push('2'));
    let mut again = updated(&person, &without_choice);
    assert_eq!(again.key(), "route-request");
    assert!(
        !again.page().submits(),
        "the plan of a receipt that was opened"
    );
    let renew = Effect::Draft(DraftEffect::Renew);
    assert!(again.effects.contains(&renew), "what comes next is another");
    let number = person.wizard.request().unwrap().id.to_string();
    assert!(again.page().written().contains(&number));
    assert!(!keeps(&again, "octocat"));
    again.press("back");
    assert_eq!(again.key(), "question-start");
    let randomness = Randomness {
        request_id: RequestId::new([4; 16]),
        salt: [5; 16],
    };
    again.happen(Event::Draft(DraftEvent::Renewed(randomness)));
    again.choose("outside");
    assert!(keeps(&again, [4; 16]), "the number of another request");
}

/// Whoever changes what is kept raises the version in `bookmark.rs`, and only then writes these bytes anew.
#[test]
fn the_form_is_what_its_version_says() {
    let mut service = DEFINITIONS[1].clone();
    service.definition = [0xdd; 32];
    let mut person = at_stage(&service, 0);
    person.press("without-evidence");
    let saved = person.wizard.saved();
    let said = "start outside outside card lost lost mailbox lost lost site town town owner me me";
    let (said, question, aside): (Vec<&str>, Option<&str>, Option<()>) =
        (said.split(' ').collect(), None, None);
    let (begun, changing, ticks) = (Some("request"), false, Vec::<&str>::new());
    let typed = vec![("reader", "octocat"), ("address", "me@mail.example")];
    let random = ([7u8; 16], [9u8; 16]);
    let (created, finished, without_evidence, confirmed) = (NOW, 0u64, true, false);
    // The third page of a request, nothing sent, no receipt, no ticket, nothing to be published, from no file.
    let rest = (
        Some(2u8),
        0u8,
        None::<()>,
        None::<()>,
        Vec::<&str>::new(),
        false,
    );
    let bookmark = (said, question, aside);
    let draft = (
        begun,
        changing,
        ticks,
        typed,
        random,
        created,
        finished,
        without_evidence,
        confirmed,
        rest,
    );
    let expected =
        postcard::to_allocvec(&(3u8, ([0xddu8; 16], [0xddu8; 16]), bookmark, draft)).unwrap();
    assert_eq!(saved, expected);
}
