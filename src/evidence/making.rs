//! Evidence on its way: its slow hash is computed in steps, so that a page without a worker can show how far it is, and
//! the person can stop it.

use std::fmt;

use super::argon::{Argon2id, Progress};
use super::code::Code;
use super::commit::Pbkdf2;
use super::context::Context;
use super::error::EvidenceError;
use super::phc::Phc;
use super::token::Token;
use super::{commit, proof};

/// Blocks of Argon2id in a slice, of 1 KiB each: some milliseconds even where the page is ten times as slow as on a good
/// machine.
const BLOCKS: u32 = 1024;

/// A piece of evidence that is being made. To stop, drop it: everything that depends on the code is overwritten then.
///
/// ```
/// use account_recovery::evidence::{body::Body, code::Code, commit::verify, context::Context};
/// use account_recovery::evidence::request_id::RequestId;
/// use account_recovery::evidence::making::{Made, Making};
/// let code = Code::parse_line("0123456789abcdef", false)?;
/// let context = Context {
///     service: "pypi",
///     account: "example-user",
///     rid: RequestId::new([7; 16]),
///     reporter: "github:octocat",
///     created: 1_767_225_600,
///     definition: [0x11; 32],
///     body: Body::new("recovery-request".into(), vec![], vec![], vec![])?.digest(),
/// };
/// let mut making = Making::commit(&code, &context, [9; 16])?;
/// loop {
///     let progress = making.advance(4096);
///     if progress.done == progress.total {
///         break;
///     }
/// }
/// let Some(Made::Commit(phc)) = making.finish(None) else { unreachable!() };
/// assert!(verify(&phc.to_string(), &code, &context)?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Making(Work);

/// The hash, and what becomes of it.
#[derive(Debug)]
enum Work {
    Commit(Argon2id, [u8; 16]),
    CommitPbkdf2(Pbkdf2),
    Proof(Argon2id, Vec<u8>),
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
        Ok(Self(Work::Commit(hash, salt)))
    }

    /// Starts a commitment by PBKDF2, which somebody else has to hash. The code itself is not needed any longer
    /// afterwards.
    #[must_use]
    pub fn commit_pbkdf2(code: &Code, context: &Context<'_>, salt: [u8; 16]) -> Self {
        Self(Work::CommitPbkdf2(Pbkdf2::new(code, context, salt)))
    }

    /// Starts a proof. The code itself is not needed any longer afterwards.
    ///
    /// # Errors
    /// As [`proof::prove`].
    pub fn proof(code: &Code, context: &Context<'_>) -> Result<Self, EvidenceError> {
        let statement = proof::statement(context);
        let hash = proof::start(context.service, context.account, code)?;
        Ok(Self(Work::Proof(hash, statement)))
    }

    /// Computes as many blocks of Argon2id more, or those that are left. A block takes a few microseconds at most on any
    /// device.
    pub fn advance(&mut self, blocks: u32) -> Progress {
        match &mut self.0 {
            Work::Commit(hash, _) | Work::Proof(hash, _) => hash.advance(blocks),
            Work::CommitPbkdf2(_) => Progress { done: 1, total: 1 },
        }
    }

    /// Computes a slice of it.
    pub fn slice(&mut self) -> Progress {
        self.advance(BLOCKS)
    }

    /// What somebody else has to hash, if it is such evidence.
    #[must_use]
    pub fn pbkdf2(&self) -> Option<&Pbkdf2> {
        match &self.0 {
            Work::CommitPbkdf2(given) => Some(given),
            Work::Commit(..) | Work::Proof(..) => None,
        }
    }

    /// The evidence; computes what is left of it, or takes the hash of [`Making::pbkdf2`]. `None` where that hash is not
    /// given or has not 32 bytes, and where one is given that nobody asked for.
    #[must_use]
    pub fn finish(self, hash: Option<&[u8]>) -> Option<Made> {
        match (self.0, hash) {
            (Work::Commit(hash, salt), None) => Some(Made::Commit(commit::finish(hash, salt))),
            (Work::Proof(hash, statement), None) => {
                proof::finish(hash, &statement).ok().map(Made::Proof)
            }
            (Work::CommitPbkdf2(given), Some(hash)) => given.commitment(hash).map(Made::Commit),
            _ => None,
        }
    }
}
