//! Personal data in what everybody reads: it stops once, and goes on only as the person decides.

use account_recovery::problem::Remedy;
use account_recovery::wizard::{Event, Press};

use crate::person::Person;
use crate::person::page::Page as _;

const STORY: &str = "Write to jane@example.org, please.";

/// Somebody with everything filled in, and a story that everybody will read.
#[track_caller]
fn telling(story: &str) -> Person {
    let mut person = Person::at_fields(None, &[]);
    person.type_into("username", "octocat");
    person.type_into("story", story);
    person.go_on();
    person
}

/// What the page offers to do about a field.
fn offered(person: &Person) -> Vec<String> {
    let actions = person.page().actions().into_iter();
    actions
        .filter(|action| action.ends_with(":story"))
        .collect()
}

/// The remark beside the story on the page where everything is checked.
#[track_caller]
fn remark(person: &Person) -> String {
    assert_eq!(person.key(), "review");
    person
        .page()
        .all()
        .into_iter()
        .filter(|element| element.attribute("class") == Some("remark"))
        .map(|element| element.written())
        .collect()
}

#[test]
fn what_stops_offers_what_may_be_done_about_it() {
    let table = [
        // story                                          remedy                    buttons
        (
            STORY,
            Remedy::RemoveOrPublish,
            &["redact:story", "publish:story"][..],
        ),
        (
            "Call +1 202 555 0143",
            Remedy::RemoveOrPublish,
            &["redact:story", "publish:story"],
        ),
        (
            "my code is 0123456789abcdef",
            Remedy::Remove,
            &["redact:story"],
        ),
        (
            "jane@example.org, password: tulip99",
            Remedy::Remove,
            &["redact:story"],
        ),
    ];
    for (story, remedy, buttons) in table {
        let person = telling(story);
        let remedies: Vec<_> = person
            .screen()
            .problems
            .iter()
            .map(|one| one.remedy)
            .collect();
        assert_eq!(remedies, [remedy], "{story}");
        assert_eq!(offered(&person), buttons, "{story}");
        assert_eq!(person.key(), "fields");
    }
}

#[test]
fn a_second_press_publishes_and_the_review_says_so() {
    let mut person = telling(STORY);
    let problem = person.screen().problems.remove(0);
    assert!(problem.message.contains("Everybody will read it, for ever"));
    person.press("publish:story");
    assert_eq!(person.screen().problems, []);
    person.go_on();
    if person.key() == "evidence" {
        person.press("without-evidence");
    }
    assert_eq!(
        remark(&person),
        "Everybody will read this, for ever, as you decided: jane@example.org"
    );
    let request = person.wizard.request().unwrap();
    assert!(
        request
            .body
            .parts()
            .public
            .contains(&("story".into(), STORY.into()))
    );
}

#[test]
fn another_text_asks_again() {
    let table = [
        // typed after the decision, one after the other
        &["Write to jane@example.org, please!"][..],
        &["Write to joe@example.org, please."],
        &["nothing", STORY],
    ];
    for texts in table {
        let mut person = telling(STORY);
        person.press("publish:story");
        texts
            .iter()
            .for_each(|text| person.type_into("story", text));
        person.go_on();
        assert_eq!(
            offered(&person),
            ["redact:story", "publish:story"],
            "{texts:?}"
        );
    }
}

#[test]
fn a_decision_that_the_page_does_not_offer_changes_nothing() {
    let table = [
        // story                                 field
        ("my code is 0123456789abcdef", "story"),
        ("jane@example.org, password: tulip99", "story"),
        (STORY, "factor"),
        (STORY, "no-such-field"),
    ];
    for (story, field) in table {
        let mut person = telling(story);
        let action = format!("publish:{field}");
        person.happen(Event::Press(Press::parse(&action).unwrap()));
        person.go_on();
        assert_eq!(person.key(), "fields", "{story} {field}");
        assert_eq!(person.screen().problems.len(), 1, "{story} {field}");
    }
}

#[test]
fn removing_takes_the_worst_first_and_then_the_rest() {
    let mut person = telling("jane@example.org, password: tulip99");
    person.press("redact:story");
    assert_eq!(offered(&person), ["redact:story", "publish:story"]);
    person.press("redact:story");
    assert_eq!(person.screen().problems, []);
    let form = person.page().form();
    assert!(form.contains(&("story".into(), "[removed], password: [removed]".into())));
}
