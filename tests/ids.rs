//! Ids have one rule: what a definition may call its parts, the files that it saves are read back with.
#![cfg(feature = "cli")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper that finds something else ends the test, as the test itself would"
)]

#[path = "person/mod.rs"]
mod person;

use std::fs;
use std::path::{Path, PathBuf};

use account_recovery::compile::{check, compile};
use account_recovery::file::{DraftFile, File, ReceiptFile};
use account_recovery::service::Service;
use account_recovery::wizard::Settings;
use person::{ORIGIN, Person};
use proptest::prelude::*;

const TOML: &str = r#"
[service]
id = "@service"
languages = ["en"]
reviewed = "2026-11-23"
source = "all"
[sources]
all = { title = "All", date = "2026-11-23" }
[site]
fact = "site"
hosts = { main = "sign-in.library.example" }
[codes]
alphabet = "0123456789abcdef"
length = 16
[addresses]
support = "support@library.example"
@asked
[[fact]]
id = "site"
values = ["main"]
drafting = true
[[rule]]
id = "all"
route = "@route"
[[route]]
id = "@route"
kind = "support"
request = "@request"
steps = ["write"]
[[request]]
id = "@request"
needs = ["@field"]
@drafting
[[request.field]]
id = "@field"
kind = "text"
audience = "private"
[[request.draft]]
id = "@draft"
audience = "private"
to = "support"
lines = ["said"]
[[request.channel]]
kind = "mailto"
draft = "@draft"
[never-ask]
kinds = ["password"]
[evidence]
public = "withhold"
private = "withhold"
"#;

/// What makes the definition ask something.
const ASKED: [(&str, &str); 2] = [
    (
        "@asked",
        "[[fact]]\nid = \"@fact\"\nvalues = [\"@value\", \"other\"]\ndrafting = true",
    ),
    ("@drafting", "drafting = [\"@fact\"]"),
];

const FTL: &str = "
service = Library
site-main = Library
ask-site = Where?
choice-site-main = There
ask-@fact = What is it?
choice-@fact-@value = This
choice-@fact-other = That
rule-all = Because.
route-@route = Write
step-@route-write = Write to us.
field-@request-@field = What is it?
draft-@request-@draft = Mail
    .subject = Help
line-@request-@draft-said = { $@field }
never-ask-password = Your password
";

/// The ids that the definition has places for.
const PLACES: [&str; 7] = [
    "@service", "@fact", "@value", "@route", "@request", "@field", "@draft",
];

fn write(folder: &str, ids: &[String], asks: bool) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(folder);
    fs::create_dir_all(&folder).unwrap();
    let asked = ASKED.map(|(place, text)| (place, if asks { text } else { "" }));
    let (mut toml, mut ftl) = (TOML.to_owned(), FTL.to_owned());
    for (place, text) in asked {
        toml = toml.replace(place, text);
    }
    if !asks {
        let lines = ftl.lines().filter(|line| !line.contains("@fact"));
        ftl = lines.collect::<Vec<_>>().join("\n");
    }
    for (place, id) in PLACES.iter().zip(ids) {
        toml = toml.replace(place, id);
        ftl = ftl.replace(place, id);
    }
    fs::write(folder.join("service.toml"), toml).unwrap();
    fs::write(folder.join("en.ftl"), ftl).unwrap();
    folder
}

fn settings() -> Settings {
    Settings {
        endpoint: None,
        origin: ORIGIN.into(),
        takes_files: false,
    }
}

/// Somebody who filled everything in.
fn at_review(service: &Service, asks: bool, text: &str) -> Person {
    let mut person = Person::of(service, settings());
    person.go_on();
    if asks {
        person.choose(&service.facts[0].choices[0].id);
    }
    assert_eq!(person.key(), "fields");
    person.type_into(&service.plans.requests[0].fields[0].id, text);
    person.go_on();
    assert_eq!(person.key(), "review");
    person
}

fn draft_of(person: &mut Person, service: &str) -> DraftFile {
    person.press("save-draft");
    let (_, text) = person.saved().unwrap();
    match File::read(text.as_bytes(), service) {
        Ok(File::Draft(draft)) => draft,
        other => panic!("{other:?} of {text}"),
    }
}

fn receipt_of(person: &mut Person, service: &str) -> ReceiptFile {
    person.go_on();
    person.press("finish");
    person.press("save-receipt");
    let (_, text) = person.saved().unwrap();
    match File::read(text.as_bytes(), service) {
        Ok(File::Receipt(receipt)) => receipt,
        other => panic!("{other:?} of {text}"),
    }
}

/// Both files of a definition are read back with its own ids.
fn comes_back(folder: &Path, ids: &[String], asks: bool) {
    let service = compile(folder)
        .expect("a definition without faults")
        .remove(0)
        .service;
    let [id, fact, value, route, _, field, _] = ids else {
        panic!("an id for each place");
    };
    let answers = match asks {
        true => vec![(fact.clone(), value.clone())],
        false => Vec::new(),
    };
    let text = "I am locked out.";
    let mut person = at_review(&service, asks, text);
    let draft = draft_of(&mut person, id);
    assert_eq!((&draft.service, &draft.route), (id, route));
    assert_eq!(draft.answers, answers);
    assert_eq!(draft.typed, [(field.clone(), text.to_owned())]);
    let receipt = receipt_of(&mut person, id);
    assert_eq!((&receipt.service, &receipt.route), (id, route));
    assert_eq!(receipt.answers, answers);
}

fn plain() -> [String; 7] {
    ["library", "kind", "this", "ask", "help", "story", "mail"].map(str::to_owned)
}

#[test]
fn files_of_a_definition_that_asks_nothing_come_back() {
    let ids = plain();
    comes_back(&write("asks-nothing", &ids, false), &ids, false);
}

#[test]
fn the_longest_id_is_allowed_everywhere_and_a_longer_one_nowhere() {
    for (at, place) in PLACES.iter().enumerate() {
        for (letters, allowed) in [(40, true), (41, false)] {
            let mut ids = plain();
            ids[at] = "a".repeat(letters);
            let folder = write("longest", &ids, true);
            let faults = check(&folder).err();
            assert_eq!(
                faults.is_none(),
                allowed,
                "{place} of {letters}: {faults:?}"
            );
            if allowed {
                comes_back(&folder, &ids, true);
            }
        }
    }
}

fn id() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => "[a-z0-9][a-z0-9-]{0,39}",
        1 => "[a-z0-9-]{38,44}",
        1 => "[a-zA-Z0-9-]{1,12}",
        1 => "[^\"\\\\\\p{C}]{0,6}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// Whatever `check` accepts, saves files that can be opened again.
    #[test]
    fn files_of_every_definition_come_back(ids in prop::collection::vec(id(), PLACES.len())) {
        let folder = write("every", &ids, true);
        if check(&folder).is_ok() {
            comes_back(&folder, &ids, true);
        }
    }
}
