//! Requests: the JSON that is sent, the texts that people read, and what never gets into them.
#![cfg(feature = "cli")]

#[path = "person/mod.rs"]
mod person;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use account_recovery::evidence::Evidence;
use account_recovery::evidence::body::Body;
use account_recovery::evidence::gate::Scheme;
use account_recovery::request::{Request, Texts};
use account_recovery::service::RouteKind;
use person::ways::{WAYS, Way, walk};
use person::{Answer, ENDPOINT, ID, Person};
use proptest::prelude::*;
use serde_json::Value;

/// Somebody of a team who lost the mailbox, at the check, with every field filled in.
#[track_caller]
fn filled() -> Person {
    const TEAM: [Answer; 2] = [("mailbox", "lost"), ("owner", "team")];
    let mut person = Person::at_fields(None, &TEAM);
    for (field, text) in [
        ("username", "octocat"),
        ("repository", "https://github.com/octocat/hello"),
        ("factor", "app on a phone that broke"),
        ("story", "Since May.\nThe project is \"hello\"."),
        ("current", "old@mail.example"),
        ("wanted", "new@mail.example"),
        ("role", "maintainer"),
        ("reporter", "octocat"),
    ] {
        person.type_into(field, text);
    }
    person.go_on();
    assert_eq!(person.key(), "review");
    person
}

const TICKET: &str = "Account recovery request for PyPI\n\n\
    Site: PyPI (pypi.org)\n\
    Username: `octocat`\n\
    The account is run by a team.\n\n\
    My password is accepted, but I cannot pass the page “Two-factor authentication”: I have no working app, key or recovery code.\n\
    I can no longer read the mailbox of the primary address.\n\
    Second factor: app on a phone that broke\n\
    Recovery codes: never made, lost or refused; I have none that works.\n\n\
    A project of mine links to a public repository where I can push.\n\
    Repository: https://github.com/octocat/hello\n\
    I am sending the details to support by private mail today.\n\n\
    Since May.\nThe project is \"hello\".\n\n\
    Number of this request: 070W3GE1R70W3GE1R70W3GE1R7";

const MAIL: &str = "Account recovery on PyPI: octocat\n\n\
    Hello, this belongs to my public account recovery request.\n\n\
    Site: PyPI (pypi.org)\n\
    Username: octocat\n\
    Number of the request: 070W3GE1R70W3GE1R70W3GE1R7\n\
    Address on file: old@mail.example\n\
    Address that should become the primary one: new@mail.example (on no account of the site)\n\
    The account belongs to a team or company.\n\
    My role: maintainer\n\
    The ticket is filed by the GitHub account octocat.\n\
    I read the help page in this language: en";

#[test]
fn the_texts_say_what_was_answered_and_typed() {
    let request = filled().wizard.request().unwrap();
    assert_eq!(
        request.body.parts().public.last().unwrap(),
        &("ticket".into(), TICKET.into())
    );
    assert_eq!(
        request.body.parts().private.last().unwrap(),
        &("mail".into(), MAIL.into())
    );
}

#[test]
fn a_request_is_written_in_the_order_of_the_format() {
    let answers = vec![("start".into(), "signed-out".into())];
    let public = vec![("ticket".into(), "one\ntwo".into())];
    let body = Body::new("recovery-request-email".into(), answers, public, Vec::new());
    let request = Request {
        id: ID,
        service: "pypi".into(),
        account: "octocat".into(),
        reporter: "github:octocat".into(),
        language: "en".into(),
        created: 1_767_225_600,
        definition: [0; 32],
        body: body.unwrap(),
        evidence: Evidence::new(Scheme::Commit, "$argon2id$v=19$x".into()),
    };
    let json = format!(
        "{{\"v\":2,\"rid\":\"{ID}\",\"service\":\"pypi\",\"account\":\"octocat\",\"reporter\":\"github:octocat\",\
         \"language\":\"en\",\"created\":1767225600,\"definition\":\"{}\",\"route\":\"recovery-request-email\",\
         \"answers\":{{\"start\":\"signed-out\"}},\"public\":{{\"ticket\":\"one\\ntwo\"}},\"private\":{{}},\
         \"evidence\":[{{\"scheme\":\"commit\",\"phc\":\"$argon2id$v=19$x\"}}]}}",
        "00".repeat(32)
    );
    assert_eq!(request.to_json(), json);
    assert!(serde_json::from_str::<Value>(&json).is_ok());
}

/// Names of the members of an object.
#[track_caller]
fn members(object: &Value) -> Vec<&str> {
    let members = object.as_object().into_iter().flatten();
    members.map(|(name, _)| name.as_str()).collect()
}

#[test]
fn a_request_of_a_journey_has_the_members_of_the_format() {
    let request = filled().wizard.request().unwrap();
    let json: Value = serde_json::from_str(&request.to_json()).unwrap();
    // member, names inside
    for (part, names) in [
        (
            &json,
            "v rid service account reporter language created definition route answers public private evidence",
        ),
        (&json["public"], "username repository factor story ticket"),
        (&json["private"], "current wanted role reporter mail"),
    ] {
        assert_eq!(members(part).join(" "), names);
    }
}

#[test]
fn a_request_of_a_journey_says_who_asks_for_what() {
    let request = filled().wizard.request().unwrap();
    let json: Value = serde_json::from_str(&request.to_json()).unwrap();
    // member, value
    for (member, value) in [
        ("account", Value::from("octocat")),
        ("reporter", Value::from("github:octocat")),
        ("route", Value::from("recovery-request-email")),
        ("created", Value::from(person::NOW)),
        ("evidence", Value::Array(Vec::new())),
    ] {
        assert_eq!(json[member], value);
    }
    assert_eq!(json["language"], "en");
}

#[test]
fn there_is_no_request_before_its_fields_are_fit_to_send() {
    assert_eq!(Person::at_plan(None, &[]).wizard.request(), None);
    assert_eq!(Person::at_fields(None, &[]).wizard.request(), None);
    assert!(Person::at_review(None, &[]).wizard.request().is_some());
}

#[test]
fn a_request_for_the_test_site_says_so_at_once() {
    let person = Person::at_review(None, &[("site", "testpypi")]);
    let request = person.wizard.request().unwrap();
    let (_, ticket) = request.body.parts().public.last().unwrap();
    let mut lines = ticket.lines();
    assert_eq!(lines.next(), Some("Account recovery request for TestPyPI"));
    assert_eq!(
        lines.nth(1),
        Some("This request is for TestPyPI (test.pypi.org), not for PyPI.")
    );
    assert!(!ticket.contains("Site: PyPI"));
}

#[test]
fn the_receipt_says_where_the_request_went_and_what_comes_next() {
    let mut person = Person::at_handover(Some(ENDPOINT), &[("mailbox", "lost")]);
    person.go_on();
    person.get_stored();
    let text = person.wizard.receipt_text().unwrap();
    for part in [
        &format!("Request number: {ID}\n"),
        "Handed over: 2026-01-01 00:00 UTC\n",
        "The request was stored at support.example.\n",
        "2026-01-02: ",
        "2026-01-15: ",
        "== public: ticket ==\nAccount recovery request for PyPI\n",
        "== private: wanted ==\nnew@mail.example\n",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(text.ends_with('\n') && !text.contains(['{', '}']), "{text}");
}

/// The ways that end in a request.
static SUPPORTED: LazyLock<Vec<&'static Way>> = LazyLock::new(|| {
    let asks = |way: &&'static Way| {
        let plan = walk(None, way).plan();
        plan.request && plan.kind == RouteKind::Support
    };
    WAYS.iter().filter(asks).collect()
});

/// The check of a request at the end of a way, or `None` where a text cannot be sent.
fn review(
    way: &Way,
    owner: &'static str,
    projects: &'static str,
    texts: &[String; 3],
) -> Option<Person> {
    let mut person = walk(None, way);
    person.go_on();
    person.answer(&[("owner", owner), ("projects", projects)]);
    let [public, private, story] = texts;
    for (field, text) in [
        ("username", "octocat"),
        ("repository", "https://github.com/octocat/hello"),
        ("factor", public),
        ("story", story),
        ("current", "secret-current@mail.example"),
        ("wanted", "secret-wanted@mail.example"),
        ("neutral", "secret-neutral@mail.example"),
        ("role", private),
        ("reporter", "secret-reporter"),
    ] {
        if person::page::Page::named(&person.page(), field).is_some() {
            person.type_into(field, text);
        }
    }
    person.go_on();
    (person.key() == "review").then_some(person)
}

/// What people write, now and then with something that does not belong there.
fn writing() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => "[a-zA-Z ,.]{1,20}",
        2 => Just("\n".to_owned()),
        1 => Just("me@mail.example".to_owned()),
        1 => Just("`\"\\{site}".to_owned()),
    ];
    prop::collection::vec(piece, 0..6).prop_map(|pieces| pieces.join(" "))
}

fn gaps(texts: &Texts) -> bool {
    let letters = texts
        .iter()
        .filter(|(id, _)| id == "ticket" || id == "mail");
    letters
        .into_iter()
        .any(|(_, text)| text.contains("\n\n\n") || text.starts_with('\n') || text.ends_with('\n'))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_public_text_holds_an_address_or_a_private_field(
        way in prop::sample::select(SUPPORTED.clone()),
        owner in prop::sample::select(vec!["me", "team"]),
        projects in prop::sample::select(vec!["public-repo", "no-public-repo", "none"]),
        public in writing(),
        story in writing(),
    ) {
        let private = "secret-role".to_owned();
        if let Some(person) = review(way, owner, projects, &[public, private, story]) {
            let request = person.wizard.request().unwrap();
            for (id, text) in request.body.parts().public {
                prop_assert!(!text.contains("secret"), "{id}: {text}");
                prop_assert!(!text.contains('@'), "{id}: {text}");
            }
        }
    }

    #[test]
    fn no_letter_has_gaps(
        way in prop::sample::select(SUPPORTED.clone()),
        owner in prop::sample::select(vec!["me", "team"]),
        projects in prop::sample::select(vec!["public-repo", "no-public-repo", "none"]),
        story in prop::option::of(Just("Since May.")),
    ) {
        let texts = [String::new(), String::new(), story.unwrap_or_default().to_owned()];
        let person = review(way, owner, projects, &texts).unwrap();
        let request = person.wizard.request().unwrap();
        let parts = request.body.parts();
        prop_assert!(!gaps(parts.public), "{parts:?}");
        prop_assert!(!gaps(parts.private), "{parts:?}");
    }

    #[test]
    fn whatever_is_in_a_text_comes_out_of_the_json(
        texts in prop::collection::vec(("[a-z-]{1,8}", ".{0,40}|[\\x00-\\x20\"\\\\\u{7f}-\u{9f}\u{2028}]{0,20}"), 0..5),
        account in any::<String>(),
    ) {
        let mut request = filled().wizard.request().unwrap();
        // the last text under a name
        let texts: BTreeMap<String, String> = texts.into_iter().collect();
        let texts: Texts = texts.into_iter().collect();
        request.body = Body::new(String::new(), Vec::new(), texts.clone(), Vec::new()).unwrap();
        request.account = account;
        let json: Value = serde_json::from_str(&request.to_json()).unwrap();
        prop_assert_eq!(json["account"].as_str(), Some(request.account.as_str()));
        for (id, text) in &texts {
            prop_assert_eq!(json["public"][id].as_str(), Some(text.as_str()));
        }
    }
}
