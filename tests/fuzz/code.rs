//! Recovery codes, one or many, out of any text: the first byte chooses the format, the rest is the text.

#![no_main]

use account_recovery::evidence::code::{Code, CodeError};
use account_recovery::evidence::lines;
use account_recovery::service::CodeFormat;
use libfuzzer_sys::fuzz_target;

/// Alphabets, lengths, and whether capitals count as small letters.
const FORMATS: [(&str, u8, bool); 6] = [
    ("0123456789abcdef", 16, false),
    ("0123456789abcdef", 16, true),
    ("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 10, true),
    ("0123456789", 8, false),
    ("abcdefghijklmnopqrstuvwxyz.!-", 255, false),
    ("é", 1, false),
];

fuzz_target!(|data: &[u8]| {
    let Some((choice, rest)) = data.split_first() else {
        return;
    };
    let (alphabet, length, fold_case) = FORMATS[usize::from(*choice) % FORMATS.len()];
    let format = CodeFormat {
        alphabet: alphabet.into(),
        length,
        fold_case,
    };
    let text = String::from_utf8_lossy(rest);
    check(&Code::parse(&text, &format), &format);
    let many = Code::parse_many(&text, &format);
    assert!(!many.is_empty(), "neither a code nor an error");
    many.iter().for_each(|read| check(read, &format));
    check_line(&text, fold_case);
    let _ = lines::codes(&text, fold_case);
    let _ = lines::public_keys(&text);
});

/// What is recognised has the format, and is read as itself again; an error says what to do.
fn check(read: &Result<Code, CodeError>, format: &CodeFormat) {
    match read {
        Ok(code) => {
            let written = code.reveal();
            assert_eq!(written.chars().count(), usize::from(format.length));
            assert!(written.chars().all(|one| is_allowed(one, format)));
            let again = Code::parse(written, format).unwrap();
            assert_eq!(again.reveal(), written);
        }
        Err(error) => assert!(!error.to_string().is_empty() && !error.advice().is_empty()),
    }
}

fn is_allowed(character: char, format: &CodeFormat) -> bool {
    let folds = |one: char| format.fold_case && one.to_ascii_lowercase() == character;
    let mut alphabet = format.alphabet.chars();
    alphabet.any(|one| one == character && !format.fold_case || folds(one))
}

/// A line of support's own list is read as itself again, too.
fn check_line(text: &str, fold_case: bool) {
    if let Ok(code) = Code::parse_line(text, fold_case) {
        let again = Code::parse_line(code.reveal(), fold_case).unwrap();
        assert_eq!(again.reveal(), code.reveal());
    }
}
