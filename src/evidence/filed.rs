//! A request as support gets it, read strictly: the JSON that the page sends, and nothing that only looks like it.
//!
//! Whoever wrote the file may wish support ill. So its size, its nesting and what its evidence costs are bounded before
//! anything is computed, every name stands once, and each text is taken exactly as it stands in the JSON: evidence is
//! bound to these very texts.

mod error;
mod input;
mod json;
mod reading;

use super::body::{Body, Texts};
use super::context::Context;
use super::request_id::RequestId;

pub use error::{Place, SubmittedRequestError};
pub use input::{MOST_INPUT, Part, parts};
pub use reading::digest;

/// Bytes that a request may have.
pub const MOST_BYTES: usize = 1 << 20;

/// Pieces of evidence that a request may have.
pub const MOST_PIECES: usize = 16;

/// A request whose evidence can be checked; the value is the proof that no member is missing and none is there twice.
///
/// ```
/// use account_recovery::evidence::filed::SubmittedRequest;
/// let error = SubmittedRequest::parse(br#"{"v": 2, "account": "example-user", "evidence": [{"scheme": "commit"}]}"#).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "missing: rid, service, reporter, created, definition, route, answers, public, private, evidence[0].phc"
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubmittedRequest {
    service: String,
    account: String,
    rid: RequestId,
    reporter: String,
    created: u64,
    definition: [u8; 32],
    body: Body,
    pieces: Vec<Piece>,
    language: bool,
    strange: Vec<String>,
}

/// Whether JSON has no name twice in an object, at any depth: readers disagree on which of two counts, so that people and
/// programs at support could see different requests.
///
/// # Errors
/// As [`SubmittedRequest::parse`], of what concerns the JSON.
#[cfg(feature = "cli")]
pub(crate) fn names_are_distinct(json: &[u8]) -> Result<(), SubmittedRequestError> {
    json::parse(json).map(drop)
}

/// A piece of evidence as it was sent, unread as yet.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Piece {
    /// The PHC string of a commitment.
    Commit(String),
    /// The token of a proof.
    Proof(String),
    /// A sealed code, an armoured age file.
    Seal(String),
    /// Something that this version does not know.
    Unknown,
}

impl SubmittedRequest {
    /// Reads a request's JSON.
    ///
    /// # Errors
    /// - [`SubmittedRequestError::TooLarge`] for more than 1 MiB
    /// - [`SubmittedRequestError::Cut`] for `{"v": 2`
    /// - [`SubmittedRequestError::NotJson`] for `v = 2`
    /// - [`SubmittedRequestError::TooDeep`] for `[` 200 times
    /// - [`SubmittedRequestError::Surrogate`] for `{"account": "\ud800"}`
    /// - [`SubmittedRequestError::Twice`] for `{"v": 2, "v": 2}`, and where a name is there twice in any object inside
    /// - [`SubmittedRequestError::NotObject`] for `2`
    /// - [`SubmittedRequestError::Version`] for `{"v": 1, …}`
    /// - [`SubmittedRequestError::Missing`] for `{}`: the members are named
    /// - [`SubmittedRequestError::Wrong`] for `{"created": "today", …}`
    /// - [`SubmittedRequestError::TooManyPieces`] for more than 16 pieces of evidence
    pub fn parse(json: &[u8]) -> Result<Self, SubmittedRequestError> {
        if json.len() > MOST_BYTES {
            return Err(SubmittedRequestError::TooLarge);
        }
        reading::read(json::parse(json)?)
    }

    /// What its evidence has to be bound to.
    #[must_use]
    pub fn context(&self) -> Context<'_> {
        Context {
            service: &self.service,
            account: &self.account,
            rid: self.rid,
            reporter: &self.reporter,
            created: self.created,
            definition: self.definition,
            body: self.body.digest(),
        }
    }

    /// Id of the route that led to support.
    #[must_use]
    pub fn route(&self) -> &str {
        self.body.parts().route
    }

    /// What only support gets, by name.
    #[must_use]
    pub fn private(&self) -> &Texts {
        self.body.parts().private
    }

    /// Its evidence, in order.
    #[must_use]
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// Whether it names the language of the page, which no evidence is bound to.
    #[must_use]
    pub const fn names_language(&self) -> bool {
        self.language
    }

    /// Members that no request of this assistant has, such as `ticket` or `evidence[0].note`. No evidence is bound to
    /// them, so that anybody on the way may have put them in.
    #[must_use]
    pub fn strange(&self) -> &[String] {
        &self.strange
    }
}
