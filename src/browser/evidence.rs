//! The evidence bundle: a recovery code comes in, evidence goes out, and this memory is wiped in between.

use alloc::string::String;

use js_sys::{JsString, Uint8Array};
use wasm_bindgen::prelude::*;

use crate::evidence::EvidenceOrder;
use crate::secret::Secret;

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

/// Copies a text into wiped memory; its room is reserved first, so that no copy stays behind when it grows.
fn secret(text: &JsString) -> Secret {
    let text = text.normalize("NFKC");
    let mut copy = String::with_capacity(usize::try_from(text.length()).unwrap_or(0) * 4);
    let units = (0..text.length()).map(|at| text.char_code_at(at));
    copy.extend(char::decode_utf16(units.map(unit)).map(|c| c.unwrap_or('\u{fffd}')));
    Secret::new(copy)
}

#[expect(
    clippy::as_conversions,
    reason = "charCodeAt gives whole numbers from 0 to 65535"
)]
fn unit(number: f64) -> u16 {
    number as u16
}
