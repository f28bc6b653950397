//! Why the server could not start.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use super::visible::visible;

/// Why the server could not start; each has a stable code and says what to do.
#[derive(Debug)]
pub enum ServeError {
    /// Another program listens on the port.
    PortBusy(u16),
    /// The port cannot be listened on.
    Listen(u16, io::Error),
    /// The folder holds no page.
    NoPage(PathBuf),
    /// The file of requests cannot be opened, read or appended to.
    Requests(PathBuf, io::Error),
    /// The file of requests has the form of an older program.
    OlderRequests(PathBuf),
}

impl ServeError {
    pub(super) fn from_bind(port: u16, source: io::Error) -> Self {
        match source.kind() {
            io::ErrorKind::AddrInUse => Self::PortBusy(port),
            _ => Self::Listen(port, source),
        }
    }

    /// A stable name for programs and documentation.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.words().0
    }

    /// What to do about it.
    #[must_use]
    pub fn advice(&self) -> String {
        self.words().2
    }

    /// Code, sentence and advice.
    fn words(&self) -> (&'static str, String, String) {
        match self {
            Self::PortBusy(port) => {
                let other = port.checked_add(1).unwrap_or(8080);
                (
                    "port-busy",
                    format!("Port {port} is in use by another program."),
                    format!(
                        "Stop that program, or choose another port, for example --port {other}."
                    ),
                )
            }
            Self::Listen(port, source) => (
                "cannot-listen",
                format!("Cannot listen on port {port}: {source}."),
                "Choose another port with --port, above 1023.".into(),
            ),
            Self::NoPage(folder) => (
                "no-page",
                format!("There is no index.html in {}.", shown(folder)),
                "Build the page with `cargo task bundle`, or name its folder.".into(),
            ),
            Self::Requests(file, source) => (
                "requests-file",
                format!("Cannot keep requests in {}: {source}.", shown(file)),
                "Name a file that you can write with --requests FILE.".into(),
            ),
            Self::OlderRequests(file) => (
                "older-requests",
                format!("An older program wrote {}, in another form.", shown(file)),
                "Keep that file, which is text to read, and name a new one with --requests FILE."
                    .into(),
            ),
        }
    }
}

impl fmt::Display for ServeError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.words().1)
    }
}

/// A path for a terminal, which a name could steer.
pub(super) fn shown(path: &Path) -> String {
    visible(&path.display().to_string())
}

impl std::error::Error for ServeError {}

#[cfg(test)]
mod tests {
    use super::ServeError;
    use std::io::{Error, ErrorKind};

    #[test]
    fn every_error_says_what_happened_and_what_to_do() {
        let denied = || Error::from(ErrorKind::PermissionDenied);
        let in_use = || Error::from(ErrorKind::AddrInUse);
        // error, code, message, advice
        let table = [
            (
                ServeError::from_bind(8080, in_use()),
                "port-busy",
                "Port 8080 is in use by another program.",
                "Stop that program, or choose another port, for example --port 8081.",
            ),
            (
                ServeError::from_bind(80, denied()),
                "cannot-listen",
                "Cannot listen on port 80: permission denied.",
                "Choose another port with --port, above 1023.",
            ),
            (
                ServeError::NoPage("dist/page".into()),
                "no-page",
                "There is no index.html in dist/page.",
                "Build the page with `cargo task bundle`, or name its folder.",
            ),
            (
                ServeError::Requests("/r.txt".into(), denied()),
                "requests-file",
                "Cannot keep requests in /r.txt: permission denied.",
                "Name a file that you can write with --requests FILE.",
            ),
            (
                ServeError::NoPage("a\u{1b}[2J\u{202e}b".into()),
                "no-page",
                "There is no index.html in a\\u001b[2J\\u202eb.",
                "Build the page with `cargo task bundle`, or name its folder.",
            ),
        ];
        for (error, code, message, advice) in table {
            assert_eq!(error.code(), code);
            assert_eq!(error.to_string(), message);
            assert_eq!(error.advice(), advice);
        }
    }
    #[test]
    fn a_file_of_an_older_program_is_named() {
        let error = ServeError::OlderRequests("r.txt".into());
        assert_eq!(error.code(), "older-requests");
        assert_eq!(
            error.to_string(),
            "An older program wrote r.txt, in another form."
        );
        assert_eq!(
            error.advice(),
            "Keep that file, which is text to read, and name a new one with --requests FILE."
        );
    }
}
