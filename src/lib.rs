#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

// What is hidden from the documentation is public for the bundles, the command line and the tests alone: it changes with
// any version. `tests/public_api.rs` keeps what the rest promises.

#[doc(hidden)]
pub mod answers;
#[doc(hidden)]
#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(feature = "cli")]
pub mod compile;
#[doc(hidden)]
pub mod date;
#[doc(hidden)]
#[cfg(feature = "plan")]
pub mod delivery;
#[doc(hidden)]
pub mod error;
#[cfg(any(feature = "plan", feature = "evidence", feature = "seal"))]
pub mod evidence;
#[doc(hidden)]
#[cfg(feature = "plan")]
pub mod field;
#[doc(hidden)]
#[cfg(feature = "plan")]
pub mod file;
#[cfg(feature = "cli")]
pub mod graph;
#[doc(hidden)]
pub mod html;
#[doc(hidden)]
#[cfg(feature = "plan")]
pub mod id;
pub mod pack;
#[cfg(feature = "cli")]
pub mod page;
#[doc(hidden)]
#[cfg(feature = "plan")]
pub mod privacy;
#[doc(hidden)]
pub mod problem;
#[doc(hidden)]
#[cfg(feature = "plan")]
pub mod request;
#[doc(hidden)]
pub mod screen;
#[cfg(any(feature = "plan", feature = "evidence", feature = "seal"))]
pub mod secret;
#[doc(hidden)]
#[cfg(feature = "cli")]
pub mod serve;
pub mod service;
#[cfg(feature = "cli")]
pub mod triage;
#[doc(hidden)]
pub mod view;
#[doc(hidden)]
pub mod wizard;
#[doc(hidden)]
pub mod wording;
#[doc(hidden)]
pub mod words;
