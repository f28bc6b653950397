//! A check as the staff page makes it: what support puts in is read with all its errors, then checked step by step.
//!
//! A request from a stranger may hold sixteen pieces of evidence, and support may have thirty-two codes. Each step tries
//! one code on one piece, so that the page can show how far it is, and can be told to stop, in between.

use std::fmt;

use super::code::Code;
use super::context::Context;
use super::error::EvidenceError;
use super::filed::{Filed, FiledError, MOST_BYTES, Piece};
use super::identity::Identity;
use super::lines::{self, LinesError};
use super::open::open;
use super::public_key::PublicKey;
use super::verify::{Findings, Known, Outcome, verify};
use crate::secret::Secret;

/// What support puts in, as it is in the files; what is not at hand is `None`.
#[derive(Clone, Copy, Default)]
pub struct Papers<'a> {
    /// The JSON of the request.
    pub request: &'a [u8],
    /// The account's recovery codes, one a line.
    pub codes: Option<&'a [u8]>,
    /// Whether capital letters in codes count as small ones.
    pub fold_case: bool,
    /// The account's public keys, one a line.
    pub public_keys: Option<&'a [u8]>,
    /// The secret keys of support, in a file of `age-keygen`.
    pub identity: Option<&'a [u8]>,
}

/// A check under way.
///
/// ```
/// use account_recovery::evidence::desk::{Desk, Papers};
/// let request = format!(
///     r#"{{"v": 2, "rid": "000G40R40M30E209185GR38E1W", "service": "pypi", "account": "example-user",
///          "reporter": "github:octocat", "created": 1767225600, "definition": "{0}",
///          "route": "r", "answers": {{}}, "public": {{}}, "private": {{}}, "evidence": [{{"scheme": "seal", "age": "…"}}]}}"#,
///     "00".repeat(32),
/// );
/// let papers = Papers { request: request.as_bytes(), codes: Some(b"0123456789abcdef"), ..Papers::default() };
/// let mut desk = Desk::read(papers)?;
/// assert_eq!(desk.steps(), 1);
/// desk.step()?;
/// assert_eq!(desk.findings().to_string(), "seal: needs --identity");
/// # Ok::<(), account_recovery::evidence::desk::DeskError>(())
/// ```
#[derive(Debug)]
pub struct Desk {
    request: Filed,
    codes: Option<Vec<Code>>,
    public_keys: Option<Vec<PublicKey>>,
    identities: Option<Vec<Identity>>,
    /// The piece and the code that are next.
    next: (usize, usize),
    /// What was found, piece by piece.
    found: Vec<Findings>,
}

impl Desk {
    /// Reads what was put in; nothing is computed yet.
    ///
    /// # Errors
    /// [`DeskError`], which names the paper:
    /// - codes or keys of more than 1 MiB, or not in UTF-8
    /// - codes such as `0123é`, keys such as `40e8`, as [`lines`] says
    /// - a request such as `{"v": 2`, as [`Filed::parse`] says
    pub fn read(papers: Papers<'_>) -> Result<Self, DeskError> {
        let codes = |bytes| {
            text(bytes)
                .and_then(|text| Ok(lines::codes(text, papers.fold_case)?))
                .map_err(|trouble| trouble.in_paper(Paper::Codes))
        };
        let public_keys = |bytes| {
            text(bytes)
                .and_then(|text| Ok(lines::public_keys(text)?))
                .map_err(|trouble| trouble.in_paper(Paper::PublicKeys))
        };
        let identities = |bytes| {
            text(bytes)
                .and_then(|text| Ok(lines::identities(text)?))
                .map_err(|trouble| trouble.in_paper(Paper::Identity))
        };
        Ok(Self {
            identities: papers.identity.map(identities).transpose()?,
            codes: papers.codes.map(codes).transpose()?,
            public_keys: papers.public_keys.map(public_keys).transpose()?,
            request: Filed::parse(papers.request)
                .map_err(|error| Trouble::from(error).in_paper(Paper::Request))?,
            next: (0, 0),
            found: Vec::new(),
        })
    }

    /// What the request says of itself: what support has to compare with the account and with who sent it.
    #[must_use]
    pub fn context(&self) -> Context<'_> {
        self.request.context()
    }

    /// How many steps there are at most: one a piece and code, or one a piece without codes.
    #[must_use]
    pub fn steps(&self) -> usize {
        self.request.pieces().len() * self.rounds()
    }

    /// How often a piece is tried.
    fn rounds(&self) -> usize {
        self.codes.as_ref().map_or(1, Vec::len)
    }

    /// Tries the next code on a piece, or the first on the next piece; with its first code also all public keys. Returns
    /// whether there is more to do.
    ///
    /// # Errors
    /// [`DeskError`] if a member of the request is too long for a context, or if there is not enough memory.
    pub fn step(&mut self) -> Result<bool, DeskError> {
        let (piece, code) = self.next;
        let known = Known {
            codes: self
                .codes
                .as_deref()
                .and_then(|codes| codes.get(code..=code)),
            public_keys: self.public_keys.as_deref().filter(|_| code == 0),
            identities: self.identities.as_deref(),
        };
        let found = verify(&self.request.with_piece(piece), known)
            .map_err(|error| Trouble::from(error).in_paper(Paper::Request))?;
        let verified = found.outcome() == Outcome::Verified;
        match self.found.get_mut(piece) {
            Some(before) if verified => *before = found,
            Some(_) => {}
            None => self.found.push(found),
        }
        self.next = if verified || code + 1 == self.rounds() {
            (piece + 1, 0)
        } else {
            (piece, code + 1)
        };
        Ok(self.next.0 < self.request.pieces().len())
    }

    /// What is in the sealed pieces that open with the keys and were made for this request: JSON, one text each. A
    /// service whose codes are stored as hashes checks the code in there against these.
    #[must_use]
    pub fn opened(&self) -> Vec<Secret> {
        let identities = self.identities.as_deref().unwrap_or_default();
        let sealed = self
            .request
            .pieces()
            .iter()
            .filter_map(|piece| match piece {
                Piece::Seal(age) => open(age, identities).ok(),
                _ => None,
            });
        let context = self.context();
        sealed
            .filter(|opened| opened.check(&context).is_ok())
            .map(|opened| opened.json())
            .collect()
    }

    /// What was found so far.
    #[must_use]
    pub fn findings(&self) -> Findings {
        Findings::joined(&self.found)
    }
}

fn text(bytes: &[u8]) -> Result<&str, Trouble> {
    if bytes.len() > MOST_BYTES {
        return Err(Trouble::TooLarge);
    }
    str::from_utf8(bytes).map_err(|_| Trouble::NotText)
}

/// One of the things that support puts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// The JSON of the request.
    Request,
    /// The codes.
    Codes,
    /// The public keys.
    PublicKeys,
    /// The secret keys of support.
    Identity,
}

impl Paper {
    /// Its name in the page: the id of its field.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Codes => "codes",
            Self::PublicKeys => "public-keys",
            Self::Identity => "identity",
        }
    }
}

/// Why something that was put in cannot be used.
///
/// ```
/// use account_recovery::evidence::desk::{Desk, Papers};
/// let error = Desk::read(Papers { request: b"{}", codes: Some(b"0123\xff"), ..Papers::default() }).unwrap_err();
/// assert_eq!((error.paper().name(), error.code()), ("codes", "file-not-text"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskError {
    paper: Paper,
    trouble: Trouble,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Trouble {
    TooLarge,
    NotText,
    Lines(LinesError),
    Filed(FiledError),
    Evidence(EvidenceError),
}

impl Trouble {
    fn in_paper(self, paper: Paper) -> DeskError {
        DeskError {
            paper,
            trouble: self,
        }
    }
}

impl From<LinesError> for Trouble {
    fn from(error: LinesError) -> Self {
        Self::Lines(error)
    }
}

impl From<FiledError> for Trouble {
    fn from(error: FiledError) -> Self {
        Self::Filed(error)
    }
}

impl From<EvidenceError> for Trouble {
    fn from(error: EvidenceError) -> Self {
        Self::Evidence(error)
    }
}

impl DeskError {
    /// What cannot be used.
    #[must_use]
    pub const fn paper(&self) -> Paper {
        self.paper
    }

    /// Stable name of the error.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match &self.trouble {
            Trouble::TooLarge => "file-too-large",
            Trouble::NotText => "file-not-text",
            Trouble::Lines(error) => error.code(),
            Trouble::Filed(error) => error.code(),
            Trouble::Evidence(error) => error.code(),
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn advice(&self) -> &'static str {
        match &self.trouble {
            Trouble::TooLarge => "Take a file of at most 1 MiB; no list of an account is larger.",
            Trouble::NotText => "Save the file as text in UTF-8.",
            Trouble::Lines(error) => error.advice(),
            Trouble::Filed(error) => error.advice(),
            Trouble::Evidence(error) => error.advice(),
        }
    }
}

impl fmt::Display for DeskError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.trouble {
            Trouble::TooLarge => out.write_str("more than 1 MiB"),
            Trouble::NotText => out.write_str("not text in UTF-8"),
            Trouble::Lines(error) => error.fmt(out),
            Trouble::Filed(error) => error.fmt(out),
            Trouble::Evidence(error) => error.fmt(out),
        }
    }
}

impl std::error::Error for DeskError {}
