//! `github-issue-form`: an address that opens an issue form with its text fields filled in.
//!
//! GitHub takes the text of a field from a query parameter named like the field's `id`
//! (<https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/creating-an-issue#creating-an-issue-from-a-url-query>).
//! Labels, boxes to tick and lists to choose from are never filled in: the first need rights, the others are for the
//! person to decide.

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

/// The address of the ticket that a person filed by the form: pasted as the browser shows it, or its number. `None` for
/// the address of anything else.
///
/// ```
/// use account_recovery::delivery::github_issue_form::ticket;
/// let form = "https://github.com/example/support/issues/new?template=recovery.yml";
/// let filed = Some("https://github.com/example/support/issues/7".to_string());
/// assert_eq!(ticket(form, "https://github.com/example/support/issues/7#issue-1"), filed);
/// assert_eq!(ticket(form, " #7 "), filed);
/// assert_eq!(ticket(form, form), None);
/// assert_eq!(ticket(form, "https://github.com/other/support/issues/7"), None);
/// ```
#[must_use]
pub fn ticket(form: &str, typed: &str) -> Option<String> {
    let (tickets, _) = form.rsplit_once("/new")?;
    let typed = typed.trim();
    let without_scheme = |text| str::strip_prefix(text, "https://").unwrap_or(text);
    let number = match typed.strip_prefix('#') {
        Some(number) => number,
        None if typed.bytes().all(|byte| byte.is_ascii_digit()) => typed,
        None => {
            let rest = without_scheme(typed).strip_prefix(without_scheme(tickets))?;
            let rest = rest.strip_prefix('/')?;
            rest.split(['#', '?', '/']).next()?
        }
    };
    let is_number =
        (1..=10).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| [tickets, "/", number].concat())
}
