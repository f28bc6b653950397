//! The evidence bundle: a recovery code comes in, evidence goes out, and this memory is wiped in between.

use js_sys::{Function, JsString, Uint8Array};
use wasm_bindgen::prelude::*;

use account_recovery::evidence::EvidenceOrder;
use account_recovery::evidence::making;
use account_recovery::evidence::order::UNAVAILABLE;
use account_recovery::evidence::phc::PBKDF2_ROUNDS;
use account_recovery_bundles::secret;

/// Evidence (`ara/2`, schemes `commit` and `proof`) that is being made of a code, piece by piece.
#[wasm_bindgen]
pub struct Making {
    codes: u32,
    making: Option<making::Making>,
}

#[wasm_bindgen]
impl Making {
    /// Begins. The order is what the bundle with the plan encoded. What was typed, one code or a file of codes, is read
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

    /// Leaves the work to the browser, if it is PBKDF2: gives what `derive` returns for password, salt and rounds, else
    /// nothing. The password is overwritten as soon as `derive` returns, so it is copied before or not at all.
    ///
    /// # Errors
    /// Throws what `derive` throws.
    pub fn leave(&self, derive: &Function) -> Result<JsValue, JsValue> {
        let Some(hash) = self.making.as_ref().and_then(making::Making::pbkdf2) else {
            return Ok(JsValue::UNDEFINED);
        };
        let password = Uint8Array::from(&hash.password()[..]);
        let salt = Uint8Array::from(&hash.salt()[..]);
        let left = derive.call3(&JsValue::NULL, &password, &salt, &PBKDF2_ROUNDS.into());
        password.fill(0, 0, password.length());
        left
    }

    /// Does a slice of the work, and gives the part that is done in percent.
    pub fn advance(&mut self) -> u32 {
        let progress = self.making.as_mut().map(making::Making::slice);
        progress.map_or(100, |progress| progress.percent())
    }

    /// The evidence, once all of the work is done, or with the hash that the browser computed.
    ///
    /// # Errors
    /// Throws `error-evidence-unavailable:` if it was taken before, where the browser should have computed the hash and
    /// has not, and for a hash that was not left to it.
    pub fn finish(&mut self, hash: Option<Uint8Array>) -> Result<String, JsValue> {
        let making = self.making.take().ok_or(UNAVAILABLE)?;
        let hash = hash.map(|hash| hash.to_vec());
        let made = making.finish(hash.as_deref()).ok_or(UNAVAILABLE)?;
        Ok(made.to_string())
    }
}
