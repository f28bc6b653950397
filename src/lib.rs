//! Leads a person who is locked out of an account to the one route that gets them back in, and makes a request that support
//! can work on where there is no other.
//!
//! What a service asks and where it leads is a **definition**: a folder with `service.toml`, which has no wording, and a
//! Fluent file for each language, which has nothing else. This crate compiles and proves definitions, writes their pages,
//! and checks the evidence of requests. What runs in the browser is the same code, compiled to WebAssembly.
//!
//! | to | go to |
//! | --- | --- |
//! | check a definition, and make packs of it for the browser | [`compile`](mod@compile) |
//! | lead sets of answers to routes, without a person | [`triage`](mod@triage) |
//! | write its pages | [`page`] |
//! | verify what a request brings, or open what is sealed in it | [`evidence`] |
//!
//! A definition that compiles is proved: every combination of answers ends in exactly one route, and every text is there.
//! So leading answers to a route cannot fail for want of a rule:
//!
//! ```
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use std::path::Path;
//!
//! use account_recovery::compile::compile;
//! use account_recovery::triage::triage;
//!
//! let definition = compile(Path::new("tests/definitions/minimal")).map_err(|faults| faults[0].to_string())?;
//! let lines = r#"{"id": 1, "answers": {"start": "inside"}}"#;
//! let outcomes = triage(&definition[0].service, "lines.jsonl", lines).map_err(|fault| fault.to_string())?;
//! assert_eq!(outcomes[0].route, "change-address");
//! assert_eq!(outcomes[0].asked, ["start"]);
//! # Ok(())
//! # }
//! ```
//!
//! Nothing that is documented here looks at a clock, draws random numbers or uses a network: what depends on them takes them
//! as arguments. The program `account-recovery` is made of the same parts; `www/guide` in the repository describes it, and
//! how to put a page into a site of one's own.
//!
//! The feature `cli`, which is on by default, adds what only runs natively; `assets` builds the browser's files in, so that
//! pages can be written anywhere. What versions promise is what this documentation shows.
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
#[doc(hidden)]
pub mod graph;
#[doc(hidden)]
pub mod html;
#[doc(hidden)]
pub mod id;
#[doc(hidden)]
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
#[doc(hidden)]
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
