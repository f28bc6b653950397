//! Changing answers: what stays, what is dropped, and where the person comes out.

use account_recovery::service::FactIndex;
use account_recovery::service::condition::Facts as _;
use account_recovery::wizard::Wizard;

use crate::person::ways::{WAYS, walk};
use crate::person::{Answer, PYPI, Person};

/// The `data-action` that changes a fact.
#[track_caller]
fn change(person: &Person, fact: &str) -> String {
    let (index, _) = person.fact(fact).unwrap();
    format!("change:{index}")
}

/// Answers, what is changed, the new choice, where it leads, facts that are dropped.
type Row = (
    &'static [Answer],
    &'static str,
    &'static str,
    &'static str,
    &'static [&'static str],
);

const CHANGES: [Row; 5] = [
    (
        &[("second-step", "works"), ("device-check", "check-shown")],
        "second-step",
        "nothing-left",
        "question-site",
        &["device-check"],
    ),
    (
        &[("second-step", "works"), ("device-check", "no-check")],
        "second-step",
        "codes-refused",
        "route-use-recovery-code",
        &["device-check", "address-state"],
    ),
    (
        &[],
        "start",
        "too-many",
        "route-wait-and-retry",
        &["sign-in", "second-step", "mailbox"],
    ),
    (
        &[],
        "mailbox",
        "readable",
        "route-recovery-request-2fa",
        &[],
    ),
    (
        &[("mailbox", "lost")],
        "mailbox",
        "mistyped",
        "route-recovery-request-email",
        &[],
    ),
];

#[test]
fn changing_an_answer_drops_what_no_longer_applies_and_says_so() {
    for (answers, fact, choice, page, dropped) in CHANGES {
        let mut person = Person::at_plan(None, answers);
        let before = facts(&person.wizard);
        person.press(&change(&person, fact));
        person.choose(choice);
        assert_eq!(person.key(), page);
        let after = facts(&person.wizard);
        let gone = before.iter().filter(|fact| !after.contains(fact));
        assert_eq!(gone.collect::<Vec<_>>(), dropped, "{fact} = {choice}");
        assert_eq!(person.screen().notice.is_some(), !dropped.is_empty());
    }
}

/// Ids of the facts with an answer.
fn facts(wizard: &Wizard) -> Vec<String> {
    let answered = wizard.known().answers.answered();
    answered
        .map(|fact| wizard.known().fact(fact).unwrap().id.clone())
        .collect()
}

#[test]
fn a_notice_names_the_questions_that_were_dropped() {
    let mut person = Person::at_plan(None, &[]);
    person.press(&change(&person, "start"));
    person.choose("too-many");
    let notice = person.screen().notice.unwrap();
    assert!(
        notice.contains("Can you read the mail that PyPI sends to the account?"),
        "{notice}"
    );
    person.press("back");
    assert_eq!(person.screen().notice, None);
}

/// Every question of a way, changed to each other choice on its page.
fn changes() -> impl Iterator<Item = (Person, Wizard, FactIndex)> {
    WAYS.iter().flat_map(|way| {
        (0..way.len()).flat_map(move |back| {
            let here = move || {
                let mut person = walk(None, way);
                for _ in 0..=back {
                    person.press("back");
                }
                person
            };
            let person = here();
            let (_, fact) = person.question().unwrap();
            let (index, _) = person.fact(&fact.id).unwrap();
            let offered = person.offered();
            offered.into_iter().map(move |choice| {
                let mut person = here();
                let before = walk(None, way).wizard;
                person.choose(&choice);
                (person, before, index)
            })
        })
    })
}

/// Whether an answer has become pointless: its question is not asked any more, or not with this choice.
fn is_pointless(fact: FactIndex, before: &Wizard, after: &Wizard) -> bool {
    let walk = PYPI.diagram.walk(&after.known());
    let asked = walk.passed.contains(&fact) || walk.ahead.contains(&fact);
    let chosen = before.known().chosen(fact).unwrap();
    !asked || chosen.when.refuted(&after.known())
}

#[test]
fn no_change_drops_an_answer_that_still_applies() {
    let mut count = 0;
    for (person, before, changed) in changes() {
        let after = &person.wizard;
        let notice = person.screen().notice.unwrap_or_default();
        for fact in before
            .known()
            .answers
            .answered()
            .filter(|fact| *fact != changed)
        {
            let kept = after.known().answers.choice(fact);
            if kept.is_some() {
                assert_eq!(kept, before.known().answers.choice(fact));
                let later = fact == PYPI.site.fact || PYPI.is_drafting(fact);
                assert!(later || !is_pointless(fact, &before, after));
                continue;
            }
            assert!(is_pointless(fact, &before, after), "{notice}");
            let titles = &before.known().fact(fact).unwrap().asks;
            let known = person.wizard.known();
            let site = &PYPI.site.names[usize::from(known.value(PYPI.site.fact).unwrap_or(0))];
            let mut titles = titles.iter().map(|ask| ask.title.replace("{site}", site));
            assert!(titles.any(|title| notice.contains(&title)), "{notice}");
            count += 1;
        }
    }
    assert!(count > 1_000, "{count}");
}

#[test]
fn change_from_the_check_comes_back_to_it() {
    // fact, choice, the page after it
    for (fact, choice, page) in [
        ("owner", "me", "review"),
        ("owner", "team", "review"),
        ("projects", "none", "review"),
        ("mailbox", "no-mail-comes", "route-recovery-request-email"),
        ("mailbox", "lost", "route-recovery-request-email"),
    ] {
        let mut person = Person::at_review(None, &[]);
        person.press(&change(&person, fact));
        assert_eq!(person.key(), format!("question-{fact}"));
        person.choose(choice);
        assert_eq!(person.key(), page, "{fact} = {choice}");
    }
}

#[test]
fn an_endless_look_back_ends_at_the_check() {
    let mut person = Person::at_handover(None, &[]);
    person.press("back");
    assert_eq!(person.key(), "review");
    person.press("edit");
    assert_eq!(person.key(), "fields");
    person.go_on();
    assert_eq!(person.key(), "review");
}

#[test]
fn another_site_keeps_answers_and_texts_but_not_the_check() {
    // the page where the site is changed, the page after it
    for (mut person, page) in [
        (
            Person::at_plan(None, &[]),
            "route-recovery-request-testpypi",
        ),
        (Person::at_fields(None, &[]), "fields"),
        (Person::at_review(None, &[]), "review"),
        (Person::at_handover(None, &[]), "review"),
    ] {
        let begun = person.key();
        person.press("site:1");
        assert_eq!(person.key(), page, "{begun}");
        assert_eq!(person.screen().site, "TestPyPI");
    }
}

#[test]
fn another_site_at_a_question_stays_there() {
    let mut person = Person::new(None);
    person.choose("signed-out");
    person.press("site:1");
    assert_eq!(person.key(), "question-sign-in");
    assert!(person.screen().heading.contains("TestPyPI"));
}
