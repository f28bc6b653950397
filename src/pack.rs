//! The compact binary form of a compiled definition: what the page downloads.
//!
//! Eight bytes `acctrec` and the version of the form, then in the
//! [postcard wire format](https://postcard.jamesmunns.com/wire-format) the [`Service`] without its plans, then the
//! plans, and in a language other than the one that support reads the digest of the pack in that. The page loads the two parts apart: the first question does not wait for what comes after the questions.

#[cfg(feature = "plan")]
use alloc::vec::Vec;
use core::fmt;

use crate::diagram::Edge;
#[cfg(feature = "plan")]
use crate::service::Plans;
use crate::service::Service;

/// What every pack begins with.
const MAGIC: &[u8; 7] = b"acctrec";
/// Version of the form; it changes whenever [`Service`] does.
const VERSION: u8 = 4;
/// Bytes of a digest.
#[cfg(feature = "plan")]
const DIGEST: usize = 32;

/// Why bytes are not a pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PackError {
    /// The bytes are something else, an error page for example.
    NotAPack,
    /// The pack was written by another version of the program: the version of its form.
    OtherVersion(u8),
    /// The pack is cut short, too long or changed.
    Damaged,
}

impl PackError {
    /// Stable name of the error.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NotAPack => "not-a-pack",
            Self::OtherVersion(_) => "other-pack-version",
            Self::Damaged => "damaged-pack",
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn advice(self) -> &'static str {
        match self {
            Self::NotAPack => {
                "check the address of the pack; the server may have sent an error page"
            }
            Self::OtherVersion(_) => "put pack and program of the same release on the server",
            Self::Damaged => "load the page again; if that does not help, compile the pack anew",
        }
    }
}

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAPack => write!(f, "this is not a compiled definition"),
            Self::OtherVersion(version) => {
                write!(
                    f,
                    "the pack has form {version}, this program reads form {VERSION}"
                )
            }
            Self::Damaged => write!(f, "the compiled definition is damaged"),
        }
    }
}

impl core::error::Error for PackError {}

/// Reads a pack. Without the feature `plan`, only its first part, which may come alone.
///
/// # Errors
/// - `b"<!doctype html>"`: [`PackError::NotAPack`]
/// - `b"acctrec\x63"`: [`PackError::OtherVersion`]
/// - `b"acctrec\x04"` with nothing after it, or with bytes left over: [`PackError::Damaged`]
///
/// ```
/// use account_recovery::pack::{PackError, decode};
/// assert_eq!(decode(b"<!doctype html>"), Err(PackError::NotAPack));
/// assert_eq!(decode(b"acctrec\x63"), Err(PackError::OtherVersion(0x63)));
/// assert_eq!(decode(b"acctrec\x04"), Err(PackError::Damaged));
/// ```
pub fn decode(bytes: &[u8]) -> Result<Service, PackError> {
    let (service, rest) = read(bytes)?;
    with_plans(service, rest)
}

#[cfg(feature = "plan")]
fn with_plans(service: Service, rest: &[u8]) -> Result<Service, PackError> {
    let (plans, rest) = postcard::take_from_bytes::<Plans>(rest).map_err(|_| PackError::Damaged)?;
    let digest = if plans.ticket.is_some() { DIGEST } else { 0 };
    if rest.len() == digest {
        Ok(Service { plans, ..service })
    } else {
        Err(PackError::Damaged)
    }
}

/// The questions do without.
#[cfg(not(feature = "plan"))]
#[expect(
    clippy::unnecessary_wraps,
    reason = "the bundle with plans refuses damaged ones"
)]
fn with_plans(service: Service, _rest: &[u8]) -> Result<Service, PackError> {
    Ok(service)
}

fn read(bytes: &[u8]) -> Result<(Service, &[u8]), PackError> {
    let after_magic = bytes.strip_prefix(MAGIC).ok_or(PackError::NotAPack)?;
    let (version, body) = after_magic.split_first().ok_or(PackError::NotAPack)?;
    if *version != VERSION {
        return Err(PackError::OtherVersion(*version));
    }
    let (service, rest): (Service, _) =
        postcard::take_from_bytes(body).map_err(|_| PackError::Damaged)?;
    if walks_end(&service) {
        Ok((service, rest))
    } else {
        Err(PackError::Damaged)
    }
}

/// The two parts of a pack: what the questions and plans need, and the requests. Put together they are the pack.
///
/// # Errors
/// As for [`decode`].
#[cfg(feature = "cli")]
pub fn parts(bytes: &[u8]) -> Result<(&[u8], &[u8]), PackError> {
    let (_, rest) = read(bytes)?;
    Ok(bytes.split_at(bytes.len() - rest.len()))
}

/// Every edge of the diagram leads to a node before it, so no walk goes round in circles.
fn walks_end(service: &Service) -> bool {
    let mut nodes = service.diagram.nodes.iter().enumerate();
    nodes.all(|(index, node)| {
        let mut edges = node.edges.iter();
        edges.all(|edge| match edge {
            Edge::Node(child) => usize::from(*child) < index,
            Edge::Route(_) => true,
        })
    })
}

/// Writes a pack. `definition` is the digest of the pack in the language that support reads, and counts where the service
/// is in another one.
///
/// # Errors
/// [`PackError::Damaged`] if there is no memory for it; every service can be written.
#[cfg(feature = "plan")]
pub fn encode(service: &Service, definition: [u8; DIGEST]) -> Result<Vec<u8>, PackError> {
    let mut start = MAGIC.to_vec();
    start.push(VERSION);
    let first = postcard::to_extend(service, start);
    let whole = first.and_then(|first| postcard::to_extend(&service.plans, first));
    let mut whole = whole.map_err(|_| PackError::Damaged)?;
    if service.plans.ticket.is_some() {
        whole.extend(definition);
    }
    Ok(whole)
}

/// What evidence is bound to and drafts are compared with, the same in all languages: the digest of the pack in the
/// language that support reads. The packs in the others end with it.
#[cfg(feature = "plan")]
#[must_use]
pub fn definition(bytes: &[u8], service: &Service) -> [u8; DIGEST] {
    let end = service.plans.ticket.as_ref().and(bytes.last_chunk());
    end.copied().unwrap_or_else(|| digest(bytes))
}

/// SHA-256 of a pack.
///
/// ```
/// # use account_recovery::pack::digest;
/// assert_eq!(digest(b"abc")[..4], [0xba, 0x78, 0x16, 0xbf]); // FIPS 180-2, appendix B.1
/// ```
#[cfg(feature = "plan")]
#[must_use]
pub fn digest(bytes: &[u8]) -> [u8; DIGEST] {
    use sha2::Digest;
    sha2::Sha256::digest(bytes).into()
}
