//! The hand-over: one press to the page's endpoint, or step by step by hand.

use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

use crate::delivery::Failure;
use crate::delivery::handover::{Issue, Mail};
use crate::html::{Element, Node, el};
use crate::screen::HandoverPage;
use crate::service::{FormTick, Link, Service};
use crate::view::{blocks, parts, plan};
use crate::wizard::Sending;
use crate::wording::put;
use crate::words::word;

/// Everything below the heading.
pub(super) fn handover(page: &HandoverPage, service: &Service) -> Vec<Node> {
    let send = page.endpoint.as_ref().map(|host| send(host, page, service));
    let by_hand = by_hand(page, service);
    let by_hand = match (&page.endpoint, &page.sending) {
        (None, _) => by_hand,
        (Some(_), sending) => {
            let summary = el("summary").text(word!(service, "other-ways"));
            let failed = matches!(sending, Sending::Failed(_));
            let details = el("details").flag("open", failed);
            Vec::from([details.child(summary).children(by_hand).into()])
        }
    };
    send.into_iter().map(Node::from).chain(by_hand).collect()
}

fn send(host: &str, page: &HandoverPage, service: &Service) -> Element {
    let lead = put(word!(service, "send-lead"), "host", host);
    let closed = page.sending == Sending::UnderWay || page.wait.is_some();
    let wait = page.wait.map(|seconds| {
        let text = put(word!(service, "wait"), "detail", &seconds.to_string());
        parts::paragraph(&text).set("role", "timer")
    });
    let label = match page.sending {
        Sending::UnderWay => word!(service, "sending"),
        Sending::Failed(_) => word!(service, "send-again"),
        _ => word!(service, "send-now"),
    };
    parts::form()
        .class("send")
        .maybe(failure(page, service))
        .child(parts::paragraph(&lead))
        .maybe(wait)
        .child(parts::main_button(label).flag("disabled", closed))
}

/// Why it did not work; it gets the focus like a summary of problems.
fn failure(page: &HandoverPage, service: &Service) -> Option<Element> {
    let Sending::Failed(failure) = page.sending else {
        return None;
    };
    let title = match failure {
        // A connection may break, and a server may fail, after the request arrived.
        Failure::TimedOut | Failure::Unreachable | Failure::Broken(_) | Failure::NotAnEndpoint => {
            word!(service, "maybe-sent")
        }
        Failure::Elsewhere => word!(service, "sent-elsewhere"),
        Failure::Conflict => word!(service, "sent-before"),
        _ => word!(service, "not-sent"),
    };
    let summary = el("div")
        .class("summary")
        .set("id", "problems")
        .set("role", "alert")
        .set("tabindex", "-1")
        .child(el("h3").text(title))
        .child(parts::paragraph(&failure.words(service)))
        .child(parts::paragraph(word!(service, "nothing-lost")));
    Some(summary)
}

fn by_hand(page: &HandoverPage, service: &Service) -> Vec<Node> {
    let issue = page
        .by_hand
        .issue
        .iter()
        .flat_map(|part| issue(part, page, service));
    let mails = page
        .by_hand
        .mails
        .iter()
        .flat_map(|part| mail(part, page, service));
    let done = el("div")
        .class("done")
        .child(blocks::button(
            "save-request",
            word!(service, "save-request"),
        ))
        .child(blocks::button("finish", word!(service, "finish")));
    issue.chain(mails).chain([done.into()]).collect()
}

fn issue(issue: &Issue, page: &HandoverPage, service: &Service) -> Vec<Node> {
    let open = Link {
        label: word!(service, "open-form").into(),
        href: issue.href.clone(),
    };
    let entries = issue
        .entries
        .iter()
        .map(|(id, label, text)| entry(&format!("entry-{id}"), label, text, page, service));
    let ticks = issue
        .ticks
        .iter()
        .map(|tick| form_tick(tick, page, service));
    let list = el("ol")
        .class("steps")
        .child(el("li").child(parts::paragraph(word!(service, "form-account"))))
        .child(
            el("li").child(
                el("p")
                    .class("step-link")
                    .child(blocks::link(&open, service)),
            ),
        )
        .children(entries)
        .child(el("li").child(parts::paragraph(word!(service, "form-ticks"))))
        .children(ticks)
        .child(el("li").child(parts::paragraph(word!(service, "form-submit"))));
    Vec::from([
        blocks::subheading(word!(service, "ticket-title")).into(),
        parts::paragraph(word!(service, "ticket-lead"))
            .class("stop")
            .into(),
        list.into(),
    ])
}

/// A text to copy, with a box to tick when it is done.
fn entry(id: &str, label: &str, text: &str, page: &HandoverPage, service: &Service) -> Element {
    let copied = format!("copied/{id}");
    let prompt = put(word!(service, "copy-into"), "label", label);
    let name = put(word!(service, "copy-label"), "label", label);
    let button =
        blocks::button(&format!("copy:{id}"), word!(service, "copy")).set("aria-label", &name);
    el("li")
        .child(plan::tick(&copied, page.ticked.contains(&copied), &prompt))
        .child(
            el("pre")
                .set("data-copy", id)
                .set("tabindex", "0")
                .text(text),
        )
        .child(button)
}

fn form_tick(tick: &FormTick, page: &HandoverPage, service: &Service) -> Element {
    let id = format!("tick/{}", tick.id);
    let link = tick.link.as_ref().map(|link| blocks::link(link, service));
    let ticked = page.ticked.contains(&id);
    el("li")
        .child(plan::tick(&id, ticked, &tick.label))
        .child(parts::paragraph(&tick.text))
        .maybe(link.map(|link| el("p").class("step-link").child(link)))
}

fn mail(mail: &Mail, page: &HandoverPage, service: &Service) -> Vec<Node> {
    let letter = &mail.letter;
    let to = letter.to.as_deref().unwrap_or_default();
    let lead = put(word!(service, "mail-lead"), "to", to);
    let open = mail.href.as_ref().map(|href| Link {
        label: word!(service, "open-mail").into(),
        href: href.clone(),
    });
    let open = open.map(|open| el("p").child(blocks::link(&open, service)));
    let texts = [
        ("to", word!(service, "mail-to"), to),
        ("subject", word!(service, "mail-subject"), &letter.subject),
        ("body", word!(service, "mail-body"), &letter.body),
    ];
    let entries = texts.map(|(part, label, text)| {
        entry(&format!("{part}-{}", letter.id), label, text, page, service)
    });
    let list = el("ol").class("steps").children(entries);
    let nodes = [
        Some(blocks::subheading(&letter.name)),
        Some(parts::paragraph(&lead)),
        open,
        Some(list),
    ];
    nodes.into_iter().flatten().map(Node::from).collect()
}
