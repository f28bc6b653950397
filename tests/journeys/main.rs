//! Whole journeys through the wizard, from the first question to the receipt.
#![cfg(feature = "cli")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper that finds something else ends the test, as the test itself would"
)]

mod asking;
mod binding;
mod changing;
mod channels;
mod desks;
mod drafts;
mod endpoint;
mod evidence;
mod files;
mod keeping;
mod kinds;
mod ladder;
mod languages;
mod needs;
#[path = "../person/mod.rs"]
mod person;
mod plans;
mod publishing;
mod receipts;
mod reloading;
mod sending;
mod site;
mod tabs;
mod updating;
mod verdicts;
