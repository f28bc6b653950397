//! The sealing bundle: a recovery code comes in, an age file goes out, and this memory is wiped in between.

use alloc::string::String;

use js_sys::{JsString, Uint8Array};
use wasm_bindgen::prelude::*;
use zeroize::Zeroizing;

use super::typed::secret;
use crate::evidence::EvidenceOrder;

/// Encrypts a code to the keys of support (`ara/1`, scheme `seal`).
///
/// The order is what the wizard bundle encoded; the random bytes are the browser's. The code is read character by
/// character into memory that is overwritten afterwards.
///
/// # Errors
/// Throws text: the code of the error, a colon and a detail, for example `error-code-too-short:3/16`.
#[wasm_bindgen]
pub fn seal(code: &JsString, order: &Uint8Array) -> Result<String, JsValue> {
    let unavailable = || JsValue::from_str("error-evidence-unavailable:");
    let order = EvidenceOrder::decode(&order.to_vec()).ok_or_else(unavailable)?;
    let mut random = Zeroizing::new([0; 32]);
    getrandom::fill(&mut *random).map_err(|_| unavailable())?;
    let made = order.seal(&secret(code), &random);
    made.map_err(|error| JsValue::from_str(&error))
}
