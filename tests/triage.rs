//! Real cases end on the route that a person who knows the service would choose, after few questions.
#![cfg(feature = "cli")]

use std::path::Path;

use account_recovery::compile::compile;
use account_recovery::service::Service;
use account_recovery::triage::{Outcome, triage};
use serde::Deserialize;

const CASES: &str = include_str!("data/scenarios.jsonl");
/// Thirty threads that nobody had looked at before: their answers, from the openings alone, and where they belong.
const OPENINGS: &str = include_str!("data/cases-2026-11.answers.jsonl");
const ENDINGS: &str = include_str!("data/cases-2026-11.jsonl");

#[track_caller]
#[expect(
    clippy::panic,
    reason = "a definition with faults ends the test with all of them"
)]
fn pypi() -> Service {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/services/pypi");
    match compile(&dir) {
        Ok(compiled) => compiled
            .into_iter()
            .map(|one| one.service)
            .next()
            .unwrap_or_else(|| panic!("no language")),
        Err(faults) => panic!(
            "{}",
            faults
                .iter()
                .map(|fault| format!("{fault}\n"))
                .collect::<String>()
        ),
    }
}

#[derive(Deserialize)]
struct Case {
    route: String,
    acceptable: Vec<String>,
}

/// The right routes of a case: the best one and those that are as good or nearly.
#[track_caller]
#[expect(
    clippy::expect_used,
    reason = "a case that cannot be read ends the test"
)]
fn right_routes(case: &str) -> Vec<String> {
    let case: Case = serde_json::from_str(case).expect("read the case");
    [vec![case.route], case.acceptable].concat()
}

/// The outcomes of some answers that are on none of the right routes, with those.
#[track_caller]
#[expect(
    clippy::expect_used,
    reason = "answers that cannot be read end the test"
)]
fn astray(name: &str, answers: &str, endings: &str) -> Vec<(Outcome, Vec<String>)> {
    let outcomes = triage(&pypi(), name, answers).expect("read the answers");
    assert_eq!(outcomes.len(), endings.lines().count());
    outcomes
        .into_iter()
        .zip(endings.lines().map(right_routes))
        .filter(|(outcome, right)| !right.contains(&outcome.route))
        .collect()
}

#[test]
fn all_cases_end_on_a_right_route() {
    assert_eq!(CASES.lines().count(), 220);
    let wrong = astray("scenarios.jsonl", CASES, CASES);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn threads_that_nobody_had_looked_at_end_on_a_right_route() {
    assert_eq!(OPENINGS.lines().count(), 30);
    let wrong = astray("cases-2026-11.answers.jsonl", OPENINGS, ENDINGS);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// On a page that says its site, as pages of one's own do.
#[test]
fn few_questions_are_asked() {
    let outcomes = triage(&pypi(), "scenarios.jsonl", CASES).unwrap();
    let count = |outcome: &Outcome| outcome.asked.iter().filter(|fact| *fact != "site").count();
    let mut asked: Vec<usize> = outcomes.iter().map(count).collect();
    asked.sort_unstable();
    println!(
        "questions: median {}, at most {}",
        asked[asked.len() / 2],
        asked[asked.len() - 1]
    );
    assert!(asked[asked.len() / 2] <= 4, "median: {asked:?}");
    assert!(asked[asked.len() - 1] <= 6, "longest: {asked:?}");
}

#[test]
fn an_outcome_is_one_line() {
    let line = r#"{"id": "a", "answers": {"start": "too-many"}}"#;
    let outcomes = triage(&pypi(), "answers.jsonl", line).unwrap();
    assert_eq!(
        serde_json::to_string(&outcomes[0]).unwrap(),
        r#"{"id":"a","route":"wait-and-retry","rule":"R04","asked":["start"]}"#
    );
}

#[test]
fn lines_that_cannot_be_used_are_named() {
    // text, error
    for (text, error) in [
        (
            "\n\n{\"id\": 1}",
            "answers.jsonl:3: bad-line: this is not a set of answers: missing field `answers` at line 1 column 9\n  \
             fix: write {\"id\": …, \"answers\": {\"FACT\": \"VALUE\", …}} on one line",
        ),
        (
            r#"{"id": 1, "answers": {"began": "inside"}}"#,
            "answers.jsonl:1: unknown-fact: there is no fact \"began\"\n  fix: use one of start, alarm, wish, sign-in, \
             second-step, mailbox, device-check, address-state, other-verified, projects, site, owner, codes-held",
        ),
        (
            r#"{"id": 1, "answers": {"mailbox": "lots"}}"#,
            "answers.jsonl:1: unknown-value: fact \"mailbox\" has no value \"lots\"\n  fix: use one of readable, lost, \
             mistyped, not-sure, silent, no-primary",
        ),
        (
            "{\"id\": 1, \"answers\": {\"start\": \"too-many\"}}\n{\"id\": 2, \"answers\": {\"start\": \"alarm\"}}",
            "answers.jsonl:2: missing-fact: the fact \"alarm\" is needed to find the route\n  fix: add \"alarm\" to the \
             answers",
        ),
    ] {
        let fault = triage(&pypi(), "answers.jsonl", text).unwrap_err();
        assert_eq!(fault.to_string(), error);
    }
}
