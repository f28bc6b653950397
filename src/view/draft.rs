//! The pages of a request.

mod copied;
mod evidence;
mod field;
mod handover;
mod mail;
mod receipt;
mod request;
mod ticket;

use super::parts;
use crate::html::{Element, el};
use crate::screen::{DraftBody, Screen};
use crate::service::Service;
use crate::words::word;

/// Fills the frame of a page with its heading and what is below it.
pub(super) fn draft(
    frame: Element,
    body: &DraftBody,
    screen: &Screen,
    service: &Service,
) -> Element {
    if let DraftBody::Receipt(page) = body {
        return frame.children(receipt::receipt(&screen.heading, page, service));
    }
    let frame = frame.child(parts::heading(&screen.heading));
    let content = match body {
        DraftBody::Fields(fields) => request::fields(fields, screen, service),
        DraftBody::Evidence(page) => evidence::evidence(*page, screen, service),
        DraftBody::Review(review) => request::review(review, service),
        DraftBody::Handover(page) => handover::handover(page, screen, service),
        DraftBody::Receipt(_) => Vec::new(),
    };
    let saves = !matches!(body, DraftBody::Evidence(_));
    frame
        .children(content)
        .maybe(saves.then(|| save_draft(service)))
}

fn save_draft(service: &Service) -> Element {
    let button = parts::quiet_button("save-draft", word!(service, "save-draft"));
    el("p").class("save-draft").child(button)
}
