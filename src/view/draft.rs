//! The pages of a request.

mod evidence;
mod handover;
mod receipt;
mod request;

use super::parts;
use crate::html::Element;
use crate::screen::{DraftBody, Screen};
use crate::service::Service;

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
    match body {
        DraftBody::Fields(fields) => frame.children(request::fields(fields, screen, service)),
        DraftBody::Evidence(page) => frame.children(evidence::evidence(*page, screen, service)),
        DraftBody::Review(review) => frame.children(request::review(review, service)),
        DraftBody::Handover(page) => frame.children(handover::handover(page, service)),
        DraftBody::Receipt(_) => frame,
    }
}
