//! Recovery codes as people type them, read into the one form that is hashed.

use zeroize::Zeroizing;

use crate::error::errors;
use crate::secret::Secret;
use crate::service::CodeFormat;

/// A recovery code that has the service's format; the value is the proof.
///
/// It is overwritten with zeros when dropped, cannot be cloned, and its `Debug` form shows nothing.
///
/// ```
/// use account_recovery::evidence::code::Code;
/// use account_recovery::service::CodeFormat;
/// let format = CodeFormat { alphabet: "0123456789abcdef".into(), length: 16, fold_case: false };
/// let code = Code::parse(" 0123-4567 89ab-cdef", &format)?;
/// assert_eq!(code.reveal(), "0123456789abcdef");
/// assert_eq!(format!("{code:?}"), "Code(Secret(…))");
/// # Ok::<(), account_recovery::evidence::code::CodeError>(())
/// ```
#[derive(Debug)]
pub struct Code(Secret);

impl Code {
    /// Reads one code: full-width letters and digits become ASCII, white space, hyphens and invisible characters are
    /// left out, and capitals become small where the format says so.
    ///
    /// What a keyboard or an input method writes is read; anything else that the format does not have is an error that
    /// names it, and nothing is hashed.
    ///
    /// # Errors
    /// For the format of the example above:
    /// - [`CodeError::Empty`] for ` - `
    /// - [`CodeError::TooShort`] for `0123 4567`
    /// - [`CodeError::TooLong`] for `0123456789abcdef0`
    /// - [`CodeError::NotAllowed`] for `o123456789abcdef`, which starts with a letter, and for `0123456789ABCDEF`
    pub fn parse(text: &str, format: &CodeFormat) -> Result<Self, CodeError> {
        Self::parse_words(&[text], format)
    }

    /// Reads a code as a service keeps it or prints it, of whatever length and of any visible ASCII characters.
    ///
    /// For support, where the definition of the service is not at hand: `fold_case` says what it would, whether
    /// capital letters count as small ones.
    ///
    /// ```
    /// use account_recovery::evidence::code::Code;
    /// assert_eq!(Code::parse_line("0123-ABCD", false)?.reveal(), "0123ABCD");
    /// assert_eq!(Code::parse_line("0123 ABCD", true)?.reveal(), "0123abcd");
    /// # Ok::<(), account_recovery::evidence::code::CodeError>(())
    /// ```
    ///
    /// # Errors
    /// - [`CodeError::Empty`] for ` - `
    /// - [`CodeError::TooLong`] for 256 digits
    /// - [`CodeError::NotAllowed`] for `0123é`
    pub fn parse_line(text: &str, fold_case: bool) -> Result<Self, CodeError> {
        let mut format = CodeFormat {
            alphabet: ('!'..='~').collect(),
            length: u8::MAX,
            fold_case,
        };
        match Self::parse(text, &format) {
            Err(CodeError::TooShort { found, .. }) => {
                format.length = u8::try_from(found).unwrap_or(u8::MAX);
                Self::parse(text, &format)
            }
            read => read,
        }
    }

    /// Reads one code that is written in several words.
    pub(super) fn parse_words(words: &[&str], format: &CodeFormat) -> Result<Self, CodeError> {
        let expected = usize::from(format.length);
        let mut code = room_for(expected);
        let mut found = 0;
        for typed in words.iter().flat_map(|word| word.chars()) {
            let Some(character) = normalise(typed, format) else {
                continue;
            };
            found += 1;
            if !allows(format, character) {
                return Err(CodeError::not_allowed(typed, character, found, format));
            }
            if found <= expected {
                code.push(character);
            }
        }
        match found {
            0 => Err(CodeError::Empty),
            _ if found < expected => Err(CodeError::TooShort { found, expected }),
            _ if found > expected => Err(CodeError::TooLong { found, expected }),
            _ => Ok(Self(Secret::new(std::mem::take(&mut *code)))),
        }
    }

    /// The code, for as long as the borrow lasts.
    #[must_use]
    pub fn reveal(&self) -> &str {
        self.0.reveal()
    }
}

/// A buffer that never grows, since growing leaves the old copy behind.
fn room_for(characters: usize) -> Zeroizing<String> {
    Zeroizing::new(String::with_capacity(characters * char::MAX.len_utf8()))
}

/// The form of a character in which it is compared and hashed, or nothing if it does not count.
pub(super) fn normalise(typed: char, format: &CodeFormat) -> Option<char> {
    match written(typed) {
        Written::Nothing | Written::Gap => None,
        Written::Sign(character) if format.fold_case => Some(character.to_ascii_lowercase()),
        Written::Sign(character) => Some(character),
    }
}

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

/// Reads a character as `N(code)` of the evidence formats does: the one reading that the field for codes, the guard of free
/// text and the programs of support share.
///
/// White space is what Unicode calls so. Nothing else is mapped: a superscript or a letter in a circle is none of a code.
pub(crate) fn written(typed: char) -> Written {
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

/// The characters that a code can contain, in their normalised form; one may come twice.
pub(super) fn alphabet(format: &CodeFormat) -> impl Iterator<Item = char> {
    format
        .alphabet
        .chars()
        .filter_map(|character| normalise(character, format))
}

/// Whether a normalised character can be part of a code.
pub(super) fn allows(format: &CodeFormat, character: char) -> bool {
    alphabet(format).any(|allowed| allowed == character)
}

/// Why a text is no code. No part of a code is in it, but for one character that is not allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeError {
    /// Nothing was typed.
    Empty,
    /// Characters are missing.
    TooShort {
        /// Characters typed, blanks and hyphens not counted.
        found: usize,
        /// Characters in a code.
        expected: usize,
    },
    /// There are more characters than in a code.
    TooLong {
        /// Characters typed, blanks and hyphens not counted.
        found: usize,
        /// Characters in a code.
        expected: usize,
    },
    /// A character does not occur in codes.
    NotAllowed {
        /// The character as typed.
        character: char,
        /// Its place, from 1, blanks and hyphens not counted.
        position: usize,
        /// The character that was probably meant: zero for the letter `o`, one for `l` and `I`, small for capital.
        instead: Option<char>,
    },
}

impl CodeError {
    /// The error for a character, with a guess at the right one.
    fn not_allowed(character: char, normal: char, position: usize, format: &CodeFormat) -> Self {
        let small = normal.to_ascii_lowercase();
        let likely = match small {
            _ if allows(format, small) => Some(small),
            'o' => Some('0'),
            'i' | 'l' => Some('1'),
            _ => None,
        };
        let instead = likely.filter(|likely| allows(format, *likely));
        Self::NotAllowed {
            character,
            position,
            instead,
        }
    }

    /// The variable part of the message in no particular language: `12/16`, or the character and its place, `o 3`.
    #[must_use]
    pub fn detail(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::TooShort { found, expected } | Self::TooLong { found, expected } => {
                format!("{found}/{expected}")
            }
            Self::NotAllowed {
                character,
                position,
                ..
            } => format!("{character} {position}"),
        }
    }
}

/// What to do about a character that looks like another one.
const COMPARE: &str = "Compare that character with the saved code.";

errors! {
    pub impl CodeError {
        Self::Empty => "code-empty", "there is no code",
            "Enter one recovery code, or paste the file with all of them.";
        Self::TooShort { found, expected } => "code-too-short",
            "the code is too short: {found} of {expected} characters",
            "Copy the whole code; blanks and hyphens do not matter.";
        Self::TooLong { found, expected } => "code-too-long",
            "the code is too long: {found} characters instead of {expected}",
            "Enter one code on each line, and nothing else on the line.";
        Self::NotAllowed { character, position, instead: None } => "code-character",
            "character {position} is `{character}`, which is in no code",
            "Compare it with the saved code. This may be something else, such as a password.";
        Self::NotAllowed { character, position, instead: Some(digit @ ('0' | '1')) } => "code-look-alike",
            "character {position} is `{character}`, which is in no code; is it `{digit}`?", COMPARE;
        Self::NotAllowed { character, position, instead: Some(small) } => "code-capital",
            "character {position} is `{character}`, which is in no code; is it `{small}`?", COMPARE;
    }
}
