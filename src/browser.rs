//! The shell: everything that touches the browser. There is no logic here; what happens is turned into events of the
//! [`crate::wizard`], and its effects are carried out.

#[cfg(feature = "wizard")]
mod dom;
#[cfg(feature = "wizard")]
mod effects;
#[cfg(feature = "wizard")]
mod error;
#[cfg(feature = "wizard")]
mod events;
#[cfg(all(feature = "wizard", feature = "plan"))]
mod evidence_request;
#[cfg(feature = "wizard")]
mod recovery;
#[cfg(all(feature = "wizard", feature = "plan"))]
mod request;
#[cfg(feature = "wizard")]
mod storage;

#[cfg(feature = "evidence")]
mod evidence;
#[cfg(feature = "seal")]
mod seal;
#[cfg(any(feature = "evidence", feature = "seal"))]
mod typed;

#[cfg(feature = "evidence")]
pub use evidence::Making;
#[cfg(feature = "wizard")]
pub use recovery::AccountRecovery;
#[cfg(feature = "seal")]
pub use seal::Sealing;
