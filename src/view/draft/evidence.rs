//! The offer to add evidence of a recovery code, and what was made of one.

use super::field::labelled;
use crate::evidence::gate::Scheme;
use crate::html::{Element, Node, el};
use crate::screen::{EvidencePage, FieldRow, MadeEvidence, Review, Screen};
use crate::service::{FieldKind, Service};
use crate::view::{blocks, parts};
use crate::wizard::Progress;
use crate::words::word;

/// The offer, or how far the making is.
pub(super) fn evidence(page: EvidencePage, screen: &Screen, service: &Service) -> Vec<Node> {
    let stop = el("p")
        .class("stop")
        .children(parts::rich(word!(service, "evidence-login-first")));
    let explained = ["what", "limits"].map(|part| explanation(part, page.scheme, service));
    let rest = match page.progress {
        Some(progress) => under_way(progress, service),
        None => offer(screen, service),
    };
    let mut nodes: Vec<Node> = Vec::from([stop.into()]);
    nodes.extend(explained.map(Node::from));
    nodes.extend(rest.map(Node::from));
    nodes
}

fn explanation(part: &str, scheme: Scheme, service: &Service) -> Element {
    let id = ["evidence-", part, "-", scheme.name()].concat();
    parts::paragraph(service.word_for(&id))
}

fn offer(screen: &Screen, service: &Service) -> [Element; 2] {
    let row = FieldRow {
        id: "code".into(),
        kind: FieldKind::Text,
        label: word!(service, "evidence-code").into(),
        hint: Some(word!(service, "evidence-code-hint").into()),
        text: String::new(),
        phrases: Vec::new(),
    };
    let form = parts::form()
        .child(labelled(&row, code_field(), screen, service))
        .child(parts::main_button(word!(service, "evidence-make")));
    let without = blocks::button("without-evidence", word!(service, "evidence-without"));
    [form, without]
}

/// The shell empties the field before anything else happens, and its text is never read into this memory. A page around
/// the assistant may record its visits: the field carries what recorders pass over.
fn code_field() -> Element {
    let field = el("textarea")
        .class(UNRECORDED)
        .set("id", "field-code")
        .set("name", "code")
        .set("rows", "3")
        .set("autocomplete", "off")
        .set("autocapitalize", "none")
        .set("autocorrect", "off")
        .set("spellcheck", "false")
        .flag("data-secret", true);
    MASKS
        .iter()
        .fold(field, |field, (mask, value)| field.set(mask, value))
}

/// Classes of elements that are not recorded: rrweb (github.com/rrweb-io/rrweb, `guide.md`, "Privacy"), Fullstory (its
/// help, "How do I protect my users' privacy"), PostHog (posthog.com/docs/session-replay/privacy), Sentry
/// (docs.sentry.io, "Session Replay", "Privacy").
const UNRECORDED: &str =
    "rr-block rr-ignore rr-mask fs-exclude ph-no-capture sentry-block sentry-ignore sentry-mask";

/// Attributes of such elements: Datadog (docs.datadoghq.com, "Session Replay Browser Privacy Options"), Hotjar (its help,
/// "How to suppress text"), Microsoft Clarity (learn.microsoft.com/clarity, "Masking content"), LogRocket
/// (docs.logrocket.com/reference/dom).
const MASKS: [(&str, &str); 4] = [
    ("data-dd-privacy", "hidden"),
    ("data-hj-suppress", ""),
    ("data-clarity-mask", "true"),
    ("data-private", "redact"),
];

/// A bar without a value says that it is not known how far it is, as long as nothing is.
fn under_way(progress: Progress, service: &Service) -> [Element; 2] {
    let percent = (progress.percent > 0).then(|| progress.percent.to_string());
    let bar = el("progress")
        .set("max", "100")
        .set_maybe("value", percent.as_deref())
        .set("aria-labelledby", "evidence-working");
    let status = el("div")
        .class("working")
        .child(
            parts::paragraph(word!(service, "evidence-working"))
                .set("id", "evidence-working")
                .set("role", "status"),
        )
        .child(bar);
    let cancel = blocks::button("cancel-evidence", word!(service, "evidence-cancel"));
    [status, cancel]
}

/// What is made of a recovery code, with the way to decide again where that was offered.
pub(super) fn part_of_review(review: &Review, service: &Service) -> Element {
    let again = parts::quiet_button("evidence", word!(service, "change-evidence"));
    let made = match &review.evidence {
        Some(made) => made_evidence(made, service),
        None => Vec::from([parts::paragraph(word!(service, "evidence-none")).into()]),
    };
    el("div")
        .class("evidence")
        .child(blocks::subheading(word!(service, "evidence-part")))
        .children(made)
        .maybe(review.offers_evidence.then_some(again))
}

fn made_evidence(made: &MadeEvidence, service: &Service) -> Vec<Node> {
    let scheme = made.evidence.scheme();
    let text = el("pre")
        .set("data-review", "evidence")
        .text(made.evidence.text());
    let found = made.found.as_ref().map(|found| parts::paragraph(found));
    [
        Some(explanation("made", scheme, service)),
        found,
        Some(text),
    ]
    .into_iter()
    .flatten()
    .map(Node::from)
    .collect()
}
