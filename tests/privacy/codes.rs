//! No code of the service passes that the field for codes would take, nor one in a disguise of old acquaintance.

use super::{found, pypi_codes};
use account_recovery::evidence::code::Code;
use account_recovery::privacy::{Kind, redact};
use proptest::prelude::*;

/// One code in every way in which somebody wrote it, or thought of hiding it.
#[rustfmt::skip]
const FORMS: [&str; 37] = [
    "9f3c51d07be2a864",
    "コードは9f3c51d07be2a864です",
    "my code is 9F3C51D07BE2A864",
    "9f3c 51d0 7be2 a864",
    "9f 3c 51 d0 7b e2 a8 64",
    "9 f 3 c 5 1 d 0 7 b e 2 a 8 6 4",
    "9f3c51d0 7be2a864",
    "9f3c.51d0.7be2.a864",
    "9f3c/51d0/7be2/a864",
    "9f3c_51d0_7be2_a864",
    "9f3c,51d0,7be2,a864",
    "9f3c51d0\n7be2a864",
    "9f3c51d0\u{200b}7be2a864",
    "9f3c51d0\u{ad}7be2a864",
    "9f3c\u{a0}51d0\u{a0}7be2\u{a0}a864",
    "9f3c–51d0–7be2–a864",
    "９ｆ３ｃ５１ｄ０７ｂｅ２ａ８６４",
    "9f3с51d07be2а864",
    "٩f٣c٥١d٠٧be٢a٨٦٤",
    "\"9f3c51d07be2a864\"",
    "`9f3c51d07be2a864`",
    "https://pypi.org/account/recovery-code?code=9f3c51d07be2a864",
    "{\"recovery_code\":\"9f3c51d07be2a864\"}",
    "I have to commit my code 9f3c51d07be2a864 to you",
    "build 7 said code 9f3c51d07be2a864 is wrong",
    "Please use this for my request: 9f3c51d07be2a864",
    "the recovery id 9f3c51d07be2a864",
    "after sha changes my backup code 9f3c51d07be2a864 fails",
    "code 9f3c51d07be2a86 (one char is smudged)",
    "code 9f3c51d07be2a8b64",
    "0x9f3c51d07be2a864",
    "code_9f3c51d07be2a864",
    "backwards to be safe: 468a2eb70d15c3f9",
    "first half 9f3c51d0 and the second half 7be2a864",
    "GitHub code 3f9ab-71c2e did not work",
    "OWYzYzUxZDA3YmUyYTg2NA==",
    "TOTP 492817",
];

#[test]
fn every_form_of_a_code_stops() {
    let passed: Vec<_> = FORMS.iter().filter(|text| found(text).is_empty()).collect();
    println!(
        "forms of codes: {} of {} stop",
        FORMS.len() - passed.len(),
        FORMS.len()
    );
    assert_eq!(passed, Vec::<&&str>::new());
}

/// Two codes beside each other both go.
#[test]
fn every_code_of_a_list_goes() {
    for text in [
        "9f3c51d07be2a864,1b2c3d4e5f607182",
        "9f3c 51d0 7be2 a864\n1b2c 3d4e 5f60 7182",
        "1 9f3c 51d0 7be2 a864 2 1b2c 3d4e 5f60 7182",
    ] {
        assert_eq!(
            taken(&redact(text, &found(text))),
            Vec::<String>::new(),
            "{text:?}"
        );
    }
}

/// What the field for codes finds in a text.
fn taken(text: &str) -> Vec<String> {
    let codes = Code::parse_many(text, &pypi_codes());
    codes
        .iter()
        .flatten()
        .map(|code| code.reveal().to_owned())
        .collect()
}

/// Words of sentences; some of them excuse a code, but only directly before it.
const WORDS: [&str; 18] = [
    "please",
    "use",
    "this",
    "for",
    "a",
    "bad",
    "the",
    "commit",
    "sha256",
    "digest",
    "rev",
    "fingerprint",
    "2",
    "be",
    "密码",
    "я",
    "Ray",
    "feed",
];

/// Words that must never excuse a code, directly before it.
const LAST: [&str; 13] = [
    "request",
    "build",
    "image",
    "container",
    "tree",
    "trace",
    "code",
    "is",
    "my",
    "my id",
    "version",
    "file",
    "是",
];

/// What may stand between the sentence and the code, and behind the code.
const LINKS: [&str; 20] = [
    " ",
    ": ",
    "=",
    "\n",
    " \"",
    " (",
    " `",
    "_",
    ", ",
    ",",
    "/",
    "?code=",
    " 0x",
    "。",
    "：",
    " - ",
    "\\",
    "?x=",
    " https://pypi.org/",
    " https://pypi.org/?x=",
];
const ENDS: [&str; 11] = [
    " ", ". ", ", ", "\n", ")", "\"", "です", "/", "_", "?", "; ",
];

/// What the field passes over between the characters of a code.
const GAPS: [&str; 14] = [
    " ", "-", "\n", "\t", "\r\n", "\u{a0}", "\u{2009}", "\u{3000}", "\u{200b}", "\u{200d}",
    "\u{ad}", "\u{2060}", "\u{feff}", "\u{ff0d}",
];

/// A code as people may write it: at full width or not, with gaps anywhere. Digits alone are left out: one code in 1845
/// has no letter, and is stopped in one word or where it is called a code, since all numbers are written with gaps.
fn written_code() -> impl Strategy<Value = (String, String)> {
    let code = "[0-9a-f]{16}".prop_filter("letters and digits", |code| {
        code.contains(|c: char| c.is_ascii_digit())
            && code.contains(|c: char| c.is_ascii_alphabetic())
    });
    let gap = prop_oneof![3 => Just(""), 1 => proptest::sample::select(GAPS.to_vec())];
    let gaps = prop_oneof![
        proptest::collection::vec(gap, 15),
        proptest::sample::select(GAPS.to_vec()).prop_map(|gap| vec![gap; 15]),
        Just(vec![""; 15]),
    ];
    (code, gaps, proptest::bool::ANY).prop_map(|(code, gaps, wide)| {
        let shown = |c: char| {
            if wide {
                char::from_u32(u32::from(c) + 0xFEE0).unwrap_or(c)
            } else {
                c
            }
        };
        let gaps = gaps.into_iter().chain([""]);
        let written = code
            .chars()
            .zip(gaps)
            .map(|(c, gap)| format!("{}{gap}", shown(c)))
            .collect();
        (code, written)
    })
}

fn sentence() -> impl Strategy<Value = String> {
    let words = proptest::collection::vec(proptest::sample::select(WORDS.to_vec()), 0..6);
    words.prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_the_field_for_codes_takes_stops_in_any_sentence(
        before in sentence(),
        last in proptest::sample::select(LAST.to_vec()),
        link in proptest::sample::select(LINKS.to_vec()),
        (code, written) in written_code(),
        end in proptest::sample::select(ENDS.to_vec()),
        behind in sentence(),
    ) {
        // Glued to a word it would be no code, for the field either.
        let end = if behind.is_empty() { "" } else { end };
        prop_assert_eq!(taken(&written), vec![code.clone()]);
        let text = format!("{before} {last}{link}{written}{end}{behind}");
        let findings = found(&text);
        prop_assert!(findings.iter().any(|finding| finding.kind == Kind::RecoveryCode), "{:?}", text);
        let redacted = redact(&text, &findings);
        let halves = [code.split_at(8).0, code.split_at(8).1];
        let left: String = redacted.chars().filter(char::is_ascii_alphanumeric).collect();
        for half in halves {
            prop_assert!(!left.contains(half), "{:?} leaves {:?}", text, redacted);
        }
    }
}
