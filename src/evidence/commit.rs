//! The scheme `commit`: a hash that shows, once the code is revealed in private, that whoever filed the request knew it.
//!
//! It is slow to guess at and, since the context goes in, worthless in any other request. It does not prove that the
//! account is theirs: a code may be stolen before the request is made.

use core::fmt;
use ctutils::CtEq;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::argon::{Workspace, argon2id};
use super::code::Code;
use super::context::{Context, ContextError};
use super::error::EvidenceError;
use super::gate::Scheme;
use super::mac::hmac_sha256;
use super::phc::{Cost, Memory, PBKDF2_ROUNDS, Phc, PhcError};

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
/// - [`EvidenceError::Context`] if a part of the context is too long
/// - [`EvidenceError::NoMemory`] if the device has no 19 MiB to spare
pub fn commit(code: &Code, context: &Context<'_>, salt: [u8; 16]) -> Result<Phc, EvidenceError> {
    let password = password(code, context)?;
    let mut hash = [0; 32];
    let mut workspace = Workspace::default();
    argon2id(&*password, &salt, Memory::ARA1, &mut hash, &mut workspace)?;
    Ok(Phc::computed(Cost::Argon2id(Memory::ARA1), salt, hash))
}

/// [`commit`] by PBKDF2-HMAC-SHA-256 with 600,000 rounds, for a service that FIPS 140 forbids Argon2.
///
/// It takes no memory to speak of, so each guess is far cheaper for a guesser with graphics cards: Argon2id is the
/// better choice wherever it is allowed.
///
/// # Errors
/// [`ContextError`] if a part of the context is too long.
pub fn commit_pbkdf2(
    code: &Code,
    context: &Context<'_>,
    salt: [u8; 16],
) -> Result<Phc, ContextError> {
    let password = password(code, context)?;
    let mut hash = [0; 32];
    pbkdf2::pbkdf2_hmac::<Sha256>(&*password, &salt, PBKDF2_ROUNDS, &mut hash);
    let rounds = PBKDF2_ROUNDS;
    Ok(Phc::computed(Cost::Pbkdf2 { rounds }, salt, hash))
}

/// Whether a commitment of either kind was made to this code in this context; for support, once the code was revealed.
///
/// # Errors
/// - [`VerifyError::Phc`] if the text is no such hash or would cost too much, see [`Phc::parse`]
/// - [`VerifyError::Evidence`] as [`commit`] does
pub fn verify(phc: &str, code: &Code, context: &Context<'_>) -> Result<bool, VerifyError> {
    let phc = Phc::parse(phc).map_err(VerifyError::Phc)?;
    Ok(fits(&phc, code, context, &mut Workspace::default())?)
}

/// [`verify`] for a hash that was read already.
pub(super) fn fits(
    phc: &Phc,
    code: &Code,
    context: &Context<'_>,
    workspace: &mut Workspace,
) -> Result<bool, EvidenceError> {
    let password = password(code, context)?;
    let mut hash = Zeroizing::new(phc.hash().to_vec());
    match phc.cost() {
        Cost::Argon2id(memory) => {
            argon2id(&*password, phc.salt(), memory, &mut hash, workspace)?;
        }
        Cost::Pbkdf2 { rounds } => {
            pbkdf2::pbkdf2_hmac::<Sha256>(&*password, phc.salt(), rounds, &mut hash);
        }
    }
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

/// Why a commitment cannot be checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VerifyError {
    /// The text is no hash that can be checked here.
    Phc(PhcError),
    /// The hash cannot be computed.
    Evidence(EvidenceError),
}

impl VerifyError {
    /// Stable name of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Phc(error) => error.code(),
            Self::Evidence(error) => error.code(),
        }
    }

    /// What to do about it.
    #[must_use]
    pub const fn advice(&self) -> &'static str {
        match self {
            Self::Phc(error) => error.advice(),
            Self::Evidence(error) => error.advice(),
        }
    }
}

impl From<EvidenceError> for VerifyError {
    fn from(error: EvidenceError) -> Self {
        Self::Evidence(error)
    }
}

impl fmt::Display for VerifyError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Phc(error) => error.fmt(out),
            Self::Evidence(error) => error.fmt(out),
        }
    }
}

impl core::error::Error for VerifyError {}
