//! What the parts of the assistant cost on the machine that runs this: `cargo bench`, or `cargo bench -- growth` for one
//! group. `cargo test` runs every one once, so that they keep working; no test depends on a time.
#![allow(
    clippy::expect_used,
    reason = "what cannot be prepared cannot be measured"
)]

mod definitions;
mod evidence;
mod growth;
mod page;
mod privacy;
mod synthetic;
mod visitor;

use criterion::{criterion_group, criterion_main};

criterion_group!(
    costs,
    definitions::costs,
    page::costs,
    privacy::costs,
    evidence::costs,
    growth::costs
);
criterion_main!(costs);
