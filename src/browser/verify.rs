//! The bundle of the staff page: what support puts in comes in as bytes, and what was found goes out as lines of text.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use js_sys::Array;
use wasm_bindgen::prelude::*;
use zeroize::Zeroizing;

use crate::evidence::desk::{Desk, DeskError, Papers};
use crate::secret::Secret;

/// A check of the evidence of one request. Freeing it overwrites the codes.
#[wasm_bindgen]
pub struct Check(Desk);

#[wasm_bindgen]
impl Check {
    /// Reads what was put in: the bytes of the files, or of what was typed, in UTF-8.
    ///
    /// # Errors
    /// Throws an array of texts: which of `request`, `codes`, `public-keys`, `identity` cannot be used, the code of the error, a
    /// sentence, and what to do.
    #[wasm_bindgen(constructor)]
    pub fn new(
        request: &[u8],
        codes: Option<Vec<u8>>,
        fold_case: bool,
        public_keys: Option<Vec<u8>>,
        identity: Option<Vec<u8>>,
    ) -> Result<Check, Array> {
        let codes = codes.map(Zeroizing::new);
        let identity = identity.map(Zeroizing::new);
        let papers = Papers {
            request,
            codes: codes.as_ref().map(|bytes| bytes.as_slice()),
            fold_case,
            public_keys: public_keys.as_deref(),
            identity: identity.as_ref().map(|bytes| bytes.as_slice()),
        };
        Desk::read(papers).map(Self).map_err(|error| told(&error))
    }

    /// The service that the request is for, as it says itself.
    #[wasm_bindgen(getter)]
    pub fn service(&self) -> String {
        self.0.context().service.into()
    }

    /// The account that the request is about, as it says itself.
    #[wasm_bindgen(getter)]
    pub fn account(&self) -> String {
        self.0.context().account.into()
    }

    /// Who filed the request, as it says itself.
    #[wasm_bindgen(getter)]
    pub fn reporter(&self) -> String {
        self.0.context().reporter.into()
    }

    /// The number of the request.
    #[wasm_bindgen(getter)]
    pub fn rid(&self) -> String {
        self.0.context().rid.to_string()
    }

    /// When the request was made, as it says itself, in seconds since 1970.
    #[wasm_bindgen(getter)]
    pub fn created(&self) -> u64 {
        self.0.context().created
    }

    /// How often [`Check::step`] has to be called at most.
    #[wasm_bindgen(getter)]
    pub fn steps(&self) -> usize {
        self.0.steps()
    }

    /// Tries the next code on a piece of evidence. Returns whether there is more to do.
    ///
    /// # Errors
    /// As [`Check::new`].
    pub fn step(&mut self) -> Result<bool, Array> {
        self.0.step().map_err(|error| told(&error))
    }

    /// What was found, one line a piece of evidence, as on the command line.
    #[wasm_bindgen(getter)]
    pub fn lines(&self) -> String {
        self.0.findings().to_string()
    }

    /// What is in sealed pieces that could be opened, one below the other.
    #[wasm_bindgen(getter)]
    pub fn opened(&self) -> String {
        let opened = self.0.opened();
        let texts: Vec<&str> = opened.iter().map(Secret::reveal).collect();
        texts.join("\n\n")
    }

    /// The exit code of the command line.
    #[wasm_bindgen(getter, js_name = exitCode)]
    pub fn exit_code(&self) -> u8 {
        self.0.findings().outcome().exit_code()
    }
}

fn told(error: &DeskError) -> Array {
    [
        error.paper().name(),
        error.code(),
        &error.to_string(),
        error.advice(),
    ]
    .into_iter()
    .map(JsValue::from_str)
    .collect()
}
