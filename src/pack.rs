//! The compact binary form of a compiled definition: what the page downloads.
//!
//! A pack has two parts, which the page loads apart: the first question does not wait for what comes after the
//! questions. Put together they are the pack.
//!
//! | part | bytes | what |
//! | --- | --: | --- |
//! | 1 | 7 | `acctrec` |
//! | 1 | 1 | version of the form |
//! | 1 | 32 | the definition's digest |
//! | 1 | 16 | the mark of this pack |
//! | 1 | the rest | the [`Service`] without its plans, in the [postcard wire format](https://postcard.jamesmunns.com/wire-format) |
//! | 2 | 16 | the mark of the pack that it belongs to |
//! | 2 | the rest | the plans, in the same format |
//!
//! **The definition's digest** says which definition something was made with: evidence is bound to it, and drafts and what
//! a tab keeps are compared with it. It is the SHA-256 of `acctrec`, the version, the questions and the plans (the rows
//! without digest and marks) in the language that support reads. The packs in all languages carry the same one, and so
//! does a pack of which a page leaves something out.
//!
//! **The mark** says which bytes belong together: the first 16 bytes of the SHA-256 of `acctrec`, the version, the digest,
//! the questions and the plans of this very pack. Two parts with different marks are of two packs (of two releases, or
//! of two languages) and are never read together: routes and values go by their positions, and would lead people astray.

use crate::error::errors;
use crate::service::Plans;
use crate::service::Service;
use crate::service::diagram::Edge;

/// What every pack begins with.
const MAGIC: &[u8; 7] = b"acctrec";
/// Version of the form; it changes whenever [`Service`] does.
const VERSION: u8 = 6;
/// Bytes of a mark: enough that no two packs share one by accident.
const MARK: usize = 16;

errors! {
    /// Why bytes are not a pack.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum PackError {
        /// The bytes are something else, an error page for example.
        NotAPack => "not-a-pack", "this is not a compiled definition",
            "check the address of the pack; the server may have sent an error page";
        /// The pack was written by another version of the program: the version of its form.
        OtherVersion(version: u8) => "other-pack-version",
            "the pack has form {version}, this program reads form {VERSION}",
            "put pack and program of the same release on the server";
        /// The two parts are of different packs, or another language is of another definition.
        OtherRelease => "other-release",
            "the parts of the compiled definition are of different releases",
            "load the page again; if that does not help, put all files of one release on the server";
        /// The pack is cut short, too long or changed.
        Damaged => "damaged-pack", "the compiled definition is damaged",
            "load the page again; if that does not help, compile the pack anew";
    }
}

/// Reads a pack.
///
/// # Errors
/// - `b"<!doctype html>"`: [`PackError::NotAPack`]
/// - `b"acctrec\x63"`: [`PackError::OtherVersion`]
/// - the first part of a pack with the second part of another: [`PackError::OtherRelease`]
/// - `b"acctrec\x06"` with nothing after it, or with bytes left over: [`PackError::Damaged`]
///
/// ```
/// use account_recovery::pack::{PackError, decode};
/// assert_eq!(decode(b"<!doctype html>"), Err(PackError::NotAPack));
/// assert_eq!(decode(b"acctrec\x63"), Err(PackError::OtherVersion(0x63)));
/// assert_eq!(decode(b"acctrec\x06"), Err(PackError::Damaged));
/// ```
pub fn decode(bytes: &[u8]) -> Result<Service, PackError> {
    let first = First::<Plans>::read(bytes)?;
    let second = first.second()?;
    first.with_plans(second.ok_or(PackError::Damaged)?)
}

/// Reads the first part of a pack, which may come alone; if the second one is there, it has to be of the same pack.
///
/// # Errors
/// As for [`decode`]; that the second part is missing, or damaged, is none.
///
/// ```
/// use account_recovery::pack::{PackError, decode_questions};
/// assert_eq!(decode_questions(b"<!doctype html>"), Err(PackError::NotAPack));
/// ```
pub fn decode_questions(bytes: &[u8]) -> Result<Service<()>, PackError> {
    let first = First::read(bytes)?;
    first.second()?;
    Ok(first.service)
}

/// The first part of a pack, and what comes after it.
struct First<'a, P> {
    service: Service<P>,
    mark: &'a [u8; MARK],
    questions: &'a [u8],
    rest: &'a [u8],
}

impl<'a, P: Default> First<'a, P> {
    fn read(bytes: &'a [u8]) -> Result<Self, PackError> {
        let after_magic = bytes.strip_prefix(MAGIC).ok_or(PackError::NotAPack)?;
        let (version, body) = after_magic.split_first().ok_or(PackError::NotAPack)?;
        if *version != VERSION {
            return Err(PackError::OtherVersion(*version));
        }
        let (definition, body) = body.split_first_chunk().ok_or(PackError::Damaged)?;
        let (mark, questions) = body.split_first_chunk().ok_or(PackError::Damaged)?;
        let (mut service, rest): (Service<P>, _) =
            postcard::take_from_bytes(questions).map_err(|_| PackError::Damaged)?;
        service.definition = *definition;
        if !walks_end(&service) {
            return Err(PackError::Damaged);
        }
        Ok(Self {
            service,
            mark,
            questions: questions.strip_suffix(rest).unwrap_or(questions),
            rest,
        })
    }

    /// The plans as bytes, if the second part is there; one of another pack is refused.
    fn second(&self) -> Result<Option<&'a [u8]>, PackError> {
        match self.rest.split_first_chunk() {
            Some((mark, plans)) if mark == self.mark => Ok(Some(plans)),
            Some(_) => Err(PackError::OtherRelease),
            None if self.rest.is_empty() => Ok(None),
            None => Err(PackError::Damaged),
        }
    }
}

impl First<'_, Plans> {
    fn with_plans(mut self, plans: &[u8]) -> Result<Service, PackError> {
        if mark(&self.service.definition, self.questions, plans) != *self.mark {
            return Err(PackError::Damaged);
        }
        let (plans, rest) =
            postcard::take_from_bytes::<Plans>(plans).map_err(|_| PackError::Damaged)?;
        if !rest.is_empty() {
            return Err(PackError::Damaged);
        }
        self.service.plans = plans;
        Ok(self.service)
    }
}

/// The two parts of a pack: what the questions need, and the plans and requests. Put together they are the pack.
///
/// # Errors
/// As for [`decode`].
pub fn parts(bytes: &[u8]) -> Result<(&[u8], &[u8]), PackError> {
    let first = First::<()>::read(bytes)?;
    Ok(bytes.split_at(bytes.len() - first.rest.len()))
}

/// Every edge of the diagram leads to a node before it, so no walk goes round in circles.
fn walks_end<P>(service: &Service<P>) -> bool {
    let mut nodes = service.diagram.nodes.iter().enumerate();
    nodes.all(|(index, node)| {
        let mut edges = node.edges.iter();
        edges.all(|edge| match edge {
            Edge::Node(child) => usize::from(*child) < index,
            Edge::Route(_) => true,
        })
    })
}

/// Writes a pack.
///
/// # Errors
/// [`PackError::Damaged`] if there is no memory for it; every service can be written.
pub fn encode(service: &Service) -> Result<Vec<u8>, PackError> {
    let (questions, plans) = bodies(service)?;
    let mark = mark(&service.definition, &questions, &plans);
    let first = [
        &MAGIC[..],
        &[VERSION],
        &service.definition,
        &mark,
        &questions,
    ]
    .concat();
    Ok([&first[..], &mark, &plans].concat())
}

/// The digest of a definition, from its service in the language that support reads.
///
/// # Errors
/// As for [`encode`].
pub fn definition(service: &Service) -> Result<[u8; 32], PackError> {
    let (questions, plans) = bodies(service)?;
    Ok(digest(&[&questions, &plans]))
}

fn bodies(service: &Service) -> Result<(Vec<u8>, Vec<u8>), PackError> {
    let questions = postcard::to_allocvec(service).map_err(|_| PackError::Damaged)?;
    let plans = postcard::to_allocvec(&service.plans).map_err(|_| PackError::Damaged)?;
    Ok((questions, plans))
}

fn mark(definition: &[u8; 32], questions: &[u8], plans: &[u8]) -> [u8; MARK] {
    let digest = digest(&[definition, questions, plans]);
    digest.first_chunk().copied().unwrap_or_default()
}

/// SHA-256 of what a pack of this form begins with, and of the rest.
fn digest(rest: &[&[u8]]) -> [u8; 32] {
    use sha2::Digest;
    let start = sha2::Sha256::new()
        .chain_update(MAGIC)
        .chain_update([VERSION]);
    let all = rest.iter().fold(start, Digest::chain_update);
    all.finalize().into()
}
