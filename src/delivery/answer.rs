//! An answer that can be read, and what its status means on every channel.

use super::Failure;
use super::complaint::{self, Complaint};
use crate::wizard::Reply;

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
