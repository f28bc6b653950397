//! Small pieces that several pages share.

use alloc::string::String;
use alloc::vec::Vec;

use crate::html::{Element, Node, el};
use crate::screen::{AnswerRow, Button, NextRow};
use crate::service::{Link, Service};
use crate::words::word;

/// The heading of a page; it gets the focus when the page is new.
pub(in crate::view) fn heading(text: &str) -> Element {
    el("h2")
        .set("id", "heading")
        .set("tabindex", "-1")
        .children(rich(text))
}

/// The heading of a part of a page.
pub(in crate::view) fn subheading(text: &str) -> Element {
    el("h3").children(rich(text))
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

/// A button that does something else.
pub(in crate::view) fn button(action: &str, label: &str) -> Element {
    el("button")
        .class("other")
        .set("type", "button")
        .set("data-action", action)
        .text(label)
}

/// A button that looks like a link.
pub(in crate::view) fn quiet_button(action: &str, label: &str) -> Element {
    el("button")
        .class("quiet")
        .set("type", "button")
        .set("data-action", action)
        .text(label)
}

/// A button of the screen.
pub(in crate::view) fn step_button(step: &Button) -> Element {
    button(&step.action, &step.label)
}

/// The form around what "Continue" submits.
pub(in crate::view) fn form() -> Element {
    el("form")
        .flag("data-submit", true)
        .flag("novalidate", true)
}

/// A link that opens beside this page, so that nothing typed here is lost; it says so.
pub(in crate::view) fn link(link: &Link, service: &Service) -> Element {
    let outside = link.href.starts_with("https:");
    let anchor = el("a").set("href", &link.href);
    if !outside {
        return anchor.text(&link.label);
    }
    anchor
        .set("target", "_blank")
        .set("rel", "noopener noreferrer")
        .text(&link.label)
        .child(
            el("span")
                .class("new-tab")
                .text(" ")
                .text(word!(service, "new-tab")),
        )
}

/// A list of plain sentences.
pub(in crate::view) fn bullets(items: &[String]) -> Element {
    el("ul").children(items.iter().map(|item| el("li").children(rich(item))))
}

/// A part with a heading, unless it is empty.
pub(in crate::view) fn section(
    class: &'static str,
    title: &str,
    items: &[String],
) -> Option<Element> {
    let section = el("div")
        .class(class)
        .child(subheading(title))
        .child(bullets(items));
    (!items.is_empty()).then_some(section)
}

/// What happens afterwards, with dates where there are some.
pub(in crate::view) fn next(rows: &[NextRow], service: &Service) -> Option<Element> {
    let items = rows.iter().map(|row| {
        let date = row.date.map(|date| {
            let name = month(service, date.month);
            let shown = alloc::format!("{} {} {}", date.day, name, date.year);
            el("time").set("datetime", &date.iso()).text(&shown)
        });
        el("li").maybe(date).children(rich(&row.text))
    });
    let list = el("ol").class("next").children(items);
    let section = el("div")
        .child(subheading(word!(service, "what-next")))
        .child(list);
    (!rows.is_empty()).then_some(section)
}

/// The name of a month.
fn month(service: &Service, month: u8) -> &str {
    service.word_for(&alloc::format!("month-{month}"))
}

/// The answers with a way to change each.
pub(in crate::view) fn answers(rows: &[AnswerRow], service: &Service) -> Element {
    let rows = rows.iter().map(|row| {
        let hidden = el("span")
            .class("visually-hidden")
            .text(": ")
            .text(&row.question);
        let change = quiet_button(&row.change, word!(service, "change")).child(hidden);
        el("div")
            .class("row")
            .child(el("dt").children(rich(&row.question)))
            .child(el("dd").children(rich(&row.answer)))
            .child(el("dd").class("change").child(change))
    });
    el("dl").class("answers").children(rows)
}
