//! Why a file is no request whose evidence can be checked.

use std::fmt;

use serde_json::error::Category;

use super::MOST_PIECES;
use crate::evidence::shown::Shown;

/// Why a file is no request whose evidence can be checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FiledError {
    /// It has more than [`super::MOST_BYTES`].
    TooLarge,
    /// The JSON ends too early.
    Cut,
    /// It is not JSON.
    NotJson(Place),
    /// Values are nested deeper than in any request.
    TooDeep,
    /// A text has half of a character that UTF-16 writes in two halves, which no two programs read alike.
    Surrogate(Place),
    /// It is JSON, but no object.
    NotObject,
    /// The member at this path has a name that was there before.
    Twice(String),
    /// It is a request of this version, which is not the one that is read.
    Version(u64),
    /// These members are missing.
    Missing(Vec<String>),
    /// This member has no value that a request can have.
    Wrong(String),
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
        // The parser has no other sign for these two.
        let said = error.to_string();
        match error.classify() {
            Category::Eof => Self::Cut,
            _ if said.starts_with("recursion limit exceeded") => Self::TooDeep,
            _ if said.starts_with("lone leading surrogate") => Self::Surrogate(place),
            _ if said.starts_with("unexpected end of hex escape") => Self::Surrogate(place),
            Category::Data | Category::Syntax | Category::Io => Self::NotJson(place),
        }
    }

    /// Stable name of the error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooLarge => "request-too-large",
            Self::Cut => "request-cut",
            Self::NotJson(_) => "request-not-json",
            Self::TooDeep => "request-too-deep",
            Self::Surrogate(_) => "request-surrogate",
            Self::NotObject => "request-no-object",
            Self::Twice(_) => "request-twice",
            Self::Version(_) => "request-version",
            Self::Missing(_) => "request-missing",
            Self::Wrong(_) => "request-wrong",
            Self::TooManyPieces(_) => "request-too-many-pieces",
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn advice(&self) -> &'static str {
        match self {
            Self::Cut | Self::NotJson(_) | Self::NotObject | Self::Missing(_) => {
                "Save the JSON of the whole request as it was sent; this copy is cut, damaged or of something else."
            }
            Self::Version(_) => "Check it with a program that knows this version of requests.",
            Self::Surrogate(_) | Self::Twice(_) | Self::Wrong(_) => {
                "Ask for the request again; this copy is damaged or made up."
            }
            Self::TooLarge | Self::TooDeep | Self::TooManyPieces(_) => {
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
            Self::TooDeep => out.write_str("the JSON is nested deeper than any request"),
            Self::Surrogate(Place { line, column }) => write!(
                out,
                "half a character (a lone surrogate) at line {line}, column {column}"
            ),
            Self::NotObject => out.write_str("JSON, but no object"),
            Self::Twice(path) => write!(out, "the name `{}` is there twice", Shown(path)),
            Self::Version(found) => write!(out, "`v` is {found}, and only 2 is read"),
            Self::Missing(members) => write!(out, "missing: {}", members.join(", ")),
            Self::Wrong(path) => {
                write!(out, "`{}` has a value that no request has", Shown(path))
            }
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
