//! The privacy guard, measured on the lines of `corpus.tsv` and `heldout.tsv` and held to what must be true of every text.

mod codes;
mod formats;
mod lines;
mod properties;

use account_recovery::privacy::{Finding, Kind, Severity, redact, scan};
use account_recovery::service::CodeFormat;

/// The lines that the guard was written with, and those that were written to examine it.
const FILES: [(&str, &str); 2] = [
    ("corpus.tsv", include_str!("corpus.tsv")),
    ("heldout.tsv", include_str!("heldout.tsv")),
];

/// What the guard must reach on both together, in per cent of the secrets, of the personal data and of the harmless lines.
const LEAST_RECALL: usize = 99;
const MOST_FALSE_STOPS: usize = 2;

fn pypi_codes() -> CodeFormat {
    CodeFormat {
        alphabet: "0123456789abcdef".into(),
        length: 16,
        fold_case: false,
    }
}

fn found(text: &str) -> Vec<Finding> {
    scan(text, &pypi_codes())
}

fn codes(text: &str) -> Vec<&'static str> {
    found(text)
        .iter()
        .map(|finding| finding.kind.code())
        .collect()
}

struct Sample {
    file: &'static str,
    line: usize,
    kinds: Vec<String>,
    text: String,
}

/// `\n`, `\r` and `\\` of the file as what they stand for.
fn unescaped(text: &str) -> String {
    let pieces = text.split("\\\\").map(|piece| {
        piece
            .replace("\\n", "\n")
            .replace("\\t", "\t")
            .replace("\\r", "\r")
    });
    pieces.collect::<Vec<_>>().join("\\")
}

fn corpus() -> Vec<Sample> {
    FILES
        .iter()
        .flat_map(|(file, rows)| samples(file, rows))
        .collect()
}

fn samples(file: &'static str, rows: &'static str) -> impl Iterator<Item = Sample> {
    let rows = (1..).zip(rows.lines());
    let rows = rows.filter(|(_, row)| !row.starts_with('#'));
    rows.filter_map(move |(line, row)| {
        let (kinds, text) = row.split_once('\t')?;
        let kinds = kinds.split(',').filter(|kind| *kind != "-");
        Some(Sample {
            file,
            line,
            kinds: kinds.map(String::from).collect(),
            text: unescaped(text),
        })
    })
}

/// How many of the expected kinds were found, each finding counted once.
fn matched(expected: &[String], mut actual: Vec<&'static str>) -> usize {
    expected
        .iter()
        .filter(|kind| {
            let place = actual.iter().position(|one| one == kind);
            place.map(|place| actual.swap_remove(place)).is_some()
        })
        .count()
}

fn is_personal(kind: &str) -> bool {
    matches!(kind, "mail-address" | "phone-number" | "personal-number")
}

/// Found and expected things of the samples whose kind is of the severity; prints what was missed.
fn recall(samples: &[Sample], severity: Severity) -> (usize, usize) {
    let mut totals = (0, 0);
    for sample in samples {
        let of_severity = |kind: &str| is_personal(kind) == (severity == Severity::Personal);
        let expected: Vec<_> = sample
            .kinds
            .iter()
            .filter(|kind| of_severity(kind))
            .cloned()
            .collect();
        let hits = matched(&expected, codes(&sample.text));
        if hits < expected.len() {
            println!(
                "missed, {} line {}: {:?} in {:?}",
                sample.file, sample.line, expected, sample.text
            );
        }
        totals = (totals.0 + hits, totals.1 + expected.len());
    }
    totals
}

#[test]
fn corpus_is_large_and_half_harmless() {
    let samples = corpus();
    let harmless = samples
        .iter()
        .filter(|sample| sample.kinds.is_empty())
        .count();
    assert!(samples.len() >= 300, "{} lines", samples.len());
    assert!(
        2 * harmless >= samples.len(),
        "{harmless} of {} harmless",
        samples.len()
    );
}

#[test]
fn secrets_and_personal_data_are_found() {
    let samples = corpus();
    for (name, severity) in [
        ("secrets", Severity::Secret),
        ("personal data", Severity::Personal),
    ] {
        let (hits, total) = recall(&samples, severity);
        println!("{name}: {hits} of {total} found");
        assert!(
            100 * hits >= LEAST_RECALL * total,
            "{name}: {hits} of {total} found"
        );
    }
}

#[test]
fn harmless_lines_do_not_stop() {
    let samples = corpus();
    let harmless: Vec<_> = samples
        .iter()
        .filter(|sample| sample.kinds.is_empty())
        .collect();
    let stopped = harmless
        .iter()
        .filter(|sample| !codes(&sample.text).is_empty());
    let stops = stopped
        .inspect(|sample| {
            println!(
                "stopped, {} line {}: {:?} {:?}",
                sample.file,
                sample.line,
                codes(&sample.text),
                sample.text
            )
        })
        .count();
    println!("false stops: {stops} of {}", harmless.len());
    assert!(
        100 * stops <= MOST_FALSE_STOPS * harmless.len(),
        "{stops} of {}",
        harmless.len()
    );
}

#[test]
fn nothing_is_found_beside_what_is_expected() {
    for sample in corpus() {
        let actual = codes(&sample.text);
        let expected = matched(&sample.kinds, actual.clone());
        let beside = actual.len() - expected;
        assert!(
            beside == 0 || sample.kinds.is_empty(),
            "{} line {}: {actual:?} in {:?}",
            sample.file,
            sample.line,
            sample.text
        );
    }
}

#[test]
fn redaction_keeps_the_rest() {
    let table = [
        // text                                                   redacted
        ("code 0123456789abcdef.", "code [removed]."),
        ("jane@example.org, +1 202 555 0143", "[removed], [removed]"),
        (
            "my password is “tulip garden”!",
            "my password is “[removed]”!",
        ),
        (
            "https://jane:dummyword@example.org/x",
            "https://[removed]@example.org/x",
        ),
        (
            "-----BEGIN PRIVATE KEY-----\nMIIA\n-----END PRIVATE KEY-----\nmine",
            "[removed]\nmine",
        ),
        ("nothing here, 谢谢", "nothing here, 谢谢"),
    ];
    for (text, redacted) in table {
        assert_eq!(redact(text, &found(text)), redacted, "{text:?}");
    }
}

/// Found by the fuzz target: what is removed makes a text shorter, and then the two ends of something larger are near
/// enough to each other.
#[test]
fn nothing_comes_to_light_when_something_is_removed() {
    let inner = format!(
        "-----BEGIN password: {} PRIVATE KEY-----\nMIIA\n-----END PRIVATE KEY-----",
        "tulip7".repeat(12)
    );
    let outer = format!("-----BEGIN {} {inner} PRIVATE KEY-----", "x".repeat(17));
    for text in [inner, outer] {
        let findings = found(&text);
        let kinds: Vec<_> = findings.iter().map(|finding| finding.kind).collect();
        assert_eq!(kinds, [Kind::PrivateKey], "{text}");
        assert_eq!(redact(&text, &findings), "[removed]", "{text}");
    }
}

#[test]
fn a_token_inside_an_address_counts_as_the_secret() {
    let text = "ghp_abcdabcdabcdabcdabcdabcdabcdabcdabcd@example.org";
    assert_eq!(
        found(text).first().map(|finding| finding.kind),
        Some(Kind::Token)
    );
}

#[test]
fn codes_follow_the_definition() {
    let table = [
        // alphabet           length  text                          expected
        (
            "0123456789abcdef",
            12,
            "0123456789ab",
            &["recovery-code"][..],
        ),
        ("0123456789abcdef", 12, "0123456789abcdef", &[]),
        ("0123456789", 8, "20240315", &[]),
        (
            "0123456789",
            8,
            "recovery code 20240315",
            &["recovery-code"],
        ),
        ("0123456789", 8, "backup code 2024-0315", &["recovery-code"]),
        (
            "ABCDEFGHJKLMNPQR2",
            16,
            "ABCD-EFGH-JKLM-NPQ2",
            &["recovery-code"],
        ),
    ];
    for (alphabet, length, text, expected) in table {
        let format = CodeFormat {
            alphabet: alphabet.into(),
            length,
            fold_case: false,
        };
        let kinds: Vec<_> = scan(text, &format)
            .iter()
            .map(|finding| finding.kind.code())
            .collect();
        assert_eq!(kinds, expected, "{alphabet} {length} {text:?}");
    }
}
