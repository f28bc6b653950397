//! Pages that say which site they are about: nobody is asked for it, and it can still be changed.

use account_recovery::wizard::{Effect, UnknownSite, Wizard};

use super::drafts::open;
use crate::person::page::Page as _;
use crate::person::{Answer, Person};

const OF_TEST_SITE: &[Answer] = &[("site", "testpypi")];

/// Somebody on a page that says its site.
#[track_caller]
fn about(site: &str) -> Person {
    let mut person = Person::new(None);
    person.wizard.be_about(site).unwrap();
    person
}

/// A fresh page about a site, which goes on with what was saved.
#[track_caller]
fn resumed(site: &str, saved: &[u8]) -> Person {
    let mut person = about(site);
    person.effects = person.wizard.start(Some(saved));
    person
}

fn site(wizard: &Wizard) -> String {
    wizard.screen().site
}

#[test]
fn a_page_speaks_of_its_site_from_the_first_question_on_and_nobody_is_asked() {
    // site, its name, host in links, route
    for (id, name, host, route) in [
        (
            "pypi",
            "PyPI",
            "https://pypi.org/",
            "route-recovery-request-2fa",
        ),
        (
            "testpypi",
            "TestPyPI",
            "https://test.pypi.org/",
            "route-recovery-request-testpypi",
        ),
    ] {
        let mut person = about(id);
        assert_eq!(site(&person.wizard), name);
        assert!(person.screen().opens, "nothing has begun");
        assert!(person.wizard.saved().is_empty(), "nobody has said anything");
        let asked = person.answer(&[]);
        assert!(!asked.contains(&"site".to_owned()), "{asked:?}");
        assert_eq!(person.key(), route);
        assert_eq!(person.plan().answers.len(), asked.len());
        let links = person.plan().steps.into_iter().filter_map(|step| step.link);
        for link in links.filter(|link| link.href.contains("pypi.org")) {
            assert!(link.href.starts_with(host), "{}", link.href);
        }
        person.press("back");
        assert_eq!(
            Some(person.key()),
            asked.last().map(|fact| format!("question-{fact}"))
        );
    }
}

#[test]
fn the_person_can_change_the_site_and_keeps_that() {
    let mut person = about("pypi");
    person.press("site:1");
    assert_eq!(site(&person.wizard), "TestPyPI");
    let mut again = resumed("pypi", &person.wizard.saved());
    assert_eq!(site(&again.wizard), "TestPyPI");
    again.answer(&[]);
    assert_eq!(again.key(), "route-recovery-request-testpypi");
    again.press("site:0");
    assert_eq!(again.key(), "route-recovery-request-2fa");
    again.press("clear");
    assert_eq!(
        (again.key(), site(&again.wizard)),
        ("question-start".into(), "PyPI".into())
    );
}

#[test]
fn what_was_saved_on_a_page_without_a_site_goes_on_here() {
    let mut elsewhere = Person::new(None);
    elsewhere.choose("signed-out");
    let mut person = resumed("testpypi", &elsewhere.wizard.saved());
    assert_eq!(person.key(), "question-sign-in");
    assert_eq!(
        person.effects.last(),
        Some(&Effect::Tell("question", "sign-in".into()))
    );
    assert_eq!(site(&person.wizard), "TestPyPI");
    person.answer(&[]);
    assert_eq!(person.key(), "route-recovery-request-testpypi");
}

#[test]
fn a_draft_keeps_the_site_that_it_was_written_for() {
    let mut writer = Person::at_review(None, OF_TEST_SITE);
    writer.press("save-draft");
    let draft = writer.saved().unwrap().1.to_owned();
    let mut person = about("pypi");
    open(&mut person, draft.as_bytes());
    assert_eq!(site(&person.wizard), "TestPyPI");
    assert_eq!(person.key(), "fields");
    assert!(person.page().written().contains("TestPyPI"));
}

#[test]
fn an_unknown_site_changes_nothing() {
    for id in ["", "PyPI", "pypi.org", "nowhere"] {
        let mut person = Person::new(None);
        assert_eq!(person.wizard.be_about(id), Err(UnknownSite), "{id}");
        assert_eq!(person.screen(), Person::new(None).screen());
        assert!(person.answer(&[]).contains(&"site".to_owned()));
    }
    assert_eq!(Person::new(None).wizard.sites(), ["pypi", "testpypi"]);
    assert_eq!(UnknownSite.code(), "unknown-site");
}
