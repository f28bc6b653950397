//! Why no evidence can be made or computed again.

use crate::error::errors;

/// What to do about a fault of the program.
const FAULT: &str = "Go on without a code, and report this as a fault.";

errors! {
    /// Why no evidence can be made or computed again.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum EvidenceError {
        /// The device has not enough memory.
        NoMemory => "evidence-no-memory", "not enough memory to hash the code",
            "Close other programs and pages and try again, or go on without a code.";
        /// Argon2 refuses its parameters, which those of `ara/2` and of a [`Phc`](super::phc::Phc) never cause.
        Argon2 => "evidence-argon2", "Argon2 refuses its parameters", FAULT;
        /// To try so many codes on so many pieces of evidence would take too long.
        TooCostly {
            /// Pieces of evidence whose hash has to be computed again.
            pieces: usize,
            /// Codes that would be tried on each.
            codes: usize,
        } => "evidence-too-costly",
            "{codes} codes on {pieces} pieces of evidence would take longer than a second or so",
            "Try fewer codes at a time; a request with several pieces that need codes is not made by this assistant.";
        /// HKDF refuses the length of a key, which that of `ara/2` never causes.
        Hkdf => "evidence-hkdf", "no key can be derived", FAULT;
    }
}
