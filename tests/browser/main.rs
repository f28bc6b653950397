//! The shell in real browsers: what the bundles export, driven as a page does it; and the vectors of Python, hashed there.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot set up its page has failed"
)]

mod assistant;
mod evidence;
mod library;
#[path = "../../www/bundles/src/bin/evidence/making.rs"]
mod making;
#[path = "../../www/bundles/src/bin/plan/recovery.rs"]
mod recovery;
#[path = "../vectors/same.rs"]
mod same;
mod seal;
#[path = "../../www/bundles/src/bin/seal/sealing.rs"]
mod sealing;
mod stage;
#[path = "../vectors/reader.rs"]
mod vectors;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
