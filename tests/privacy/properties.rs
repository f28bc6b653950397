//! What must be true of every text.

use super::{corpus, found};
use account_recovery::privacy::redact;
use proptest::prelude::*;

/// Texts made of what the detectors look for, so that they meet in every order.
fn crowded_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        proptest::sample::select(
            corpus()
                .into_iter()
                .map(|sample| sample.text)
                .collect::<Vec<_>>()
        ),
        proptest::sample::select(vec![
            " ",
            "\n",
            ":",
            "@",
            "-",
            ".",
            "/",
            "\"",
            "“",
            "[removed]",
            "password is ",
            "code ",
            "commit ",
            "secret ",
            "+",
            "0123",
            "é",
            "://",
            "\0",
        ])
        .prop_map(String::from),
        ".{0,6}",
    ];
    proptest::collection::vec((piece, 0usize..60), 0..8).prop_map(|pieces| {
        let cut = |(piece, length): (String, usize)| piece.chars().take(length).collect::<String>();
        pieces.into_iter().map(cut).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn findings_are_sorted_apart_and_on_character_boundaries(text in crowded_text()) {
        let mut end = 0;
        for finding in found(&text) {
            prop_assert!(end <= finding.start && finding.start < finding.end);
            prop_assert!(text.get(finding.start..finding.end).is_some());
            end = finding.end;
        }
    }

    #[test]
    fn redaction_leaves_nothing_to_find(text in crowded_text()) {
        let redacted = redact(&text, &found(&text));
        prop_assert_eq!(found(&redacted), vec![], "{}", redacted);
    }

    #[test]
    fn clean_text_stays_as_it_is(text in "\\PC{0,200}") {
        let findings = found(&text);
        prop_assert_eq!(redact(&text, &findings) == text, findings.is_empty());
    }
}
