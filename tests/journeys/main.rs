//! Whole journeys through the wizard, from the first question to the receipt.
#![cfg(feature = "cli")]

mod asking;
mod changing;
mod evidence;
#[path = "../person/mod.rs"]
mod person;
mod plans;
mod sending;
