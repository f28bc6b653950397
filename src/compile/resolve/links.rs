//! Addresses that a definition leads people to: each that may not be shown is told why.

/// Why a text is no link that may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NoLink {
    Plain,
    Short,
    Mail,
    Phone,
    Other,
}

impl NoLink {
    /// What is wrong with it, and what to do.
    pub(super) fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Plain => (
                "is not encrypted",
                "begin it with https://: whoever is on the way can send people elsewhere from http://, inside a company, too",
            ),
            Self::Short => (
                "names a host without its domain",
                "write the full name of the host, such as intranet.company.org: a short one leads elsewhere in another network",
            ),
            Self::Mail => ("is not a mail address", "write mailto:name@domain"),
            Self::Phone => (
                "is not a phone number",
                "write tel: and the number in full, such as tel:+49-30-123456",
            ),
            Self::Other => (
                "is not a link that may be shown",
                "write https://…, mailto:name@domain or tel:+number; {host} is the only variable",
            ),
        }
    }
}

/// Whether a text is a link to somewhere else that may be shown.
pub(super) fn check_link(text: &str) -> Result<(), NoLink> {
    let text = text.replace("{host}", "host.example");
    let is_odd = |c: char| c.is_whitespace() || c.is_control() || "{}<>\"\\".contains(c);
    match text.split_once(':') {
        _ if text.contains(is_odd) => Err(NoLink::Other),
        Some(("https", rest)) => check_web(rest),
        Some(("http", _)) => Err(NoLink::Plain),
        Some(("mailto", rest)) => {
            let to = rest.split('?').next().unwrap_or_default();
            is_address(to).then_some(()).ok_or(NoLink::Mail)
        }
        Some(("tel", number)) => is_number(number).then_some(()).ok_or(NoLink::Phone),
        _ => Err(NoLink::Other),
    }
}

/// What stands after `https:`.
fn check_web(rest: &str) -> Result<(), NoLink> {
    let rest = rest.strip_prefix("//").ok_or(NoLink::Other)?;
    let place = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (host, port) = place.split_once(':').unwrap_or((place, "443"));
    let is_port = port.parse::<u16>().is_ok_and(|port| port > 0);
    match is_host(host) && is_port {
        false => Err(NoLink::Other),
        true if host.contains('.') => Ok(()),
        true => Err(NoLink::Short),
    }
}

/// Whether all letters are those of a host's name.
pub(super) fn is_host(text: &str) -> bool {
    let is_sign = |byte: u8| byte.is_ascii_alphanumeric() || b".-".contains(&byte);
    !text.is_empty() && text.bytes().all(is_sign)
}

/// A number as RFC 3966 writes it, with what may stand between its digits.
fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or(text);
    digits.bytes().any(|byte| byte.is_ascii_digit())
        && digits
            .bytes()
            .all(|byte| byte.is_ascii_digit() || b"-.()".contains(&byte))
}

pub(super) fn is_address(text: &str) -> bool {
    let is_sign = |byte: u8| byte.is_ascii_alphanumeric() || b"._%+-".contains(&byte);
    let plain = |part: &str| !part.is_empty() && part.bytes().all(is_sign);
    match text.split_once('@') {
        Some((name, domain)) => plain(name) && plain(domain) && domain.contains('.'),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{NoLink, check_link};

    #[test]
    fn a_link_that_may_not_be_shown_is_told_its_own_reason() {
        for (text, checked) in [
            ("https://pypi.org/help/", Ok(())),
            ("https://{host}/account/", Ok(())),
            ("https://{host}:8443/account/", Ok(())),
            ("https://login.nordwind.example:8443/", Ok(())),
            ("mailto:support@pypi.org", Ok(())),
            ("tel:+49-30-123456", Ok(())),
            ("tel:112", Ok(())),
            ("tel:", Err(NoLink::Phone)),
            ("tel:call me", Err(NoLink::Other)),
            ("tel:+49;phone-context=x", Err(NoLink::Phone)),
            ("http://pypi.org/", Err(NoLink::Plain)),
            ("http://intranet/help", Err(NoLink::Plain)),
            ("https://intranet/help", Err(NoLink::Short)),
            ("https://localhost/", Err(NoLink::Short)),
            ("https://pypi.org:port/", Err(NoLink::Other)),
            ("https://pypi.org:0/", Err(NoLink::Other)),
            ("https://user@pypi.org/", Err(NoLink::Other)),
            ("https://pypi.org/{name}", Err(NoLink::Other)),
            ("https:pypi.org", Err(NoLink::Other)),
            ("mailto:support", Err(NoLink::Mail)),
            ("javascript:alert(1)", Err(NoLink::Other)),
            ("pypi.org", Err(NoLink::Other)),
        ] {
            assert_eq!(check_link(text), checked, "{text}");
        }
    }
}
