//! Pages that make up the request: fields, and check your answers.

use super::evidence::part_of_review;
use super::field::field;
use super::ticket;
use crate::html::{Element, Node, el};
use crate::screen::{FieldRow, Fields, Review, Screen, TextRow};
use crate::service::Service;
use crate::view::{blocks, parts};
use crate::words::word;

/// The fields, those that everybody reads apart from those that only support gets. Where one of the two has none, nothing
/// is said of it.
pub(super) fn fields(fields: &Fields, screen: &Screen, service: &Service) -> Vec<Node> {
    let rows = |rows: &[FieldRow]| -> Vec<Node> {
        rows.iter().map(|row| field(row, screen, service)).collect()
    };
    let public = group(
        "public",
        word!(service, "public-part"),
        Some(word!(service, "public-hint")),
    )
    .children(rows(&fields.public));
    let goes_public = !fields.public.is_empty();
    let private = group(
        "private",
        word!(service, "private-part"),
        goes_public.then(|| word!(service, "private-hint")),
    )
    .children(rows(&fields.private));
    let form = parts::form()
        .maybe(goes_public.then_some(public))
        .maybe((!fields.private.is_empty()).then_some(private))
        .child(parts::main_button(word!(service, "continue")));
    let never = blocks::section("never", word!(service, "never-ask"), &fields.never_ask);
    never.into_iter().chain([form]).map(Node::from).collect()
}

fn group(class: &'static str, title: &str, hint: Option<&str>) -> Element {
    parts::panel("fieldset", class)
        .child(el("legend").child(blocks::subheading(title)))
        .maybe(hint.map(|hint| parts::paragraph(hint).class("hint")))
}

/// Check your answers: what everybody can read, and what only support gets.
pub(super) fn review(review: &Review, service: &Service) -> Vec<Node> {
    let public = texts(
        "public",
        word!(service, "public-part"),
        &review.public,
        service,
    );
    let private = texts(
        "private",
        word!(service, "private-part"),
        &review.private,
        service,
    );
    let evidence = part_of_review(review, service);
    let answers = el("div")
        .class("your-answers")
        .child(blocks::subheading(word!(service, "your-answers")))
        .child(blocks::answers(&review.answers, service));
    let go = if review.goes_public {
        word!(service, "to-handover")
    } else {
        word!(service, "to-send")
    };
    let form = parts::form().child(parts::main_button(go));
    let (has_public, has_private) = (!review.public.is_empty(), !review.private.is_empty());
    [
        has_public.then_some(public),
        has_private.then_some(private),
        Some(evidence),
        Some(answers),
        Some(form),
    ]
    .into_iter()
    .flatten()
    .map(Node::from)
    .collect()
}

fn texts(class: &'static str, title: &str, rows: &[TextRow], service: &Service) -> Element {
    let rows = rows.iter().map(|row| {
        let remark = row
            .remark
            .as_ref()
            .map(|remark| parts::paragraph(remark).class("remark"));
        let translation = row.translation.as_deref();
        let text = el("pre").set("data-review", &row.id).text(&row.text);
        let content = el("dd")
            .child(ticket::sent(text, translation, service))
            .maybe(ticket::translation(translation, service));
        el("div")
            .class("row")
            .child(el("dt").text(&row.label))
            .child(content.maybe(remark))
    });
    parts::panel("div", class)
        .child(blocks::subheading(title))
        .child(el("dl").class("texts").children(rows))
        .child(parts::quiet_button("edit", word!(service, "change-fields")))
}
