//! Evidence on its way: its slow hash is computed in steps, so that a page without a worker can show how far it is, and
//! the person can stop it.

use alloc::vec::Vec;
use core::fmt;

use super::argon::{Argon2id, Progress};
use super::code::Code;
use super::context::Context;
use super::error::EvidenceError;
use super::phc::Phc;
use super::token::Token;
use super::{commit, proof};

/// A piece of evidence that is being made. To stop, drop it: everything that depends on the code is overwritten then.
///
/// ```
/// use account_recovery::evidence::{code::Code, commit::verify, context::Context, request_id::RequestId};
/// use account_recovery::evidence::making::{Made, Making};
/// let code = Code::parse_line("0123456789abcdef", false)?;
/// let context = Context {
///     service: "pypi",
///     account: "example-user",
///     rid: RequestId::new([7; 16]),
///     reporter: "github:octocat",
///     contact: [0; 32],
///     created: 1_767_225_600,
///     definition: [0x11; 32],
/// };
/// let mut making = Making::commit(&code, &context, [9; 16])?;
/// loop {
///     let progress = making.advance(4096);
///     if progress.done == progress.total {
///         break;
///     }
/// }
/// let Made::Commit(phc) = making.finish()? else { unreachable!() };
/// assert!(verify(&phc.to_string(), &code, &context)?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Making {
    hash: Argon2id,
    purpose: Purpose,
}

/// What the hash is for.
#[derive(Debug)]
enum Purpose {
    Commit { salt: [u8; 16] },
    Proof { statement: Vec<u8> },
}

/// Evidence that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Made {
    /// A commitment, see [`commit`].
    Commit(Phc),
    /// A proof, see [`proof`].
    Proof(Token),
}

impl fmt::Display for Made {
    /// As it stands in a request.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Commit(phc) => phc.fmt(out),
            Self::Proof(token) => token.fmt(out),
        }
    }
}

impl Making {
    /// Starts a commitment. The code itself is not needed any longer afterwards.
    ///
    /// # Errors
    /// As [`commit::commit`].
    pub fn commit(
        code: &Code,
        context: &Context<'_>,
        salt: [u8; 16],
    ) -> Result<Self, EvidenceError> {
        let hash = commit::start(code, context, salt)?;
        let purpose = Purpose::Commit { salt };
        Ok(Self { hash, purpose })
    }

    /// Starts a proof. The code itself is not needed any longer afterwards.
    ///
    /// # Errors
    /// As [`proof::prove`].
    pub fn proof(code: &Code, context: &Context<'_>) -> Result<Self, EvidenceError> {
        let statement = proof::statement(context)?;
        let hash = proof::start(context.service, context.account, code)?;
        let purpose = Purpose::Proof { statement };
        Ok(Self { hash, purpose })
    }

    /// Computes as many blocks more, or those that are left. A block takes a few microseconds at most on any device.
    pub fn advance(&mut self, blocks: u32) -> Progress {
        self.hash.advance(blocks)
    }

    /// The evidence; computes what is left of it.
    ///
    /// # Errors
    /// [`EvidenceError::Hkdf`], which never happens.
    pub fn finish(self) -> Result<Made, EvidenceError> {
        match self.purpose {
            Purpose::Commit { salt } => Ok(Made::Commit(commit::finish(self.hash, salt))),
            Purpose::Proof { statement } => proof::finish(self.hash, &statement).map(Made::Proof),
        }
    }
}
