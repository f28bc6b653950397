//! Requests as the page makes them and as strangers may change them: reading and checking never goes wrong.

use super::support::{CODES, KEYS, good};
use super::vectors::specified;
use account_recovery::evidence::filed::{SubmittedRequest, SubmittedRequestError};
use account_recovery::evidence::gate::Scheme;
use account_recovery::evidence::lines;
use account_recovery::evidence::verify::{Known, verify};
use account_recovery::evidence::{Evidence, RequestId};
use account_recovery::request::Request;
use proptest::prelude::*;
use serde_json::json;

#[test]
fn what_the_page_sends_is_checked() {
    let vector = specified();
    let context = vector.context();
    let request = Request {
        id: context.rid,
        service: context.service.into(),
        account: context.account.into(),
        reporter: context.reporter.into(),
        language: "en".into(),
        created: context.created,
        definition: context.definition,
        body: vector.body(),
        evidence: vector
            .commit
            .as_ref()
            .and_then(|made| Evidence::new(Scheme::Commit, made.phc.clone())),
    };
    let filed = SubmittedRequest::parse(request.to_json().as_bytes()).unwrap();
    assert_eq!(filed.context(), context);
    let codes = lines::codes(CODES, false).unwrap();
    let known = Known {
        codes: Some(&codes),
        ..Known::default()
    };
    assert_eq!(
        verify(&filed, known).unwrap().to_string(),
        "commit: verified (code 2)"
    );
}

#[test]
fn every_fault_of_a_request_has_a_code_and_advice() {
    for json in ["", "x", "1", "{}", "{\"v\":1}"] {
        let error = SubmittedRequest::parse(json.as_bytes()).unwrap_err();
        assert!(error.code().starts_with("request-"));
        assert!(error.advice().ends_with('.') && !error.to_string().is_empty());
    }
    let large = b" ".repeat(account_recovery::evidence::filed::MOST_BYTES + 1);
    assert_eq!(
        SubmittedRequest::parse(&large),
        Err(SubmittedRequestError::TooLarge)
    );
}

/// A request whose commitment costs next to nothing, so that many can be checked.
fn cheap() -> Vec<u8> {
    let request = good().to_string();
    request
        .replace("m=19456,t=2,p=1", "m=8,t=1,p=1")
        .into_bytes()
}

/// A place, how many bytes go there, and what comes instead.
fn edits() -> impl Strategy<Value = Vec<(prop::sample::Index, usize, Vec<u8>)>> {
    let instead = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..4),
        prop::sample::select(vec![
            "\"", "{", "[", "]", "null", "0", "9", "$", ",", "=", "\\u0000"
        ])
        .prop_map(|piece| piece.as_bytes().to_vec()),
    ];
    prop::collection::vec((any::<prop::sample::Index>(), 0..3_usize, instead), 1..4)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn no_changed_request_is_too_odd(edits in edits()) {
        let mut json = cheap();
        for (place, gone, instead) in edits {
            let start = place.index(json.len());
            let end = json.len().min(start + gone);
            json.splice(start..end, instead);
        }
        let codes = lines::codes("0123456789abcdef", false).unwrap();
        let keys = lines::public_keys(KEYS).unwrap();
        let known = Known { codes: Some(&codes), public_keys: Some(&keys), ..Known::default() };
        if let Ok(filed) = SubmittedRequest::parse(&json) {
            let _ = verify(&filed, known);
        }
    }

    #[test]
    fn no_text_is_taken_for_a_request(json: Vec<u8>) {
        prop_assert!(SubmittedRequest::parse(&json).is_err());
    }

    #[test]
    fn no_list_is_too_odd(text: String) {
        let _ = (lines::codes(&text, true), lines::public_keys(&text));
    }

    #[test]
    fn evidence_is_worthless_in_another_request(rid: [u8; 16]) {
        prop_assume!(rid != *specified().context().rid.bytes());
        let mut request = good();
        request["rid"] = json!(RequestId::new(rid).to_string());
        let filed = SubmittedRequest::parse(request.to_string().as_bytes()).unwrap();
        let keys = lines::public_keys(KEYS).unwrap();
        let found = verify(&filed, Known { public_keys: Some(&keys), ..Known::default() }).unwrap();
        prop_assert_eq!(found.to_string(), "commit: needs --codes\nproof: no key matches");
    }
}
