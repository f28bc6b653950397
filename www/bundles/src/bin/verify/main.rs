//! The bundle of the staff page: it checks evidence.
#![no_main]
#![cfg(target_arch = "wasm32")]

mod check;
