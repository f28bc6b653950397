//! Every single change of a request, found by walking its JSON, is refused: each text, each name, a member added, left out,
//! moved between the public and the private part, and a name that is there twice, at any depth.

mod single;

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
use single::{REQUEST, changed};

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
