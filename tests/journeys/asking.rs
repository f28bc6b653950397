//! Questions: which are asked, where they lead, and the way back.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use account_recovery::compile::check;
use account_recovery::problem::Remedy;
use account_recovery::triage::{Outcome, triage};
use account_recovery::wizard::{Effect, Event, Focus};
use serde::Deserialize;

use crate::person::page::Page as _;
use crate::person::ways::{WAYS, Way, walk};
use crate::person::{PYPI, Person};

const CASES: &str = include_str!("../data/scenarios.jsonl");

#[derive(Deserialize)]
struct Case {
    id: String,
    answers: BTreeMap<String, String>,
    route: String,
    acceptable: Vec<String>,
}

fn cases() -> impl Iterator<Item = (Case, Outcome)> {
    let outcomes = triage(&PYPI, "scenarios.jsonl", CASES).unwrap();
    let cases = CASES
        .lines()
        .map(|line| serde_json::from_str(line).unwrap());
    cases.zip(outcomes)
}

/// Answers every question from a case, and tells which facts were asked.
///
/// Nobody is asked about the network before there was a check, so such a case answers as people do who do not know.
#[track_caller]
fn ask(person: &mut Person, case: &Case) -> Vec<String> {
    let mut asked = Vec::new();
    while let Some((_, fact)) = person.question() {
        let fact = fact.id.clone();
        let value = match case.answers[&fact].as_str() {
            "new-network" => "not-sure",
            value => value,
        };
        person.choose_knowing(value, |fact| case.answers.get(fact).map(String::as_str));
        asked.push(fact);
    }
    asked
}

#[test]
fn every_case_ends_on_a_right_route_by_the_questions_that_the_table_needs() {
    let mut count = 0;
    for (case, outcome) in cases() {
        let mut person = Person::new(None);
        let asked = ask(&mut person, &case);
        let route = person.key();
        let route = route.strip_prefix("route-").unwrap();
        assert!(
            case.route == route || case.acceptable.iter().any(|right| right == route),
            "{}: {route}",
            case.id
        );
        assert_eq!(
            (route, asked),
            (outcome.route.as_str(), outcome.asked),
            "{}",
            case.id
        );
        count += 1;
    }
    assert_eq!(count, 220);
}

#[test]
fn the_pages_lead_to_every_route_and_only_by_ways_of_the_diagram() {
    let report = check(Path::new("src/services/pypi")).unwrap();
    let routes: BTreeSet<String> = WAYS.iter().map(|way| walk(None, way).key()).collect();
    assert_eq!(routes.len(), report.routes, "{routes:?}");
    let longest = WAYS.iter().map(Vec::len).max();
    // A choice may answer a later question, which the report counts all the same.
    assert!(longest <= Some(report.longest), "{longest:?}");
    assert!(
        WAYS.len() > 500 && WAYS.len() <= report.walks,
        "{}",
        WAYS.len()
    );
}

#[test]
fn every_route_comes_with_its_reason() {
    for way in WAYS.iter() {
        let person = walk(None, way);
        let because = person.plan().because.unwrap_or_default();
        assert!(because.starts_with("Because "), "{way:?}: {because:?}");
        assert!(
            because.ends_with('.') && !because.contains(['{', '}']),
            "{because:?}"
        );
    }
}

/// The pages of a way, last first, as "Back" shows them.
fn backwards(person: &mut Person) -> Vec<String> {
    let mut keys = vec![person.key()];
    while person.screen().back {
        person.press("back");
        keys.push(person.key());
    }
    keys
}

/// The pages of a way, as "Continue" shows them with the answers that are there.
fn forwards(person: &mut Person, pages: usize) -> Vec<String> {
    let mut keys = vec![person.key()];
    for _ in 1..pages {
        person.go_on();
        keys.push(person.key());
    }
    keys
}

#[test]
fn back_leads_through_the_same_pages_and_keeps_the_answers() {
    for way in WAYS.iter() {
        let mut person = walk(None, way);
        let answers = person.wizard.known().answers.clone();
        let mut back = backwards(&mut person);
        assert_eq!(back.len(), way.len() + 1, "{way:?}");
        let again = forwards(&mut person, back.len());
        back.reverse();
        assert_eq!(again, back, "{way:?}");
        assert_eq!(person.wizard.known().answers, &answers);
    }
}

#[test]
fn back_leads_through_the_pages_of_a_request() {
    let mut person = Person::at_handover(None, &[("mailbox", "lost"), ("owner", "team")]);
    let mut back = backwards(&mut person);
    back.truncate(6);
    assert_eq!(
        back,
        [
            "handover",
            "review",
            "fields",
            "question-projects",
            "question-owner",
            "route-recovery-request-email"
        ]
    );
}

#[test]
fn a_question_without_a_choice_says_so_and_stays() {
    let mut person = Person::new(None);
    person.go_on();
    let problem = person.screen().problems.remove(0);
    assert_eq!(
        (problem.field.as_str(), problem.remedy),
        ("choice", Remedy::ByHand)
    );
    assert_eq!(problem.message, "Choose one of the answers.");
    assert_eq!(person.effects, [Effect::Focus(Focus::Problems)]);
    person.choose("too-many");
    assert!(person.screen().problems.is_empty());
}

#[test]
fn a_choice_that_is_not_there_is_no_answer() {
    let mut person = Person::new(None);
    person.happen(Event::Continue(vec![("choice".into(), "elsewhere".into())]));
    assert_eq!(person.screen().problems.len(), 1);
    assert_eq!(person.key(), "question-start");
}

#[test]
fn every_new_page_moves_the_focus_and_tells_where_the_person_is() {
    let mut person = Person::new(None);
    // choice, what is told
    for (choice, kind, id) in [
        ("alarm", "question", "alarm"),
        ("suspended", "route", "appeal-suspension"),
    ] {
        person.choose(choice);
        let told = Effect::Tell(kind, id.into());
        assert_eq!(person.effects, [Effect::Focus(Focus::Heading), told]);
    }
}

#[test]
fn every_question_is_told_of_when_it_is_shown_and_only_then() {
    let question = |id: &str| Some(Effect::Tell("question", id.into()));
    let told = |effects: &[Effect]| {
        let mut told = effects.iter().filter(|one| matches!(one, Effect::Tell(..)));
        told.next().cloned()
    };
    let mut person = Person::new(None);
    assert_eq!(person.wizard.start(None), Vec::from_iter(question("start")));
    assert_eq!(person.wizard.start(Some(b"nothing that fits")).len(), 1);
    person.choose("signed-out");
    assert_eq!(told(&person.effects), question("sign-in"));
    // press, what is told
    for (press, tells) in [
        ("back", question("start")),
        ("checklist:0", None),
        ("back", question("start")),
        ("site:1", None),
        ("clear", question("start")),
    ] {
        person.press(press);
        assert_eq!(told(&person.effects), tells, "{press}");
    }
}

#[test]
fn a_bookmark_leads_another_bundle_to_the_same_page() {
    let starts = WAYS
        .iter()
        .flat_map(|way| (0..=way.len()).map(|end| way[..end].to_vec()));
    let mut starts: Vec<Way> = starts.collect();
    starts.sort();
    starts.dedup();
    for start in starts {
        let left = walk(None, &start);
        let mut other = Person::new(None);
        other.wizard.resume(&left.wizard.saved());
        assert_eq!(other.screen(), left.screen());
    }
}

#[test]
fn a_bookmark_of_another_form_changes_nothing() {
    let saved = walk(None, &WAYS[0]).wizard.saved();
    for form in (0..=255).filter(|form| *form != saved[0]) {
        let mut person = Person::new(None);
        let effects = person.wizard.resume(&[&[form], &saved[1..]].concat());
        assert_eq!(effects, []);
        assert_eq!(person.screen(), Person::new(None).screen());
    }
}

#[test]
fn clearing_forgets_everything() {
    let mut person = Person::at_handover(None, &[]);
    person.press("clear");
    assert_eq!(person.screen(), Person::new(None).screen());
    assert_eq!(person.wizard.known().answers.answered().count(), 0);
    let mut again = Person::at_fields(None, &[]);
    again.type_into("username", "octocat");
    again.press("clear");
    again.answer(&[]);
    again.go_on();
    again.answer(&[]);
    assert!(again.page().form().iter().all(|(_, text)| text.is_empty()));
}
