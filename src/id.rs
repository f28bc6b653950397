//! Ids: what services, facts, choices, routes, fields and all other parts of a definition are called.
//!
//! There is one rule for them. Drafts, receipts and requests name parts by their ids and come back from disks and other
//! people, so whoever reads an id holds it against the rule by which the compiler let it in.

/// Letters of the longest id.
pub const LONGEST_ID: usize = 40;

/// What an id consists of, as advice.
pub const ID_FORM: &str =
    "use at most 40 small letters a-z, digits and hyphens, a letter or digit first";

/// Whether a text can be the id of a service, or of anything else in a definition.
///
/// Ids become parts of ids of messages and of names of files, and an unknown one is shown to the person who opened a
/// file: none holds a sentence of somebody else.
///
/// ```
/// use account_recovery::compile::is_id;
/// assert!(is_id("acme") && is_id("acme-2") && is_id(&"a".repeat(40)));
/// assert!(!is_id("") && !is_id("-acme") && !is_id("Acme") && !is_id("a/b") && !is_id("../acme") && !is_id("müller"));
/// assert!(!is_id(&"a".repeat(41)));
/// ```
#[must_use]
pub fn is_id(text: &str) -> bool {
    let is_sign = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    text.len() <= LONGEST_ID
        && text.bytes().next().is_some_and(is_sign)
        && text.bytes().all(|byte| is_sign(byte) || byte == b'-')
}
