//! A text that a person copies out of the page, and ticks.

use super::ticket;
use crate::html::{Element, el};
use crate::screen::HandoverPage;
use crate::service::Service;
use crate::view::{blocks, plan};
use crate::wording::put;
use crate::words::word;

/// A text to copy into a place with a label.
pub(super) struct Copied<'a> {
    pub(super) id: &'a str,
    pub(super) label: &'a str,
    pub(super) text: &'a str,
    pub(super) translation: Option<&'a str>,
}

/// A text to copy, with a box to tick when it is done.
pub(super) fn entry(entry: &Copied<'_>, page: &HandoverPage, service: &Service) -> Element {
    let copied = format!("copied/{}", entry.id);
    let prompt = put(word!(service, "copy-into"), "label", entry.label);
    let name = put(word!(service, "copy-label"), "label", entry.label);
    let action = format!("copy:{}", entry.id);
    let button = blocks::button(&action, word!(service, "copy")).set("aria-label", &name);
    let text = el("pre")
        .set("data-copy", entry.id)
        .set("tabindex", "0")
        .text(entry.text);
    el("li")
        .child(plan::tick(&copied, page.ticked.contains(&copied), &prompt))
        .child(ticket::sent(text, entry.translation, service))
        .child(button)
        .maybe(ticket::translation(entry.translation, service))
}
