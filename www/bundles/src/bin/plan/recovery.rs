//! What the bundle with everything exports.

use account_recovery::wizard::Draft;
use account_recovery_bundles::assistant::{Assistant, Stage};
use account_recovery_bundles::plan;
use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::{Blob, HtmlElement, ShadowRoot};

/// The assistant inside one shadow root. Freeing it removes its listeners, stops what is being made, and leaves replies
/// that are still to come without effect.
#[wasm_bindgen]
pub struct AccountRecovery(Assistant<Draft>);

#[wasm_bindgen]
impl AccountRecovery {
    /// Takes a shadow root over, pre-rendered or empty.
    ///
    /// `definition` is a compiled definition; `endpoint` the address of a private endpoint, if there is one, and
    /// `takes_files` whether it takes requests from pages that were opened from a file. `load` is called with a recovery
    /// code, an order, the name of a scheme, a function that takes the progress, and a signal to stop, and awaits the
    /// evidence. `load_language` is called with the tag of a language, and brings the definition in it to
    /// [`AccountRecovery::speak`]; without it nobody is offered another one.
    ///
    /// # Errors
    /// What `PackError` lists if the definition cannot be read; `no-randomness` where the browser has no secure random
    /// numbers; `no-document` outside a page.
    #[wasm_bindgen(constructor)]
    pub fn new(
        host: HtmlElement,
        root: ShadowRoot,
        definition: &[u8],
        load: Function,
        load_language: Option<Function>,
        endpoint: Option<String>,
        takes_files: bool,
    ) -> Result<AccountRecovery, JsError> {
        let stage = Stage {
            host,
            root,
            load,
            load_language,
        };
        plan(stage, definition, endpoint, takes_files).map(Self)
    }

    /// Goes on in another language, with a definition that has as many parts as the one at the start. Whether it was
    /// taken: not while a request is on its way.
    ///
    /// # Errors
    /// What `PackError` lists if it cannot be read, or is another definition than that at the start.
    pub fn speak(&self, definition: &[u8]) -> Result<bool, JsError> {
        self.0.speak(definition)
    }

    /// What to tell the person when another bundle or language cannot be loaded.
    #[wasm_bindgen(getter, js_name = notLoaded)]
    #[must_use]
    pub fn not_loaded(&self) -> String {
        self.0.not_loaded()
    }

    /// Goes on where another bundle left off, or this one before a reload: at what it had saved.
    pub fn resume(&self, saved: &[u8]) {
        self.0.react(|wizard| wizard.resume(saved));
    }

    /// Goes on where the person was before the page was loaded again, if anything was saved; for a page whose first
    /// bundle is this one. The bundle before it does so by itself.
    #[wasm_bindgen(js_name = resumeSaved)]
    pub fn resume_saved(&self) {
        if let Some(saved) = self.0.saved() {
            self.resume(&saved);
        }
    }

    /// Learns that the policy of the page keeps requests from the endpoint.
    pub fn bar(&self) {
        self.0.bar();
    }

    /// Goes on with a file that the person chose while another bundle was in charge.
    pub fn open(&self, file: &Blob) {
        self.0.open(file);
    }
}
