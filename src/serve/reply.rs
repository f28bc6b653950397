//! What is sent back, as a plain value.

use std::io::Cursor;
use tiny_http::{Header, Response, StatusCode};

/// Status, headers and body.
pub(super) struct Reply {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

impl Reply {
    pub(super) fn empty(status: u16) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Vec::new(),
        }
    }

    pub(super) fn new(status: u16, media_type: &str, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: body.into(),
        }
        .with("Content-Type", media_type)
    }

    pub(super) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    pub(super) fn into_response(self) -> Response<Cursor<Vec<u8>>> {
        let length = self.body.len();
        let headers = self.headers.into_iter();
        // Every value is made here or checked before; one that is no header text is left out.
        let headers = headers.filter_map(|(name, value)| Header::from_bytes(name, value).ok());
        let status = StatusCode(self.status);
        // The whole body is at hand: no need to send it in chunks.
        Response::new(
            status,
            headers.collect(),
            Cursor::new(self.body),
            Some(length),
            None,
        )
        .with_chunked_threshold(usize::MAX)
    }
}
