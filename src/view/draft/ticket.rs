//! What goes to support in the language that support reads, with what it says in the person's.

use crate::html::{Element, el};
use crate::service::{Service, direction};
use crate::view::parts;
use crate::words::word;

/// Marks a text that is sent with its language, where that is another one than the page's. What a person typed has no
/// translation, and the direction that its first letter says.
pub(super) fn sent(element: Element, translation: Option<&str>, service: &Service) -> Element {
    match (translation, &service.plans.ticket) {
        (Some(_), Some(ticket)) => element
            .set("lang", &ticket.language)
            .set("dir", direction(ticket.right_to_left)),
        _ => element.set("dir", "auto"),
    }
}

/// The translation below such a text.
pub(super) fn translation(text: Option<&str>, service: &Service) -> Option<Element> {
    text.map(|text| {
        el("div")
            .class("translation")
            .child(parts::paragraph(word!(service, "translation")).class("hint"))
            .child(el("pre").text(text))
    })
}
