//! The hand-over: one press to the page's endpoint, or step by step by hand.

use super::copied::{Copied, entry};
use super::field::field;
use super::mail::mail;
use crate::delivery::Failure;
use crate::delivery::handover::Issue;
use crate::html::{Element, Node, el};
use crate::screen::{FieldRow, HandoverPage, Obstacle, Screen};
use crate::service::{FormTick, Link, Service};
use crate::view::{blocks, parts, plan};
use crate::wizard::Sending;
use crate::wording::put;
use crate::words::word;

/// Id of what leads to the ways beside the endpoint.
const OTHERS: &str = "other-ways";

/// Everything below the heading. The frame of what cannot work is always there: its text is read out when it changes,
/// and nothing below moves to another place.
pub(super) fn handover(page: &HandoverPage, screen: &Screen, service: &Service) -> Vec<Node> {
    let obstacles = page.obstacles.iter().flat_map(|one| obstacle(one, service));
    let title = blocks::subheading(word!(service, "not-here"));
    let missing = el("div")
        .class("not-here")
        .set("role", "status")
        .maybe((!page.obstacles.is_empty()).then_some(title))
        .children(obstacles);
    let send = page.endpoint.as_ref().map(|host| send(host, page, service));
    let by_hand = by_hand(page, screen, service);
    let by_hand = match page.endpoint {
        Some(_) if page.has_others => Vec::from([others(by_hand, page, service)]),
        _ => by_hand,
    };
    let stuck = page.endpoint.is_none() && !page.has_others;
    let stuck = stuck.then(|| parts::paragraph(word!(service, "no-way")).class("stop"));
    let nodes = [Some(missing), stuck, send].into_iter().flatten();
    let nodes = nodes.map(Node::from);
    nodes.chain(by_hand).collect()
}

/// Ways that cannot work here, and the reason that they share.
fn obstacle(obstacle: &Obstacle, service: &Service) -> [Element; 2] {
    [
        blocks::bullets(&obstacle.ways),
        parts::paragraph(obstacle.reason.words(service)),
    ]
}

/// The ways beside the endpoint; open from the moment when that was out of reach.
fn others(by_hand: Vec<Node>, page: &HandoverPage, service: &Service) -> Node {
    let summary = el("summary")
        .set("id", OTHERS)
        .text(word!(service, "other-ways"));
    let details = el("details").flag("open", page.offers_others);
    details.child(summary).children(by_hand).into()
}

fn send(host: &str, page: &HandoverPage, service: &Service) -> Element {
    let lead = put(word!(service, "send-lead"), "host", host);
    let wait = page.wait.map(|seconds| {
        let text = put(word!(service, "wait"), "detail", &seconds.to_string());
        parts::paragraph(&text).set("role", "timer")
    });
    parts::form()
        .class("send")
        .maybe(failure(page, service))
        .child(parts::paragraph(&lead))
        .maybe(wait)
        .child(send_button(page, service))
}

/// Where the request may be filed twice, the button says so, and the key that submits a form does nothing.
fn send_button(page: &HandoverPage, service: &Service) -> Element {
    let under_way = matches!(
        page.sending,
        Sending::Claiming | Sending::Reading | Sending::UnderWay
    );
    let closed = under_way || page.wait.is_some() || !page.online;
    let button = match page.sending {
        _ if under_way => parts::main_button(word!(service, "sending")),
        _ if !page.online => parts::main_button(word!(service, "offline")),
        _ if page.may_repeat => blocks::button("send-again", word!(service, "send-twice")),
        Sending::Failed(_) => parts::main_button(word!(service, "send-again")),
        _ => parts::main_button(word!(service, "send-now")),
    };
    button.flag("disabled", closed)
}

/// Why it did not work; it gets the focus like a summary of problems.
fn failure(page: &HandoverPage, service: &Service) -> Option<Element> {
    let Sending::Failed(failure) = page.sending else {
        return None;
    };
    let title = match failure {
        Failure::Elsewhere => word!(service, "sent-elsewhere"),
        Failure::Conflict => word!(service, "sent-before"),
        _ if page.in_doubt => word!(service, "maybe-sent"),
        _ => word!(service, "not-sent"),
    };
    let others = el("a")
        .set("href", &["#", OTHERS].concat())
        .set("data-focus", OTHERS)
        .text(word!(service, "other-ways"));
    let safe = failure.is_doubtful() && !page.may_repeat;
    let safe = safe.then(|| parts::paragraph(word!(service, "again-safe")));
    let lead = match (page.may_repeat, page.has_others) {
        (true, _) => [word!(service, "again-twice"), ""],
        (false, true) => [word!(service, "nothing-lost"), word!(service, "ways-below")],
        (false, false) => [word!(service, "nothing-lost"), word!(service, "try-later")],
    };
    let summary = parts::summary()
        .child(el("h3").text(title))
        .child(parts::paragraph(&failure.words(service)))
        .maybe(safe)
        .child(parts::paragraph(lead.join(" ").trim_end()))
        .maybe(page.has_others.then(|| el("p").child(others)));
    Some(summary)
}

fn by_hand(page: &HandoverPage, screen: &Screen, service: &Service) -> Vec<Node> {
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
    let ticket = page.ticket.as_ref();
    let ticket = ticket.map(|row| ticket_address(row, screen, service).into());
    let after = mails.chain(keep(page, service));
    issue.chain(ticket).chain(after).collect()
}

/// Where the address of the ticket goes, so that mail and receipt name it.
fn ticket_address(row: &FieldRow, screen: &Screen, service: &Service) -> Element {
    parts::form()
        .class("ticket-address")
        .child(field(row, screen, service))
        .child(
            el("button")
                .set("part", "other-button")
                .class("other")
                .set("type", "submit")
                .text(word!(service, "ticket-note")),
        )
}

/// The whole request to take along, and the end of the way by hand, if there is one: the one thing to press where nothing
/// is sent.
fn keep(page: &HandoverPage, service: &Service) -> Vec<Node> {
    let buttons = [
        ("save-text", word!(service, "save-text")),
        ("save-request", word!(service, "save-request")),
        ("copy-request", word!(service, "copy-request")),
        ("print", word!(service, "print")),
    ];
    let buttons = buttons.map(|(action, label)| blocks::button(action, label));
    let finish = match page.endpoint {
        Some(_) => blocks::button,
        None => blocks::main_action,
    };
    let lead = || parts::paragraph(word!(service, "keep-request-lead"));
    let end = || finish("finish", word!(service, "finish"));
    let nodes = [
        Some(blocks::subheading(word!(service, "keep-request"))),
        page.has_private.then(lead),
        Some(el("div").class("keep").children(buttons)),
        page.has_others
            .then(|| el("div").class("done").child(end())),
    ];
    nodes.into_iter().flatten().map(Node::from).collect()
}

fn issue(issue: &Issue, page: &HandoverPage, service: &Service) -> Vec<Node> {
    let open = Link {
        label: word!(service, "open-form").into(),
        href: issue.href.clone(),
    };
    let entries = issue.entries.iter().map(|one| {
        let text = Copied {
            id: &format!("entry-{}", one.id),
            label: &one.label,
            text: &one.text,
            translation: one.translation.as_deref(),
        };
        entry(&text, page, service)
    });
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

fn form_tick(tick: &FormTick, page: &HandoverPage, service: &Service) -> Element {
    let id = format!("tick/{}", tick.id);
    let link = tick.link.as_ref().map(|link| blocks::link(link, service));
    let ticked = page.ticked.contains(&id);
    el("li")
        .child(plan::tick(&id, ticked, &tick.label))
        .child(parts::paragraph(&tick.text))
        .maybe(link.map(|link| el("p").class("step-link").child(link)))
}
