//! The bundled server over real connections: the page's files and headers, and requests that arrive once and stay.
#![cfg(feature = "cli")]

mod client;
mod held;
mod page;
mod requests;
