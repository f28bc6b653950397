//! A mail of the hand-over by hand.

use super::copied::{Copied, entry};
use crate::delivery::handover::Mail;
use crate::delivery::ladder::NotHere;
use crate::html::{Element, Node, el};
use crate::request::Letter;
use crate::screen::HandoverPage;
use crate::service::{Audience, Link, Service};
use crate::view::{blocks, parts};
use crate::wording::put;
use crate::words::word;

/// A mail with its texts to copy; who reads it, and what belongs into it, depends on how else the request is handed over.
pub(super) fn mail(mail: &Mail, page: &HandoverPage, service: &Service) -> Vec<Node> {
    let letter = &mail.letter;
    let to = letter.to.as_deref().unwrap_or_default();
    let read = letter.translation.as_ref();
    let subject = read.map(|read| read.subject.as_str());
    let body = read.map(|read| read.body.as_str());
    let texts = [
        ("to", word!(service, "mail-to"), to, None),
        (
            "subject",
            word!(service, "mail-subject"),
            letter.subject.as_str(),
            subject,
        ),
        ("body", word!(service, "mail-body"), &letter.body, body),
    ];
    let entries = texts.map(|(part, label, text, translation)| {
        let id = &format!("{part}-{}", letter.id);
        let text = Copied {
            id,
            label,
            text,
            translation,
        };
        entry(&text, page, service)
    });
    let list = el("ol").class("steps").children(entries);
    let nodes = [
        blocks::subheading(&letter.name),
        parts::paragraph(&lead(letter, page, service)),
    ];
    let nodes = nodes.into_iter().chain(ways_to_mail(mail, service));
    nodes.chain([list]).map(Node::from).collect()
}

/// Opening it by its address and saving it as a file; without an address the file comes to the fore, with the reason.
fn ways_to_mail(mail: &Mail, service: &Service) -> [Element; 2] {
    let save = format!("save-mail:{}", mail.letter.id);
    let label = word!(service, "save-mail");
    match &mail.href {
        Some(href) => {
            let open = Link {
                label: word!(service, "open-mail").into(),
                href: href.clone(),
            };
            let link = el("p").child(blocks::link(&open, service));
            [link, blocks::button(&save, label)]
        }
        None => {
            let reason = NotHere::TooLong.words(service);
            let button = blocks::main_action(&save, label);
            [parts::paragraph(reason).class("not-here"), button]
        }
    }
}

/// Whom it goes to, whether others read it, and that the address of a ticket is to be put in as long as it is not noted.
fn lead(letter: &Letter, page: &HandoverPage, service: &Service) -> String {
    let to = letter.to.as_deref().unwrap_or_default();
    let lead = put(word!(service, "mail-lead"), "to", to);
    let is_private = letter.audience == Audience::Private;
    let more = [
        is_private.then(|| word!(service, "mail-private")),
        page.lacks_ticket.then(|| word!(service, "mail-ticket")),
    ];
    let more = more.into_iter().flatten();
    more.fold(lead, |lead, more| [&lead, " ", more].concat())
}
