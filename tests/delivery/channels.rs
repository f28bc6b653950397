//! Channels from the definition to what goes over the network.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a definition that is not as expected ends the test"
)]

use std::fs;
use std::path::Path;

use account_recovery::answers::{Answers, Known};
use account_recovery::compile::compile;
use account_recovery::delivery::entries::Source;
use account_recovery::delivery::{post_fields, post_form, zendesk};
use account_recovery::pack::decode;
use account_recovery::request::{Values, Way, letter};
use account_recovery::service::{Channel, Service, Wire};
use account_recovery::wizard::Settings;

use super::person::{ID, empty_draft};
use super::texts;

/// The minimal definition with other channels in place of `post-json`.
#[track_caller]
fn with_channels(name: &str, channels: &str) -> Service {
    let minimal = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/definitions/minimal");
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&copy).unwrap();
    fs::copy(minimal.join("en.ftl"), copy.join("en.ftl")).unwrap();
    let definition = fs::read_to_string(minimal.join("service.toml")).unwrap();
    let changed = definition.replacen("kind = \"post-json\"", channels, 1);
    assert_ne!(changed, definition);
    // No other channel takes evidence.
    let changed = changed.replacen("evidence = { card = \"lost\" }\n", "", 1);
    fs::write(copy.join("service.toml"), changed).unwrap();
    let compiled = compile(&copy).unwrap().remove(0);
    let mut packed = compiled.service.clone();
    packed.plans.page_words.clear();
    assert_eq!(decode(&compiled.pack), Ok(packed));
    compiled.service
}

/// Fills the entries for a reader who gave name and, perhaps, address.
fn fill(service: &Service, wire: &Wire, address: &str) -> account_recovery::request::Texts {
    let form = &service.plans.requests[0];
    let answers = Answers::new(service);
    let known = Known {
        service,
        answers: &answers,
    };
    let mut typed = empty_draft(Settings::default());
    typed.keep("reader".into(), "ada".into());
    typed.keep("address".into(), address.into());
    let values = Values::parse(form, &known, &typed.entered()).unwrap();
    let draft = &form.drafts[usize::from(wire.draft)];
    let source = Source {
        letter: &letter::write(draft, &values, &known, Way::Endpoint),
        values: &values,
        known: &known,
        id: Some(ID),
    };
    source.fill(&wire.entries)
}

fn first(service: &Service) -> &Channel {
    &service.plans.requests[0].channels[0]
}

#[test]
fn a_tracker_gets_its_fields() {
    let service = with_channels(
        "post-fields",
        r#"kind = "post-fields"
        draft = "ticket"
        duplicate = "already filed as issue"
        requested-with = true
        entries = [
          { name = "title", content = "subject" },
          { name = "details", content = "body" },
          { name = "contact", template = "{address}" },
          { name = "clientref", content = "reference" },
        ]"#,
    );
    let Channel::PostFields(tracker) = first(&service) else {
        panic!("another channel");
    };
    assert_eq!(tracker.duplicate.as_deref(), Some("already filed as issue"));
    assert!(tracker.requested_with);
    let sent = post_fields::body(&fill(&service, &tracker.wire, "ada@mail.example"));
    let sent: serde_json::Value = serde_json::from_str(&sent).unwrap();
    let expected = serde_json::json!({
        "title": "Request of ada",
        "details": "I cannot sign in as ada.",
        "contact": "ada@mail.example",
        "clientref": ID.to_string(),
    });
    assert_eq!(sent, expected);
}

#[test]
fn a_form_gets_its_entries_and_an_empty_honeypot() {
    let service = with_channels(
        "post-form",
        r#"kind = "post-form"
        draft = "ticket"
        multipart = true
        token = "csrfmiddlewaretoken"
        ticket = "ticket"
        entries = [
          { name = "queue", template = "1" },
          { name = "website", template = "" },
          { name = "title", content = "subject" },
          { name = "submitter_email", template = "{address}" },
        ]"#,
    );
    let Channel::PostForm(form) = first(&service) else {
        panic!("another channel");
    };
    assert!(form.multipart);
    assert_eq!(form.token.as_deref(), Some("csrfmiddlewaretoken"));
    assert_eq!(form.ticket.as_deref(), Some("ticket"));
    assert_eq!(form.success, None);
    let entries = fill(&service, &form.wire, "ada@mail.example");
    let expected = [
        ("queue", "1"),
        ("website", ""),
        ("title", "Request of ada"),
        ("submitter_email", "ada@mail.example"),
    ];
    assert_eq!(entries, texts(&expected));
    assert!(post_form::urlencoded(&entries).starts_with("queue=1&website=&title=Request+of+ada&"));
}

#[test]
fn zendesk_gets_places_and_custom_fields() {
    let service = with_channels(
        "zendesk",
        r#"kind = "zendesk"
        draft = "ticket"
        entries = [
          { name = "email", template = "{address}" },
          { name = "subject", content = "subject" },
          { name = "body", content = "body" },
          { name = "360001", content = "reference" },
        ]"#,
    );
    let Channel::Zendesk(wire) = first(&service) else {
        panic!("another channel");
    };
    let sent = zendesk::body(&fill(&service, wire, "ada@mail.example"));
    assert!(sent.starts_with(r#"{"request":{"requester":{"email":"ada@mail.example"}"#));
    assert!(sent.contains(&format!(r#"{{"id":360001,"value":"{ID}"}}"#)));
}
