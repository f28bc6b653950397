//! The evidence bundle: a recovery code comes in, evidence goes out, and this memory is wiped in between.

use alloc::string::{String, ToString};

use js_sys::{JsString, Uint8Array};
use wasm_bindgen::prelude::*;

use super::typed::secret;
use crate::evidence::EvidenceOrder;
use crate::evidence::making;
use crate::evidence::order::UNAVAILABLE;

/// Blocks of Argon2id, of 1 KiB each, that are filled at a time: some milliseconds even where the page is ten times as
/// slow as on a good machine.
const BLOCKS: u32 = 1024;

/// Evidence (`ara/1`, schemes `commit` and `proof`) that is being made of a code, piece by piece.
#[wasm_bindgen]
pub struct Making {
    codes: u32,
    making: Option<making::Making>,
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
        let making = Some(order.begin(&code)?);
        Ok(Self { codes, making })
    }

    /// How many codes were found; the evidence is made of the first.
    #[wasm_bindgen(getter)]
    pub fn codes(&self) -> u32 {
        self.codes
    }

    /// Does a piece of the work, and gives the part that is done in percent.
    pub fn advance(&mut self) -> u32 {
        let progress = self.making.as_mut().map(|making| making.advance(BLOCKS));
        progress.map_or(100, |progress| progress.percent())
    }

    /// The evidence, once all of the work is done.
    ///
    /// # Errors
    /// Throws `error-evidence-unavailable:` where it cannot be computed, and if it was taken before.
    pub fn finish(&mut self) -> Result<String, JsValue> {
        let making = self.making.take().ok_or(UNAVAILABLE)?;
        Ok(making.finish().map_err(|_| UNAVAILABLE)?.to_string())
    }
}
