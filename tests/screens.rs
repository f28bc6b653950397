//! What pages look like as HTML, and what holds for every page.
#![cfg(feature = "cli")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a helper that finds something else ends the test, as the test itself would"
)]

#[path = "person/mod.rs"]
mod person;

use std::collections::BTreeSet;

use account_recovery::delivery::Reply;
use account_recovery::html::{Element, Node};
use account_recovery::wizard::{DraftEvent, Event, Press, Settings};
use person::page::Page as _;
use person::ways::{WAYS, walk};
use person::{Answer, ENDPOINT, Person};

/// The page as HTML, one tag a line, indented by depth.
fn lines(page: Element) -> String {
    let html = Node::from(page).to_html();
    let mut depth = 0;
    let mut out = String::new();
    for piece in html
        .split_inclusive('>')
        .flat_map(|piece| piece.split_inclusive_before('<'))
    {
        if piece.starts_with("</") {
            depth -= 1;
        }
        out.push_str(&"  ".repeat(depth));
        out.push_str(&piece.replace('\n', "\\n"));
        out.push('\n');
        let void = ["<input", "<br", "<hr"]
            .iter()
            .any(|tag| piece.starts_with(tag));
        if piece.starts_with('<') && !piece.starts_with("</") && !void {
            depth += 1;
        }
    }
    out
}

/// Splitting before a character, as [`str::split_inclusive`] splits after it.
trait SplitBefore {
    fn split_inclusive_before(&self, mark: char) -> Vec<&str>;
}

impl SplitBefore for str {
    fn split_inclusive_before(&self, mark: char) -> Vec<&str> {
        match self.find(mark) {
            Some(at) if at > 0 => vec![&self[..at], &self[at..]],
            _ => vec![self],
        }
    }
}

const HOLDS_CODES: [Answer; 3] = [
    ("second-step", "codes-left"),
    ("mailbox", "lost"),
    ("device-check", "not-sure"),
];

fn question_with_problem() -> Person {
    let mut person = Person::new(None);
    person.go_on();
    person
}

fn drafting() -> Person {
    let mut person = Person::at_plan(None, &[]);
    person.go_on();
    person
}

fn checklist() -> Person {
    let mut person = Person::new(None);
    person.press("checklist:0");
    person
}

fn fields_with_problems() -> Person {
    let mut person = Person::at_fields(None, &[("mailbox", "lost")]);
    person.type_into("username", "octo cat");
    person.type_into("story", "code 0123456789abcdef");
    person.go_on();
    person
}

fn evidence() -> Person {
    let mut person = Person::at_fields(Some(ENDPOINT), &HOLDS_CODES);
    person.type_into("username", "octocat");
    person.type_into("current", "old@mail.example");
    person.type_into("wanted", "new@mail.example");
    person.go_on();
    person
}

fn review_with_evidence() -> Person {
    let mut person = evidence();
    person.go_on();
    let phc = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA".to_owned();
    person.happen(Event::Draft(DraftEvent::Evidence(Ok(phc))));
    person
}

fn failed() -> Person {
    let mut person = Person::at_handover(Some(ENDPOINT), &[]);
    person.go_on();
    person.get(Reply::TimedOut);
    person
}

fn stored() -> Person {
    let mut person = Person::at_handover(Some(ENDPOINT), &[]);
    person.go_on();
    person.get_stored();
    person
}

fn by_hand() -> Person {
    let mut person = Person::at_handover(None, &[("mailbox", "lost")]);
    person.press("finish");
    person
}

fn sending() -> Person {
    let mut person = Person::at_handover(Some(ENDPOINT), &[]);
    person.go_on();
    person
}

fn offline() -> Person {
    let mut person = Person::at_handover(Some(ENDPOINT), &[]);
    person.happen(Event::Draft(DraftEvent::Online(false)));
    person
}

fn from_file() -> Person {
    let settings = Settings {
        endpoint: Some(ENDPOINT.into()),
        origin: "null".into(),
        takes_files: false,
    };
    Person::at_handover_with(settings, &[("mailbox", "lost")])
}

/// One page of every kind, by name.
fn kinds() -> Vec<(&'static str, Person)> {
    vec![
        ("first_question", Person::new(None)),
        ("question_with_problem", question_with_problem()),
        (
            "plan_alone",
            Person::at_plan(None, &[("second-step", "codes-refused")]),
        ),
        (
            "plan_with_support",
            Person::at_plan(None, &[("mailbox", "lost")]),
        ),
        (
            "plan_elsewhere",
            Person::at_plan(None, &[("start", "alarm"), ("alarm", "suspended")]),
        ),
        ("checklist", checklist()),
        ("drafting_question", drafting()),
        ("fields", Person::at_fields(None, &[("owner", "team")])),
        ("fields_with_problems", fields_with_problems()),
        ("evidence", evidence()),
        ("review_with_evidence", review_with_evidence()),
        ("review_public", Person::at_review(None, &[])),
        (
            "handover_by_hand",
            Person::at_handover(None, &[("mailbox", "lost")]),
        ),
        (
            "handover_to_endpoint",
            Person::at_handover(Some(ENDPOINT), &[]),
        ),
        ("handover_under_way", sending()),
        ("handover_failed", failed()),
        ("handover_offline", offline()),
        ("handover_from_file", from_file()),
        ("handover_long_mail", Person::with_long_mail()),
        ("receipt_stored", stored()),
        ("receipt_by_hand", by_hand()),
    ]
}

#[test]
fn every_kind_of_page_looks_as_it_did() {
    for (name, person) in kinds() {
        insta::assert_snapshot!(name, lines(person.page()));
    }
}

#[test]
fn every_page_is_sound() {
    let plans = WAYS.iter().map(|way| walk(None, way));
    let questions = WAYS.iter().map(|way| walk(None, &way[..way.len() - 1]));
    let kinds = kinds().into_iter().map(|(_, person)| person);
    for person in kinds.chain(plans).chain(questions) {
        let page = person.page();
        has_one_heading(&page);
        refers_to_what_is_there(&page);
        has_only_harmless_attributes(&page);
        has_only_known_actions(&page);
    }
}

#[track_caller]
fn has_one_heading(page: &Element) {
    let headings = page
        .with("id")
        .into_iter()
        .filter(|(_, id)| *id == "heading");
    let headings: Vec<_> = headings.map(|(element, _)| element).collect();
    assert_eq!(headings.len(), 1);
    assert_eq!(headings[0].tag, "h2");
    assert_eq!(headings[0].attribute("tabindex"), Some("-1"));
    assert!(!headings[0].written().is_empty());
}

#[track_caller]
fn refers_to_what_is_there(page: &Element) {
    let all = page.with("id");
    let ids: BTreeSet<_> = all.iter().map(|(_, id)| *id).collect();
    assert_eq!(ids.len(), all.len(), "ids are unique");
    for reference in ["for", "aria-describedby", "aria-labelledby", "data-focus"] {
        for (element, names) in page.with(reference) {
            assert!(!names.is_empty(), "{element:?}");
            let missing = names.split(' ').find(|name| !ids.contains(name));
            assert_eq!(missing, None, "{reference} in {element:?}");
        }
    }
    let labelled: BTreeSet<_> = page.with("for").iter().map(|(_, id)| *id).collect();
    for (field, _) in page.with("name") {
        let id = field.attribute("id").unwrap();
        assert!(labelled.contains(id), "{field:?}");
    }
}

#[track_caller]
fn has_only_harmless_attributes(page: &Element) {
    for element in page.all() {
        for (name, value) in element.attributes() {
            assert!(*name != "style" && !name.starts_with("on"), "{element:?}");
            let starts = ["https://", "mailto:", "#"];
            let leads = *name != "href" || starts.iter().any(|start| value.starts_with(start));
            assert!(leads, "{element:?}");
        }
        let names = element.attributes().iter().map(|(name, _)| *name);
        assert_eq!(
            names.collect::<BTreeSet<_>>().len(),
            element.attributes().len()
        );
        if element.attribute("target").is_some() {
            assert_eq!(element.attribute("rel"), Some("noopener noreferrer"));
        }
        assert!(element.tag != "script" && element.tag != "style");
    }
}

#[track_caller]
fn has_only_known_actions(page: &Element) {
    for (button, action) in page.with("data-action") {
        assert!(Press::parse(action).is_some(), "{action}");
        assert_eq!(
            (button.tag, button.attribute("type")),
            ("button", Some("button"))
        );
    }
    let forms = page.with("data-submit").into_iter();
    let beside = |form: &Element| form.attribute("class") == Some("ticket-address");
    let main = forms.filter(|(form, _)| !beside(form)).count();
    assert!(
        main <= 1,
        "one form a page, and one for the address of a ticket"
    );
}
