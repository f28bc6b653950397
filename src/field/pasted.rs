//! What people paste along with a value: blanks, quotation marks, brackets, links, Markdown escapes.

/// Blanks in every script, and characters that show nothing at all.
pub(super) fn is_blank(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
}

fn is_mark(character: char) -> bool {
    matches!(
        character,
        '\'' | '"'
            | '`'
            | '´'
            | '“'
            | '”'
            | '„'
            | '‘'
            | '’'
            | '‚'
            | '«'
            | '»'
            | '‹'
            | '›'
            | '<'
            | '>'
            | '['
            | ']'
            | '('
            | ')'
    )
}

/// The text without blanks at both ends.
pub(super) fn trimmed(text: &str) -> &str {
    text.trim_matches(is_blank)
}

/// The text without blanks, quotation marks and brackets at both ends, and without the end of a sentence.
pub(super) fn bare(text: &str) -> &str {
    text.trim_start_matches(|c| is_blank(c) || is_mark(c))
        .trim_end_matches(|c| is_blank(c) || is_mark(c) || matches!(c, '.' | ','))
}

/// The text without the backslash that Markdown editors put before an underscore.
pub(super) fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        if character != '\\' || characters.peek() != Some(&'_') {
            plain.push(character);
        }
    }
    plain
}

/// What follows the prefix, whatever the case of its letters.
pub(super) fn after<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let (head, rest) = text.split_at_checked(prefix.len())?;
    head.eq_ignore_ascii_case(prefix).then_some(rest)
}

/// The name in a link to a profile, such as `https://pypi.org/user/NAME/` with the prefix `pypi.org/user/`.
pub(super) fn linked_name<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let address = after(text, "https://").or_else(|| after(text, "http://"));
    let name = after(address.unwrap_or(text), prefix)?;
    name.split(['/', '?', '#']).next()
}
