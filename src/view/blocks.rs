//! Blocks that plans, checklists and the pages of a request share.

use super::parts::{quiet_button, rich};
use crate::html::{Element, el};
use crate::screen::{AnswerRow, Button, Day, NextRow};
use crate::service::{Link, Service};
use crate::words::word;

/// The heading of a part of a page.
pub(in crate::view) fn subheading(text: &str) -> Element {
    el("h3").set("part", "subheading").children(rich(text))
}

/// A button that does something else.
pub(in crate::view) fn button(action: &str, label: &str) -> Element {
    pressed("other", "other-button", action, label)
}

/// A button that does what is to be done next.
pub(in crate::view) fn main_action(action: &str, label: &str) -> Element {
    pressed("go", "button", action, label)
}

fn pressed(class: &'static str, part: &str, action: &str, label: &str) -> Element {
    el("button")
        .class(class)
        .set("part", part)
        .set("type", "button")
        .set("data-action", action)
        .text(label)
}

/// A button of the screen.
pub(in crate::view) fn step_button(step: &Button) -> Element {
    button(&step.action, &step.label)
}

/// A link that opens beside this page, so that nothing typed here is lost; it says so.
pub(in crate::view) fn link(link: &Link, service: &Service) -> Element {
    let outside = link.href.starts_with("https:");
    let anchor = el("a").set("part", "link").set("href", &link.href);
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
        .set("part", class)
        .child(subheading(title))
        .child(bullets(items));
    (!items.is_empty()).then_some(section)
}

/// What happens afterwards, with dates where there are some.
pub(in crate::view) fn next(rows: &[NextRow], service: &Service) -> Option<Element> {
    let items = rows.iter().map(|row| {
        let date = row.date.as_ref().map(time);
        el("li").maybe(date).children(rich(&row.text))
    });
    let list = el("ol").class("next").children(items);
    let section = el("div")
        .child(subheading(word!(service, "what-next")))
        .child(list);
    (!rows.is_empty()).then_some(section)
}

/// A day in words, and for programs.
pub(in crate::view) fn time(day: &Day) -> Element {
    let machine = day.date.iso();
    el("time").set("datetime", &machine).text(&day.written)
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
