//! The commands for support, from files to what is printed: `account-recovery verify`, `enroll` and `open`.

mod error;
pub mod json;

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::code::Code;
use super::filed::{MOST_BYTES, MOST_INPUT, Piece, SubmittedRequest, parts};
use super::identity::Identity;
use super::lines;
use super::open::{self, OpenError, Opened};
use super::proof;
use super::public_key::PublicKey;
use super::staff_check::{Input, InputField, Inputs, StaffCheck, Unusable};

pub use error::SupportError;
use error::{Trouble, at};

/// The name that stands for standard input.
const STANDARD_INPUT: &str = "-";

/// A file of codes, and whether capital letters in codes count as small ones.
#[derive(Debug, Clone)]
pub struct CodeFile {
    /// One code a line.
    pub path: PathBuf,
    /// As the definition of the service says.
    pub fold_case: bool,
}

/// What support has at hand to check requests with.
#[derive(Debug, Clone, Default)]
pub struct AtHand {
    /// The codes of the account.
    pub codes: Option<CodeFile>,
    /// A file of the account's public keys, one a line.
    pub public_keys: Option<PathBuf>,
    /// A file of secret keys, as `age-keygen` writes it.
    pub identity: Option<PathBuf>,
    /// The digests of the definition that requests have to be of, one a language; empty for any.
    pub definitions: Vec<[u8; 32]>,
}

/// Checks the evidence of all requests in files, or in standard input for `-`, against what support has at hand.
///
/// # Errors
/// [`SupportError`] for a file that cannot be read, and for lists that cannot be used, each with its path. Requests that
/// cannot be used are told by the [`StaffCheck`].
pub fn verify(requests: &[PathBuf], at_hand: &AtHand) -> Result<StaffCheck, SupportError> {
    let codes = at_hand.codes.as_ref().map(|codes| codes.path.as_path());
    let lists = [
        codes,
        at_hand.public_keys.as_deref(),
        at_hand.identity.as_deref(),
    ];
    let [codes, public_keys, identity] = lists.map(|path| path.map(read).transpose());
    let (codes, public_keys, identity) = (codes?, public_keys?, identity?);
    let files: Vec<(String, Vec<u8>)> = requests
        .iter()
        .map(|path| Ok((name(path), read_requests(path)?)))
        .collect::<Result<_, SupportError>>()?;
    let inputs: Vec<Input<'_>> = files
        .iter()
        .map(|(name, bytes)| Input { name, bytes })
        .collect();
    let mut check = StaffCheck::read(Inputs {
        requests: &inputs,
        codes: codes.as_ref().map(|bytes| bytes.as_slice()),
        fold_case: at_hand.codes.as_ref().is_some_and(|codes| codes.fold_case),
        public_keys: public_keys.as_ref().map(|bytes| bytes.as_slice()),
        identity: identity.as_ref().map(|bytes| bytes.as_slice()),
        definitions: &at_hand.definitions,
    })
    .map_err(|error| at(at_hand.path(error.field()))(error))?;
    while check.step() {}
    Ok(check)
}

impl AtHand {
    /// The file of a field; requests are named by themselves.
    fn path(&self, field: InputField) -> &Path {
        let path = match field {
            InputField::Codes => self.codes.as_ref().map(|codes| codes.path.as_path()),
            InputField::PublicKeys => self.public_keys.as_deref(),
            InputField::Identity => self.identity.as_deref(),
            InputField::Request => None,
        };
        path.unwrap_or(Path::new(STANDARD_INPUT))
    }
}

/// What a file of requests is called in messages.
fn name(path: &Path) -> String {
    match path.to_str() {
        Some(STANDARD_INPUT) => "standard input".into(),
        _ => path.display().to_string(),
    }
}

/// Opens everything that is sealed in the requests of a file, in order, after checking that it belongs to its request.
///
/// # Errors
/// [`SupportError`] for a file that cannot be read or used, and for one with nothing sealed in it.
pub fn open(requests: &Path, identity: &Path) -> Result<Vec<Opened>, SupportError> {
    let identities = read_identities(identity)?;
    let bytes = read_requests(requests)?;
    let mut opened = Vec::new();
    for part in parts(&bytes) {
        let request = SubmittedRequest::parse(part.json).map_err(at(requests))?;
        for piece in request.pieces() {
            if let Piece::Seal(age) = piece {
                opened.push(open_one(age, &identities, &request).map_err(at(requests))?);
            }
        }
    }
    if opened.is_empty() {
        return Err(at(requests)(Trouble::NothingSealed));
    }
    Ok(opened)
}

fn open_one(
    age: &str,
    identities: &[Identity],
    request: &SubmittedRequest,
) -> Result<Opened, OpenError> {
    let opened = open::open(age, identities)?;
    opened.check(&request.context())?;
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
        let filed = SubmittedRequest::parse(&read(request)?).map_err(at(request))?;
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

fn read_identities(path: &Path) -> Result<Vec<Identity>, SupportError> {
    let bytes = read(path)?;
    lines::identities(text(&bytes, path)?).map_err(at(path))
}

/// Requests hold no codes in the clear, and there may be many in a file.
fn read_requests(path: &Path) -> Result<Vec<u8>, SupportError> {
    let mut bytes = Vec::new();
    let limit = u64::try_from(MOST_INPUT + 1).unwrap_or(u64::MAX);
    let read = match path.to_str() {
        Some(STANDARD_INPUT) => io::stdin().lock().take(limit).read_to_end(&mut bytes),
        _ => File::open(path).and_then(|file| file.take(limit).read_to_end(&mut bytes)),
    };
    read.map_err(at(path))?;
    Ok(bytes)
}

fn text<'a>(bytes: &'a [u8], path: &Path) -> Result<&'a str, SupportError> {
    str::from_utf8(bytes).map_err(|_| at(path)(Unusable::NotText))
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
        _ => Err(at(path)(Unusable::TooLarge)),
    }
}
