//! `github-issue-form`: an address that opens an issue form with its text fields filled in.
//!
//! GitHub takes the text of a field from a query parameter named like the field's `id`
//! (<https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/creating-an-issue#creating-an-issue-from-a-url-query>).
//! Labels, boxes to tick and lists to choose from are never filled in: the first need rights, the others are for the
//! person to decide.

use alloc::string::String;

use super::escape::percent;

/// Longest address that is opened, in bytes: above some 8,000 GitHub answers with an error page, and what the person
/// wrote would be gone with it.
const LIMIT: usize = 5_500;

/// The address, or `None` if it would be too long and the entries must be copied one by one.
///
/// ```
/// use account_recovery::delivery::github_issue_form::href;
/// let form = "https://github.com/example/support/issues/new?template=recovery.yml";
/// let filled = href(form, [("title", "Locked out"), ("reason", "A & b")]);
/// assert_eq!(filled.unwrap(), [form, "&title=Locked%20out&reason=A%20%26%20b"].concat());
/// assert_eq!(href(form, [("reason", "long".repeat(1_500).as_str())]), None);
/// ```
#[must_use]
pub fn href<'a>(
    form: &str,
    entries: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Option<String> {
    let mut href = String::from(form);
    for (id, text) in entries {
        href.push(if href.contains('?') { '&' } else { '?' });
        href.extend([percent(id).as_str(), "=", &percent(text)]);
    }
    (href.len() <= LIMIT).then_some(href)
}
