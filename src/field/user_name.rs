//! User names by the rule of PyPI.

use super::FieldError;
use super::pasted::{bare, is_blank, linked_name, trimmed, unescaped};

/// Longest user name, in characters.
const LIMIT: usize = 50;

const PROFILES: [&str; 2] = ["pypi.org/user/", "test.pypi.org/user/"];

/// A user name: letters, digits, `.`, `_` and `-`, first and last a letter or a digit, at most 50 characters.
///
/// Source of the rule: warehouse `accounts/forms.py:155` and `accounts/models.py:71-76` at 6b62157.
///
/// ```
/// use account_recovery::field::UserName;
/// let name = UserName::parse(" `jane\\_doe` ")?;
/// assert_eq!(name.as_str(), "jane_doe");
/// assert!(name.repaired());
/// # Ok::<(), account_recovery::field::FieldError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserName {
    text: String,
    repaired: bool,
}

impl UserName {
    /// Reads what was typed or pasted: quotation marks, brackets, a leading `@`, the end of a sentence, a link to the
    /// profile and Markdown's backslash are taken off.
    ///
    /// # Errors
    /// - `user-name-empty`: ` `, `""`
    /// - `user-name-mail-address`: `jane@example.org`
    /// - `user-name-blank`: `Jane Doe`
    /// - `user-name-character`: `jane+doe`, `jаne` with a Cyrillic letter; the detail is the character
    /// - `user-name-ends`: `_jane`, `jane-`; the detail is the character
    /// - `user-name-too-long`: 51 letters; the detail is the number of characters
    pub fn parse(typed: &str) -> Result<Self, FieldError> {
        let text = unescaped(pasted_name(typed));
        check(&text)?;
        let repaired = text != trimmed(typed);
        Ok(Self { text, repaired })
    }
}

as_read!(UserName);

fn pasted_name(typed: &str) -> &str {
    let text = bare(typed);
    let linked = PROFILES
        .iter()
        .find_map(|profile| linked_name(text, profile));
    bare(linked.unwrap_or(text).trim_start_matches('@'))
}

fn check(name: &str) -> Result<(), FieldError> {
    let (Some(first), Some(last)) = (name.chars().next(), name.chars().next_back()) else {
        return Err(FieldError::UserNameEmpty);
    };
    if name.contains('@') {
        return Err(FieldError::UserNameMailAddress);
    }
    if name.chars().any(is_blank) {
        return Err(FieldError::UserNameBlank);
    }
    if let Some(other) = name.chars().find(|c| !is_name_character(*c)) {
        return Err(FieldError::UserNameCharacter(other));
    }
    if let Some(mark) = [first, last]
        .into_iter()
        .find(|c| !c.is_ascii_alphanumeric())
    {
        return Err(FieldError::UserNameEnds(mark));
    }
    if name.len() > LIMIT {
        return Err(FieldError::UserNameTooLong(name.len()));
    }
    Ok(())
}

fn is_name_character(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '.' | '_' | '-')
}
