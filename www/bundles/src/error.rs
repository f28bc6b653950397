//! Errors that reach JavaScript: a stable code, and what to do.

use wasm_bindgen::JsError;

/// An error with its code in front, so that a page can tell errors apart without reading prose.
pub(crate) fn error(code: &str, advice: &str) -> JsError {
    JsError::new(&format!("{code}: {advice}"))
}
