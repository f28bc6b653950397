//! Where requests may go: over TLS, or to a program on the same machine.

/// Hosts of this machine, which browsers count as safe without TLS (Secure Contexts, section 3.1).
const LOOPBACK: [&str; 3] = ["localhost", "127.0.0.1", "[::1]"];

/// Whether nobody on the way can read what is sent to an address in full.
///
/// ```
/// use account_recovery::delivery::endpoint::is_private;
/// assert!(is_private("https://desk.example/requests"));
/// assert!(is_private("http://127.0.0.1:8080/requests"));
/// assert!(!is_private("http://desk.example/requests"));
/// assert!(!is_private("http://localhost@desk.example/requests"));
/// ```
#[must_use]
pub fn is_private(address: &str) -> bool {
    match address.split_once("://") {
        Some(("https", rest)) => !rest.is_empty(),
        Some(("http", rest)) => LOOPBACK.contains(&host(rest)),
        _ => false,
    }
}

/// The host at the beginning; whatever stands before an `@` is none.
fn host(rest: &str) -> &str {
    let authority = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|digit| digit.is_ascii_digit()) => host,
        _ => authority,
    }
}

/// Whether an address may stand in a page: private, or relative to the page, and so as private as that.
///
/// ```
/// use account_recovery::delivery::endpoint::may_be_named;
/// assert!(may_be_named("/requests") && may_be_named("https://desk.example/requests"));
/// assert!(!may_be_named("http://desk.example/requests") && !may_be_named("//desk.example/requests"));
/// ```
#[must_use]
pub fn may_be_named(address: &str) -> bool {
    let first = address.split(['/', '?', '#']).next().unwrap_or_default();
    let is_relative = !first.contains([':', '\\']) && !address.starts_with("//");
    is_relative || is_private(address)
}

#[cfg(test)]
mod tests {
    use super::{is_private, may_be_named};

    #[test]
    fn addresses_without_tls_are_for_this_machine_only() {
        // address, is private, may be named in a page
        let table = [
            ("https://desk.example/requests", true, true),
            ("http://localhost:8080/requests", true, true),
            ("http://[::1]/requests", true, true),
            ("http://127.0.0.1?a", true, true),
            ("http://desk.example/requests", false, false),
            ("http://desk.example:80", false, false),
            ("http://127.0.0.1.example/", false, false),
            ("http://127.0.0.1@desk.example/", false, false),
            ("http://a:b@127.0.0.1/", false, false),
            ("http://desk.example\\@127.0.0.1/", false, false),
            ("HTTP://desk.example/", false, false),
            ("ftp://127.0.0.1/", false, false),
            ("javascript:alert(1)", false, false),
            ("https://", false, false),
            ("//desk.example/", false, false),
            ("/requests", false, true),
            ("requests?a=b:c", false, true),
            ("", false, true),
        ];
        for (address, private, named) in table {
            assert_eq!(is_private(address), private, "{address}");
            assert_eq!(may_be_named(address), named, "{address}");
        }
    }
}
