//! How one character of a code is written: the one reading that the field for codes, the guard of free text and the
//! programs of support share.

/// What a typed character is in a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Written {
    /// Nothing that anybody sees: it may stand inside a code and does not count.
    Nothing,
    /// White space or a hyphen, which may stand between the characters of a code.
    Gap,
    /// A character that counts; one of full width as the ASCII character that it shows.
    Sign(char),
}

/// Reads a character as `N(code)` of the evidence formats does.
///
/// White space is what Unicode calls so. Nothing else is mapped: a superscript or a letter in a circle is none of a code.
pub(crate) fn read(typed: char) -> Written {
    match typed {
        '\u{200B}'..='\u{200D}' | '\u{FEFF}' | '\u{AD}' | '\u{2060}' => Written::Nothing,
        '-' | '\u{FF0D}' => Written::Gap,
        _ if typed.is_whitespace() => Written::Gap,
        '\u{FF01}'..='\u{FF5E}' => Written::Sign(narrow(typed)),
        _ => Written::Sign(typed),
    }
}

/// The ASCII character of a full-width one: both stand in the same order.
fn narrow(typed: char) -> char {
    let ascii = u32::from(typed).checked_sub(0xFEE0);
    ascii.and_then(char::from_u32).unwrap_or(typed)
}
