//! Another language in the middle of a journey: everything that was said stays, and support gets the same.

use account_recovery::screen::DraftBody;
use account_recovery::wizard::{DraftEvent, Effect, Event, Settings, Wizard};

use serde_json::Value;

use crate::person::page::Page as _;
use crate::person::{ENDPOINT, LANGUAGES, PYPI, Person, empty_draft};

/// A language that is neither the first one nor written like it.
const OTHER: &str = "ja";

#[test]
fn a_question_stays_with_its_answers() {
    let mut person = Person::new(None);
    person.choose("signed-out");
    let (key, heading) = (person.key(), person.screen().heading);
    let saved = person.wizard.saved();
    assert!(person.speak(OTHER));
    assert_eq!(person.key(), key);
    assert_ne!(person.screen().heading, heading);
    assert_eq!(person.wizard.saved(), saved);
    person.press("back");
    assert!(
        person
            .page()
            .form()
            .contains(&("choice".into(), "signed-out".into()))
    );
}

#[test]
fn messages_in_the_language_before_go() {
    let mut person = Person::new(None);
    person.go_on();
    assert!(!person.screen().problems.is_empty());
    assert!(person.speak(OTHER));
    assert_eq!(person.screen().problems, []);
    assert_eq!(person.screen().notice, None);
}

/// A request but for the one member that says which language the person read.
#[expect(clippy::unwrap_used, reason = "what is posted is JSON")]
fn without_language(body: &str) -> Value {
    let mut request: Value = serde_json::from_str(body).unwrap();
    request.as_object_mut().unwrap().remove("language").unwrap();
    request
}

#[test]
fn fields_keep_what_was_typed_and_support_gets_the_same() {
    let mut person = Person::at_fields(Some(ENDPOINT), &[("mailbox", "lost")]);
    let mut other = Person::at_fields(Some(ENDPOINT), &[("mailbox", "lost")]);
    for one in [&mut person, &mut other] {
        one.type_into("username", "octocat");
        one.type_into("current", "old@mail.example");
        one.type_into("wanted", "new@mail.example");
        one.type_into("story", "Gone — “since” spring");
    }
    assert!(other.speak(OTHER));
    assert_eq!(other.page().form(), person.page().form());
    for one in [&mut person, &mut other] {
        one.go_on();
        one.go_on();
        one.go_on();
    }
    let [posted, other] = [&person, &other].map(|one| without_language(one.posted().unwrap().1));
    assert_eq!(other, posted);
}

#[test]
fn what_is_sent_is_shown_with_its_translation() {
    let mut person = Person::at_review(None, &[]);
    let sent = texts(&person);
    assert!(sent.iter().all(|(_, translation)| translation.is_none()));
    assert!(person.speak(OTHER));
    let read = texts(&person);
    let only_sent = |rows: &[(String, Option<String>)]| -> Vec<String> {
        rows.iter().map(|(text, _)| text.clone()).collect()
    };
    assert_eq!(only_sent(&read), only_sent(&sent));
    let (ticket, translation) = read
        .iter()
        .find(|(_, translation)| translation.is_some())
        .unwrap();
    assert_ne!(translation.as_ref(), Some(ticket));
    assert!(translation.as_ref().unwrap().contains("octocat"));
    let html = account_recovery::html::Node::from(person.page()).to_html();
    assert!(html.contains(r#"lang="en" dir="ltr">"#), "{html}");
}

/// Texts of the review with their translations.
#[track_caller]
fn texts(person: &Person) -> Vec<(String, Option<String>)> {
    let DraftBody::Review(review) = person.draft() else {
        panic!("{} is no review", person.key());
    };
    let rows = review.public.into_iter().chain(review.private);
    rows.map(|row| (row.text, row.translation)).collect()
}

#[test]
fn a_form_is_filled_in_as_in_the_first_language() {
    let mut person = Person::at_handover(None, &[]);
    let copies = |person: &Person| match person.draft() {
        DraftBody::Handover(page) => page.by_hand.texts(),
        other => panic!("no hand-over: {other:?}"),
    };
    let before = copies(&person);
    assert!(person.speak(OTHER));
    assert_eq!(copies(&person), before);
}

#[test]
fn nothing_changes_while_a_request_is_out() {
    let mut person = Person::at_handover(Some(ENDPOINT), &[]);
    person.go_on();
    assert_eq!(person.screen().languages, []);
    assert_eq!(person.wizard.speak(LANGUAGES[1].clone()), Ok(false));
    assert_eq!(person.wizard.service().language, PYPI.language);
    person.get_stored();
    assert_eq!(person.key(), "receipt");
    assert!(person.speak(OTHER));
    assert_eq!(person.key(), "receipt");
}

#[test]
fn after_a_reload_it_goes_on_in_any_language() {
    let mut person = Person::at_fields(None, &[]);
    person.type_into("story", "half a");
    for service in LANGUAGES.iter() {
        let draft = empty_draft(Settings::default());
        let mut wizard = Wizard::new(service.clone(), draft);
        wizard.resume(&person.wizard.saved());
        assert_eq!(wizard.screen().key, "fields", "{}", service.language);
        assert_eq!(
            wizard.saved(),
            person.wizard.saved(),
            "{}",
            service.language
        );
    }
}

#[test]
fn a_draft_opens_in_any_language() {
    let mut person = Person::at_fields(None, &[]);
    person.type_into("story", "half a");
    person.speak(OTHER);
    person.press("save-draft");
    let (_, file) = person.saved().unwrap();
    let file = file.as_bytes().to_vec();
    for service in LANGUAGES.iter() {
        let mut reader = Person::of(service, Settings::default());
        reader.happen(Event::Draft(DraftEvent::Opened(Some(file.clone()))));
        assert_eq!(reader.key(), "fields", "{}", service.language);
        let form = reader.page().form();
        assert!(
            form.contains(&("story".into(), "half a".into())),
            "{}",
            service.language
        );
    }
}

#[test]
fn every_language_leads_to_the_same_request() {
    let mut requests = LANGUAGES.iter().map(|service| {
        let mut person = Person::at_handover(Some(ENDPOINT), &[("mailbox", "lost")]);
        if service.language != PYPI.language {
            person.speak(&service.language);
        }
        person.go_on();
        let (_, body) = person.posted().unwrap();
        assert!(body.contains(&format!("\"language\":\"{}\"", service.language)));
        without_language(body)
    });
    let first = requests.next().unwrap();
    assert!(requests.all(|other| other == first));
}

#[test]
fn the_language_of_the_page_is_not_asked_for_again() {
    let mut person = Person::new(None);
    person.press("language:0");
    assert_eq!(person.effects, Vec::<Effect>::new());
}
