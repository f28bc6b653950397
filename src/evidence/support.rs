//! The commands for support, from files to what is printed: `account-recovery verify`, `enroll` and `open`.

use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::code::Code;
use super::error::EvidenceError;
use super::filed::{Filed, FiledError, MOST_BYTES, Piece};
use super::identity::Identity;
use super::lines::{self, LinesError};
use super::open::{self, OpenError, Opened};
use super::proof;
use super::public_key::PublicKey;
use super::verify::{self, Findings, Known};

/// A file of codes, and whether capital letters in codes count as small ones.
#[derive(Debug, Clone)]
pub struct CodeFile {
    /// One code a line.
    pub path: PathBuf,
    /// As the definition of the service says.
    pub fold_case: bool,
}

/// What support has at hand to check a request with.
#[derive(Debug, Clone, Default)]
pub struct AtHand {
    /// The codes of the account.
    pub codes: Option<CodeFile>,
    /// A file of the account's public keys, one a line.
    pub public_keys: Option<PathBuf>,
    /// A file of secret keys, as `age-keygen` writes it.
    pub identity: Option<PathBuf>,
}

/// Checks the evidence of the request in a file against what support has at hand.
///
/// # Errors
/// [`SupportError`] for a file that cannot be read or used, each with its path.
pub fn verify(request: &Path, at_hand: &AtHand) -> Result<Findings, SupportError> {
    let codes = at_hand.codes.as_ref().map(read_codes).transpose()?;
    let public_keys = at_hand.public_keys.as_deref().map(read_keys).transpose()?;
    let identities = at_hand
        .identity
        .as_deref()
        .map(read_identities)
        .transpose()?;
    let known = Known {
        codes: codes.as_deref(),
        public_keys: public_keys.as_deref(),
        identities: identities.as_deref(),
    };
    verify::verify(&read_request(request)?, known).map_err(at(request))
}

/// Opens everything that is sealed in the request in a file, in order, after checking that it belongs to it.
///
/// # Errors
/// [`SupportError`] for a file that cannot be read or used, and for a request with nothing sealed in it.
pub fn open(request: &Path, identity: &Path) -> Result<Vec<Opened>, SupportError> {
    let identities = read_identities(identity)?;
    let filed = read_request(request)?;
    let sealed = filed.pieces().iter().filter_map(|piece| match piece {
        Piece::Seal(age) => Some(age),
        _ => None,
    });
    let opened: Vec<Opened> = sealed
        .map(|age| {
            let opened = open::open(age, &identities)?;
            opened.check(&filed.context()).map(|()| opened)
        })
        .collect::<Result<_, _>>()
        .map_err(at(request))?;
    if opened.is_empty() {
        return Err(at(request)(Trouble::NothingSealed));
    }
    Ok(opened)
}

/// Reads what another program decrypted, and checks that it belongs to the request in a file, if there is one.
///
/// # Errors
/// As [`open()`].
pub fn open_decrypted(
    decrypted: impl Read,
    request: Option<&Path>,
) -> Result<Opened, SupportError> {
    let input = Path::new("standard input");
    let opened = Opened::read(&read_from(decrypted, input)?).map_err(at(input))?;
    if let Some(request) = request {
        let filed = read_request(request)?;
        opened.check(&filed.context()).map_err(at(input))?;
    }
    Ok(opened)
}

/// The public keys of an account's codes, in the order of the file.
///
/// # Errors
/// As [`verify()`].
pub fn enroll(
    service: &str,
    account: &str,
    codes: &CodeFile,
) -> Result<Vec<PublicKey>, SupportError> {
    let read = read_codes(codes)?;
    read.iter()
        .map(|code| proof::public_key(service, account, code).map_err(at(&codes.path)))
        .collect()
}

fn read_codes(file: &CodeFile) -> Result<Vec<Code>, SupportError> {
    let bytes = read(&file.path)?;
    let text = text(&bytes, &file.path)?;
    lines::codes(text, file.fold_case).map_err(at(&file.path))
}

fn read_keys(path: &Path) -> Result<Vec<PublicKey>, SupportError> {
    let bytes = read(path)?;
    lines::public_keys(text(&bytes, path)?).map_err(at(path))
}

fn read_identities(path: &Path) -> Result<Vec<Identity>, SupportError> {
    let bytes = read(path)?;
    lines::identities(text(&bytes, path)?).map_err(at(path))
}

fn read_request(path: &Path) -> Result<Filed, SupportError> {
    Filed::parse(&read(path)?).map_err(at(path))
}

fn text<'a>(bytes: &'a [u8], path: &Path) -> Result<&'a str, SupportError> {
    str::from_utf8(bytes).map_err(|_| at(path)(Trouble::NotText))
}

fn read(path: &Path) -> Result<Zeroizing<Vec<u8>>, SupportError> {
    read_from(File::open(path).map_err(at(path))?, path)
}

/// The whole input, at most one byte more than is allowed of it. There may be codes in it, so it is overwritten when
/// dropped, and its room is reserved first, since growing leaves copies behind.
fn read_from(input: impl Read, path: &Path) -> Result<Zeroizing<Vec<u8>>, SupportError> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(MOST_BYTES + 2));
    let limit = u64::try_from(MOST_BYTES + 1).unwrap_or(u64::MAX);
    input
        .take(limit)
        .read_to_end(&mut bytes)
        .map_err(at(path))?;
    match bytes.len() {
        0..=MOST_BYTES => Ok(bytes),
        _ => Err(at(path)(Trouble::TooLarge)),
    }
}

/// Names the file in which something is wrong.
fn at<T: Into<Trouble>>(path: &Path) -> impl Fn(T) -> SupportError {
    move |trouble| SupportError {
        path: path.to_owned(),
        trouble: trouble.into(),
    }
}

/// Why a command for support cannot be carried out.
///
/// ```
/// use account_recovery::evidence::support::{AtHand, verify};
/// let error = verify("no-such.json".as_ref(), &AtHand::default()).unwrap_err();
/// assert_eq!(error.code(), "file-unreadable");
/// ```
#[derive(Debug)]
pub struct SupportError {
    path: PathBuf,
    trouble: Trouble,
}

#[derive(Debug)]
enum Trouble {
    Unreadable(io::Error),
    TooLarge,
    NotText,
    Lines(LinesError),
    Filed(FiledError),
    Evidence(EvidenceError),
    Open(OpenError),
    NothingSealed,
}

impl SupportError {
    /// Stable name of the error.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match &self.trouble {
            Trouble::Unreadable(_) => "file-unreadable",
            Trouble::TooLarge => "file-too-large",
            Trouble::NotText => "file-not-text",
            Trouble::Lines(error) => error.code(),
            Trouble::Filed(error) => error.code(),
            Trouble::Evidence(error) => error.code(),
            Trouble::Open(error) => error.code(),
            Trouble::NothingSealed => "request-nothing-sealed",
        }
    }

    /// Whether all files are in good order, but what is sealed is for another request or for other keys.
    #[must_use]
    pub const fn is_misplaced(&self) -> bool {
        matches!(&self.trouble, Trouble::Open(error) if error.is_misplaced())
    }

    /// What to do about it.
    #[must_use]
    pub fn advice(&self) -> &'static str {
        match &self.trouble {
            Trouble::Unreadable(_) => "Name a file that can be read.",
            Trouble::TooLarge => "Name a file of at most 1 MiB; no request and no list is larger.",
            Trouble::NotText => "Save the file as text in UTF-8.",
            Trouble::Lines(error) => error.advice(),
            Trouble::Filed(error) => error.advice(),
            Trouble::Evidence(error) => error.advice(),
            Trouble::Open(error) => error.advice(),
            Trouble::NothingSealed => "Check it with `account-recovery verify`, or ask for a code.",
        }
    }
}

impl From<OpenError> for Trouble {
    fn from(error: OpenError) -> Self {
        Self::Open(error)
    }
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Self::Unreadable(error)
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

impl fmt::Display for SupportError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}: ", self.path.display(), self.code())?;
        match &self.trouble {
            Trouble::Unreadable(error) => error.fmt(out),
            Trouble::TooLarge => out.write_str("more than 1 MiB"),
            Trouble::NotText => out.write_str("not text in UTF-8"),
            Trouble::Lines(error) => error.fmt(out),
            Trouble::Filed(error) => error.fmt(out),
            Trouble::Evidence(error) => error.fmt(out),
            Trouble::Open(error) => error.fmt(out),
            Trouble::NothingSealed => out.write_str("nothing is sealed in it"),
        }
    }
}

impl std::error::Error for SupportError {}
