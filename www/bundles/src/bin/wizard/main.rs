//! The first bundle: it asks the questions.
#![no_main]
#![cfg(target_arch = "wasm32")]

mod questions;
