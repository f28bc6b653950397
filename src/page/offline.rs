//! The page on which a person keeps a copy of the help page for use without a connection, and the manifest with which
//! a browser installs it.

use serde_json::json;

use super::language::{INDEX, file};
use super::{document, stylesheet};
use crate::html::{Element, el};
use crate::service::{Service, direction};
use crate::wording::put;
use crate::words::word;

/// Its name beside the help page, before the mark of the language.
pub const PAGE: &str = "offline";

/// The policy that it runs under. It allows what the help page does without: a manifest, and a policy of Trusted Types
/// that gives out one address, that of the worker.
pub const PAGE_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; manifest-src 'self'; \
     base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types account-recovery-worker";

/// The policy of the worker: it fetches the files that it keeps, and nothing else.
pub const WORKER_POLICY: &str =
    "default-src 'none'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Whether a file is the page in one of its languages: `offline.html`, `offline.fr.html`.
///
/// ```
/// use account_recovery::page::offline::is_page;
/// assert!(is_page("offline.html") && is_page("offline.pt-BR.html"));
/// assert!(!is_page("offline.js") && !is_page("more/offline.html"));
/// ```
#[must_use]
pub fn is_page(file: &str) -> bool {
    let rest = file.strip_prefix(PAGE);
    let mark = rest.and_then(|rest| rest.strip_suffix(".html"));
    mark.is_some_and(|mark| mark.is_empty() || mark.starts_with('.') && !mark.contains('/'))
}

/// The name of the manifest.
pub(super) fn manifest_name(service: &Service) -> String {
    file(service, "manifest", "webmanifest")
}

/// The colour of the band on the page (`www/page.css`).
const COLOUR: &str = "#123a66";

/// The page. What it shows before its script has run is that keeping a copy is impossible.
pub(super) fn page(service: &Service) -> String {
    let script = el("script").set("type", "module").set("src", "offline.js");
    let manifest = el("link")
        .set("rel", "manifest")
        .set("href", &manifest_name(service));
    let main = el("main")
        .class("standalone")
        .child(el("h2").text(word!(service, "offline-title")))
        .child(el("p").text(word!(service, "offline-lead")))
        .child(
            state("offered")
                .flag("hidden", true)
                .child(button("keep", word!(service, "offline-keep"))),
        )
        .child(
            state("kept")
                .flag("hidden", true)
                .child(el("p").text(word!(service, "offline-kept")))
                .child(button("remove", word!(service, "offline-remove"))),
        )
        .child(
            state("impossible").child(
                el("p")
                    .class("notice")
                    .text(word!(service, "offline-impossible")),
            ),
        );
    document(
        service,
        PAGE,
        &[stylesheet("account-recovery.css"), manifest, script],
        main,
    )
}

/// A part that is shown in one state only, and takes the focus when it comes after a press.
fn state(name: &str) -> Element {
    el("div").set("data-state", name).set("tabindex", "-1")
}

fn button(action: &str, label: &str) -> Element {
    el("button")
        .set("type", "button")
        .set("data-action", action)
        .text(label)
}

/// The manifest (<https://www.w3.org/TR/appmanifest/>). One icon of any size is enough for browsers to install the page.
pub(super) fn manifest(service: &Service) -> String {
    let title = put(word!(service, "page-title"), "service", &service.name);
    let start = match file(service, INDEX, "html") {
        first if first == "index.html" => "./".to_owned(),
        other => other,
    };
    let manifest = json!({
        "name": title,
        "short_name": service.name,
        "lang": service.language,
        "dir": direction(service.right_to_left),
        "id": "./",
        "start_url": start,
        "scope": "./",
        "display": "minimal-ui",
        "theme_color": COLOUR,
        "background_color": COLOUR,
        "icons": [{ "src": "icon.svg", "sizes": "any", "type": "image/svg+xml" }],
    });
    format!("{manifest:#}\n")
}
