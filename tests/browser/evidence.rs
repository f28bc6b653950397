//! The exported function of the evidence bundle: the vector of `ara/1`, and what it says of codes that are none.

use account_recovery::browser::Making;
use account_recovery::evidence::EvidenceOrder;
use account_recovery::evidence::gate::Scheme;
use account_recovery::service::CodeFormat;
use js_sys::{JsString, Uint8Array};
use wasm_bindgen_test::wasm_bindgen_test;

/// The order of the vector in the description of the format.
pub(super) fn order() -> EvidenceOrder {
    let counted = |from: u8| std::array::from_fn(|at| from + u8::try_from(at).unwrap_or(0));
    EvidenceOrder {
        service: "pypi".into(),
        account: "example-user".into(),
        request_id: counted(0),
        reporter: "github:octocat".into(),
        contact: [0; 32],
        created: 1_767_225_600,
        definition: [0x11; 32],
        salt: counted(0xa0),
        scheme: Scheme::Commit,
        used: false,
        keys: Vec::new(),
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
        making.finish()
    });
    made.map_err(|error| error.as_string())
}

#[wasm_bindgen_test]
fn a_commitment_is_that_of_the_vector() {
    let phc = "$argon2id$v=19$m=19456,t=2,p=1$oKGio6SlpqeoqaqrrK2urw$YbB8X8KWXEQt8VRYQmEiWSV73GpiYmN0yUir17iQX/0";
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
