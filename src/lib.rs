//! account-recovery
#![forbid(unsafe_code)]

extern crate alloc;

pub mod answers;
#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(feature = "cli")]
pub mod compile;
pub mod condition;
pub mod date;
#[cfg(feature = "request")]
pub mod delivery;
pub mod diagram;
#[cfg(feature = "request")]
pub mod error;
#[cfg(any(feature = "request", feature = "evidence"))]
pub mod evidence;
#[cfg(feature = "request")]
pub mod field;
#[cfg(feature = "cli")]
pub mod graph;
pub mod html;
pub mod pack;
#[cfg(feature = "cli")]
pub mod page;
#[cfg(feature = "request")]
pub mod privacy;
#[cfg(feature = "request")]
pub mod request;
pub mod screen;
#[cfg(any(feature = "request", feature = "evidence"))]
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
