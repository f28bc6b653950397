//! From a [`Screen`] to a tree of elements. Every page has the same frame: site, "Back", messages, content, footer.
//!
//! What listeners need is in attributes: `data-submit` marks the form that "Continue" submits, `data-action` a button,
//! `data-tick` a box of a list, `data-focus` a link to a field, `data-secret` a field that is never read as text.

mod blocks;
mod draft;
mod parts;
mod plan;
mod question;

use crate::html::{Element, Node, el};
use crate::problem::Problem;
use crate::screen::{Body, Question, Screen};
use crate::service::{Plans, Service, direction};
use crate::wording::put;
use crate::words::{LaterWords, word};

pub use plan::{checklist, plan};

/// The page as a tree.
///
/// ```
/// use account_recovery::compile::compile;
/// use account_recovery::screen::{Body, Screen};
/// use account_recovery::view::view;
/// use std::path::Path;
///
/// let service = compile(Path::new("tests/definitions/minimal")).unwrap().remove(0).service;
/// let screen = Screen {
///     key: "empty".into(),
///     site: "Town".into(),
///     other_sites: Vec::new(),
///     back: false,
///     notice: Some("Saved & sent".into()),
///     problems: Vec::new(),
///     heading: String::new(),
///     body: Body::Nothing,
///     footer: Vec::new(),
///     opens: false,
///     languages: Vec::new(),
/// };
/// let html = view(&screen, &service).to_html();
/// assert!(html.contains(r#"<p class="status" part="status" role="status">Saved &amp; sent</p>"#));
/// ```
#[must_use]
pub fn view<B: Content<P>, P: LaterWords>(screen: &Screen<B>, service: &Service<P>) -> Node {
    el("div")
        .class("page")
        .set("part", "page")
        .set("lang", &service.language)
        .set("dir", direction(service.right_to_left))
        .child(site(screen, service))
        .child(back(screen, service))
        .child(status(screen))
        .child(problems(screen, service))
        .child(B::content(screen, service))
        .child(footer(screen, service))
        .into()
}

/// What can stand below the heading of a page, of a service with these plans.
pub trait Content<P>: Sized {
    /// The part of a page that its body makes.
    fn content(screen: &Screen<Self>, service: &Service<P>) -> Element;
}

impl<P: LaterWords> Content<P> for Option<Question> {
    fn content(screen: &Screen<Self>, service: &Service<P>) -> Element {
        let question = screen.body.as_ref();
        frame(screen).maybe(question.map(|body| question::question(screen, body, service)))
    }
}

impl Content<Plans> for Body {
    fn content(screen: &Screen, service: &Service) -> Element {
        let frame = frame(screen);
        match &screen.body {
            Body::Nothing => frame,
            Body::Question(body) => frame.child(question::question(screen, body, service)),
            Body::Plan(body) => frame
                .child(parts::heading(&screen.heading))
                .children(plan(body, service)),
            Body::Checklist(body) => frame
                .child(parts::heading(&screen.heading))
                .children(checklist(body, service)),
            Body::Draft(body) => draft::draft(frame, body, screen, service),
        }
    }
}

fn frame<B>(screen: &Screen<B>) -> Element {
    el("div").class("content").set("data-page", &screen.key)
}

/// Which site the page speaks of, and a way to another.
fn site<B, P: LaterWords>(screen: &Screen<B>, service: &Service<P>) -> Element {
    let about = el("p")
        .text(word!(service, "about"))
        .text(" ")
        .child(el("strong").text(&screen.site));
    let others = screen.other_sites.iter().map(|other| {
        let label = put(word!(service, "change-site"), "site", &other.label);
        parts::quiet_button(&other.action, &label)
    });
    el("div")
        .class("site")
        .set("part", "site")
        .child(about)
        .children(others)
}

fn back<B, P: LaterWords>(screen: &Screen<B>, service: &Service<P>) -> Element {
    let button = parts::quiet_button("back", word!(service, "back"));
    el("div").class("back").maybe(screen.back.then_some(button))
}

/// The live region: always there, so that a change of its text is read out.
fn status<B>(screen: &Screen<B>) -> Element {
    el("p")
        .class("status")
        .set("part", "status")
        .set("role", "status")
        .text(screen.notice.as_deref().unwrap_or_default())
}

fn problems<B, P: LaterWords>(screen: &Screen<B>, service: &Service<P>) -> Element {
    let frame = el("div").class("problems");
    if screen.problems.is_empty() {
        return frame;
    }
    let title = el("h2")
        .set("id", "problems-title")
        .text(word!(service, "problem"));
    let items = screen.problems.iter().map(|problem| {
        el("li").child(
            el("a")
                .set("href", &["#", &target(problem)].concat())
                .set("data-focus", &target(problem))
                .text(&problem.message),
        )
    });
    frame.child(
        parts::summary()
            .set("aria-labelledby", "problems-title")
            .child(title)
            .child(el("ul").children(items)),
    )
}

/// Id of the element that a problem is mended at.
fn target(problem: &Problem) -> String {
    match problem.field.as_str() {
        "choice" => "choice-0".to_string(),
        field => ["field-", field].concat(),
    }
}

fn footer<B, P: LaterWords>(screen: &Screen<B>, service: &Service<P>) -> Element {
    let lists = screen
        .footer
        .iter()
        .map(|button| parts::quiet_button(&button.action, &button.label));
    el("div")
        .class("footer")
        .set("part", "footer")
        .children(lists)
        .maybe(screen.opens.then(|| parts::open_file(service)))
        .child(parts::quiet_button("clear", word!(service, "clear")))
        .maybe(languages(screen, service))
}

/// The languages, each in its own words.
fn languages<B, P: LaterWords>(screen: &Screen<B>, service: &Service<P>) -> Option<Element> {
    let buttons = screen.languages.iter().zip(&service.languages.tags);
    let buttons = buttons.map(|(button, tag)| {
        let is_current = *tag == service.language;
        parts::quiet_button(&button.action, &button.label)
            .set("lang", tag)
            .set_maybe("aria-current", is_current.then_some("true"))
    });
    let group = el("div")
        .class("languages")
        .set("role", "group")
        .set("aria-label", word!(service, "language"))
        .children(buttons);
    (!screen.languages.is_empty()).then_some(group)
}
