//! Names on GitHub, where the public ticket is opened.

use super::FieldError;
use super::pasted::{bare, is_blank, linked_name, trimmed};

/// Longest name, in characters.
const LIMIT: usize = 39;

/// A user name on GitHub: letters, digits and single hyphens between them, at most 39 characters.
///
/// Source of the rule: what GitHub's sign-up page says of a name that it refuses.
///
/// ```
/// use account_recovery::field::Handle;
/// let handle = Handle::parse("https://github.com/octocat")?;
/// assert_eq!(handle.as_str(), "octocat");
/// assert_eq!(handle.reporter(), "github:octocat");
/// # Ok::<(), account_recovery::field::FieldError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handle {
    text: String,
    repaired: bool,
}

impl Handle {
    /// Reads what was typed or pasted: quotation marks, brackets, a leading `@` and a link to the profile are taken off.
    ///
    /// # Errors
    /// - `handle-empty`: ` `, `@`
    /// - `handle-mail-address`: `jane@example.org`
    /// - `handle-blank`: `Jane Doe`
    /// - `handle-character`: `jane_doe`; the detail is the character
    /// - `handle-hyphen`: `-jane`, `jane--doe`
    /// - `handle-too-long`: 40 letters; the detail is the number of characters
    pub fn parse(typed: &str) -> Result<Self, FieldError> {
        let text = pasted_name(typed);
        check(text)?;
        Ok(Self {
            text: String::from(text),
            repaired: text != trimmed(typed),
        })
    }

    /// The name as the `reporter` of a request, which support compares with the ticket's author.
    #[must_use]
    pub fn reporter(&self) -> String {
        let mut reporter = String::from("github:");
        reporter.push_str(&self.text);
        reporter
    }
}

as_read!(Handle);

fn pasted_name(typed: &str) -> &str {
    let text = bare(typed);
    let linked = ["github.com/", "www.github.com/"]
        .iter()
        .find_map(|profile| linked_name(text, profile));
    bare(linked.unwrap_or(text).trim_start_matches('@'))
}

fn check(name: &str) -> Result<(), FieldError> {
    if name.is_empty() {
        return Err(FieldError::HandleEmpty);
    }
    if name.contains('@') {
        return Err(FieldError::HandleMailAddress);
    }
    if name.chars().any(is_blank) {
        return Err(FieldError::HandleBlank);
    }
    if let Some(other) = name
        .chars()
        .find(|c| !c.is_ascii_alphanumeric() && *c != '-')
    {
        return Err(FieldError::HandleCharacter(other));
    }
    if name.split('-').any(str::is_empty) {
        return Err(FieldError::HandleHyphen);
    }
    if name.len() > LIMIT {
        return Err(FieldError::HandleTooLong(name.len()));
    }
    Ok(())
}
