//! The scheme `commit`: a hash that shows, once the code is revealed in private, that whoever filed the request knew it.
//!
//! It is slow to guess at and, since the context goes in, worthless in any other request. It does not prove that the
//! account is theirs: a code may be stolen before the request is made.

use alloc::vec::Vec;
use argon2::{Algorithm, Argon2, Block, Params, Version};
use core::fmt;
use ctutils::CtEq;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::code::Code;
use super::context::{Context, ContextError};
use super::gate::Scheme;
use super::mac::hmac_sha256;
use super::phc::{Cost, Phc, PhcError};

/// Commits to a code in the context of one request.
///
/// Takes 19 MiB and some tens of milliseconds natively, several times that on a telephone, without a pause: a page
/// calls it in a worker.
///
/// ```
/// use account_recovery::evidence::{code::Code, commit::{commit, verify}, context::Context, request_id::RequestId};
/// use account_recovery::service::CodeFormat;
/// let format = CodeFormat { alphabet: "0123456789abcdef".into(), length: 16, fold_case: false };
/// let code = Code::parse("0123456789abcdef", &format)?;
/// let context = Context {
///     service: "pypi",
///     account: "example-user",
///     rid: RequestId::new([7; 16]),
///     reporter: "github:octocat",
///     contact: [0; 32],
///     created: 1_767_225_600,
///     definition: [0x11; 32],
/// };
/// let phc = commit(&code, &context, [9; 16])?.to_string();
/// assert!(phc.starts_with("$argon2id$v=19$m=19456,t=2,p=1$CQkJ"));
/// assert!(verify(&phc, &code, &context)?);
/// assert!(!verify(&phc, &code, &Context { reporter: "github:hubot", ..context })?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// - [`CommitError::Context`] if a part of the context is too long
/// - [`CommitError::NoMemory`] if the device has no 19 MiB to spare
pub fn commit(code: &Code, context: &Context<'_>, salt: [u8; 16]) -> Result<Phc, CommitError> {
    let password = password(code, context)?;
    let mut hash = [0; 32];
    argon2id(&password, &salt, Cost::ARA1, &mut hash)?;
    Ok(Phc::computed(salt, hash))
}

/// Whether a commitment was made to this code in this context; for support, once the code was revealed.
///
/// # Errors
/// - [`VerifyError::Phc`] if the text is no such hash or would cost too much, see [`Phc::parse`]
/// - [`VerifyError::Commit`] as [`commit`] does
pub fn verify(phc: &str, code: &Code, context: &Context<'_>) -> Result<bool, VerifyError> {
    let phc = Phc::parse(phc).map_err(VerifyError::Phc)?;
    let password = password(code, context).map_err(CommitError::Context)?;
    let mut hash = Zeroizing::new(phc.hash().to_vec());
    argon2id(&password, phc.salt(), phc.cost(), &mut hash)?;
    Ok(hash.as_slice().ct_eq(phc.hash()).to_bool())
}

/// The text that is hashed, `P`: 64 small hexadecimal digits, so that any Argon2 program takes it as a password.
///
/// It is a fast hash of the code and must not leave the device that computes it.
///
/// # Errors
/// [`ContextError`] if a part of the context is too long.
pub fn password(code: &Code, context: &Context<'_>) -> Result<Zeroizing<[u8; 64]>, ContextError> {
    let key: [u8; 32] = Sha256::digest(context.bytes(Scheme::Commit)?).into();
    Ok(hexadecimal(&hmac_sha256(&key, code.reveal().as_bytes())))
}

/// Two small hexadecimal digits a byte.
fn hexadecimal(bytes: &[u8; 32]) -> Zeroizing<[u8; 64]> {
    let digits = bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .map(|value| match value {
            0..10 => b'0' + value,
            _ => b'a' + value - 10,
        });
    let mut text = Zeroizing::new([0; 64]);
    for (slot, digit) in text.iter_mut().zip(digits) {
        *slot = digit;
    }
    text
}

/// Fills `hash`; the memory that was worked in is overwritten afterwards.
fn argon2id(
    password: &[u8; 64],
    salt: &[u8],
    cost: Cost,
    hash: &mut [u8],
) -> Result<(), CommitError> {
    let params = Params::new(cost.memory, cost.passes, cost.lanes, Some(hash.len()))?;
    let mut blocks = allocate(params.block_count())?;
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into_with_memory(
        password,
        salt,
        hash,
        blocks.as_mut_slice(),
    )?;
    Ok(())
}

/// Memory to work in; a device without enough of it is an error, not an abort.
fn allocate(count: usize) -> Result<Zeroizing<Vec<Block>>, CommitError> {
    let mut blocks = Zeroizing::new(Vec::new());
    blocks
        .try_reserve_exact(count)
        .map_err(|_| CommitError::NoMemory)?;
    blocks.resize(count, Block::new());
    Ok(blocks)
}

/// Why there is no commitment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CommitError {
    /// There is no context to bind it to.
    Context(ContextError),
    /// The device has not enough memory.
    NoMemory,
    /// Argon2 refuses its parameters, which those of `ara/1` and of a [`Phc`] never cause.
    Argon2(argon2::Error),
}

impl CommitError {
    /// Stable name of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Context(error) => error.code(),
            Self::NoMemory => "commit-no-memory",
            Self::Argon2(_) => "commit-argon2",
        }
    }

    /// What to do about it.
    #[must_use]
    pub const fn advice(&self) -> &'static str {
        match self {
            Self::Context(error) => error.advice(),
            Self::NoMemory => "Close other pages and try again, or go on without a code.",
            Self::Argon2(_) => "Go on without a code, and report this as a fault.",
        }
    }
}

impl From<ContextError> for CommitError {
    fn from(error: ContextError) -> Self {
        Self::Context(error)
    }
}

impl From<argon2::Error> for CommitError {
    fn from(error: argon2::Error) -> Self {
        Self::Argon2(error)
    }
}

impl fmt::Display for CommitError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Context(error) => error.fmt(out),
            Self::NoMemory => out.write_str("not enough memory to hash the code"),
            Self::Argon2(error) => error.fmt(out),
        }
    }
}

impl core::error::Error for CommitError {}

/// Why a commitment cannot be checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VerifyError {
    /// The text is no hash that can be checked here.
    Phc(PhcError),
    /// The hash cannot be computed.
    Commit(CommitError),
}

impl VerifyError {
    /// Stable name of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Phc(error) => error.code(),
            Self::Commit(error) => error.code(),
        }
    }

    /// What to do about it.
    #[must_use]
    pub const fn advice(&self) -> &'static str {
        match self {
            Self::Phc(error) => error.advice(),
            Self::Commit(error) => error.advice(),
        }
    }
}

impl From<CommitError> for VerifyError {
    fn from(error: CommitError) -> Self {
        Self::Commit(error)
    }
}

impl fmt::Display for VerifyError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Phc(error) => error.fmt(out),
            Self::Commit(error) => error.fmt(out),
        }
    }
}

impl core::error::Error for VerifyError {}
