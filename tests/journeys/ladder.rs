//! Where the page is decides which ways there are, and what is written for them.

use account_recovery::delivery::Reply;
use account_recovery::delivery::ladder::{NotHere, Rung};
use account_recovery::screen::{DraftBody, HandoverPage};
use account_recovery::service::Channel;
use account_recovery::wizard::{DraftEffect, DraftEvent, Effect, Event, Settings};

use crate::person::page::Page as _;
use crate::person::{Answer, ENDPOINT, ORIGIN, Person};

fn settings(origin: &str, takes_files: bool) -> Settings {
    Settings {
        endpoint: Some(ENDPOINT.into()),
        origin: origin.into(),
        takes_files,
    }
}

#[test]
fn a_page_sends_where_its_endpoint_lets_it() {
    // settings, whether the page sends by itself
    for (settings, sends) in [
        (Settings::default(), false),
        (settings(ORIGIN, false), true),
        (settings("null", false), false),
        (settings("null", true), true),
    ] {
        let named = format!("{settings:?}");
        let mut person = Person::with(settings);
        person.answer(&[]);
        let channel = person.wizard.network_channel();
        assert_eq!(channel, sends.then_some(&Channel::PostJson), "{named}");
        let steps = person.wizard.ladder();
        let (rung, _) = steps[0];
        assert_eq!(rung == Rung::PostJson, sends, "{named}");
    }
}

#[test]
fn without_a_connection_the_request_stays_the_same_and_the_ways_do_not() {
    let mut person = Person::at_handover(Some(ENDPOINT), &[]);
    let before = person.wizard.request();
    person.happen(Event::Draft(DraftEvent::Online(false)));
    let offline = (Rung::PostJson, Some(NotHere::Offline));
    assert!(person.wizard.ladder().contains(&offline));
    assert_eq!(person.wizard.request(), before);
    person.happen(Event::Draft(DraftEvent::Online(true)));
    assert_eq!(person.wizard.ladder()[0], (Rung::PostJson, None));
}

/// A public ticket and a private mail.
const BOTH: &[Answer] = &[("mailbox", "lost")];

fn go_offline(person: &mut Person, offline: bool) {
    person.happen(Event::Draft(DraftEvent::Online(!offline)));
}

#[track_caller]
fn handover(person: &Person) -> HandoverPage {
    match person.draft() {
        DraftBody::Handover(page) => page,
        other => panic!("no hand-over: {other:?}"),
    }
}

/// What the page says cannot work: a reason and its ways, for each reason.
#[track_caller]
fn obstacles(person: &Person) -> String {
    let obstacles = handover(person).obstacles.into_iter();
    let named = obstacles.map(|one| format!("{}: {}", one.reason.code(), one.ways.join(", ")));
    let mut named: Vec<_> = named.collect();
    named.sort();
    named.join("; ")
}

#[test]
fn the_page_says_what_cannot_work_here_and_why() {
    const BOTH_OFFLINE: &str = "offline: Send it to support.example, File the public ticket";
    const FILE: &str = "from-file: Send it to support.example";
    const TICKET: &str = "offline: File the public ticket";
    let (web, file) = (settings(ORIGIN, false), settings("null", false));
    let bare = Settings::default();
    // settings, offline, whether a press can send now, what stops which ways
    for (settings, offline, sends, expected) in [
        (web.clone(), false, true, ""),
        (web, true, false, BOTH_OFFLINE),
        (settings("null", true), false, true, ""),
        (file.clone(), false, false, FILE),
        (file, true, false, &format!("{FILE}; {TICKET}")),
        (bare.clone(), false, false, ""),
        (bare, true, false, TICKET),
    ] {
        let named = format!("{settings:?} {offline}");
        let mut person = Person::at_handover_with(settings, BOTH);
        go_offline(&mut person, offline);
        assert_eq!(obstacles(&person), expected, "{named}");
        person.happen(Event::Continue(Vec::new()));
        assert_eq!(person.posted().is_some(), sends, "{named}");
    }
}

/// Every text of the hand-over, and the boxes that are ticked.
fn texts(person: &Person) -> Vec<String> {
    let page = person.page();
    let texts = page.with("data-copy").into_iter();
    let ticks = page.with("data-tick").into_iter();
    let ticks = ticks.map(|(tick, id)| format!("{id} {:?}", tick.attribute("checked")));
    texts.map(|(text, _)| text.written()).chain(ticks).collect()
}

/// Whether the ways beside the endpoint are there to be seen.
#[track_caller]
fn others_are_open(person: &Person) -> bool {
    let page = person.page();
    let mut all = page.all().into_iter();
    let details = all.find(|element| element.tag == "details");
    details.unwrap().attribute("open").is_some()
}

#[test]
fn a_connection_that_comes_and_goes_takes_nothing_away() {
    let mut person = Person::at_handover(Some(ENDPOINT), BOTH);
    assert!(!others_are_open(&person));
    person.press("copy:entry-title");
    person.happen(Event::Draft(DraftEvent::Copied(true)));
    let before = texts(&person);
    for offline in [true, false, true, false] {
        go_offline(&mut person, offline);
        assert_eq!(texts(&person), before);
        assert!(others_are_open(&person), "what was offered stays");
    }
    person.go_on();
    person.get_stored();
    assert_eq!(person.key(), "receipt");
}

#[test]
fn a_connection_that_is_lost_earlier_opens_nothing() {
    let mut person = Person::at_review(Some(ENDPOINT), &[]);
    go_offline(&mut person, true);
    go_offline(&mut person, false);
    person.go_on();
    assert!(!others_are_open(&person));
}

#[test]
fn after_a_failure_the_message_leads_to_the_other_ways_and_they_stay() {
    let mut person = Person::at_handover(Some(ENDPOINT), &[]);
    person.go_on();
    person.get(Reply::Unreachable);
    let page = person.page();
    let problems = page.with("id").into_iter();
    let (problems, _) = problems
        .into_iter()
        .find(|(_, id)| *id == "problems")
        .unwrap();
    let (link, target) = problems.with("data-focus")[0];
    assert_eq!((link.tag, target), ("a", "other-ways"));
    assert!(
        page.with("id")
            .iter()
            .any(|(there, id)| *id == target && there.tag == "summary")
    );
    person.go_on();
    assert!(others_are_open(&person), "also while it is tried again");
}

#[test]
fn a_mail_can_always_be_saved_as_a_file_and_must_be_if_it_is_too_long() {
    // person, class of the button, whether the mail opens by an address
    for (mut person, class, opens) in [
        (Person::at_handover(None, BOTH), "other", true),
        (Person::with_long_mail(), "go", false),
    ] {
        let page = person.page();
        let actions = page.with("data-action");
        let (button, _) = actions
            .iter()
            .find(|(_, action)| *action == "save-mail:mail")
            .unwrap();
        assert_eq!(button.attribute("class"), Some(class));
        let mut links = page.with("href").into_iter();
        assert_eq!(links.any(|(_, href)| href.starts_with("mailto:")), opens);
        assert_eq!(page.written().contains("too long to be opened"), !opens);
        person.press("save-mail:mail");
        let (name, text) = person.saved().unwrap();
        assert!(
            name.starts_with("mail-") && name.ends_with(".eml"),
            "{name}"
        );
        assert!(text.contains("\r\nTo: support@pypi.org\r\n"), "{text}");
    }
}

#[test]
fn there_is_no_file_of_a_mail_that_is_not_sent() {
    let mut person = Person::at_handover(None, &[]);
    let press = account_recovery::wizard::Press::parse("save-mail:mail").unwrap();
    person.happen(Event::Press(press));
    assert_eq!(person.effects, []);
}

#[test]
fn the_whole_request_can_be_kept_as_text_and_copied() {
    let mut person = Person::at_handover(None, BOTH);
    person.press("save-text");
    let (name, text) = person.saved().unwrap();
    assert!(
        name.starts_with("request-") && name.ends_with(".txt"),
        "{name}"
    );
    let text = text.to_owned();
    for part in [
        "== public: ticket ==",
        "== private: wanted ==\nnew@mail.example\n",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    person.press("copy-request");
    assert_eq!(person.effects, [Effect::Draft(DraftEffect::Copy(text))]);
    let ticks = texts(&person);
    person.happen(Event::Draft(DraftEvent::Copied(true)));
    assert_eq!(texts(&person), ticks, "no box belongs to it");
}
