//! One page for each language: what the files are called, and how they lead to each other.

use crate::compile::direction::is_right_to_left;
use crate::html::{Element, el};
use crate::service::{Service, direction};
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

/// Tags and addresses of a page in all languages, if there are several.
fn all<'a>(service: &'a Service, name: &'a str) -> impl Iterator<Item = (&'a str, String)> {
    let tags = service.languages.tags.iter().enumerate();
    let several = service.languages.tags.len() > 1;
    let shown = tags.filter(move |_| several);
    shown.map(move |(at, tag)| {
        let href = match at == 0 && name != INDEX {
            true => [name, ".html"].concat(),
            false => marked(tag, name, "html"),
        };
        (tag.as_str(), href)
    })
}

/// The way to the page in the other languages, each in its own words.
pub(super) fn links(service: &Service, name: &str) -> Option<Element> {
    let items = all(service, name).zip(&service.languages.names);
    let items = items.map(|((tag, href), own_name)| {
        let link = el("a")
            .set("href", &href)
            .set("hreflang", tag)
            .set("lang", tag)
            .set("dir", direction(is_right_to_left(tag)))
            .set_maybe("aria-current", (tag == service.language).then_some("true"))
            .text(own_name);
        el("li").child(link)
    });
    let nav = el("nav")
        .set("aria-label", word!(service, "language"))
        .child(el("ul").class("languages").children(items));
    (service.languages.tags.len() > 1).then_some(nav)
}
