//! The static help page: the first question pre-rendered by the same view code as in the browser, and every route and
//! checklist as plain HTML for people without scripts.

#[doc(hidden)]
pub mod definitions;
#[doc(hidden)]
pub mod deploy;
#[doc(hidden)]
pub mod language;
#[doc(hidden)]
pub mod listing;
#[doc(hidden)]
pub mod module;
#[doc(hidden)]
pub mod naming;
#[doc(hidden)]
pub mod offline;
#[doc(hidden)]
pub mod policy;
#[doc(hidden)]
pub mod publish;
#[doc(hidden)]
pub mod release;
#[doc(hidden)]
pub mod saved;
#[doc(hidden)]
pub mod sentences;
#[doc(hidden)]
pub mod single;
mod statics;

use std::fmt::Write as _;

use crate::compile::Compiled;
use crate::html::{Element, Node, el};
use crate::pack::{self, PackError};
use crate::request::Randomness;
use crate::service::{Service, direction};
use crate::view::view;
use crate::wizard::{Draft, Settings, Wizard};
use crate::wording::put;
use crate::words::word;

use self::language::{INDEX, file};

/// A file of the page: its name and its content.
pub type PageFile = (String, String);

/// Everything that the help page of a definition consists of, apart from scripts and style sheets.
///
/// `endpoint` is the address of a private support endpoint, if there is one; it may be relative to the page.
///
/// ```
/// use account_recovery::compile::compile;
/// use account_recovery::page::files;
/// use std::path::Path;
///
/// let service = compile(Path::new("tests/definitions/minimal")).unwrap().remove(0).service;
/// let files = files(&service, Some("/requests"));
/// let names: Vec<_> = files.iter().map(|(name, _)| name.as_str()).collect();
/// let expected = ["index.html", "routes.html", "offline.html", "manifest.webmanifest", "after.html"];
/// assert_eq!(names, expected);
/// assert!(files[0].1.starts_with("<!doctype html>\n<html lang=\"en\" dir=\"ltr\">"));
/// ```
#[must_use]
pub fn files(service: &Service, endpoint: Option<&str>) -> Vec<PageFile> {
    let wizard = first_page(service);
    let named = |name: &str, text| (file(service, name, "html"), text);
    let greets = language::greets(service);
    let mut files = vec![
        named(INDEX, index(service, &wizard, endpoint, greets)),
        named("routes", statics::routes(service, &wizard)),
        named(offline::PAGE, offline::page(service)),
        (offline::manifest_name(service), offline::manifest(service)),
    ];
    if greets {
        let name = language::marked(&service.language, INDEX, "html");
        files.push((name, index(service, &wizard, endpoint, false)));
    }
    let lists = (0u8..).zip(&service.plans.checklists);
    files.extend(lists.map(|(index, list)| {
        let content = statics::checklist(service, &wizard, index);
        named(&list.id, content)
    }));
    files
}

/// The definition as the page loads it, a module for each part: the questions, and what loads while they are answered.
///
/// # Errors
/// [`PackError`] for a pack that was changed after it was compiled.
///
/// ```
/// use account_recovery::compile::compile;
/// use account_recovery::page::packs;
/// use std::path::Path;
///
/// let compiled = compile(Path::new("tests/definitions/minimal")).unwrap().remove(0);
/// let names = packs(&compiled).unwrap().map(|(name, _)| name);
/// assert_eq!(names, ["library.en.pack.js", "library.en.plan.js"]);
/// ```
pub fn packs(compiled: &Compiled) -> Result<[PageFile; 2], PackError> {
    let (questions, plans) = pack::parts(&compiled.pack)?;
    let name = |kind| format!("{}.{}.{kind}.js", compiled.service.id, compiled.language);
    Ok([
        (name("pack"), module::module(questions)),
        (name("plan"), module::module(plans)),
    ])
}

/// The wizard as it opens; what it shows first does not depend on random numbers.
fn first_page(service: &Service) -> Wizard {
    let randomness = Randomness {
        request_id: crate::evidence::RequestId::new([0; 16]),
        salt: [0; 16],
    };
    let mut wizard = Wizard::new(
        service.clone(),
        Draft::new([0; 32], Settings::default(), randomness),
    );
    if let Some(site) = site(service) {
        let _ = wizard.be_about(site);
    }
    wizard
}

/// The site that the page says it is about.
fn site(service: &Service) -> Option<&str> {
    let fact = service.facts.get(usize::from(service.site.fact))?;
    let site = fact.values.get(usize::from(service.plans.page_site?))?;
    Some(site)
}

/// The element with its first page.
fn assistant(service: &Service, wizard: &Wizard) -> Element {
    let root = el("template")
        .set("shadowrootmode", "open")
        .child(stylesheet("account-recovery.css"))
        .child(view(&wizard.screen(), service));
    el("account-recovery")
        .set("service", &service.id)
        .set_maybe("site", site(service))
        .child(root)
}

/// The first page. One that `greets` is in the browser's language where scripts run.
fn index(service: &Service, wizard: &Wizard, endpoint: Option<&str>, greets: bool) -> String {
    let routes = file(service, "routes", "html");
    let all_routes = || {
        el("a")
            .set("href", &routes)
            .text(word!(service, "all-routes"))
    };
    // The page of which release this is: it may load itself again where parts are of another one.
    let element = assistant(service, wizard)
        .set("help-page", "@release@")
        .set_maybe("languages", greets.then_some("browser"))
        .child(el("p").child(all_routes()));
    let without_script = el("noscript").child(
        el("p")
            .class("notice")
            .text(word!(service, "without-script"))
            .text(" ")
            .child(all_routes()),
    );
    let main = el("main").child(without_script).child(element);
    document(service, INDEX, &scripts(service, endpoint), main)
}

/// What the head needs for the assistant: all modules at once, so that none waits for another.
fn scripts(service: &Service, endpoint: Option<&str>) -> Vec<Element> {
    let definition = format!("{}.{}.pack.js", service.id, service.language);
    let modules = [
        "element.js",
        "languages.js",
        "loading.js",
        "parts.js",
        definitions::DEFINITIONS,
        "wizard.js",
        "wizard.wasm.js",
        &definition,
    ];
    let preload = modules.map(|module| el("link").set("rel", "modulepreload").set("href", module));
    let script = el("script")
        .set("type", "module")
        .set("src", "account-recovery.js");
    // Runs before anything of the body is there, so that no press comes too early.
    let press = el("script").set("src", "press.js");
    let meta = endpoint.map(endpoint_meta);
    // The style sheet of the shadow root stands here as well, so that it is there before the first paint.
    let style = el("link")
        .set("rel", "preload")
        .set("as", "style")
        .set("href", "account-recovery.css");
    meta.into_iter()
        .chain([style])
        .chain(preload)
        .chain([press, script])
        .collect()
}

/// Tells the element where requests go.
fn endpoint_meta(endpoint: &str) -> Element {
    el("meta")
        .set("name", "account-recovery-endpoint")
        .set("content", endpoint)
}

fn stylesheet(href: &str) -> Element {
    el("link").set("rel", "stylesheet").set("href", href)
}

/// A page among others: with their footer, and with the icon and style that they share.
fn document(service: &Service, name: &str, head: &[Element], main: Element) -> String {
    let icon = el("link").set("rel", "icon").set("href", "icon.svg");
    let shared = [icon, stylesheet("page.css")];
    let head = shared.iter().chain(head).cloned();
    whole(service, head, main, footer(service, name))
}

/// A whole document around its main part.
fn whole(
    service: &Service,
    head: impl IntoIterator<Item = Element>,
    main: Element,
    footer: Element,
) -> String {
    let title = put(word!(service, "page-title"), "service", &service.name);
    let description = put(word!(service, "page-description"), "service", &service.name);
    let meta = |name, content: &str| el("meta").set("name", name).set("content", content);
    let head = el("head")
        .child(el("meta").set("charset", "utf-8"))
        .child(meta("viewport", "width=device-width"))
        .child(el("title").text(&title))
        .child(meta("description", &description))
        .children(head);
    let body = el("body")
        .child(el("header").child(el("h1").text(&title)))
        .child(main)
        .child(footer);
    let html = el("html")
        .set("lang", &service.language)
        .set("dir", direction(service.right_to_left))
        .child(head)
        .child(body);
    let mut text = String::from("<!doctype html>\n");
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{}", Node::from(html).to_html());
    text
}

fn footer(service: &Service, name: &str) -> Element {
    let item = |name: &str, label: &str| {
        let href = file(service, name, "html");
        el("li").child(el("a").set("href", &href).text(label))
    };
    let lists = service.plans.checklists.iter();
    let lists = lists.map(|list| item(&list.id, &list.title));
    el("footer")
        .child(
            el("ul")
                .child(item(INDEX, word!(service, "start")))
                .child(item("routes", word!(service, "all-routes")))
                .children(lists)
                .child(item(offline::PAGE, word!(service, "offline-title"))),
        )
        .maybe(language::links(service, name))
        .child(about(service))
}

/// Whose page this is, and when it was checked.
fn about(service: &Service) -> Element {
    let reviewed = isolated(&service.reviewed);
    let about = put(word!(service, "page-about"), "reviewed", &reviewed);
    el("p").text(&about)
}

/// A day in digits with a wall around it (U+2068, U+2069), so that text from right to left does not turn it round.
fn isolated(day: &str) -> String {
    ["\u{2068}", day, "\u{2069}"].concat()
}
