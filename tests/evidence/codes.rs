//! Reading codes.

use super::{eight_digits, pypi, twelve_any_case};
use account_recovery::evidence::code::{Code, CodeError};
use account_recovery::service::CodeFormat;
use proptest::prelude::*;

#[track_caller]
fn reads(text: &str, format: &CodeFormat, expected: &str) {
    let read = Code::parse(text, format);
    let read = read.as_ref().map(Code::reveal);
    assert_eq!(read, Ok(expected), "{text:?}");
}

#[track_caller]
fn refuses(text: &str, code: &str, detail: &str, message: &str) {
    let error = Code::parse(text, &pypi()).err();
    let shown = error.map(|error| (error.code(), error.detail(), error.to_string()));
    assert_eq!(
        shown,
        Some((code, detail.into(), message.into())),
        "{text:?}"
    );
}

#[test]
fn a_code_is_read_however_it_is_written() {
    const CODE: &str = "0123456789abcdef";
    //     what                      as typed
    for (what, typed) in [
        ("plain", "0123456789abcdef"),
        ("around it blanks", "  0123456789abcdef\n"),
        ("groups", "0123 4567 89ab cdef"),
        ("hyphens", "0123-4567-89ab-cdef"),
        ("full-width", "０１２３４５６７８９ａｂｃｄｅｆ"),
        ("full-width hyphen, blank", "01234567－89ab\u{3000}cdef"),
        ("no-break blank", "01234567\u{a0}89abcdef"),
        (
            "invisible characters",
            "\u{feff}0123\u{200b}4567\u{200c}89ab\u{200d}cdef",
        ),
        (
            "soft hyphens, word joiners",
            "0123\u{ad}4567\u{2060}89ab\u{ad}cdef",
        ),
        ("several lines", "01234567\r\n89abcdef"),
    ] {
        assert_eq!(
            Code::parse(typed, &pypi()).as_ref().map(Code::reveal),
            Ok(CODE),
            "{what}"
        );
    }
}

#[test]
fn capitals_are_small_only_where_the_format_says_so() {
    reads("ABCDEF012345", &twelve_any_case(), "abcdef012345");
    reads("ＡＢＣ def 012345", &twelve_any_case(), "abcdef012345");
    let capitals = CodeFormat {
        alphabet: "0123456789ABCDEF".into(),
        ..twelve_any_case()
    };
    reads("ABCdef012345", &capitals, "abcdef012345");
    let strict = CodeFormat {
        fold_case: false,
        ..capitals
    };
    reads("ABCDEF012345", &strict, "ABCDEF012345");
    reads("1234 5678", &eight_digits(), "12345678");
}

#[test]
#[rustfmt::skip]
fn errors_say_what_is_wrong() {
    //       typed                 code               detail   message
    refuses("",                   "code-empty",      "",      "there is no code");
    refuses(" - \u{feff}",        "code-empty",      "",      "there is no code");
    refuses("0123",               "code-too-short",  "4/16",  "the code is too short: 4 of 16 characters");
    refuses("0123456789-abcde",   "code-too-short",  "15/16", "the code is too short: 15 of 16 characters");
    refuses("0123456789abcdef0",  "code-too-long",   "17/16", "the code is too long: 17 characters instead of 16");
    refuses("o123456789abcdef",   "code-look-alike", "o 1",   "character 1 is `o`, which is in no code; is it `0`?");
    refuses("O123456789abcdef",   "code-look-alike", "O 1",   "character 1 is `O`, which is in no code; is it `0`?");
    refuses("0l23-4567",          "code-look-alike", "l 2",   "character 2 is `l`, which is in no code; is it `1`?");
    refuses("0 I23456789abcdef",  "code-look-alike", "I 2",   "character 2 is `I`, which is in no code; is it `1`?");
    refuses("0123456789Abcdef",   "code-capital",    "A 11",  "character 11 is `A`, which is in no code; is it `a`?");
    refuses("0123456789abcdeg",   "code-character",  "g 16",  "character 16 is `g`, which is in no code");
    refuses("correct horse",      "code-look-alike", "o 2",   "character 2 is `o`, which is in no code; is it `0`?");
    refuses("0123456789аbcdef",   "code-character",  "а 11",  "character 11 is `а`, which is in no code");
    refuses("²123456789abcdef",   "code-character",  "² 1",   "character 1 is `²`, which is in no code");
    refuses("①123456789abcdef",   "code-character",  "① 1",   "character 1 is `①`, which is in no code");
    refuses("𝟎123456789abcdef",   "code-character",  "𝟎 1",   "character 1 is `𝟎`, which is in no code");
    refuses("0123–456789abcdef",  "code-character",  "– 5",   "character 5 is `–`, which is in no code");
}

#[test]
fn every_error_has_advice() {
    let errors = [
        CodeError::Empty,
        CodeError::TooShort {
            found: 1,
            expected: 16,
        },
        CodeError::TooLong {
            found: 17,
            expected: 16,
        },
        CodeError::NotAllowed {
            character: 'o',
            position: 1,
            instead: Some('0'),
        },
        CodeError::NotAllowed {
            character: 'x',
            position: 1,
            instead: None,
        },
    ];
    for error in errors {
        assert!(error.advice().ends_with('.'), "{error:?}");
    }
}

#[test]
fn no_debug_form_shows_a_code() {
    let code = Code::parse("0123456789abcdef", &pypi()).unwrap();
    assert_eq!(
        format!("{code:?} {:?}", Some(&code)),
        "Code(Secret(…)) Some(Code(Secret(…)))"
    );
    let error = Code::parse("a1b2c3d4e5f6a7b", &pypi()).unwrap_err();
    let shown = format!("{error:?} {error} {} {}", error.detail(), error.advice());
    assert!(!shown.contains("a1b2"), "{shown}");
}

#[track_caller]
fn finds(text: &str, format: &CodeFormat, expected: &[&str]) {
    let found = Code::parse_many(text, format);
    let shown: Vec<&str> = found
        .iter()
        .map(|code| {
            code.as_ref()
                .map_or_else(|error| error.code(), Code::reveal)
        })
        .collect();
    assert_eq!(shown, expected, "{text:?}");
}

#[test]
#[rustfmt::skip]
fn all_codes_of_a_text_are_found() {
    const A: &str = "0123456789abcdef";
    const B: &str = "fedcba9876543210";
    //     what was pasted                                         what is found
    finds("0123456789abcdef",                                   &pypi(), &[A]);
    finds("0123 4567\n89ab cdef",                               &pypi(), &[A]);
    finds("0123456789abcdef\nfedcba9876543210\n",               &pypi(), &[A, B]);
    finds("0123456789abcdef\r\n\r\nfedcba9876543210",           &pypi(), &[A, B]);
    finds("0123456789abcdef fedcba9876543210",                  &pypi(), &[A, B]);
    finds("0123456789abcdef, fedcba9876543210;",                &pypi(), &[A, B]);
    finds("0123 4567 89ab cdef  fedc-ba98-7654-3210",           &pypi(), &[A, B]);
    finds("1. 0123456789abcdef\n2) fedcba9876543210",           &pypi(), &[A, B]);
    finds("1.0123456789abcdef\n2)fedcba9876543210",             &pypi(), &[A, B]);
    finds("1 0123456789abcdef\n10 fedcba9876543210",            &pypi(), &[A, B]);
    finds("1 0123 4567 89ab cdef 2 fedc ba98 7654 3210",        &pypi(), &[A, B]);
    finds("* 0123456789abcdef\n- fedcba9876543210",             &pypi(), &[A, B]);
    finds("• 0123456789abcdef\n[x] fedcba9876543210",           &pypi(), &[A, B]);
    finds("Code 1: 0123456789abcdef\nCode 2: fedc ba98 7654 3210", &pypi(), &[A, B]);
    finds("\u{feff}PyPI recovery codes\n2026-01-31\n\n0123456789abcdef\nKeep them safe!", &pypi(), &[A]);
    finds("PyPI-Recovery-Codes-example-user.txt\n0123456789abcdef", &pypi(), &[A]);
    finds("0123456789abcdef\n0123456789abcdef",                 &pypi(), &[A, A]);
    finds("1. 12345678\n2. 8765-4321",                          &eight_digits(), &["12345678", "87654321"]);
    finds("12 345 678",                                         &eight_digits(), &["12345678"]);
    finds("12 34 56 78\n87 65 43 21",                           &eight_digits(), &["12345678", "87654321"]);
    finds("ABCDEF012345\nabcdef543210",                         &twelve_any_case(), &["abcdef012345", "abcdef543210"]);
}

#[test]
#[rustfmt::skip]
fn what_almost_is_a_code_is_reported() {
    const A: &str = "0123456789abcdef";
    //     what was pasted                                         what is found
    finds("0123456789abcdef\nfedcba987654321\n",                &pypi(), &[A, "code-too-short"]);
    finds("0123456789abcdef\nfedcba98765432100",                &pypi(), &[A, "code-too-long"]);
    finds("0123456789abcdef\nfedcba987654321o",                 &pypi(), &[A, "code-look-alike"]);
    finds("0123456789abcdef\n2. FEDCBA9876543210",              &pypi(), &[A, "code-capital"]);
    finds("1 fedcba987654321\n2 0123456789abcdef",              &pypi(), &["code-too-short", A]);
    finds("12 345 678\n87654321",                               &eight_digits(), &["code-too-short", "87654321"]);
    finds("",                                                   &pypi(), &["code-empty"]);
    finds("\n \n",                                              &pypi(), &["code-empty"]);
    finds("0123",                                               &pypi(), &["code-too-short"]);
    finds("my password",                                        &pypi(), &["code-character"]);
}

proptest! {
    #[test]
    fn no_text_is_too_odd(text in "[0-9a-fA-Fo .,\n\u{ff10}-\u{ff20}\u{200b}é-]{0,80}") {
        for code in Code::parse_many(&text, &pypi()).into_iter().flatten() {
            prop_assert!(Code::parse(code.reveal(), &pypi()).is_ok());
        }
    }

    #[test]
    fn every_list_is_read_back(codes in proptest::collection::vec("[0-9a-f]{16}", 1..10)) {
        let numbered: Vec<String> = (1..).zip(&codes).map(|(number, code)| format!("{number}. {code}")).collect();
        for text in [codes.join("\n"), codes.join(" "), codes.join(","), numbered.join("\n")] {
            let found = Code::parse_many(&text, &pypi());
            let found: Vec<_> = found.iter().map(|code| code.as_ref().map(Code::reveal)).collect();
            let expected: Vec<_> = codes.iter().map(|code| Ok(code.as_str())).collect();
            prop_assert_eq!(found, expected);
        }
    }
}
