//! The privacy guard on any text: the first byte chooses the shape of the service's codes, the rest is the text.

#![no_main]

use account_recovery::privacy::{REMOVED, redact, scan};
use account_recovery::service::CodeFormat;
use libfuzzer_sys::fuzz_target;

/// Alphabets and lengths.
const FORMATS: [(&str, u8); 5] = [
    ("0123456789abcdef", 16),
    ("0123456789", 8),
    ("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 20),
    ("", 0),
    ("é", 255),
];

fuzz_target!(|data: &[u8]| {
    let Some((choice, rest)) = data.split_first() else {
        return;
    };
    let (alphabet, length) = FORMATS[usize::from(*choice) % FORMATS.len()];
    let format = CodeFormat {
        alphabet: alphabet.into(),
        length,
        fold_case: false,
    };
    check(&String::from_utf8_lossy(rest), &format);
});

/// Findings are ordered, apart and on character boundaries (else taking the rest panics); only they are removed; and
/// nothing stops any more once they are.
fn check(text: &str, format: &CodeFormat) {
    let findings = scan(text, format);
    let mut expected = String::new();
    let mut end = 0;
    for found in &findings {
        assert!(end <= found.start && found.start < found.end);
        expected.push_str(&text[end..found.start]);
        expected.push_str(REMOVED);
        end = found.end;
    }
    expected.push_str(&text[end..]);
    let redacted = redact(text, &findings);
    assert_eq!(redacted, expected);
    assert_eq!(scan(&redacted, format), []);
}
