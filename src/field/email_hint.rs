//! Slips in a mail address that is valid all the same.

use crate::error::faults;

/// Domains of large providers, which most slips are meant to be.
const PROVIDERS: [&str; 14] = [
    "gmail.com",
    "googlemail.com",
    "outlook.com",
    "hotmail.com",
    "yahoo.com",
    "icloud.com",
    "proton.me",
    "protonmail.com",
    "gmx.de",
    "web.de",
    "qq.com",
    "163.com",
    "mail.ru",
    "yandex.ru",
];

/// Real domains one slip away from a provider's.
const NEIGHBOURS: [&str; 4] = ["mail.com", "email.com", "ymail.com", "rmail.com"];

/// A provider's domain of fewer bytes resembles too many real ones for a slip in its name to count.
const DISTINCT: usize = 8;

faults! {
    /// What looks like a slip in a valid mail address.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub enum EmailHint {
        /// The domain is one slip away from that of a large provider; holds the whole address that was likely meant.
        Domain(text: String) => "email-domain", text.clone();
        /// The domain has no full stop; holds the domain.
        NoDot(text: String) => "email-no-dot", text.clone();
    }
}

pub(super) fn of(address: &str) -> Option<EmailHint> {
    let (name, domain) = address.split_once('@')?;
    let domain = domain.to_ascii_lowercase();
    if !domain.contains('.') {
        return Some(EmailHint::NoDot(domain));
    }
    if PROVIDERS.contains(&&*domain) || NEIGHBOURS.contains(&&*domain) {
        return None;
    }
    let meant = PROVIDERS
        .iter()
        .find(|provider| is_slip(&domain, provider))?;
    Some(EmailHint::Domain([name, "@", meant].concat()))
}

fn is_slip(domain: &str, provider: &str) -> bool {
    let same_name = domain.split('.').next() == provider.split('.').next();
    (same_name || provider.len() >= DISTINCT) && one_apart(domain.as_bytes(), provider.as_bytes())
}

/// One byte too many, too few or other, or two neighbours exchanged.
fn one_apart(mut left: &[u8], mut right: &[u8]) -> bool {
    while let ([a, left_rest @ ..], [b, right_rest @ ..]) = (left, right)
        && a == b
    {
        (left, right) = (left_rest, right_rest);
    }
    while let ([left_rest @ .., a], [right_rest @ .., b]) = (left, right)
        && a == b
    {
        (left, right) = (left_rest, right_rest);
    }
    match (left, right) {
        ([], [_]) | ([_], []) | ([_], [_]) => true,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}
