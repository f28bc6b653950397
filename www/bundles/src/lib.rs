//! The shell: everything that touches the browser. There is no logic here; what happens is turned into events of
//! [`account_recovery::wizard`], and its effects are carried out.
//!
//! It exports nothing to JavaScript: a library's exports would end up in every bundle.
//! Each bundle is a binary in `src/bin` with exports of its own, and contains only the code that it reaches.
#![cfg(target_arch = "wasm32")]
#![forbid(unsafe_code)]

mod control;
mod date;
mod dom;
mod error;
mod events;
mod evidence_request;
mod file;
mod network;
mod plan;
mod questions;
mod request;
mod shell;
mod storage;
mod tabs;
mod typed;

pub mod assistant;

use talc::cell::TalcSyncCell;
use talc::wasm::{WasmBinning, WasmGrowAndClaim};

pub use plan::plan;
pub use questions::ask;
pub use typed::secret;

/// Every visitor waits for bundles, and the standard library's allocator is a tenth of the code of the first; talc is a third
/// as large.
#[global_allocator]
static ALLOCATOR: TalcSyncCell<WasmGrowAndClaim, WasmBinning> =
    TalcSyncCell::new_wasm(WasmGrowAndClaim);
