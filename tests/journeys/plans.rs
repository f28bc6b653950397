//! Plans: steps under conditions, their buttons, boxes, and the pages beside the path.

use account_recovery::screen::Body;
use account_recovery::service::condition::Facts as _;
use account_recovery::service::{Action, ActionTarget};
use account_recovery::wizard::{DraftEvent, Event};

use crate::person::page::Page as _;
use crate::person::ways::{WAYS, walk};
use crate::person::{Answer, PYPI, Person};

#[track_caller]
fn step(person: &Person, id: &str) -> Option<String> {
    let steps = person.plan().steps.into_iter();
    let step = steps
        .into_iter()
        .find(|step| step.id.ends_with(&format!("/{id}")));
    step.map(|step| step.text)
}

const LOST_MAILBOX: [Answer; 1] = [("mailbox", "lost")];

#[test]
fn a_step_that_the_answers_rule_out_is_left_out() {
    // answers, step, whether it is there
    for (answers, id, there) in [
        (&[][..], "stay", false),
        (
            &[("start", "signed-in"), ("sign-in", "refused")],
            "stay",
            true,
        ),
        (&[("mailbox", "lost")], "test", false),
        (&[("mailbox", "not-sure")], "test", true),
        (&[("second-step", "codes-left")], "check", false),
        (&[("second-step", "codes-refused")], "check", true),
    ] {
        let person = Person::at_plan(None, answers);
        assert_eq!(step(&person, id).is_some(), there, "{answers:?} {id}");
    }
}

#[test]
fn a_step_that_depends_on_a_later_answer_is_put_as_a_condition_until_then() {
    let open = &PYPI
        .plans
        .routes
        .iter()
        .find(|route| route.id == "recovery-request-email");
    let open = open
        .unwrap()
        .steps
        .iter()
        .find(|step| step.id == "repository")
        .unwrap();
    let words = open.open.clone().unwrap();
    // the later answer, the step afterwards
    for (projects, shown) in [("public-repo", None), ("no-public-repo", Some(&open.text))] {
        let mut person = Person::at_plan(None, &LOST_MAILBOX);
        let before = step(&person, "repository");
        assert_eq!(before, Some(format!("{words} {}", open.text)));
        person.go_on();
        person.choose("me");
        person.choose(projects);
        while person.key() != "route-recovery-request-email" {
            person.press("back");
        }
        assert_eq!(step(&person, "repository").as_ref(), shown);
    }
}

#[test]
fn no_text_of_a_plan_has_an_unfilled_variable() {
    for way in WAYS.iter() {
        let text = walk(None, way).page().written();
        assert!(!text.contains(['{', '}']), "{way:?}: {text}");
    }
}

/// What a step's button is to do.
#[track_caller]
fn action(press: &str) -> Action {
    let mut parts = press
        .split(':')
        .skip(1)
        .map(|part| part.parse::<usize>().unwrap());
    let (route, step) = (parts.next().unwrap(), parts.next().unwrap());
    PYPI.plans.routes[route].steps[step].action.clone().unwrap()
}

#[test]
fn every_button_of_every_plan_does_what_it_says() {
    let mut count = 0;
    for way in WAYS.iter() {
        for press in walk(None, way).page().actions() {
            if press.starts_with("step:") {
                press_step(&mut walk(None, way), &press);
                count += 1;
            }
        }
    }
    assert!(count > 900, "{count}");
}

#[track_caller]
fn press_step(person: &mut Person, press: &str) {
    let before = person.screen();
    let answers = person.wizard.known().answers.clone();
    person.press(press);
    match action(press).target {
        ActionTarget::Answer(values) => {
            let known = person.wizard.known();
            assert!(
                values
                    .iter()
                    .all(|(fact, value)| known.value(*fact) == Some(*value))
            );
            assert_ne!(person.screen(), before);
            assert!(matches!(
                person.screen().body,
                Body::Question(_) | Body::Plan(_)
            ));
        }
        ActionTarget::Start => {
            assert_eq!(person.key(), "question-start");
            assert_eq!(person.wizard.known().answers, &answers);
        }
        ActionTarget::Route(route) => {
            let id = &PYPI.plans.routes[usize::from(route)].id;
            assert_eq!(person.key(), format!("route-{id}"));
            assert_eq!(person.plan().because, None);
            come_back(person, &before);
        }
        ActionTarget::Checklist(list) => {
            let id = &PYPI.plans.checklists[usize::from(list)].id;
            assert_eq!(person.key(), format!("checklist-{id}"));
            come_back(person, &before);
        }
    }
}

#[track_caller]
fn come_back(person: &mut Person, page: &account_recovery::screen::Screen) {
    person.press("back");
    assert_eq!(&person.screen(), page);
}

#[test]
fn checklists_open_from_every_page_and_lead_back() {
    let mut pages = vec![Person::new(None), Person::at_plan(None, &[])];
    pages.extend([Person::at_fields(None, &[]), Person::at_handover(None, &[])]);
    for person in &mut pages {
        let before = person.screen();
        for (list, key) in [
            ("checklist:0", "checklist-after"),
            ("checklist:1", "checklist-before"),
            ("checklist:2", "checklist-elsewhere"),
        ] {
            person.press(list);
            assert_eq!(person.key(), key);
            come_back(person, &before);
        }
    }
}

#[test]
fn boxes_stay_ticked() {
    let mut person = Person::at_plan(None, &[]);
    let id = person.plan().steps[0].id.clone();
    for on in [true, false, true] {
        person.happen(Event::Draft(DraftEvent::Ticked { id: id.clone(), on }));
        assert_eq!(person.plan().steps[0].ticked, on);
    }
    person.press("checklist:0");
    person.press("back");
    assert!(person.plan().steps[0].ticked);
}

#[test]
fn only_a_route_with_a_request_leads_on() {
    // answers, whether a request can begin
    for (answers, request) in [
        (&[][..], true),
        (&[("start", "request-open")], false),
        (&[("second-step", "codes-left")], false),
    ] {
        let person = Person::at_plan(None, answers);
        assert_eq!(person.plan().request, request, "{answers:?}");
        assert_eq!(person.page().submits(), request);
    }
}
