//! The class that the evidence bundle exports: the vector of `ara/2`, and what it says of codes that are none.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::making::Making;
use account_recovery::evidence::EvidenceOrder;
use account_recovery::evidence::gate::Scheme;
use account_recovery::evidence::hash_function::HashFunction;
use account_recovery::service::CodeFormat;
use js_sys::{Function, JsString, Promise, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;

/// The order of the vector in the description of the format.
pub(super) fn order() -> EvidenceOrder {
    let counted = |from: u8| std::array::from_fn(|at| from + u8::try_from(at).unwrap_or(0));
    EvidenceOrder {
        service: "pypi".into(),
        account: "example-user".into(),
        request_id: counted(0),
        reporter: "github:octocat".into(),
        created: 1_767_225_600,
        definition: [0x11; 32],
        body: crate::vectors::specified().context().body,
        salt: counted(0xa0),
        scheme: Scheme::Commit,
        hash: HashFunction::default(),
        codes: CodeFormat {
            alphabet: "0123456789abcdef".into(),
            length: 16,
            fold_case: false,
        },
        used: false,
        keys: Vec::new(),
    }
}

fn made(code: &str, order: &[u8]) -> Result<String, Option<String>> {
    let making = Making::new(&JsString::from(code), &Uint8Array::from(order));
    let made = making.and_then(|mut making| {
        while making.advance() < 100 {}
        making.finish(None)
    });
    made.map_err(|error| error.as_string())
}

#[wasm_bindgen_test]
fn a_commitment_is_that_of_the_vector() {
    let phc = "$argon2id$v=19$m=19456,t=2,p=1$oKGio6SlpqeoqaqrrK2urw$/2PVcSRW91Sg7zEvsjKj32NYxR03nQUWKFA8NCYENZ0";
    // what is typed: as it is saved, in groups, in wide characters
    let table = [
        "0123456789abcdef",
        " 0123-4567-89ab-cdef\n",
        "\u{ff10}123456789abcde\u{ff46}",
    ];
    for typed in table {
        assert_eq!(
            made(typed, &order().encode()).as_deref(),
            Ok(phc),
            "{typed}"
        );
    }
}

/// The same by PBKDF2.
const FIPS: &str =
    "$pbkdf2-sha256$i=600000$oKGio6SlpqeoqaqrrK2urw$sAxMJpC879WcF2K/VsfroC2nJ14fKGRilc4+6ud7DrU";

fn fips_order() -> EvidenceOrder {
    EvidenceOrder {
        hash: HashFunction::Pbkdf2Sha256,
        ..order()
    }
}

fn begun(order: &EvidenceOrder) -> Making {
    let code = JsString::from("0123456789abcdef");
    Making::new(&code, &Uint8Array::from(&order.encode()[..])).unwrap()
}

/// What the page does, in the browser that the test runs in.
fn derive() -> Function {
    Function::new_with_args(
        "password, salt, iterations",
        "return crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']).then((key) =>
            crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, 256));",
    )
}

#[wasm_bindgen_test]
async fn a_commitment_by_pbkdf2_that_the_browser_computes_is_that_of_the_vector() {
    let mut making = begun(&fips_order());
    let left: Promise = making.leave(&derive()).unwrap().unchecked_into();
    let hash = JsFuture::from(left).await.unwrap();
    let made = making.finish(Some(Uint8Array::new(&hash)));
    assert_eq!(made.as_deref(), Ok(FIPS));
}

#[wasm_bindgen_test]
fn without_the_browser_there_is_no_commitment_by_pbkdf2() {
    let made = made("0123456789abcdef", &fips_order().encode());
    assert_eq!(made, Err(Some("error-evidence-unavailable:".into())));
}

#[wasm_bindgen_test]
fn the_password_is_there_for_one_call_only() {
    let (seen, kept) = (Rc::new(Cell::new(0)), Rc::new(RefCell::new(None)));
    let derive = {
        let (seen, kept) = (Rc::clone(&seen), Rc::clone(&kept));
        Closure::<dyn FnMut(Uint8Array)>::new(move |password: Uint8Array| {
            let digits = password.to_vec().into_iter().filter(u8::is_ascii_hexdigit);
            seen.set(digits.count());
            *kept.borrow_mut() = Some(password);
        })
    };
    begun(&fips_order())
        .leave(derive.as_ref().unchecked_ref())
        .unwrap();
    assert_eq!(seen.get(), 64);
    let password = kept.borrow().as_ref().map(Uint8Array::to_vec);
    assert_eq!(password, Some(vec![0; 64]));
}

#[wasm_bindgen_test]
fn argon2id_is_not_left_to_the_browser() {
    assert_eq!(begun(&order()).leave(&derive()), Ok(JsValue::UNDEFINED));
    let given = begun(&order()).finish(Some(Uint8Array::new_with_length(32)));
    let error = given.map_err(|error| error.as_string());
    assert_eq!(error, Err(Some("error-evidence-unavailable:".into())));
}

#[wasm_bindgen_test]
fn what_is_no_code_is_refused_by_code() {
    // typed, error
    let table = [
        ("", "error-code-empty:"),
        ("0123456789ab", "error-code-too-short:12/16"),
        ("0123456789abcdef0", "error-code-too-long:17/16"),
    ];
    for (typed, error) in table {
        assert_eq!(made(typed, &order().encode()), Err(Some(error.into())));
    }
}

#[wasm_bindgen_test]
fn an_order_that_cannot_be_read_is_refused() {
    let error = Some("error-evidence-unavailable:".into());
    assert_eq!(made("0123456789abcdef", &[0xff; 3]), Err(error));
}
