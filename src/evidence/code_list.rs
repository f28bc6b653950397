//! Finds the recovery codes in a saved file or in whatever else was pasted.

use super::code::{Code, CodeError, allows, normalise};
use crate::service::CodeFormat;

impl Code {
    /// Reads all codes of a text: a file such as `PyPI-Recovery-Codes-….txt`, or codes one after the other.
    ///
    /// Line numbers, bullets and headings are passed over. A code may be written in groups, and a line may hold
    /// several. What almost is a code yields its error; a text without any yields the error of the whole. The order
    /// is that of the text, and a code that comes twice is there twice.
    ///
    /// ```
    /// use account_recovery::evidence::code::Code;
    /// use account_recovery::service::CodeFormat;
    /// let format = CodeFormat { alphabet: "0123456789abcdef".into(), length: 16, fold_case: false };
    /// let text = "Recovery codes\n1. 0123 4567 89ab cdef\n2. 1123456789abcdef\n3. 2123456789abcde";
    /// let codes = Code::parse_many(text, &format);
    /// let errors: Vec<_> = codes.iter().map(|code| code.as_ref().err().map(|error| error.code())).collect();
    /// assert_eq!(errors, [None, None, Some("code-too-short")]);
    /// ```
    #[must_use]
    pub fn parse_many(text: &str, format: &CodeFormat) -> Vec<Result<Self, CodeError>> {
        let whole = Self::parse(text, format);
        if whole.is_ok() {
            return vec![whole];
        }
        let mut found: Vec<_> = text
            .split(|character| ends_segment(character, format))
            .flat_map(|segment| read_segment(segment, format))
            .collect();
        if found.is_empty() {
            found.push(whole);
        }
        found
    }
}

/// Whether no code goes on after this character: the end of a line, and the punctuation of numbers, bullets and lists.
fn ends_segment(character: char, format: &CodeFormat) -> bool {
    match normalise(character, format) {
        None => matches!(character, '\n' | '\r'),
        Some(normal) => normal.is_ascii_punctuation() && !allows(format, normal),
    }
}

/// The codes of a piece of text without punctuation, else the one error that is worth showing, if any.
fn read_segment(segment: &str, format: &CodeFormat) -> Vec<Result<Code, CodeError>> {
    let words = words_without_numbers(segment);
    let codes = join_groups(&words, format);
    if codes.is_empty() && almost_a_code(&words, format) {
        return vec![Code::parse_words(&words, format)];
    }
    codes.into_iter().map(Ok).collect()
}

/// The words, without those that only number what follows: one or two digits before a longer word.
///
/// Should it be the first group of a code after all, that code is reported as too short, which is better than to take
/// the number for the missing character of a code.
fn words_without_numbers(segment: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = segment.split_whitespace().peekable();
    while let Some(word) = rest.next() {
        let short = word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_digit());
        let numbers = rest.peek().is_some_and(|next| next.len() > word.len());
        if !(short && numbers) {
            words.push(word);
        }
    }
    words
}

/// Joins words until they make a code; starts again at a word that does not fit.
fn join_groups(words: &[&str], format: &CodeFormat) -> Vec<Code> {
    let mut codes = Vec::new();
    let mut groups = Vec::new();
    for word in words {
        groups.push(*word);
        let mut joined = Code::parse_words(&groups, format);
        if matches!(
            joined,
            Err(CodeError::TooLong { .. } | CodeError::NotAllowed { .. })
        ) {
            groups = vec![word];
            joined = Code::parse(word, format);
        }
        match joined {
            Err(CodeError::Empty | CodeError::TooShort { .. }) => {}
            Err(_) => groups.clear(),
            Ok(code) => {
                groups.clear();
                codes.push(code);
            }
        }
    }
    codes
}

/// Whether words look like a code with a fault: about as long, and at least three quarters of it in the alphabet.
fn almost_a_code(words: &[&str], format: &CodeFormat) -> bool {
    let expected = usize::from(format.length);
    let mut length = 0;
    let mut fitting = 0;
    let typed = words.iter().flat_map(|word| word.chars());
    for character in typed.filter_map(|typed| normalise(typed, format)) {
        length += 1;
        let fits = allows(format, character) || allows(format, character.to_ascii_lowercase());
        fitting += usize::from(fits);
    }
    fitting * 4 >= length * 3 && length * 4 >= expected * 3 && length * 4 <= expected * 5
}
