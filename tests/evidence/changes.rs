//! Every single change of a request, found by walking its JSON, is refused: each text, each name, a member added, left out,
//! moved between the public and the private part, and a name that is there twice, at any depth.

use std::fmt::Write;

use super::keys::{IDENTITIES, TODAY, recipient};
use super::support::{CODES, KEYS, file, run, text};
use account_recovery::evidence::code::Code;
use account_recovery::evidence::commit::{commit, commit_pbkdf2};
use account_recovery::evidence::context::Context;
use account_recovery::evidence::filed::SubmittedRequest;
use account_recovery::evidence::proof::prove;
use account_recovery::evidence::seal::seal;
use account_recovery::evidence::staff_check::{Input, Inputs, StaffCheck};
use account_recovery::evidence::verify::Outcome;

/// JSON in which a name may be there twice.
#[derive(Clone)]
enum Node {
    Text(String),
    /// As it stands in the JSON.
    Raw(String),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

/// A request with line ends, signs beyond ASCII and an empty text in it, and members in all its parts.
const REQUEST: &str = r#"{"v":2,"rid":"00041061050R3GG28A1C60T3GF","service":"pypi","account":"example-user",
"reporter":"github:octocat","language":"en","created":1767225600,
"definition":"1111111111111111111111111111111111111111111111111111111111111111","route":"recovery-request-email",
"answers":{"start":"signed-out","mailbox":"lost"},"public":{"username":"example-user","note":"caf\u00e9 \ud83d\ude00"},
"private":{"wanted":"new@example.org","letter":"Dear support,\r\nplease.\n","empty":""}}"#;

impl Node {
    fn of(value: &serde_json::Value) -> Self {
        match value {
            serde_json::Value::String(text) => Self::Text(text.clone()),
            serde_json::Value::Array(list) => Self::List(list.iter().map(Self::of).collect()),
            serde_json::Value::Object(map) => {
                let members = map.iter();
                Self::Object(
                    members
                        .map(|(name, it)| (name.clone(), Self::of(it)))
                        .collect(),
                )
            }
            other => Self::Raw(other.to_string()),
        }
    }

    fn write(&self, out: &mut String) {
        match self {
            Self::Text(text) => *out += &quoted(text),
            Self::Raw(raw) => *out += raw,
            Self::List(list) => {
                for (at, one) in list.iter().enumerate() {
                    *out += if at == 0 { "[" } else { "," };
                    one.write(out);
                }
                *out += if list.is_empty() { "[]" } else { "]" };
            }
            Self::Object(members) => {
                for (at, (name, value)) in members.iter().enumerate() {
                    let _ = write!(out, "{}{}:", if at == 0 { "{" } else { "," }, quoted(name));
                    value.write(out);
                }
                *out += if members.is_empty() { "{}" } else { "}" };
            }
        }
    }

    /// Every single change of it, with what was changed.
    fn changes(&self, path: &str, marks: usize) -> Vec<(String, Node)> {
        match self {
            Self::Text(text) => texts(path, text, marks),
            Self::Raw(number) => {
                let other = [
                    "1",
                    &format!("{number}.0"),
                    &format!("{number}e0"),
                    &format!("\"{number}\""),
                    "null",
                ]
                .map(|raw| (format!("{path} as {raw}"), Self::Raw(raw.into())));
                other.into()
            }
            Self::List(list) => {
                let mut changes = Vec::new();
                for (at, one) in list.iter().enumerate() {
                    let inside = one.changes(&format!("{path}[{at}]"), marks);
                    changes.extend(
                        inside
                            .into_iter()
                            .map(|(what, changed)| (what, Self::List(with(list, at, changed)))),
                    );
                    let mut fewer = list.clone();
                    fewer.remove(at);
                    changes.push((format!("{path}[{at}] left out"), Self::List(fewer)));
                }
                changes
            }
            Self::Object(members) => objects(path, members, marks),
        }
    }
}

fn quoted(text: &str) -> String {
    // What is half a character stands for itself.
    serde_json::Value::from(text)
        .to_string()
        .replace("HALF", "\\ud800")
}

/// Changes of a text or of a name, by its characters at some places, the last among them.
fn variants(text: &str, marks: usize) -> Vec<String> {
    let mut changed = vec![
        format!("{text} "),
        format!(" {text}"),
        format!("{text}\n"),
        format!("{text}\0"),
        format!("{text}\u{200b}"),
        format!("{text}HALF"),
        format!("x{text}"),
        String::new(),
        text.to_ascii_uppercase(),
        text.to_ascii_lowercase(),
        text.replace("\r\n", "\n"),
        text.replace('\n', "\r\n"),
        text.replace('-', ""),
        text.replace('e', "ｅ"),
        text.replace('é', "e\u{301}"),
        text.replace('0', "O"),
        text.chars().rev().collect(),
    ];
    let places: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    let step = places.len().div_ceil(marks).max(1);
    for at in places.into_iter().rev().step_by(step) {
        let (before, after) = text.split_at(at);
        let mut rest = after.chars();
        let old = rest.next();
        changed.push(format!("{before}{}", rest.as_str()));
        let new = if old == Some('A') { 'B' } else { 'A' };
        changed.push(format!("{before}{new}{}", rest.as_str()));
    }
    changed.retain(|other| other != text);
    changed.sort();
    changed.dedup();
    changed
}

fn texts(path: &str, text: &str, marks: usize) -> Vec<(String, Node)> {
    let mut changes: Vec<_> = variants(text, marks)
        .into_iter()
        .map(|other| (format!("{path} as {other:?}"), Node::Text(other)))
        .collect();
    for raw in ["null", "0", "[]", "{}"] {
        changes.push((format!("{path} as {raw}"), Node::Raw(raw.into())));
    }
    changes
}

/// A list with another value at a place.
fn with<T: Clone>(list: &[T], at: usize, value: T) -> Vec<T> {
    let (before, rest) = list.split_at(at);
    [before, &[value], rest.get(1..).unwrap_or_default()].concat()
}

/// A list without what is at a place.
fn without<T: Clone>(list: &[T], at: usize) -> Vec<T> {
    let mut fewer = list.to_vec();
    fewer.remove(at);
    fewer
}

type Members = [(String, Node)];

fn objects(path: &str, members: &Members, marks: usize) -> Vec<(String, Node)> {
    let mut changes = additions(path, members);
    for (at, (name, _)) in members.iter().enumerate() {
        if path.is_empty() && name == "language" {
            continue;
        }
        let own = if path.is_empty() {
            name.clone()
        } else {
            format!("{path}.{name}")
        };
        changes.extend(of_member(&own, members, at, marks));
    }
    changes
}

/// What can be done to one member: another name, left out, there twice, and every change inside it.
fn of_member(own: &str, members: &Members, at: usize, marks: usize) -> Vec<(String, Node)> {
    let Some((name, value)) = members.get(at) else {
        return Vec::new();
    };
    let mut changes = vec![(format!("{own} left out"), without(members, at))];
    for other in variants(name, marks) {
        let what = format!("{own} called {other:?}");
        changes.push((what, with(members, at, (other, value.clone()))));
    }
    for (place, copy) in [
        (at, value.clone()),
        (members.len(), value.clone()),
        (at, Node::Raw("null".into())),
        (members.len(), Node::Text("other".into())),
    ] {
        let mut twice = members.to_vec();
        twice.insert(place, (name.clone(), copy));
        changes.push((format!("{own} twice"), twice));
    }
    for (what, changed) in value.changes(own, marks) {
        changes.push((what, with(members, at, (name.clone(), changed))));
    }
    let objects = changes.into_iter();
    objects
        .map(|(what, members)| (what, Node::Object(members)))
        .collect()
}

/// Members that were not there.
fn additions(path: &str, members: &Members) -> Vec<(String, Node)> {
    let mut added = Vec::new();
    for name in ["", "note", "phc", "contact", "wanted2", "V"] {
        if members.iter().all(|(other, _)| other != name) {
            for value in [
                Node::Text("x".into()),
                Node::Raw("null".into()),
                Node::Raw(r#"{"a":{"b":1}}"#.into()),
            ] {
                added.push((format!("{path} with {name:?} added"), (name, value)));
            }
        }
    }
    let twice = Node::Raw(r#"{"a":{"b":1,"c":2,"b":1}}"#.into());
    let what = format!("{path} with a name twice in what is added");
    added.push((what, ("extra", twice)));
    let all = added.into_iter();
    all.map(|(what, (name, value))| {
        let more = [members, &[(name.to_owned(), value)]].concat();
        (what, Node::Object(more))
    })
    .collect()
}

/// Each member of one part moved to the other, and copied there.
#[expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "the request belongs to the tests"
)]
fn moves(request: &serde_json::Value) -> Vec<(String, Node)> {
    let mut changes = Vec::new();
    for (from, to) in [
        ("public", "private"),
        ("private", "public"),
        ("answers", "public"),
        ("public", "answers"),
    ] {
        for (name, text) in request[from].as_object().unwrap() {
            let mut moved = request.clone();
            moved[to][name] = text.clone();
            changes.push((format!("{from}.{name} copied to {to}"), Node::of(&moved)));
            moved[from].as_object_mut().unwrap().remove(name);
            changes.push((format!("{from}.{name} moved to {to}"), Node::of(&moved)));
        }
    }
    changes
}

/// The request with a piece of evidence, and every single change of it, as JSON.
#[expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "the request belongs to the tests"
)]
fn changed(evidence: serde_json::Value, marks: usize) -> (String, Vec<(String, String)>) {
    let mut request: serde_json::Value = serde_json::from_str(REQUEST).unwrap();
    request["evidence"] = serde_json::json!([evidence]);
    let mut changes = Node::of(&request).changes("", marks);
    changes.extend(moves(&request));
    let written = changes.into_iter().map(|(what, node)| {
        let mut json = String::new();
        node.write(&mut json);
        (what, json)
    });
    (request.to_string(), written.collect())
}

/// A request with evidence made for it, and its changes. Where checking one takes long, fewer `marks` change fewer characters
/// of each text, but no text and no name is left out.
#[expect(clippy::unwrap_used, reason = "the request belongs to the tests")]
fn made(
    marks: usize,
    make: impl Fn(&Code, &Context<'_>) -> serde_json::Value,
) -> (String, Vec<(String, String)>) {
    let filed = SubmittedRequest::parse(REQUEST.as_bytes()).unwrap();
    let code = Code::parse_line("0123456789abcdef", false).unwrap();
    changed(make(&code, &filed.context()), marks)
}

/// Checks a request through the library: what it comes to.
#[expect(clippy::unwrap_used, reason = "the lists belong to the tests")]
fn outcome(json: &str, codes: &str, keys: &str) -> Outcome {
    let input = [Input {
        name: "request.json",
        bytes: json.as_bytes(),
    }];
    let mut check = StaffCheck::read(Inputs {
        requests: &input,
        codes: Some(codes.as_bytes()),
        public_keys: Some(keys.as_bytes()),
        identity: Some(IDENTITIES.as_bytes()),
        ..Inputs::default()
    })
    .unwrap();
    while check.step() {}
    check.outcome()
}

/// The public key of the code for the account of the request; it is that of the specification.
fn key() -> &'static str {
    KEYS.lines().last().unwrap_or_default()
}

#[track_caller]
fn all_are_refused(scheme: &str, (good, changes): &(String, Vec<(String, String)>)) {
    let code = "0123456789abcdef";
    assert_eq!(
        outcome(good, code, key()),
        Outcome::Verified,
        "{scheme}: the request itself"
    );
    let passed: Vec<&str> = changes
        .iter()
        .filter(|(_, json)| outcome(json, code, key()) == Outcome::Verified)
        .map(|(what, _)| what.as_str())
        .collect();
    println!(
        "{scheme}: {} single changes, {} not refused",
        changes.len(),
        passed.len()
    );
    assert!(changes.len() > 500, "{scheme}: {}", changes.len());
    assert_eq!(passed, Vec::<&str>::new(), "{scheme}");
}

#[test]
fn every_change_of_a_request_with_a_commitment_is_refused() {
    let made = made(6, |code, context| {
        let phc = commit(code, context, [9; 16]).unwrap().to_string();
        serde_json::json!({ "scheme": "commit", "phc": phc })
    });
    all_are_refused("commit", &made);
}

#[test]
fn every_change_of_a_request_with_a_commitment_for_fips_is_refused() {
    let made = made(1, |code, context| {
        let phc = commit_pbkdf2(code, context, [9; 16]).to_string();
        serde_json::json!({ "scheme": "commit", "phc": phc })
    });
    all_are_refused("commit, the form for FIPS 140", &made);
}

#[test]
fn every_change_of_a_request_with_a_proof_is_refused() {
    let made = proven();
    all_are_refused("proof", &made);
}

fn proven() -> (String, Vec<(String, String)>) {
    made(6, |code, context| {
        let token = prove(code, context).map(|token| token.to_string());
        serde_json::json!({ "scheme": "proof", "token": token.unwrap_or_default() })
    })
}

#[test]
fn every_change_of_a_request_with_a_sealed_code_is_refused() {
    let made = made(6, |code, context| {
        let keys = [recipient(0, TODAY)];
        let age = seal(code, context, false, &keys, &[7; 32]).unwrap();
        serde_json::json!({ "scheme": "seal", "age": age })
    });
    all_are_refused("seal", &made);
}

/// The program itself, on all changes at once and on some of them one by one.
#[test]
fn the_program_refuses_what_the_library_refuses() {
    let (good, changes) = proven();
    let keys = file("changes.keys.txt", KEYS).display().to_string();
    let exit = |name: &str, json: &str| {
        let request = file(name, json).display().to_string();
        run(&["verify", &request, "--public-keys", &keys, "--json"])
    };
    assert_eq!(exit("changes-good.json", &good).status.code(), Some(0));
    let lines: Vec<&str> = changes.iter().map(|(_, json)| json.as_str()).collect();
    let output = exit("changes.jsonl", &lines.join("\n"));
    let told = text(&output.stdout);
    assert_eq!(told.lines().count(), changes.len());
    for ((what, _), line) in changes.iter().zip(told.lines()) {
        let told: serde_json::Value = serde_json::from_str(line).unwrap();
        assert_eq!(told["verified"], false, "{what}: {line}");
    }
    let some: Vec<_> = changes.iter().step_by(29).collect();
    println!(
        "the program: {} single changes in one file, {} of them one by one",
        changes.len(),
        some.len()
    );
    for (what, json) in some {
        let exit = exit("changes-one.json", json).status.code();
        assert!(matches!(exit, Some(1 | 2)), "{what}: {exit:?}");
    }
    let codes = file("changes.codes.txt", CODES).display().to_string();
    let output = run(&[
        "verify",
        &file("changes-good.json", good).display().to_string(),
        "--codes",
        &codes,
    ]);
    assert_eq!(output.status.code(), Some(1));
}
