//! The class that the sealing bundle exports, and that it seals the same in a browser as natively.

use crate::sealing::Sealing;
use account_recovery::evidence::EvidenceOrder;
use account_recovery::evidence::gate::Scheme;
use account_recovery::evidence::hash_function::HashFunction;
use account_recovery::secret::Secret;
use account_recovery::service::SupportKey;
use js_sys::{JsString, Uint8Array};
use wasm_bindgen_test::wasm_bindgen_test;

/// 2026-01-01, the day on which the request of the vector was made.
const TODAY: u32 = 20_454;

fn order(not_after: u32) -> EvidenceOrder {
    let recipient = "age1a5w4axvc5tyrhj5uyhval42gwtp2agvz3zsewgxnllmduhf883kq648mm0".into();
    EvidenceOrder {
        scheme: Scheme::Seal,
        hash: HashFunction::default(),
        keys: vec![SupportKey {
            recipient,
            not_after,
        }],
        ..super::evidence::order()
    }
}

fn made(code: &str, order: &[u8]) -> Result<String, Option<String>> {
    let sealing = Sealing::new(&JsString::from(code), &Uint8Array::from(order));
    let made = sealing.and_then(|mut sealing| sealing.finish());
    made.map_err(|error| error.as_string())
}

#[wasm_bindgen_test]
fn what_is_sealed_is_that_of_the_vector() {
    let typed = Secret::new("0123456789abcdef".into());
    let (_, code) = order(TODAY).find(&typed).unwrap();
    let expected = include_str!("../vectors/sealed-from-seed.age");
    assert_eq!(order(TODAY).seal(&code, &[7; 32]).as_deref(), Ok(expected));
}

#[wasm_bindgen_test]
fn each_file_has_other_random_bytes() {
    let order = order(TODAY).encode();
    let [one, other] = [0, 1].map(|_| made(" 0123-4567-89ab-cdef\n", &order).unwrap());
    assert!(one.starts_with("-----BEGIN AGE ENCRYPTED FILE-----\n"));
    assert!(
        one.lines()
            .zip(other.lines())
            .filter(|(one, other)| one == other)
            .count()
            < 4
    );
}

#[wasm_bindgen_test]
fn what_cannot_be_sealed_is_refused_by_code() {
    // last day of the key, typed, error
    let table = [
        (TODAY, "", "error-code-empty:"),
        (TODAY, "0123456789ab", "error-code-too-short:12/16"),
        (TODAY - 1, "0123456789abcdef", "error-key-expired:"),
    ];
    for (not_after, typed, error) in table {
        let found = made(typed, &order(not_after).encode());
        assert_eq!(found, Err(Some(error.into())));
    }
    let error = Some("error-evidence-unavailable:".into());
    assert_eq!(made("0123456789abcdef", &[0xff; 3]), Err(error));
}
