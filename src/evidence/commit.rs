//! The scheme `commit`: a hash that shows, once the code is revealed in private, that whoever filed the request knew it.
//!
//! It is slow to guess at and, since the context goes in, worthless in any other request. It does not prove that the
//! account is theirs: a code may be stolen before the request is made.

mod check;
mod fips;

use zeroize::Zeroizing;

use super::argon::Argon2id;
use super::code::Code;
use super::context::Context;
use super::error::EvidenceError;
use super::gate::Scheme;
use super::hex;
use super::mac::hmac_sha256;
use super::phc::{Cost, Memory, Phc};

pub(super) use check::fits;
pub use check::{VerifyError, verify};
#[doc(hidden)]
pub use fips::Pbkdf2;
pub use fips::commit_pbkdf2;

/// Commits to a code in the context of one request.
///
/// Takes 19 MiB and some tens of milliseconds natively, several times that on a telephone, without a pause: a page uses
/// [`Making`](super::making::Making) instead.
///
/// ```
/// use account_recovery::evidence::{body::Body, code::Code, commit::{commit, verify}, context::Context};
/// use account_recovery::evidence::request_id::RequestId;
/// use account_recovery::service::CodeFormat;
/// let format = CodeFormat { alphabet: "0123456789abcdef".into(), length: 16, fold_case: false };
/// let code = Code::parse("0123456789abcdef", &format)?;
/// let context = Context {
///     service: "pypi",
///     account: "example-user",
///     rid: RequestId::new([7; 16]),
///     reporter: "github:octocat",
///     created: 1_767_225_600,
///     definition: [0x11; 32],
///     body: Body::new("recovery-request".into(), vec![], vec![], vec![])?.digest(),
/// };
/// let phc = commit(&code, &context, [9; 16])?.to_string();
/// assert!(phc.starts_with("$argon2id$v=19$m=19456,t=2,p=1$CQkJ"));
/// assert!(verify(&phc, &code, &context)?);
/// assert!(!verify(&phc, &code, &Context { reporter: "github:hubot", ..context })?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// [`EvidenceError::NoMemory`] if the device has no 19 MiB to spare
pub fn commit(code: &Code, context: &Context<'_>, salt: [u8; 16]) -> Result<Phc, EvidenceError> {
    Ok(finish(start(code, context, salt)?, salt))
}

/// The slow hash of a commitment, to be computed.
pub(super) fn start(
    code: &Code,
    context: &Context<'_>,
    salt: [u8; 16],
) -> Result<Argon2id, EvidenceError> {
    let password = password(code, context);
    Argon2id::new(&*password, &salt, Memory::ARA2)
}

/// The commitment from its hash; computes what is left of it.
pub(super) fn finish(hash: Argon2id, salt: [u8; 16]) -> Phc {
    Phc::computed(Cost::Argon2id(Memory::ARA2), salt, *hash.finish())
}

/// The text that is hashed, `P`: 64 small hexadecimal digits, so that any Argon2 program takes it as a password.
///
/// It is a fast hash of the code and must not leave the device that computes it.
#[must_use]
pub fn password(code: &Code, context: &Context<'_>) -> Zeroizing<[u8; 64]> {
    let mut text = Zeroizing::new([0; 64]);
    write_password(&mut text, code, context);
    text
}

/// Writes [`password`] where it stays, since what is moved leaves a copy.
fn write_password(text: &mut [u8; 64], code: &Code, context: &Context<'_>) {
    let key = context.digest(Scheme::Commit);
    let bytes = hmac_sha256(&key, code.reveal().as_bytes());
    for (slot, digit) in text.iter_mut().zip(hex::digits(&*bytes)) {
        *slot = digit;
    }
}
