//! What is sent back, as a plain value.

use std::io::{self, Write};

use serde::Serialize;

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
        let body = body.into();
        Self {
            body,
            ..Self::empty(status)
        }
        .with("Content-Type", media_type)
    }

    pub(super) fn json(status: u16, media_type: &str, body: &impl Serialize) -> Self {
        // Only a map whose names are no texts could not be written.
        let body = serde_json::to_vec(body).unwrap_or_default();
        Self::new(status, media_type, body)
    }

    pub(super) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// Writes the reply; after a HEAD without its body.
    ///
    /// It ends the connection: each has a thread for as long as it is open, and browsers keep connections open for minutes.
    pub(super) fn write(&self, out: &mut impl Write, with_body: bool) -> io::Result<()> {
        // The reason may be empty, and nobody reads it (RFC 9112, section 4).
        write!(out, "HTTP/1.1 {} \r\n", self.status)?;
        for (name, value) in &self.headers {
            write!(out, "{name}: {value}\r\n")?;
        }
        // These two never have a body, and say nothing of its length (RFC 9110, section 8.6).
        if !matches!(self.status, 204 | 304) {
            write!(out, "Content-Length: {}\r\n", self.body.len())?;
        }
        write!(out, "Connection: close\r\n\r\n")?;
        if with_body {
            out.write_all(&self.body)?;
        }
        out.flush()
    }
}
