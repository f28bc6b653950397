//! The sealing bundle: a recovery code comes in, an age file goes out, and this memory is wiped in between.

use js_sys::{JsString, Uint8Array};
use wasm_bindgen::prelude::*;
use zeroize::Zeroizing;

use account_recovery::evidence::EvidenceOrder;
use account_recovery::evidence::code::Code;
use account_recovery::evidence::order::UNAVAILABLE;
use account_recovery_bundles::secret;

/// A code that is being encrypted to the keys of support (`ara/2`, scheme `seal`). The page deals with it as with the
/// `Making` of the evidence bundle, although all of the work is done in one piece: it takes a millisecond or two.
#[wasm_bindgen]
pub struct Sealing {
    order: EvidenceOrder,
    codes: u32,
    code: Code,
}

#[wasm_bindgen]
impl Sealing {
    /// Begins. The order is what the bundle with the plan encoded. What was typed, one code or a file of codes, is read
    /// character by character into memory that is overwritten afterwards.
    ///
    /// # Errors
    /// Throws text: the code of the error, a colon and a detail, for example `error-code-too-short:3/16`.
    #[wasm_bindgen(constructor)]
    pub fn new(typed: &JsString, order: &Uint8Array) -> Result<Sealing, JsValue> {
        let order = EvidenceOrder::decode(&order.to_vec()).ok_or(UNAVAILABLE)?;
        let (codes, code) = order.find(&secret(typed))?;
        Ok(Self { order, codes, code })
    }

    /// How many codes were found; the first is encrypted.
    #[wasm_bindgen(getter)]
    pub fn codes(&self) -> u32 {
        self.codes
    }

    /// The part of the work that is done, in percent.
    pub fn advance(&mut self) -> u32 {
        100
    }

    /// The age file. Its random bytes are the browser's.
    ///
    /// # Errors
    /// Throws `error-key-expired:` if support has not renewed its keys, and `error-evidence-unavailable:` where the
    /// browser has no random numbers.
    pub fn finish(&mut self) -> Result<String, JsValue> {
        let mut random = Zeroizing::new([0; 32]);
        getrandom::fill(&mut *random).map_err(|_| UNAVAILABLE)?;
        Ok(self.order.seal(&self.code, &random)?)
    }
}
