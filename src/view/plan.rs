//! The plan of a route, and checklists.

use super::{blocks, parts};
use crate::html::{Element, Node, el};
use crate::screen::{ChecklistPage, OpenedRow, Plan, SectionRows, StepRow};
use crate::service::{RouteKind, Service};
use crate::words::word;

/// Everything below the heading of a plan.
#[must_use]
pub fn plan(plan: &Plan, service: &Service) -> Vec<Node> {
    let because = plan.because.as_ref();
    let because = because.map(|because| parts::paragraph(because).class("because"));
    let lead = plan.lead.as_ref();
    let parts = [
        Some(el("p").class("kind").text(kind(plan.kind, service))),
        because,
        lead.map(|lead| parts::paragraph(lead).class("lead")),
        plan.opened.as_ref().map(|row| opened(row, service)),
        plan.opens.then(|| el("p").child(parts::open_file(service))),
        Some(blocks::subheading(word!(service, "steps"))),
        Some(steps(&plan.steps, service)),
        blocks::section("never", word!(service, "never"), &plan.never),
        blocks::section("waits", word!(service, "how-long"), &plan.waits),
        blocks::next(&plan.next, service),
        plan.request.then(|| begin(service)),
        answers(plan, service),
    ];
    parts.into_iter().flatten().map(Node::from).collect()
}

/// The request of a receipt that was opened, with its dates.
fn opened(row: &OpenedRow, service: &Service) -> Element {
    let id = el("p")
        .text(word!(service, "request-id"))
        .text(": ")
        .child(el("strong").set("data-request-id", "").text(&row.id));
    let lead = el("p")
        .child(blocks::time(&row.sent))
        .text(": ")
        .text(word!(service, "receipt-opened"));
    parts::panel("div", "opened")
        .child(id)
        .child(lead)
        .maybe(blocks::next(&row.next, service))
}

fn kind(kind: RouteKind, service: &Service) -> &str {
    match kind {
        RouteKind::SelfService => word!(service, "kind-self"),
        RouteKind::Support => word!(service, "kind-support"),
        RouteKind::Elsewhere => word!(service, "kind-elsewhere"),
    }
}

fn steps(rows: &[StepRow], service: &Service) -> Element {
    el("ol")
        .class("steps")
        .children(rows.iter().map(|row| step(row, service)))
}

fn step(row: &StepRow, service: &Service) -> Element {
    let list = (!row.list.is_empty()).then(|| blocks::bullets(&row.list));
    let link = row.link.as_ref().map(|link| blocks::link(link, service));
    el("li")
        .child(tick(&row.id, row.ticked, &row.text))
        .maybe(list)
        .maybe(link.map(|link| el("p").class("step-link").child(link)))
        .maybe(row.button.as_ref().map(blocks::step_button))
}

/// A box to tick with its text.
pub(in crate::view) fn tick(id: &str, ticked: bool, text: &str) -> Element {
    let input = el("input")
        .set("type", "checkbox")
        .set("data-tick", id)
        .flag("checked", ticked);
    let text = el("span").children(parts::rich(text));
    el("label").class("tick").child(input).child(text)
}

fn begin(service: &Service) -> Element {
    parts::form()
        .class("begin")
        .child(blocks::subheading(word!(service, "request-title")))
        .child(parts::paragraph(word!(service, "request-lead")))
        .child(parts::main_button(word!(service, "request-begin")))
}

fn answers(plan: &Plan, service: &Service) -> Option<Element> {
    let list = blocks::answers(&plan.answers, service);
    let section = el("div")
        .class("your-answers")
        .child(blocks::subheading(word!(service, "your-answers")))
        .child(list);
    (!plan.answers.is_empty()).then_some(section)
}

/// Everything below the heading of a checklist.
#[must_use]
pub fn checklist(page: &ChecklistPage, service: &Service) -> Vec<Node> {
    let lead = page.lead.as_ref();
    let lead = lead.map(|lead| Node::from(parts::paragraph(lead).class("lead")));
    let section = |section: &SectionRows| {
        let items = section.steps.iter().map(|row| step(row, service));
        let list = el("ul").class("steps").children(items);
        el("div")
            .child(blocks::subheading(&section.title))
            .child(list)
            .into()
    };
    lead.into_iter()
        .chain(page.sections.iter().map(section))
        .collect()
}
