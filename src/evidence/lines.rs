//! What support has at hand: codes, public keys or secret keys, one a line.

use super::code::{Code, CodeError};
use super::identity::{Identity, IdentityError};
use super::public_key::{PublicKey, PublicKeyError};
use crate::error::errors;

/// Codes that are tried against one request.
pub const MOST_CODES: usize = 32;

/// Public keys that are tried against one request.
pub const MOST_KEYS: usize = 64;

/// Secret keys that are tried on one request.
pub const MOST_IDENTITIES: usize = 8;

/// Reads codes, one a line; empty lines do not count.
///
/// ```
/// use account_recovery::evidence::lines;
/// let codes = lines::codes("0123456789abcdef\n\n1123 4567 89ab cdef\n", false)?;
/// assert_eq!(codes.len(), 2);
/// # Ok::<(), account_recovery::evidence::lines::LinesError>(())
/// ```
///
/// # Errors
/// - [`LinesError::Code`] for a line `0123é`
/// - [`LinesError::Empty`] for a text without a code
/// - [`LinesError::TooMany`] for 33 codes
pub fn codes(text: &str, fold_case: bool) -> Result<Vec<Code>, LinesError> {
    read(filled(text), MOST_CODES, |line, number| {
        Code::parse_line(line, fold_case).map_err(|error| LinesError::Code(number, error))
    })
}

/// Reads public keys, one a line, as `enroll` prints them; empty lines do not count.
///
/// # Errors
/// - [`LinesError::Key`] for a line `40e8`
/// - [`LinesError::Empty`] for a text without a key
/// - [`LinesError::TooMany`] for 65 keys
pub fn public_keys(text: &str) -> Result<Vec<PublicKey>, LinesError> {
    read(filled(text), MOST_KEYS, |line, number| {
        line.parse().map_err(|error| LinesError::Key(number, error))
    })
}

/// Reads the secret keys in a file that `age-keygen` wrote, or in several of them; its comments do not count.
///
/// # Errors
/// - [`LinesError::Identity`] for a line `age1…`
/// - [`LinesError::Empty`] for a text without a key
/// - [`LinesError::TooMany`] for 9 keys
pub fn identities(text: &str) -> Result<Vec<Identity>, LinesError> {
    let lines = filled(text).filter(|(_, line)| !line.starts_with('#'));
    read(lines, MOST_IDENTITIES, |line, number| {
        line.parse()
            .map_err(|error| LinesError::Identity(number, error))
    })
}

/// The lines that are not empty, and their numbers from 1.
fn filled(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let lines = (1..).zip(text.lines().map(str::trim));
    lines.filter(|(_, line)| !line.is_empty())
}

fn read<'a, T>(
    lines: impl Iterator<Item = (usize, &'a str)>,
    most: usize,
    parse: impl Fn(&str, usize) -> Result<T, LinesError>,
) -> Result<Vec<T>, LinesError> {
    // One more than the most tells that there are too many, however long the text is.
    let read: Vec<T> = lines
        .take(most + 1)
        .map(|(number, line)| parse(line, number))
        .collect::<Result<_, _>>()?;
    match read.len() {
        0 => Err(LinesError::Empty),
        found if found > most => Err(LinesError::TooMany(most)),
        _ => Ok(read),
    }
}

errors! {
    /// Why a list cannot be used. No part of a code is in it, but for one character that is not allowed.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum LinesError {
        /// This line, counted from 1, holds no code.
        Code(number: usize, error: CodeError) => error.code(), "line {number}: {error}",
            "Write one code on each line, and nothing else on the line.";
        /// This line, counted from 1, holds no public key.
        Key(number: usize, error: PublicKeyError) => error.code(), "line {number}: {error}",
            error.advice();
        /// This line, counted from 1, holds no secret key.
        Identity(number: usize, error: IdentityError) => error.code(), "line {number}: {error}",
            error.advice();
        /// There is nothing in it.
        Empty => "lines-empty", "there is nothing in it", "Write one on each line.";
        /// There are more than this many.
        TooMany(most: usize) => "lines-too-many", "there are more than {most}",
            "Take those of one account only.";
    }
}
