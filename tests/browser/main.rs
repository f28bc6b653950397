//! The shell in real browsers: what the bundles export, driven as a page does it.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot set up its page has failed"
)]

mod assistant;
mod evidence;
mod library;
mod seal;
mod stage;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
