//! A question with radio buttons, one a page.

use super::parts;
use crate::html::{Element, Node, el};
use crate::problem::Problem;
use crate::screen::{ChoiceRow, Question, Screen};
use crate::service::Service;
use crate::words::{LaterWords, word};

/// The form of a question.
pub(super) fn question<B, P: LaterWords>(
    screen: &Screen<B>,
    question: &Question,
    service: &Service<P>,
) -> Element {
    let legend = el("legend").child(parts::heading(&screen.heading));
    let choices = question.choices.iter().enumerate();
    let fieldset = el("fieldset")
        .set_maybe("aria-describedby", described(question, screen))
        .child(legend)
        .child(hints(question))
        .maybe(problem(screen).map(|problem| {
            el("p")
                .class("field-problem")
                .set("id", "choice-problem")
                .text(&problem.message)
        }))
        .children(choices.map(|(index, row)| choice(index, row)));
    parts::form()
        .child(fieldset)
        .child(parts::main_button(word!(service, "continue")))
}

/// What is wrong with the answer; a file that cannot be opened is no matter of the question.
fn problem<B>(screen: &Screen<B>) -> Option<&Problem> {
    let mut problems = screen.problems.iter();
    problems.find(|problem| problem.field == "choice")
}

/// Ids of what is to be read out with the question.
fn described<B>(question: &Question, screen: &Screen<B>) -> Option<&'static str> {
    match (question.hints.is_empty(), problem(screen).is_none()) {
        (true, true) => None,
        (false, true) => Some("hint"),
        (true, false) => Some("choice-problem"),
        (false, false) => Some("hint choice-problem"),
    }
}

fn hints(question: &Question) -> Element {
    let hints = question.hints.iter().map(|hint| parts::paragraph(hint));
    el("div").class("hint").set("id", "hint").children(hints)
}

fn choice(index: usize, row: &ChoiceRow) -> Node {
    let id = format!("choice-{index}");
    let hint_id = format!("{id}-hint");
    let input = el("input")
        .set("type", "radio")
        .set("name", "choice")
        .set("id", &id)
        .set("value", &row.id)
        .flag("checked", row.chosen);
    let input = input.set_maybe(
        "aria-describedby",
        row.hint.as_ref().map(|_| hint_id.as_str()),
    );
    let hint = row.hint.as_ref().map(|hint| {
        let hint = parts::paragraph(hint);
        hint.class("choice-hint").set("id", &hint_id)
    });
    let label = el("label")
        .set("for", &id)
        .children(parts::rich(&row.label));
    el("div")
        .class("choice")
        .set("part", "choice")
        .child(input)
        .child(label)
        .maybe(hint)
        .into()
}
