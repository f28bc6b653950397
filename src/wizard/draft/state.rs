//! Where somebody is in a request: its pages, and how far evidence and sending are.

use serde::{Deserialize, Serialize};

use crate::delivery::Failure;
use crate::evidence::Evidence;

/// A page of the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stage {
    /// The fields.
    Fields,
    /// The offer to add evidence of a recovery code.
    Evidence,
    /// Check your answers.
    Review,
    /// Handing over.
    Handover,
    /// What was done and what comes next.
    Receipt,
}

/// What became of a recovery code.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum EvidenceState {
    /// Not decided yet.
    #[default]
    Undecided,
    /// The person goes on without.
    Without,
    /// Being made.
    Working {
        /// How far it is.
        progress: Progress,
        /// SHA-256 of the context that it is made in.
        bound: [u8; 32],
    },
    /// Made.
    Made {
        /// What was made.
        evidence: Evidence,
        /// How many codes were found in what was typed; it was made of the first.
        codes: u32,
        /// SHA-256 of the context that it was made in.
        bound: [u8; 32],
    },
}

/// How far evidence is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// How many codes were found in what was typed; 0 before it was read.
    pub codes: u32,
    /// Part of the work that is done, in percent; 0 before it begins, and for as long as the browser does it by itself and
    /// does not say.
    pub percent: u32,
}

/// How far the sending is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Sending {
    /// Not pressed yet.
    #[default]
    Idle,
    /// Nothing was sent yet: it may be that another tab does.
    Claiming,
    /// The endpoint's form is being read; nothing was sent yet.
    Reading,
    /// On its way; pressing again does nothing.
    UnderWay,
    /// It did not work; everything is kept.
    Failed(Failure),
    /// The endpoint holds it.
    Stored,
}
