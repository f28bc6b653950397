//! What came back from an endpoint: an answer, what its status means on every channel, or none.

use super::complaint::{self, Complaint};
use super::{Failure, Landing};

/// What came back from an endpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// An answer that can be read.
    Answer {
        /// HTTP status.
        status: u16,
        /// Seconds to wait, if the endpoint named them in `Retry-After`.
        retry_after: Option<u32>,
        /// The address that answered.
        landing: Landing,
        /// The body, at most 64 KiB of it.
        body: String,
    },
    /// No answer in time: the request may have arrived.
    TimedOut,
    /// The endpoint cannot be reached.
    Unreachable,
    /// The policy of the embedding page does not let anything out to the endpoint.
    Barred,
}

impl Reply {
    /// The body of an answer; without an answer it is empty.
    pub(crate) fn body(&self) -> &str {
        match self {
            Self::Answer { body, .. } => body,
            Self::TimedOut | Self::Unreachable | Self::Barred => "",
        }
    }

    /// The address that answered, if any did.
    pub(crate) fn landed(&self) -> &str {
        match self {
            Self::Answer { landing, .. } => landing.url(),
            Self::TimedOut | Self::Unreachable | Self::Barred => "",
        }
    }
}

/// Status, waiting time and body of an answer.
pub(super) struct Answer<'a> {
    pub(super) status: u16,
    pub(super) retry_after: Option<u32>,
    pub(super) body: &'a str,
}

impl<'a> Answer<'a> {
    /// The answer in a reply, if there was one.
    pub(super) fn of(reply: &'a Reply) -> Result<Self, Failure> {
        match reply {
            Reply::Unreachable => Err(Failure::Unreachable),
            Reply::TimedOut => Err(Failure::TimedOut),
            Reply::Barred => Err(Failure::Barred),
            Reply::Answer {
                status,
                retry_after,
                body,
                ..
            } => Ok(Self {
                status: *status,
                retry_after: *retry_after,
                body,
            }),
        }
    }

    /// What went wrong, given that the endpoint does not hold the request. Some servers answer errors with 200.
    pub(super) fn failure(&self) -> Failure {
        let status = self.status;
        match status {
            408 | 429 | 503 => Failure::Busy(self.retry_after),
            200..=299 | 400..=499 if !Complaint::read(self.body).is_empty() => Failure::Invalid,
            200..=299
                if complaint::object(self.body).is_some_and(|it| complaint::is_error(&it)) =>
            {
                Failure::Refused(status)
            }
            200..=399 => Failure::NotAnEndpoint,
            409 => Failure::Conflict,
            400..=499 => Failure::Refused(status),
            _ => Failure::Broken(status),
        }
    }
}
