//! What the first bundle exports.

use account_recovery::wizard::Elsewhere;
use account_recovery_bundles::ask;
use account_recovery_bundles::assistant::{Assistant, Stage};
use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, ShadowRoot};

/// The assistant inside one shadow root, as far as the questions go. Freeing it removes its listeners.
#[wasm_bindgen]
pub struct AccountRecovery(Assistant<Elsewhere>);

#[wasm_bindgen]
impl AccountRecovery {
    /// Takes a shadow root over, pre-rendered or empty.
    ///
    /// `definition` is a compiled definition, or its first part. `load` is called with a bookmark where another bundle is to
    /// go on, and with the file if one is to be opened. `load_language` is called with the tag of a language, and brings
    /// the definition in it to [`AccountRecovery::speak`]; without it nobody is offered another one.
    ///
    /// # Errors
    /// What `PackError` lists if the definition cannot be read; `no-document` outside a page.
    #[wasm_bindgen(constructor)]
    pub fn new(
        host: HtmlElement,
        root: ShadowRoot,
        definition: &[u8],
        load: Function,
        load_language: Option<Function>,
    ) -> Result<AccountRecovery, JsError> {
        let stage = Stage {
            host,
            root,
            load,
            load_language,
        };
        ask(stage, definition).map(Self)
    }

    /// Goes on in another language, with a definition that has as many parts as the one at the start.
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
}
