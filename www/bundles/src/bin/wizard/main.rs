//! The first bundle: it asks the questions.
#![no_main]
#![cfg(target_arch = "wasm32")]

mod questions;

use talc::cell::TalcSyncCell;
use talc::wasm::{WasmBinning, WasmGrowAndClaim};

/// Every visitor waits for this bundle, and the standard library's allocator is a tenth of its code.
#[global_allocator]
static ALLOCATOR: TalcSyncCell<WasmGrowAndClaim, WasmBinning> =
    TalcSyncCell::new_wasm(WasmGrowAndClaim);
