//! A request as support gets it, read as far as its evidence is concerned.
//!
//! Whoever wrote the file may wish support ill, so its size, its nesting and what its evidence costs are bounded before
//! anything is computed.

mod error;

use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::body::{Body, Texts};
use super::context::Context;
use super::hex;
use super::request_id::RequestId;

pub use error::{FiledError, Place};

/// Bytes that a request may have.
pub const MOST_BYTES: usize = 1 << 20;

/// Pieces of evidence that a request may have.
pub const MOST_PIECES: usize = 16;

/// A request whose evidence can be checked; the value is the proof that no member is missing.
///
/// ```
/// use account_recovery::evidence::filed::Filed;
/// let error = Filed::parse(br#"{"v": 2, "account": "example-user", "evidence": [{"scheme": "commit"}]}"#).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "missing: rid, service, reporter, created, definition, route, answers, public, private, evidence[0].phc"
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filed {
    service: String,
    account: String,
    rid: RequestId,
    reporter: String,
    created: u64,
    definition: [u8; 32],
    body: Body,
    pieces: Vec<Piece>,
}

/// A piece of evidence as it was sent, unread as yet.
#[derive(Debug, Clone, PartialEq, Eq)]
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

impl Filed {
    /// Reads a request's JSON. Members that no scheme needs are ignored.
    ///
    /// # Errors
    /// - [`FiledError::TooLarge`] for more than 1 MiB
    /// - [`FiledError::Cut`] for `{"v": 2`
    /// - [`FiledError::NotJson`] for `v = 2`
    /// - [`FiledError::Kind`] for `{"v": "2"}` and where a member is there twice
    /// - [`FiledError::TooManyPieces`] for more than 16 pieces of evidence
    /// - [`FiledError::Missing`] for `{}`: the members are named
    /// - [`FiledError::Wrong`] for `{"v": 1, …}`
    pub fn parse(json: &[u8]) -> Result<Self, FiledError> {
        if json.len() > MOST_BYTES {
            return Err(FiledError::TooLarge);
        }
        let sent: Sent = serde_json::from_slice(json).map_err(|error| FiledError::of(&error))?;
        if sent.evidence.len() > MOST_PIECES {
            return Err(FiledError::TooManyPieces(sent.evidence.len()));
        }
        let missing = sent.missing();
        if !missing.is_empty() {
            return Err(FiledError::Missing(missing));
        }
        sent.read()
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

    /// The same request with one of its pieces of evidence, or with none if it has not so many.
    pub(super) fn with_piece(&self, at: usize) -> Self {
        Self {
            pieces: self.pieces.get(at).cloned().into_iter().collect(),
            ..self.clone()
        }
    }

    /// Its evidence, in order.
    #[must_use]
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }
}

/// The members that count, each of which may be missing.
#[derive(Deserialize)]
struct Sent {
    v: Option<u64>,
    rid: Option<String>,
    service: Option<String>,
    account: Option<String>,
    reporter: Option<String>,
    created: Option<u64>,
    definition: Option<String>,
    route: Option<String>,
    answers: Option<SentTexts>,
    public: Option<SentTexts>,
    private: Option<SentTexts>,
    #[serde(default)]
    evidence: Vec<SentPiece>,
}

/// A piece of evidence, of whatever scheme.
#[derive(Deserialize)]
struct SentPiece {
    scheme: Option<String>,
    phc: Option<String>,
    token: Option<String>,
    age: Option<String>,
}

impl Sent {
    /// The names of all members that are not there but have to be.
    fn missing(&self) -> Vec<String> {
        let members = [
            ("v", self.v.is_none()),
            ("rid", self.rid.is_none()),
            ("service", self.service.is_none()),
            ("account", self.account.is_none()),
            ("reporter", self.reporter.is_none()),
            ("created", self.created.is_none()),
            ("definition", self.definition.is_none()),
            ("route", self.route.is_none()),
            ("answers", self.answers.is_none()),
            ("public", self.public.is_none()),
            ("private", self.private.is_none()),
        ];
        let own = members
            .into_iter()
            .filter(|(_, missing)| *missing)
            .map(|(name, _)| name.to_owned());
        let pieces = self.evidence.iter().enumerate();
        let of_pieces = pieces.filter_map(|(at, piece)| {
            let name = piece.missing()?;
            Some(format!("evidence[{at}].{name}"))
        });
        own.chain(of_pieces).collect()
    }

    fn read(self) -> Result<Filed, FiledError> {
        if self.v != Some(2) {
            return Err(FiledError::Wrong("v"));
        }
        Ok(Filed {
            rid: present(self.rid.and_then(|text| text.parse().ok()), "rid")?,
            service: present(self.service, "service")?,
            account: present(self.account, "account")?,
            reporter: present(self.reporter, "reporter")?,
            created: present(self.created, "created")?,
            definition: present(
                self.definition.as_deref().and_then(hex::parse),
                "definition",
            )?,
            body: Body::new(
                present(self.route, "route")?,
                present(self.answers, "answers")?.0,
                present(self.public, "public")?.0,
                present(self.private, "private")?.0,
            )
            .map_err(|error| FiledError::Wrong(error.member))?,
            pieces: self.evidence.into_iter().map(SentPiece::read).collect(),
        })
    }
}

/// An object of texts, with all that it holds, names that are there twice included.
struct SentTexts(Texts);

impl<'de> Deserialize<'de> for SentTexts {
    fn deserialize<D: Deserializer<'de>>(member: D) -> Result<Self, D::Error> {
        member.deserialize_map(TextsVisitor)
    }
}

struct TextsVisitor;

impl<'de> Visitor<'de> for TextsVisitor {
    type Value = SentTexts;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object of texts")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<SentTexts, A::Error> {
        let mut texts = Texts::new();
        while let Some(member) = members.next_entry()? {
            texts.push(member);
        }
        Ok(SentTexts(texts))
    }
}

/// A member that was found, in its own form.
fn present<T>(member: Option<T>, name: &'static str) -> Result<T, FiledError> {
    member.ok_or(FiledError::Wrong(name))
}

impl SentPiece {
    fn missing(&self) -> Option<&'static str> {
        let (name, member) = match self.scheme.as_deref() {
            None => return Some("scheme"),
            Some("commit") => ("phc", &self.phc),
            Some("proof") => ("token", &self.token),
            Some("seal") => ("age", &self.age),
            Some(_) => return None,
        };
        member.is_none().then_some(name)
    }

    fn read(self) -> Piece {
        let piece = match self.scheme.as_deref() {
            Some("commit") => self.phc.map(Piece::Commit),
            Some("proof") => self.token.map(Piece::Proof),
            Some("seal") => self.age.map(Piece::Seal),
            _ => None,
        };
        piece.unwrap_or(Piece::Unknown)
    }
}
