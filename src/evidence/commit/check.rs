//! Whether a commitment was made to a code; for support, once the code was revealed.

use ctutils::CtEq;
use sha2::Sha256;
use zeroize::Zeroizing;

use super::password;
use crate::error::errors;
use crate::evidence::argon::{Workspace, argon2id};
use crate::evidence::code::Code;
use crate::evidence::context::Context;
use crate::evidence::error::EvidenceError;
use crate::evidence::phc::{Cost, Phc, PhcError};

/// Whether a commitment of either kind was made to this code in this context; for support, once the code was revealed.
///
/// # Errors
/// - [`VerifyError::Phc`] if the text is no such hash or would cost too much, see [`Phc::parse`]
/// - [`VerifyError::Evidence`] as [`commit`](super::commit()) does
pub fn verify(phc: &str, code: &Code, context: &Context<'_>) -> Result<bool, VerifyError> {
    let phc = Phc::parse(phc).map_err(VerifyError::Phc)?;
    Ok(fits(&phc, code, context, &mut Workspace::default())?)
}

/// [`verify`] for a hash that was read already.
pub(in crate::evidence) fn fits(
    phc: &Phc,
    code: &Code,
    context: &Context<'_>,
    workspace: &mut Workspace,
) -> Result<bool, EvidenceError> {
    let password = password(code, context);
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

errors! {
    /// Why a commitment cannot be checked.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum VerifyError {
        /// The text is no hash that can be checked here.
        Phc(error: PhcError) => error.code(), "{error}", error.advice();
        /// The hash cannot be computed.
        Evidence(error: EvidenceError) => error.code(), "{error}", error.advice();
    }
}

impl From<EvidenceError> for VerifyError {
    fn from(error: EvidenceError) -> Self {
        Self::Evidence(error)
    }
}
