//! The evidence bundle: a recovery code comes in, evidence goes out, and this memory is wiped in between.

use alloc::string::String;

use js_sys::{JsString, Uint8Array};
use wasm_bindgen::prelude::*;

use crate::evidence::EvidenceOrder;
use crate::evidence::code::Code;
use crate::evidence::order::UNAVAILABLE;
use crate::secret::Secret;

/// Evidence (`ara/1`, schemes `commit` and `proof`) that is being made of a code.
#[wasm_bindgen]
pub struct Making {
    order: EvidenceOrder,
    codes: u32,
    code: Code,
}

#[wasm_bindgen]
impl Making {
    /// Begins. The order is what the wizard bundle encoded. What was typed, one code or a file of codes, is read
    /// character by character into memory that is overwritten afterwards.
    ///
    /// # Errors
    /// Throws text: the code of the error, a colon and a detail, for example `error-code-too-short:3/16`.
    #[wasm_bindgen(constructor)]
    pub fn new(typed: &JsString, order: &Uint8Array) -> Result<Making, JsValue> {
        let order = EvidenceOrder::decode(&order.to_vec()).ok_or(UNAVAILABLE)?;
        let (codes, code) = order.find(&secret(typed))?;
        Ok(Self { order, codes, code })
    }

    /// How many codes were found; the evidence is made of the first.
    #[wasm_bindgen(getter)]
    pub fn codes(&self) -> u32 {
        self.codes
    }

    /// Does a piece of the work, and gives the part that is done in percent.
    pub fn advance(&mut self) -> u32 {
        100
    }

    /// The evidence, once all of the work is done.
    ///
    /// # Errors
    /// Throws `error-evidence-unavailable:` where there is not enough memory.
    pub fn finish(&mut self) -> Result<String, JsValue> {
        Ok(self.order.make(&self.code)?)
    }
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
