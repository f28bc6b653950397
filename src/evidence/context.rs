//! What a piece of evidence is bound to, so that a copy of it is worthless in another request.

use alloc::vec::Vec;
use core::fmt;

use super::gate::Scheme;
use super::mac::hmac_sha256;
use super::request_id::RequestId;

/// Name and version of the formats, ended by a zero byte.
const FORMAT: &[u8] = b"ara/1\0";

/// The facts of a request that its evidence depends on.
///
/// ```
/// use account_recovery::evidence::{context::Context, gate::Scheme, request_id::RequestId};
/// let context = Context {
///     service: "pypi",
///     account: "example-user",
///     rid: RequestId::new([7; 16]),
///     reporter: "github:octocat",
///     contact: [0; 32],
///     created: 1_767_225_600,
///     definition: [0x11; 32],
/// };
/// let bytes = context.bytes(Scheme::Commit)?;
/// assert_eq!(bytes.len(), 144);
/// assert!(bytes.starts_with(b"ara/1\0\0\x06commit\0\x04pypi\0\x0cexample-user\0\x10"));
/// # Ok::<(), account_recovery::evidence::context::ContextError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Context<'a> {
    /// Id of the service, for example `pypi`.
    pub service: &'a str,
    /// The user name, normalised as the service does.
    pub account: &'a str,
    /// The request.
    pub rid: RequestId,
    /// Who files the request, for example `github:octocat`; staff compare it with the ticket's author.
    pub reporter: &'a str,
    /// The mail address to answer to, as [`contact`] hides it; zeros if there is none.
    pub contact: [u8; 32],
    /// When the request was made, in seconds since 1970-01-01 UTC.
    pub created: u64,
    /// SHA-256 of the compiled definition that the page used.
    pub definition: [u8; 32],
}

impl Context<'_> {
    /// The bytes `CTX` that a scheme hashes or signs: each part after its length in two bytes, numbers big-endian.
    ///
    /// # Errors
    /// [`ContextError::TooLong`] if service, account or reporter has more than 65,535 bytes.
    pub fn bytes(&self, scheme: Scheme) -> Result<Vec<u8>, ContextError> {
        let mut bytes = Vec::from(FORMAT);
        append(&mut bytes, "scheme", scheme.name().as_bytes())?;
        append(&mut bytes, "service", self.service.as_bytes())?;
        append(&mut bytes, "account", self.account.as_bytes())?;
        append(&mut bytes, "rid", self.rid.bytes())?;
        append(&mut bytes, "reporter", self.reporter.as_bytes())?;
        append(&mut bytes, "contact", &self.contact)?;
        bytes.extend(self.created.to_be_bytes());
        append(&mut bytes, "definition", &self.definition)?;
        Ok(bytes)
    }
}

/// Appends a part after its length.
pub(super) fn append(
    bytes: &mut Vec<u8>,
    field: &'static str,
    part: &[u8],
) -> Result<(), ContextError> {
    let length = part.len();
    let prefix = u16::try_from(length).map_err(|_| ContextError::TooLong { field, length })?;
    bytes.extend(prefix.to_be_bytes());
    bytes.extend(part);
    Ok(())
}

/// Hides a mail address: HMAC-SHA-256 of the address under 32 random bytes that stay in the receipt.
///
/// Whoever has the receipt can show which address was meant; to everybody else the result is random.
///
/// ```
/// use account_recovery::evidence::context::contact;
/// assert_ne!(contact(&[1; 32], "a@example.org"), contact(&[2; 32], "a@example.org"));
/// ```
#[must_use]
pub fn contact(key: &[u8; 32], mail: &str) -> [u8; 32] {
    *hmac_sha256(key, mail.as_bytes())
}

/// Why there is no context.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContextError {
    /// A part is longer than its length can say.
    TooLong {
        /// Name of the part.
        field: &'static str,
        /// Its length in bytes.
        length: usize,
    },
}

impl ContextError {
    /// Stable name of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooLong { .. } => "context-too-long",
        }
    }

    /// What to do about it.
    #[must_use]
    pub const fn advice(&self) -> &'static str {
        match self {
            Self::TooLong { .. } => "Check what was entered: no real value is that long.",
        }
    }
}

impl fmt::Display for ContextError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong { field, length } => {
                write!(out, "`{field}` has {length} bytes, at most 65535 fit")
            }
        }
    }
}

impl core::error::Error for ContextError {}
