//! The evidence bundle: a recovery code comes in, evidence goes out, and this memory is wiped in between.

use alloc::string::String;

use js_sys::{JsString, Uint8Array};
use wasm_bindgen::prelude::*;

use super::typed::secret;
use crate::evidence::EvidenceOrder;

/// Makes a commitment (`ara/1`, scheme `commit`) to a code.
///
/// The order is what the wizard bundle encoded. The code is read character by character into memory that is
/// overwritten afterwards.
///
/// # Errors
/// Throws text: the code of the error, a colon and a detail, for example `error-code-too-short:3`.
#[wasm_bindgen]
pub fn commit(code: &JsString, order: &Uint8Array) -> Result<String, JsValue> {
    let order = EvidenceOrder::decode(&order.to_vec())
        .ok_or_else(|| JsValue::from_str("error-evidence-unavailable:"))?;
    let made = order.commit(&secret(code));
    made.map_err(|error| JsValue::from_str(&error))
}
