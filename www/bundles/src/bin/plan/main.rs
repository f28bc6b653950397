//! The bundle with everything: the questions, plans, and requests.
#![no_main]
#![cfg(target_arch = "wasm32")]

mod recovery;
