//! The shell: everything that touches the browser. There is no logic here; what happens is turned into events of the
//! [`crate::wizard`], and its effects are carried out.

#[cfg(feature = "wizard")]
mod control;
#[cfg(all(feature = "wizard", feature = "plan"))]
mod date;
#[cfg(feature = "wizard")]
mod dom;
#[cfg(feature = "wizard")]
mod error;
#[cfg(feature = "wizard")]
mod events;
#[cfg(all(feature = "wizard", feature = "plan"))]
mod evidence_request;
#[cfg(all(feature = "wizard", feature = "plan"))]
mod file;
#[cfg(all(feature = "wizard", feature = "plan"))]
mod network;
#[cfg(feature = "wizard")]
mod recovery;
#[cfg(all(feature = "wizard", feature = "plan"))]
mod request;
#[cfg(feature = "wizard")]
mod shell;
#[cfg(feature = "wizard")]
mod storage;
#[cfg(all(feature = "wizard", feature = "plan"))]
mod tabs;

// Who checks evidence makes none.
#[cfg(all(feature = "evidence", not(feature = "desk")))]
mod evidence;
#[cfg(all(feature = "seal", not(feature = "desk")))]
mod seal;
#[cfg(all(any(feature = "evidence", feature = "seal"), not(feature = "desk")))]
mod typed;
#[cfg(feature = "desk")]
mod verify;

#[cfg(all(feature = "evidence", not(feature = "desk")))]
pub use evidence::Making;
#[cfg(feature = "wizard")]
pub use recovery::AccountRecovery;
#[cfg(all(feature = "seal", not(feature = "desk")))]
pub use seal::Sealing;
#[cfg(feature = "desk")]
pub use verify::Check;
