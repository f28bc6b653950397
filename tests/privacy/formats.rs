//! Codes of services of every kind: what the field for codes takes stops, whatever the format.

use super::corpus;
use account_recovery::evidence::code::Code;
use account_recovery::privacy::{Kind, redact, scan};
use account_recovery::service::CodeFormat;
use proptest::prelude::*;
use proptest::sample::select;

/// Characters of codes, how many, and whether capitals count as small letters.
type Format = (&'static str, u8, bool);

const SMALL: &str = "abcdefghijklmnopqrstuvwxyz234567";
const CAPITAL: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// As services make them: digits alone, hexadecimal in one case and in both, base32 in either case, letters alone.
const FORMATS: [Format; 13] = [
    ("0123456789abcdef", 16, false),
    ("0123456789abcdef", 12, true),
    ("0123456789ABCDEF", 32, false),
    ("0123456789abcdef", 10, false),
    ("0123456789", 8, false),
    ("0123456789", 16, false),
    (CAPITAL, 16, false),
    (CAPITAL, 20, true),
    (CAPITAL, 25, false),
    ("123456789ABCDEFGHIJKLMNPQRSTUVWXYZ", 12, false),
    (SMALL, 10, false),
    (SMALL, 24, false),
    ("ABCDEFGHJKLMNPQRSTUVWXYZ", 6, false),
];

fn format((alphabet, length, fold_case): Format) -> CodeFormat {
    CodeFormat {
        alphabet: alphabet.into(),
        length,
        fold_case,
    }
}

/// What the field passes over between the characters of one.
const GAPS: [&str; 9] = [
    " ", "-", "\n", "\t", "\r\n", "\u{a0}", "\u{3000}", "\u{200b}", "\u{ff0d}",
];

/// What may stand between a sentence and the code, and behind the code.
const LINKS: [&str; 13] = [
    " ", ": ", "=", "\n", " \"", " (", " `", ", ", "/", "?x=", "\\", "：", " - ",
];
const ENDS: [&str; 9] = [" ", ". ", ", ", "\n", ")", "\"", "です", "/", "; "];

const NAMED: [&str; 6] = [
    "my code",
    "the codes",
    "my code is",
    "a recovery code was",
    "one backup code",
    "rescue",
];

const WORDS: [&str; 12] = [
    "please", "use", "this", "from", "a", "bad", "the", "till", "2019", "my", "2", "feed",
];

fn sentence() -> impl Strategy<Value = String> {
    proptest::collection::vec(select(WORDS.to_vec()), 0..6).prop_map(|words| words.join(" "))
}

/// A code of one of some formats: digits and letters in it where the alphabet has both.
fn code(formats: Vec<Format>) -> impl Strategy<Value = (Format, String)> {
    let signs = |format: Format| {
        let signs = select(format.0.chars().collect::<Vec<_>>());
        proptest::collection::vec(signs, usize::from(format.1))
            .prop_map(move |signs| (format, signs.into_iter().collect::<String>()))
    };
    let made = select(formats).prop_flat_map(signs);
    made.prop_filter("letters and digits", |(format, code)| {
        let has = |of: &str, class: fn(&u8) -> bool| of.bytes().any(|byte| class(&byte));
        let both = [u8::is_ascii_digit, u8::is_ascii_alphabetic];
        both.iter()
            .all(|class| has(code, *class) || !has(format.0, *class))
    })
}

/// The code in groups of a size.
fn grouped(code: &str, size: usize, gap: &str) -> String {
    let groups = code.as_bytes().chunks(size).map(String::from_utf8_lossy);
    groups.collect::<Vec<_>>().join(gap)
}

/// The code as the field may take it: in one word, in groups, with gaps anywhere.
///
/// Of small letters and digits, words of a sentence are made as well: such a code is stopped in groups.
fn written() -> impl Strategy<Value = (Format, String, String)> {
    let gaps =
        proptest::collection::vec(prop_oneof![3 => Just(""), 1 => select(GAPS.to_vec())], 32);
    let way = (0usize..3, 1usize..8, select(GAPS.to_vec()), gaps);
    (code(FORMATS.to_vec()), way).prop_map(|((format, code), (way, size, gap, gaps))| {
        let anywhere = || {
            let signs = code.chars().zip(&gaps);
            let written: String = signs.map(|(sign, gap)| format!("{sign}{gap}")).collect();
            written
                .trim_end()
                .trim_end_matches(['-', '\u{ff0d}', '\u{200b}'])
                .to_owned()
        };
        let text = match way {
            0 => code.clone(),
            1 if format.0 != SMALL => anywhere(),
            _ => grouped(&code, size, gap),
        };
        (format, code, text)
    })
}

fn taken(text: &str, format: &CodeFormat) -> Vec<String> {
    let codes = Code::parse_many(text, format).into_iter().flatten();
    codes.map(|code| code.reveal().to_owned()).collect()
}

/// Stops with a recovery code, and nothing of it is left that could be read as one.
fn stops(text: &str, format: &CodeFormat, code: &str) -> Result<(), TestCaseError> {
    let findings = scan(text, format);
    let mut kinds = findings.iter().map(|finding| finding.kind);
    prop_assert!(kinds.any(|kind| kind == Kind::RecoveryCode), "{text:?}");
    let redacted = redact(text, &findings);
    let left: String = redacted
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect();
    prop_assert!(!left.contains(code), "{text:?} leaves {redacted:?}");
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Short codes, and those of small letters with gaps, look like other numbers and words: what names them gives them away.
    #[test]
    fn what_the_field_takes_and_is_called_a_code_stops(
        before in sentence(),
        named in select(NAMED.to_vec()),
        link in select(LINKS.to_vec()),
        (format_of, code, written) in written(),
        end in select(ENDS.to_vec()),
        behind in sentence(),
    ) {
        let format = format(format_of);
        let read = if format.fold_case { code.to_lowercase() } else { code.clone() };
        prop_assert_eq!(taken(&written, &format), vec![read]);
        let end = if behind.is_empty() { "" } else { end };
        stops(&format!("{before} {named}{link}{written}{end}{behind}"), &format, &code)?;
    }

    /// In one word, or in groups with hyphens, a long code stops in any sentence.
    #[test]
    fn a_long_code_in_groups_stops_in_any_sentence(
        before in sentence(),
        link in select(LINKS.to_vec()),
        (format_of, code) in code(FORMATS.into_iter().filter(|format| format.1 >= 12 && format.0 != "0123456789").collect()),
        size in 3usize..=32,
        end in select(ENDS.to_vec()),
        behind in sentence(),
    ) {
        let end = if behind.is_empty() { "" } else { end };
        let written = grouped(&code, size, "-");
        stops(&format!("{before}{link}{written}{end}{behind}"), &format(format_of), &code)?;
    }
}

/// What no code is excused by: it stands last, or in a query, or behind a backslash.
#[test]
#[rustfmt::skip]
fn no_address_and_no_backslash_excuses_a_code() {
    for text in [
        r"\9f3c51d07be2a864",
        r"it is \n9f3c51d07be2a864\n here".replace("n9", " 9").as_str(),
        r"C:\9f3c51d07be2a864",
        r"DOMAIN\9f3c51d07be2a864",
        "https://pypi.org/?x=9f3c51d07be2a864",
        "https://pypi.org/a/b?x=9f3c51d07be2a864&y=1",
        "https://pypi.org/recover/?x=9f3c51d07be2a864/b.html",
        "https://pypi.org/account/9f3c51d07be2a864",
        "https://pypi.org/9f3c51d07be2a864/",
        "pypi.org/9f3c51d07be2a864",
        "/9f3c51d07be2a864/",
        "https://pypi.org/#9f3c51d07be2a864",
        "https://github.com/octocat/hello/commit/9f3c51d07be2a864?x=9f3c51d07be2a864",
    ] {
        let format = format(FORMATS[0]);
        assert!(scan(text, &format).iter().any(|finding| finding.kind == Kind::RecoveryCode), "{text:?}");
    }
}

/// What has the form of codes and is none, for services of every kind.
#[test]
#[rustfmt::skip]
fn ordinary_sentences_stop_for_no_format() {
    for text in [
        "I got the mail from 2019 till 2023 and then no more.",
        "The codes I had were lost with my old phone in 2019.",
        "My backup codes are gone since I moved to another flat in May 2024.",
        "I have 2 phones and 1 tablet, and the app is on none.",
        "It runs on py39-py310-py311 and ubuntu-22.04 with python-3.12.",
        "Issue 1234-5678 was closed on 2024-03-15 at 12:30.",
        "The release 1.2.3-beta.4 from 10 May broke it for me.",
    ] {
        for of in FORMATS {
            assert_eq!(scan(text, &format(of)), [], "{of:?}: {text:?}");
        }
    }
}

/// In per cent of the harmless lines: twelve hexadecimal digits are also those of an image, a network card and the end of a
/// UUID.
const MOST_FALSE_STOPS: usize = 3;

/// The lines that are harmless for PyPI are so for others as well, but for a few.
#[test]
fn harmless_lines_stop_for_hardly_any_format() {
    let samples = corpus().into_iter();
    let harmless: Vec<_> = samples.filter(|sample| sample.kinds.is_empty()).collect();
    for of in FORMATS {
        let format = format(of);
        let stops = harmless
            .iter()
            .filter(|sample| !scan(&sample.text, &format).is_empty());
        let stops = stops
            .inspect(|sample| println!("stops for {of:?}: {:?}", sample.text))
            .count();
        println!("false stops for {of:?}: {stops} of {}", harmless.len());
        assert!(
            100 * stops <= MOST_FALSE_STOPS * harmless.len(),
            "{of:?}: {stops}"
        );
    }
}
