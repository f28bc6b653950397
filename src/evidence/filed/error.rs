//! Why a file is no request whose evidence can be checked.

use std::fmt;

use serde_json::error::Category;

use super::MOST_PIECES;
use crate::error::errors;
use crate::evidence::ASK_AGAIN;
use crate::evidence::shown::Shown;

/// What to do about a text that is no whole request.
const SAVE_AGAIN: &str = "Save the JSON of the whole request as it was sent; this copy is cut, damaged or of something else.";

/// What to do about a request that no page sends.
const REFUSE: &str = "Do not check it: this assistant makes no such request.";

errors! {
    /// Why a file is no request whose evidence can be checked.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub enum SubmittedRequestError {
        /// It has more than [`super::MOST_BYTES`].
        TooLarge => "request-too-large", "the request has more than 1 MiB", REFUSE;
        /// The JSON ends too early.
        Cut => "request-cut", "the JSON of the request ends too early", SAVE_AGAIN;
        /// It is not JSON.
        NotJson(place: Place) => "request-not-json", "not JSON at {place}", SAVE_AGAIN;
        /// Values are nested deeper than in any request.
        TooDeep => "request-too-deep", "the JSON is nested deeper than any request", REFUSE;
        /// A text has half of a character that UTF-16 writes in two halves, which no two programs read alike.
        Surrogate(place: Place) => "request-surrogate",
            "half a character (a lone surrogate) at {place}", ASK_AGAIN;
        /// It is JSON, but no object.
        NotObject => "request-no-object", "JSON, but no object", SAVE_AGAIN;
        /// The member at this path has a name that was there before.
        Twice(path: String) => "request-twice", "the name `{shown}` is there twice", ASK_AGAIN,
            shown = Shown(path);
        /// It is a request of this version, which is not the one that is read.
        Version(found: u64) => "request-version", "`v` is {found}, and only 2 is read",
            "Check it with a program that knows this version of requests.";
        /// These members are missing.
        Missing(members: Vec<String>) => "request-missing", "missing: {names}", SAVE_AGAIN,
            names = members.join(", ");
        /// This member has no value that a request can have.
        Wrong(path: String) => "request-wrong", "`{shown}` has a value that no request has", ASK_AGAIN,
            shown = Shown(path);
        /// It has this many pieces of evidence, more than [`MOST_PIECES`].
        TooManyPieces(found: usize) => "request-too-many-pieces",
            "{found} pieces of evidence, at most {MOST_PIECES} are checked", REFUSE;
    }
}

/// A place in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// From 1.
    pub line: usize,
    /// In bytes, from 1.
    pub column: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "line {}, column {}", self.line, self.column)
    }
}

impl SubmittedRequestError {
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
}
