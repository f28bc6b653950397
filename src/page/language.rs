//! One page for each language: what the files are called, and how they lead to each other.

use crate::compile::direction::is_right_to_left;
use crate::html::{Element, el};
use crate::service::{Languages, Service, direction};
use crate::words::word;

/// The name of a page in the language of the definition: that in the first language has no mark, the others are called
/// `NAME.TAG.html`.
///
/// ```
/// use account_recovery::compile::compile;
/// use account_recovery::page::language::file;
/// use std::path::Path;
///
/// let mut service = compile(Path::new("tests/definitions/minimal")).unwrap().remove(0).service;
/// assert_eq!(file(&service, "routes", "html"), "routes.html");
/// service.language = "fr".into();
/// assert_eq!(file(&service, "routes", "html"), "routes.fr.html");
/// ```
#[must_use]
pub fn file(service: &Service, name: &str, kind: &str) -> String {
    let first = service.languages.tags.first();
    if first.is_none_or(|first| *first == service.language) {
        [name, ".", kind].concat()
    } else {
        marked(&service.language, name, kind)
    }
}

pub(super) fn marked(tag: &str, name: &str, kind: &str) -> String {
    [name, ".", tag, ".", kind].concat()
}

/// Whether the first page without a mark is this one: it greets visitors in the language of their browser.
pub(super) fn greets(service: &Service) -> bool {
    let [first, _, ..] = service.languages.tags.as_slice() else {
        return false;
    };
    *first == service.language
}

/// The page that a visitor comes to first.
pub(super) const INDEX: &str = "index";

/// The way to the page in the other languages, each in its own words, if there are several.
pub(super) fn links(service: &Service, name: &str) -> Option<Element> {
    let Languages { tags, names } = &service.languages;
    let items = tags.iter().zip(names).map(|(tag, own_name)| {
        let href = match tags.first() == Some(tag) && name != INDEX {
            true => [name, ".html"].concat(),
            false => marked(tag, name, "html"),
        };
        let link = el("a")
            .set("href", &href)
            .set("hreflang", tag)
            .set("lang", tag)
            .set("dir", direction(is_right_to_left(tag)))
            .set_maybe("aria-current", (*tag == service.language).then_some("true"))
            .text(own_name);
        el("li").child(link)
    });
    let nav = el("nav")
        .set("aria-label", word!(service, "language"))
        .child(el("ul").class("languages").children(items));
    (tags.len() > 1).then_some(nav)
}
