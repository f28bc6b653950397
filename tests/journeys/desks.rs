//! People before support desks that have fields of their own.

use std::path::Path;
use std::sync::LazyLock;

use account_recovery::compile::compile;
use account_recovery::delivery::Landing;
use account_recovery::delivery::Reply;
use account_recovery::delivery::outgoing::Outgoing;
use account_recovery::service::Service;
use account_recovery::wizard::{DraftEffect, Effect, Settings};

use crate::person::{ORIGIN, Person};

static DESKS: LazyLock<Service> = LazyLock::new(|| {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/definitions/desks");
    compile(&dir).unwrap().remove(0).service
});

/// What a person typed.
pub(crate) const CONTACT: &str = "ada@mail.example";
pub(crate) const STORY: &str = "“Help”, 100 % & <more>\nsecond line";

/// The address of every desk, on the page's own site.
pub(crate) const DESK: &str = "https://help.example/desk/submit/";

/// The page of the form, with its token.
pub(crate) const FORM: &str = r#"<form method="post"><input type="hidden" name="csrfmiddlewaretoken" value="t&amp;1">
    <input name="title"><input name="submitter_email"></form>"#;

/// Somebody who filled everything in for a kind of desk, at the hand-over.
#[track_caller]
pub(crate) fn at_desk(desk: &'static str) -> Person {
    let settings = Settings {
        endpoint: Some(DESK.into()),
        origin: ORIGIN.into(),
        takes_files: false,
    };
    let mut person = Person::of(&DESKS, settings);
    person.answer(&[("desk", desk)]);
    person.go_on();
    person.type_into("account", "octocat");
    person.type_into("contact", CONTACT);
    person.type_into("story", STORY);
    person.go_on();
    person.go_on();
    assert_eq!(person.key(), "handover");
    person
}

/// The same person once the request is on its way; a form was read before.
#[track_caller]
pub(crate) fn sending_to(desk: &'static str) -> Person {
    let mut person = at_desk(desk);
    person.go_on();
    if is_form(desk) {
        person.get(page(200, FORM, DESK));
    }
    assert!(person.posted().is_some());
    person
}

/// Whether a desk has a form, whose page is read first.
pub(crate) fn is_form(desk: &str) -> bool {
    desk == "form" || desk == "parts"
}

/// An answer from an address.
pub(crate) fn page(status: u16, body: &str, landed: &str) -> Reply {
    Reply::Answer {
        status,
        retry_after: None,
        landing: Landing::new(landed.into()),
        body: body.into(),
    }
}

impl Person {
    /// What the last event wants fetched.
    pub(crate) fn fetched(&self) -> Option<&Outgoing> {
        self.effects.iter().find_map(|effect| match effect {
            Effect::Draft(DraftEffect::Fetch(out)) => Some(out),
            _ => None,
        })
    }
}
