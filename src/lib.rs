#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

extern crate alloc;

pub mod answers;
#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(feature = "cli")]
pub mod compile;
pub mod condition;
pub mod date;
#[cfg(feature = "plan")]
pub mod delivery;
pub mod diagram;
#[cfg(feature = "plan")]
pub mod error;
#[cfg(any(feature = "plan", feature = "evidence", feature = "seal"))]
pub mod evidence;
#[cfg(feature = "plan")]
pub mod field;
#[cfg(feature = "plan")]
pub mod file;
#[cfg(feature = "cli")]
pub mod graph;
pub mod html;
pub mod pack;
#[cfg(feature = "cli")]
pub mod page;
#[cfg(feature = "plan")]
pub mod privacy;
#[cfg(feature = "plan")]
pub mod request;
pub mod screen;
#[cfg(any(feature = "plan", feature = "evidence", feature = "seal"))]
pub mod secret;
#[cfg(feature = "cli")]
pub mod serve;
pub mod service;
#[cfg(feature = "cli")]
pub mod triage;
pub mod view;
pub mod wizard;
pub mod wording;
pub mod words;
