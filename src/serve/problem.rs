//! Refusals that a program and a person can read: problem details by [RFC 9457](https://www.rfc-editor.org/rfc/rfc9457).

use std::borrow::Cow;

use serde::Serialize;

use super::reply::Reply;

/// A refusal.
#[derive(Serialize)]
pub(super) struct Problem {
    pub(super) title: &'static str,
    pub(super) status: u16,
    pub(super) detail: Cow<'static, str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) errors: Vec<FieldError>,
}

/// What is wrong with one member of the request.
#[derive(Serialize)]
pub(super) struct FieldError {
    /// The member, for example `answers` or `evidence[0].phc`.
    pub(super) field: String,
    pub(super) detail: &'static str,
}

impl Problem {
    pub(super) const fn new(status: u16, title: &'static str, detail: &'static str) -> Self {
        Self {
            title,
            status,
            detail: Cow::Borrowed(detail),
            errors: Vec::new(),
        }
    }

    pub(super) fn with_detail(self, detail: String) -> Self {
        let detail = Cow::Owned(detail);
        Self { detail, ..self }
    }

    pub(super) fn into_reply(self) -> Reply {
        Reply::json(self.status, "application/problem+json", &self)
    }
}
