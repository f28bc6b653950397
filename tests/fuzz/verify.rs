//! `account-recovery verify` on the files of strangers: any bytes, and good requests with one member changed.

#![no_main]

use std::sync::LazyLock;

use account_recovery::evidence::code::Code;
use account_recovery::evidence::filed::SubmittedRequest;
use account_recovery::evidence::identity::Identity;
use account_recovery::evidence::lines;
use account_recovery::evidence::public_key::PublicKey;
use account_recovery::evidence::verify::{Known, verify};
use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use serde_json::Value;

/// Those that the seeds were made with: of the specification's vector, and of the sealed ones.
static CODES: LazyLock<Vec<Code>> =
    LazyLock::new(|| lines::codes("0123-4567-89ab-cdef", false).unwrap());
static KEYS: LazyLock<Vec<PublicKey>> = LazyLock::new(|| {
    lines::public_keys("7e05244072c7236f37db8c64d7cdd37c4bc8e3c7aed91f5656d904a0889be7c6").unwrap()
});
static IDENTITIES: LazyLock<Vec<Identity>> =
    LazyLock::new(|| lines::identities(include_str!("../vectors/identities.txt")).unwrap());

fuzz_target!(|file: &[u8]| {
    match SubmittedRequest::parse(file) {
        Ok(request) => check(&request),
        Err(error) => assert!(!error.to_string().is_empty() && !error.advice().is_empty()),
    }
});

fn check(request: &SubmittedRequest) {
    let known = Known {
        codes: Some(&CODES),
        public_keys: Some(&KEYS),
        identities: Some(&IDENTITIES),
    };
    match verify(request, known) {
        Ok(findings) => {
            assert_eq!(findings.pieces().len(), request.pieces().len());
            findings.outcome();
            assert!(!findings.to_string().is_empty());
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let place = usize::try_from(seed / 2).unwrap();
    match changed(&data[..size], place) {
        Some(json) if seed.is_multiple_of(2) && json.len() <= max_size => {
            data[..json.len()].copy_from_slice(&json);
            json.len()
        }
        _ => fuzzer_mutate(data, size, max_size),
    }
});

/// The request with the member at a place, counted over all that are no lists and no objects, changed.
fn changed(file: &[u8], place: usize) -> Option<Vec<u8>> {
    let mut request: Value = serde_json::from_slice(file).ok()?;
    let mut members = Vec::new();
    collect(&mut request, &mut members);
    let place = place.checked_rem(members.len())?;
    mutate(members.swap_remove(place));
    serde_json::to_vec(&request).ok()
}

fn collect<'a>(value: &'a mut Value, members: &mut Vec<&'a mut Value>) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(|one| collect(one, members)),
        Value::Object(map) => map.values_mut().for_each(|one| collect(one, members)),
        member => members.push(member),
    }
}

/// Numbers and the like are changed as their JSON, text as what it says.
fn mutate(member: &mut Value) {
    let text = match &*member {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let mut bytes = text.into_bytes();
    let length = bytes.len();
    bytes.resize(length + 64, 0);
    let room = bytes.len();
    let length = fuzzer_mutate(&mut bytes, length, room);
    let text = String::from_utf8_lossy(&bytes[..length]).into_owned();
    *member = match member {
        Value::String(_) => Value::String(text),
        _ => serde_json::from_str(&text).unwrap_or(Value::String(text)),
    };
}
