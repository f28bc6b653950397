//! Tells from a program's messages what kept it from working, where the person can do something about it.

/// What a program met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// The disk is full.
    DiskFull,
    /// Nothing can be downloaded.
    NoNetwork,
}

/// How the C library, Rust and Node word it.
const DISK_FULL: [&str; 3] = ["No space left on device", "ENOSPC", "Disk quota exceeded"];

/// How cargo, rustup, npm, apt and pip word it.
const NO_NETWORK: [&str; 15] = [
    "Could not resolve host",
    "Couldn't resolve host",
    "Could not resolve proxy",
    "Could not connect to server",
    "Temporary failure resolving",
    "Temporary failure in name resolution",
    "Failed to establish a new connection",
    "failed to lookup address",
    "dns error",
    "could not download file",
    "download of config.json failed",
    "ENOTFOUND",
    "EAI_AGAIN",
    "ECONNREFUSED",
    "ETIMEDOUT",
];

/// Reads the messages of a program that failed.
pub(crate) fn read(messages: &str) -> Option<Trouble> {
    let any = |signs: &[&str]| signs.iter().any(|sign| messages.contains(sign));
    if any(&DISK_FULL) {
        Some(Trouble::DiskFull)
    } else if any(&NO_NETWORK) {
        Some(Trouble::NoNetwork)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::{Trouble, read};

    #[test]
    fn messages_of_the_usual_programs_are_understood() {
        // message, trouble
        let table = [
            (
                "error: could not write to a.rlib: No space left on device (os error 28)",
                Some(Trouble::DiskFull),
            ),
            ("npm error code ENOSPC", Some(Trouble::DiskFull)),
            (
                "warning: spurious network error: [6] Could not resolve host (x)",
                Some(Trouble::NoNetwork),
            ),
            (
                "error: could not download file from 'https://x' to '/y'",
                Some(Trouble::NoNetwork),
            ),
            ("npm error code EAI_AGAIN", Some(Trouble::NoNetwork)),
            (
                "W: Failed to fetch x  Temporary failure resolving 'y'",
                Some(Trouble::NoNetwork),
            ),
            (
                "WARNING: Retrying after NewConnectionError: Failed to establish a new connection",
                Some(Trouble::NoNetwork),
            ),
            ("error[E0308]: mismatched types", None),
            ("", None),
        ];
        for (message, trouble) in table {
            assert_eq!(read(message), trouble, "{message}");
        }
    }
}
