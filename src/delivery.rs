//! Handing a request over: what each channel sends, and how its answer is read.
//!
//! `post_json`, `post_fields`, `post_form` and `zendesk` go over the network; `github_issue_form` and `mailto` open
//! something with an address; `eml`, `download` and `calendar` are files. `ladder` says which of them can work where the
//! page is, `endpoint` where a request may go, `outgoing` what the browser has to fetch, `verdict` what came of it.

pub mod calendar;
pub mod complaint;
pub mod download;
pub mod eml;
pub mod endpoint;
pub mod entries;
mod escape;
pub mod github_issue_form;
pub mod handover;
pub mod ladder;
mod landing;
pub mod mailto;
pub mod outgoing;
pub mod post_fields;
pub mod post_form;
pub mod post_json;
mod reply;
pub mod retry_after;
mod search;
mod ticket;
pub mod verdict;
pub mod zendesk;

use crate::service::Service;
use crate::wording::put;

pub use landing::Landing;
pub use reply::Reply;

/// What an attempt came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The endpoint said, by status and body, that it holds this very request.
    Stored,
    /// Anything else; the request is still only here, or may be.
    Failed(Failure),
}

impl Outcome {
    fn of(result: Result<(), Failure>) -> Self {
        result.map_or_else(Self::Failed, |()| Self::Stored)
    }
}

/// Why the endpoint does not certainly hold the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// It could not be reached.
    Unreachable,
    /// The page may not send anything there, so nothing was sent.
    Barred,
    /// It did not answer in time: the request may have arrived.
    TimedOut,
    /// Another tab is sending the same request.
    Elsewhere,
    /// It is busy; seconds to wait if it named them.
    Busy(Option<u32>),
    /// It holds another request under this number: most likely an earlier version of this one.
    Conflict,
    /// It refused what stands in some fields; [`complaint::Complaint`] says which.
    Invalid,
    /// It refused the request: HTTP status.
    Refused(u16),
    /// It has a fault of its own: HTTP status.
    Broken(u16),
    /// It answered, but not what an endpoint of this kind answers.
    NotAnEndpoint,
    /// Its form could not be read, so nothing was sent.
    FormUnreachable,
    /// Its form is gone, asks to sign in or lacks what it should have, so nothing was sent.
    FormChanged,
}

impl Failure {
    /// Stable code; the wording is `failed-CODE`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Unreachable => "unreachable",
            Self::Barred => "barred",
            Self::TimedOut => "timed-out",
            Self::Elsewhere => "elsewhere",
            Self::Busy(Some(_)) => "busy",
            Self::Busy(None) => "busy-unknown",
            Self::Conflict => "conflict",
            Self::Invalid => "invalid",
            Self::Refused(_) => "refused",
            Self::Broken(_) => "broken",
            Self::NotAnEndpoint => "not-an-endpoint",
            Self::FormUnreachable => "form-unreachable",
            Self::FormChanged => "form-changed",
        }
    }

    /// Whether the request may have arrived all the same: a connection may break, and a server may fail, after that.
    #[must_use]
    pub fn is_doubtful(self) -> bool {
        matches!(
            self,
            Self::TimedOut | Self::Unreachable | Self::Broken(_) | Self::NotAnEndpoint
        )
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
            Self::Busy(seconds) => seconds
                .map(|seconds| seconds.to_string())
                .unwrap_or_default(),
            _ => String::new(),
        };
        let word = service.word_for(&["failed-", self.code()].concat());
        put(word, "detail", &detail)
    }
}
