//! The way through the form.

use yew::AttrValue;

use crate::form::{HAPPENED, HAPPENED_LABEL, Kind, STEPS, Step, USERNAME, USERNAME_LABEL};

/// What was answered so far, by the numbers of the answers.
pub(crate) type Answers = [AttrValue; 6];

fn is_shown(step: &Step, answers: &Answers) -> bool {
    let given = |&(answer, value): &(usize, &str)| answers[answer] == value;
    step.when.is_empty() || step.when.iter().any(|all| all.iter().all(given))
}

/// The step after this one.
pub(crate) fn next(step: usize, answers: &Answers) -> usize {
    (step + 1..STEPS.len())
        .find(|&other| is_shown(&STEPS[other], answers))
        .unwrap_or(step)
}

/// The step before this one.
pub(crate) fn previous(step: usize, answers: &Answers) -> usize {
    (0..step)
        .rev()
        .find(|&other| is_shown(&STEPS[other], answers))
        .unwrap_or(step)
}

/// What was asked, each with the number of its answer.
pub(crate) fn asked(answers: &Answers) -> Vec<(&'static str, usize)> {
    let mut asked = Vec::new();
    for step in STEPS.iter().filter(|step| is_shown(step, answers)) {
        match step.kind {
            Kind::Question(answer, _) => asked.push((step.title, answer)),
            Kind::Details => asked.extend([(USERNAME_LABEL, USERNAME), (HAPPENED_LABEL, HAPPENED)]),
            Kind::Review => {}
        }
    }
    asked
}
