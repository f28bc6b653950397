//! Names of hosts: labels of letters, digits and inner hyphens.

/// Characters in a label, after RFC 1035 section 2.3.4.
const LABEL_LENGTH: usize = 63;

/// Whether every label is one that the HTML standard's rule for mail addresses accepts.
pub(super) fn is_host_name(host: &str) -> bool {
    host.split('.').all(is_label)
}

fn is_label(label: &str) -> bool {
    let bytes = label.as_bytes();
    let ends = [bytes.first(), bytes.last()];
    bytes.len() <= LABEL_LENGTH
        && ends
            .iter()
            .all(|end| end.is_some_and(u8::is_ascii_alphanumeric))
        && bytes
            .iter()
            .all(|b| b.is_ascii_alphanumeric() || *b == b'-')
}
