//! Texts of strangers, so that they cannot change what is around them in a terminal or on a page.

use std::fmt::{self, Write};

/// A text with all signs escaped that cannot be seen: line ends and other controls, signs that turn the direction of
/// writing, and signs without width. A backslash is written twice, so that the text can be told from an escape.
///
/// ```
/// use account_recovery::evidence::verify::Shown;
/// assert_eq!(Shown("a\n\u{202e}b\\").to_string(), r"a\n\u{202e}b\\");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown<'a>(pub &'a str);

impl fmt::Display for Shown<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|character| match character {
            '\\' | '\n' | '\r' | '\t' => write!(out, "{}", character.escape_default()),
            _ if is_unseen(character) => write!(out, "{}", character.escape_unicode()),
            _ => out.write_char(character),
        })
    }
}

/// Whether a character is a control or a format sign (general categories Cc, Cf, Zl and Zp of Unicode), or fills a place
/// without showing anything.
#[must_use]
pub fn is_unseen(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{AD}'
                | '\u{34F}'
                | '\u{600}'..='\u{605}'
                | '\u{61C}'
                | '\u{6DD}'
                | '\u{70F}'
                | '\u{890}'..='\u{891}'
                | '\u{8E2}'
                | '\u{115F}'..='\u{1160}'
                | '\u{17B4}'..='\u{17B5}'
                | '\u{180B}'..='\u{180E}'
                | '\u{200B}'..='\u{200F}'
                | '\u{2028}'..='\u{202E}'
                | '\u{2060}'..='\u{206F}'
                | '\u{3164}'
                | '\u{FE00}'..='\u{FE0F}'
                | '\u{FEFF}'
                | '\u{FFA0}'
                | '\u{FFF9}'..='\u{FFFB}'
                | '\u{110BD}'
                | '\u{110CD}'
                | '\u{13430}'..='\u{1343F}'
                | '\u{1BCA0}'..='\u{1BCA3}'
                | '\u{1D173}'..='\u{1D17A}'
                | '\u{E0000}'..='\u{E0FFF}'
        )
}
