//! Refusals that a program and a person can read: problem details by [RFC 9457](https://www.rfc-editor.org/rfc/rfc9457).

use super::reply::Reply;
use serde_json::json;

/// A refusal.
pub(super) struct Problem {
    pub(super) status: u16,
    pub(super) title: &'static str,
    pub(super) detail: String,
    pub(super) errors: Vec<FieldError>,
}

/// What is wrong with one member of the request.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct FieldError {
    /// The member, for example `answers` or `evidence[0].phc`.
    pub(super) field: String,
    pub(super) detail: String,
}

impl Problem {
    pub(super) fn new(status: u16, title: &'static str, detail: impl Into<String>) -> Self {
        Self {
            status,
            title,
            detail: detail.into(),
            errors: Vec::new(),
        }
    }

    pub(super) fn into_reply(self) -> Reply {
        let mut body = json!({ "title": self.title, "status": self.status, "detail": self.detail });
        if let (Some(members), false) = (body.as_object_mut(), self.errors.is_empty()) {
            let errors = self.errors.into_iter();
            let errors = errors.map(|e| json!({ "field": e.field, "detail": e.detail }));
            members.insert("errors".into(), errors.collect());
        }
        Reply::new(self.status, "application/problem+json", body.to_string())
    }
}
