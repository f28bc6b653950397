//! Reads a file that the person chose, no more of it than a draft or receipt can have.

use std::rc::Rc;

use js_sys::Uint8Array;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Blob;

use crate::shell::{Shared, report};
use account_recovery::file::LONGEST;
use account_recovery::wizard::{Draft, DraftEvent};

/// Reads a file and reports what is in it.
pub(crate) fn open(shell: &Shared<Draft>, file: &Blob) {
    let shell = Rc::clone(shell);
    let file = file.clone();
    spawn_local(async move {
        let bytes = read(&file).await.ok();
        report(&shell, DraftEvent::Opened(bytes));
    });
}

/// The bytes, at most one more than allowed, so that the reader sees that there are too many.
async fn read(file: &Blob) -> Result<Vec<u8>, JsValue> {
    let end = i32::try_from(LONGEST + 1).unwrap_or(i32::MAX);
    let part = file.slice_with_i32_and_i32(0, end)?;
    let buffer = JsFuture::from(part.array_buffer()).await?;
    Ok(Uint8Array::new(&buffer).to_vec())
}
