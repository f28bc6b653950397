//! Why a file is no request whose evidence can be checked.

use std::fmt;

use serde_json::error::Category;

use super::MOST_PIECES;

/// Why a file is no request whose evidence can be checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FiledError {
    /// It has more than [`super::MOST_BYTES`].
    TooLarge,
    /// The JSON ends too early.
    Cut,
    /// It is not JSON.
    NotJson(Place),
    /// A member is of another kind than in a request, or there twice.
    Kind(Place),
    /// These members are missing.
    Missing(Vec<String>),
    /// This member has no value that a request can have.
    Wrong(&'static str),
    /// It has this many pieces of evidence, more than [`MOST_PIECES`].
    TooManyPieces(usize),
}

/// A place in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// From 1.
    pub line: usize,
    /// In bytes, from 1.
    pub column: usize,
}

impl FiledError {
    /// Only the place: the parser's own words may quote the file at length.
    pub(super) fn of(error: &serde_json::Error) -> Self {
        let place = Place {
            line: error.line(),
            column: error.column(),
        };
        match error.classify() {
            Category::Eof => Self::Cut,
            Category::Data => Self::Kind(place),
            Category::Syntax | Category::Io => Self::NotJson(place),
        }
    }

    /// Stable name of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooLarge => "request-too-large",
            Self::Cut => "request-cut",
            Self::NotJson(_) => "request-not-json",
            Self::Kind(_) => "request-kind",
            Self::Missing(_) => "request-missing",
            Self::Wrong(_) => "request-wrong",
            Self::TooManyPieces(_) => "request-too-many-pieces",
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn advice(&self) -> &'static str {
        match self {
            Self::Cut | Self::NotJson(_) | Self::Missing(_) => {
                "Save the JSON of the whole request as it was sent; this copy is cut, damaged or of something else."
            }
            Self::Wrong("v") => "Check it with a program that knows this version of requests.",
            Self::Kind(_) | Self::Wrong(_) => {
                "Ask for the request again; this copy is damaged or made up."
            }
            Self::TooLarge | Self::TooManyPieces(_) => {
                "Do not check it: this assistant makes no such request."
            }
        }
    }
}

impl fmt::Display for FiledError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => out.write_str("the request has more than 1 MiB"),
            Self::Cut => out.write_str("the JSON of the request ends too early"),
            Self::NotJson(Place { line, column }) => {
                write!(out, "not JSON at line {line}, column {column}")
            }
            Self::Kind(Place { line, column }) => write!(
                out,
                "a member of another kind than in a request, or there twice, before line {line}, column {column}"
            ),
            Self::Missing(members) => write!(out, "missing: {}", members.join(", ")),
            Self::Wrong(member) => write!(out, "`{member}` has a value that no request has"),
            Self::TooManyPieces(found) => {
                write!(
                    out,
                    "{found} pieces of evidence, at most {MOST_PIECES} are checked"
                )
            }
        }
    }
}

impl std::error::Error for FiledError {}
