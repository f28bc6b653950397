//! What a piece of evidence is bound to, so that a copy of it is worthless in another request.

use sha2::{Digest, Sha256};

use super::body::{BodyDigest, length};
use super::gate::Scheme;
use super::request_id::RequestId;

/// Name and version of the formats, ended by a zero byte.
const FORMAT: &[u8] = b"ara/2\0";

/// The facts of a request that its evidence depends on: all that is sent, aside from the language of the page.
///
/// ```
/// use account_recovery::evidence::{body::Body, context::Context, gate::Scheme, request_id::RequestId};
/// let body = Body::new("recovery-request-email".into(), vec![], vec![], vec![])?;
/// let context = Context {
///     service: "pypi",
///     account: "example-user",
///     rid: RequestId::new([7; 16]),
///     reporter: "github:octocat",
///     created: 1_767_225_600,
///     definition: [0x11; 32],
///     body: body.digest(),
/// };
/// let bytes = context.bytes(Scheme::Commit);
/// assert_eq!(bytes.len(), 158);
/// assert!(bytes.starts_with(b"ara/2\0\0\0\0\x06commit\0\0\0\x04pypi\0\0\0\x0cexample-user\0\0\0\x10"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
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
    /// When the request was made, in seconds since 1970-01-01 UTC.
    pub created: u64,
    /// SHA-256 of the compiled definition that the page used.
    pub definition: [u8; 32],
    /// Everything else that the request says; see [`Body`](super::body::Body).
    pub body: BodyDigest,
}

impl Context<'_> {
    /// The bytes `CTX` that a scheme hashes or signs: each part after its length in four bytes, numbers big-endian.
    #[must_use]
    pub fn bytes(&self, scheme: Scheme) -> Vec<u8> {
        let mut bytes = Vec::from(FORMAT);
        append(&mut bytes, scheme.name().as_bytes());
        append(&mut bytes, self.service.as_bytes());
        append(&mut bytes, self.account.as_bytes());
        append(&mut bytes, self.rid.bytes());
        append(&mut bytes, self.reporter.as_bytes());
        bytes.extend(self.created.to_be_bytes());
        append(&mut bytes, &self.definition);
        append(&mut bytes, self.body.bytes());
        bytes
    }

    /// SHA-256 of these bytes.
    #[must_use]
    pub fn digest(&self, scheme: Scheme) -> [u8; 32] {
        Sha256::digest(self.bytes(scheme)).into()
    }
}

/// Appends a part after its length.
pub(super) fn append(bytes: &mut Vec<u8>, part: &[u8]) {
    bytes.extend(length(part.len()));
    bytes.extend(part);
}
