//! Text in a person's own words.

use super::FieldError;
use super::pasted::trimmed;
use std::fmt;

/// Text without control characters, with LF between lines and no blanks at both ends.
///
/// ```
/// use account_recovery::field::FreeText;
/// assert_eq!(FreeText::lines("one\r\ntwo\n", 20)?.as_str(), "one\ntwo");
/// assert_eq!(FreeText::line("one\r\ntwo\n", 20)?.as_str(), "one two");
/// # Ok::<(), account_recovery::field::FieldError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FreeText(String);

impl FreeText {
    /// Reads several lines with at most `limit` characters.
    ///
    /// # Errors
    /// - `text-empty`: ` `
    /// - `text-control`: a bell or an escape character; the detail is its number as `U+0007`
    /// - `text-too-long`: more than `limit` characters; the detail says how many too many
    pub fn lines(typed: &str, limit: usize) -> Result<Self, FieldError> {
        Self::read(typed, limit, '\n')
    }

    /// Reads one line with at most `limit` characters; a line break becomes a blank.
    ///
    /// # Errors
    /// Those of [`FreeText::lines`].
    pub fn line(typed: &str, limit: usize) -> Result<Self, FieldError> {
        Self::read(typed, limit, ' ')
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn read(typed: &str, limit: usize, line_break: char) -> Result<Self, FieldError> {
        let text = with_line_breaks(trimmed(typed), line_break);
        if text.is_empty() {
            return Err(FieldError::TextEmpty);
        }
        if let Some(control) = text
            .chars()
            .find(|c| c.is_control() && !matches!(c, '\n' | '\t'))
        {
            return Err(FieldError::TextControl(control));
        }
        match text.chars().count().saturating_sub(limit) {
            0 => Ok(Self(text)),
            excess => Err(FieldError::TextTooLong(excess)),
        }
    }
}

impl fmt::Display for FreeText {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

fn with_line_breaks(text: &str, line_break: char) -> String {
    let mut result = String::with_capacity(text.len());
    let mut after_return = false;
    for character in text.chars() {
        match character {
            '\n' if after_return => {}
            '\n' | '\r' => result.push(line_break),
            _ => result.push(character),
        }
        after_return = character == '\r';
    }
    result
}
