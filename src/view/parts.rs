//! Small pieces that every page shares.

use crate::html::{Element, Node, el};
use crate::service::Service;
use crate::words::{LaterWords, word};

/// The heading of a page; it gets the focus when the page is new.
pub(in crate::view) fn heading(text: &str) -> Element {
    el("h2")
        .set("part", "heading")
        .set("id", "heading")
        .set("tabindex", "-1")
        .children(rich(text))
}

/// A paragraph.
pub(in crate::view) fn paragraph(text: &str) -> Element {
    el("p").children(rich(text))
}

/// Text in which words in backticks are code.
pub(in crate::view) fn rich(text: &str) -> Vec<Node> {
    let mut nodes = Vec::new();
    for (index, piece) in text.split('`').enumerate() {
        if piece.is_empty() {
            continue;
        }
        nodes.push(match index % 2 {
            0 => Node::Text(piece.into()),
            _ => el("code").text(piece).into(),
        });
    }
    nodes
}

/// The one button that goes on.
pub(in crate::view) fn main_button(label: &str) -> Element {
    el("button")
        .class("go")
        .set("part", "button")
        .set("type", "submit")
        .text(label)
}

/// A button that looks like a link.
pub(in crate::view) fn quiet_button(action: &str, label: &str) -> Element {
    el("button")
        .class("quiet")
        .set("part", "quiet-button")
        .set("type", "button")
        .set("data-action", action)
        .text(label)
}

/// A way to go on with a saved file; it looks like a quiet button, and the control is a browser's own.
pub(in crate::view) fn open_file<P: LaterWords>(service: &Service<P>) -> Element {
    let control = el("input")
        .class("visually-hidden")
        .set("type", "file")
        .set("id", "field-file")
        .set("accept", ".json,.txt")
        .flag("data-open", true);
    el("label")
        .class("quiet open-file")
        .set("part", "quiet-button")
        .child(control)
        .text(word!(service, "open-file"))
}

/// A part of a page that is set off from the rest.
pub(in crate::view) fn panel(tag: &'static str, class: &'static str) -> Element {
    el(tag).class(class).set("part", "panel")
}

/// The summary of what is wrong; it gets the focus.
pub(in crate::view) fn summary() -> Element {
    el("div")
        .class("summary")
        .set("part", "errors")
        .set("id", "problems")
        .set("role", "alert")
        .set("tabindex", "-1")
}

/// The form around what "Continue" submits. By its method a browser leads nowhere by itself, so that a press before the
/// scripts are there, which would otherwise stop them from loading, does no harm
/// (<https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#form-submission-algorithm>).
pub(in crate::view) fn form() -> Element {
    el("form")
        .set("method", "dialog")
        .flag("data-submit", true)
        .flag("novalidate", true)
}
