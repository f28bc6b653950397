//! The evidence bundle: it makes evidence of a recovery code.
#![no_main]
#![cfg(target_arch = "wasm32")]

mod making;
