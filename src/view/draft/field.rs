//! A field: its control, its label, and what is wrong with what was typed.

use crate::html::{Element, Node, el};
use crate::problem::{Problem, Remedy};
use crate::screen::{FieldRow, Screen};
use crate::service::{FieldKind, Service};
use crate::view::{blocks, parts};
use crate::words::word;

/// A field with the sentences that it offers.
pub(super) fn field(row: &FieldRow, screen: &Screen, service: &Service) -> Node {
    let id = ["field-", &row.id].concat();
    let field = labelled(row, control(row, &id), screen, service);
    field.maybe(phrases(row, service)).into()
}

/// Sentences that a press puts into the field.
fn phrases(row: &FieldRow, service: &Service) -> Option<Element> {
    let buttons = (0..).zip(&row.phrases).map(|(index, phrase): (u8, _)| {
        let action = format!("phrase:{}:{index}", row.id);
        el("li").child(parts::quiet_button(&action, phrase))
    });
    let list = el("ul").class("phrases").children(buttons);
    let lead = parts::paragraph(word!(service, "phrases")).class("hint");
    let block = el("div").child(lead).child(list);
    (!row.phrases.is_empty()).then_some(block)
}

/// A control with its label, its hint and what is wrong with what was typed.
pub(super) fn labelled(
    row: &FieldRow,
    control: Element,
    screen: &Screen,
    service: &Service,
) -> Element {
    let id = ["field-", &row.id].concat();
    let problem = screen
        .problems
        .iter()
        .find(|problem| problem.field == row.id);
    let hint_id = [&id, "-hint"].concat();
    let problem_id = [&id, "-problem"].concat();
    let described = [
        row.hint.as_ref().map(|_| hint_id.as_str()),
        problem.map(|_| problem_id.as_str()),
    ];
    let described: Vec<&str> = described.into_iter().flatten().collect();
    let described = (!described.is_empty()).then(|| described.join(" "));
    let hint = row
        .hint
        .as_ref()
        .map(|hint| parts::paragraph(hint).class("hint").set("id", &hint_id));
    let control = control
        .set_maybe("aria-describedby", described.as_deref())
        .set("part", "control")
        .set(
            "aria-invalid",
            if problem.is_some() { "true" } else { "false" },
        );
    el("div")
        .class("field")
        .set("part", "field")
        .child(el("label").set("for", &id).text(&row.label))
        .maybe(hint)
        .children(
            problem
                .into_iter()
                .flat_map(|problem| complaint(problem, &problem_id, service)),
        )
        .child(control)
}

/// The problem beside its field, with the buttons that remove what stops or, where that is the person's to decide,
/// publish it.
fn complaint(problem: &Problem, id: &str, service: &Service) -> Vec<Node> {
    let text = el("p")
        .class("field-problem")
        .set("id", id)
        .text(&problem.message);
    let action = |name: &str| [name, ":", &problem.field].concat();
    let remove = || blocks::button(&action("redact"), word!(service, "remove"));
    let publish = || parts::quiet_button(&action("publish"), word!(service, "publish"));
    let buttons = match problem.remedy {
        Remedy::ByHand => Vec::new(),
        Remedy::Remove => Vec::from([remove()]),
        Remedy::RemoveOrPublish => Vec::from([remove(), publish()]),
        Remedy::Publish => Vec::from([publish()]),
    };
    [text].into_iter().chain(buttons).map(Node::from).collect()
}

fn control(row: &FieldRow, id: &str) -> Element {
    if row.kind == FieldKind::Text {
        let area = el("textarea").set("id", id).set("name", &row.id);
        return area.set("rows", "5").text(&row.text);
    }
    let (autocomplete, inputmode) = match row.kind {
        FieldKind::UserName => ("username", "text"),
        FieldKind::Email => ("email", "email"),
        FieldKind::RepositoryUrl => ("off", "url"),
        _ => ("off", "text"),
    };
    el("input")
        .set("type", "text")
        .set("id", id)
        .set("name", &row.id)
        .set("value", &row.text)
        .set("autocomplete", autocomplete)
        .set("inputmode", inputmode)
        .set("autocapitalize", "none")
        .set("spellcheck", "false")
}
