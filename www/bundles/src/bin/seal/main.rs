//! The sealing bundle: it encrypts a recovery code to the keys of support.
#![no_main]
#![cfg(target_arch = "wasm32")]

mod sealing;
