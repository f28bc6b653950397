#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

// What is hidden from the documentation is public for the bundles, the command line and the tests alone: it changes with
// any version. `tests/public_api.rs` keeps what the rest promises.

#[doc(hidden)]
pub mod answers;
pub mod compile;
#[doc(hidden)]
pub mod date;
#[doc(hidden)]
pub mod delivery;
#[doc(hidden)]
pub mod error;
pub mod evidence;
#[doc(hidden)]
pub mod field;
#[doc(hidden)]
pub mod file;
pub mod graph;
#[doc(hidden)]
pub mod html;
#[doc(hidden)]
pub mod id;
pub mod pack;
pub mod page;
#[doc(hidden)]
pub mod privacy;
#[doc(hidden)]
pub mod problem;
#[doc(hidden)]
pub mod request;
#[doc(hidden)]
pub mod screen;
pub mod secret;
#[doc(hidden)]
#[cfg(feature = "cli")]
pub mod serve;
pub mod service;
pub mod triage;
#[doc(hidden)]
pub mod view;
#[doc(hidden)]
pub mod wizard;
#[doc(hidden)]
pub mod wording;
#[doc(hidden)]
pub mod words;
