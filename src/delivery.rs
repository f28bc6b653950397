//! Handing a request over: what each channel sends, and how its answer is read.

pub mod handover;
pub mod mailto;
pub mod post_json;

use alloc::string::{String, ToString};

use crate::service::Service;
use crate::wording::put;

/// What an attempt came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The endpoint said, by status and body, that it holds this very request.
    Stored,
    /// Anything else; the request is still only here, or may be.
    Failed(Failure),
}

/// Why the endpoint does not certainly hold the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// It could not be reached.
    Unreachable,
    /// It did not answer in time: the request may have arrived.
    TimedOut,
    /// It is busy; seconds to wait if it named them.
    Busy(Option<u32>),
    /// It refused the request: HTTP status.
    Refused(u16),
    /// It has a fault of its own: HTTP status.
    Broken(u16),
    /// It answered, but not what an endpoint of this kind answers.
    NotAnEndpoint,
}

impl Failure {
    /// Stable code; the wording is `failed-CODE`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Unreachable => "unreachable",
            Self::TimedOut => "timed-out",
            Self::Busy(_) => "busy",
            Self::Refused(_) => "refused",
            Self::Broken(_) => "broken",
            Self::NotAnEndpoint => "not-an-endpoint",
        }
    }

    /// What went wrong and what to do, in the words of the definition's language.
    ///
    /// ```
    /// use account_recovery::compile::compile;
    /// use account_recovery::delivery::Failure;
    /// use std::path::Path;
    ///
    /// let service = compile(Path::new("tests/definitions/minimal")).unwrap().remove(0).service;
    /// assert!(Failure::Busy(Some(30)).words(&service).contains("30 seconds"));
    /// ```
    #[must_use]
    pub fn words(self, service: &Service) -> String {
        let detail = match self {
            Self::Refused(status) | Self::Broken(status) => status.to_string(),
            Self::Busy(seconds) => seconds.unwrap_or(60).to_string(),
            _ => String::new(),
        };
        let word = service.word_for(&["failed-", self.code()].concat());
        put(word, "detail", &detail)
    }
}
