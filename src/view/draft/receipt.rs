//! The receipt: what was done and what comes next.

use crate::date::minute;
use crate::html::{Element, Node, el};
use crate::screen::ReceiptPage;
use crate::service::Service;
use crate::view::{blocks, parts};
use crate::words::word;

/// The whole page, heading included.
pub(super) fn receipt(heading: &str, page: &ReceiptPage, service: &Service) -> Vec<Node> {
    let id = el("p")
        .text(word!(service, "request-id"))
        .text(": ")
        .child(el("strong").set("data-request-id", "").text(&page.id));
    let panel = parts::panel("div", "confirmation")
        .child(parts::heading(heading))
        .child(id)
        .child(when(page, service))
        .maybe(page.ticket.as_deref().map(parts::paragraph))
        .child(blocks::bullets(&page.sent));
    let calendar = blocks::button("save-calendar", word!(service, "save-calendar"));
    let keep = el("div")
        .class("done")
        .child(parts::paragraph(word!(service, "keep-receipt")))
        .child(blocks::button(
            "save-receipt",
            word!(service, "save-receipt"),
        ))
        .maybe(page.has_dates.then_some(calendar))
        .child(blocks::button(
            "save-request",
            word!(service, "save-request"),
        ))
        .child(blocks::button("print", word!(service, "print")));
    let nodes = [
        Some(panel),
        blocks::next(&page.next, service),
        blocks::section("waits", word!(service, "how-long"), &page.waits),
        blocks::section("never", word!(service, "never"), &page.never),
        Some(keep),
    ];
    nodes.into_iter().flatten().map(Node::from).collect()
}

/// When it was handed over. Where the person's clock stands is not known here, so the time is that of Greenwich.
fn when(page: &ReceiptPage, service: &Service) -> Element {
    let time = minute(page.finished);
    let shown = [&page.day.written, ", ", &time, " UTC"].concat();
    let stamp = [&page.day.date.iso(), "T", &time, "Z"].concat();
    el("p")
        .text(word!(service, "sent-when"))
        .text(": ")
        .child(el("time").set("datetime", &stamp).text(&shown))
}
