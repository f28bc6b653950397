//! Evidence on its way: its slow hash is computed in steps, so that a page without a worker can show how far it is, and
//! the person can stop it.

use std::fmt;

use super::argon::Argon2id;
use super::code::Code;
use super::context::Context;
use super::error::EvidenceError;
use super::pbkdf2::Pbkdf2;
use super::phc::{PBKDF2_ROUNDS, Phc};
use super::progress::Progress;
use super::token::Token;
use super::{commit, proof};

/// Blocks of Argon2id in a slice, of 1 KiB each: some milliseconds even where the page is ten times as slow as on a good
/// machine.
const BLOCKS: u32 = 1024;

/// Rounds of PBKDF2 in a slice, a hundredth of all: larger slices, since there are so many rounds that the pauses between
/// small ones would count.
const ROUNDS: u32 = PBKDF2_ROUNDS / 100;

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
/// let Made::Commit(phc) = making.finish()? else { unreachable!() };
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

    /// Starts a commitment by PBKDF2. The code itself is not needed any longer afterwards.
    #[must_use]
    pub fn commit_pbkdf2(code: &Code, context: &Context<'_>, salt: [u8; 16]) -> Self {
        Self(Work::CommitPbkdf2(commit::start_pbkdf2(
            code, context, salt,
        )))
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

    /// Computes as many steps more, or those that are left: blocks of Argon2id or rounds of PBKDF2. A step takes a few
    /// microseconds at most on any device.
    pub fn advance(&mut self, steps: u32) -> Progress {
        match &mut self.0 {
            Work::Commit(hash, _) | Work::Proof(hash, _) => hash.advance(steps),
            Work::CommitPbkdf2(hash) => hash.advance(steps),
        }
    }

    /// Computes a slice of it.
    pub fn slice(&mut self) -> Progress {
        self.advance(match self.0 {
            Work::Commit(..) | Work::Proof(..) => BLOCKS,
            Work::CommitPbkdf2(_) => ROUNDS,
        })
    }

    /// The hash, if it is one that browsers can compute themselves.
    #[must_use]
    pub fn pbkdf2(&self) -> Option<&Pbkdf2> {
        match &self.0 {
            Work::CommitPbkdf2(hash) => Some(hash),
            Work::Commit(..) | Work::Proof(..) => None,
        }
    }

    /// The evidence; computes what is left of it.
    ///
    /// # Errors
    /// [`EvidenceError::Hkdf`], which never happens.
    pub fn finish(self) -> Result<Made, EvidenceError> {
        match self.0 {
            Work::Commit(hash, salt) => Ok(Made::Commit(commit::finish(hash, salt))),
            Work::CommitPbkdf2(hash) => {
                let (salt, hash) = (hash.salt(), hash.finish());
                Ok(Made::Commit(commit::computed_pbkdf2(salt, hash)))
            }
            Work::Proof(hash, statement) => proof::finish(hash, &statement).map(Made::Proof),
        }
    }

    /// The evidence from a hash that the browser computed; `None` unless it is [`Making::pbkdf2`] with 32 bytes.
    #[must_use]
    pub fn finish_with(self, hash: &[u8]) -> Option<Made> {
        let salt = self.pbkdf2()?.salt();
        let phc = commit::computed_pbkdf2(salt, hash.try_into().ok()?);
        Some(Made::Commit(phc))
    }
}
