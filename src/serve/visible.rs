//! Signs that nobody sees but a terminal or an editor acts on: in what strangers wrote they could hide or turn text.

use std::fmt::Write as _;

use crate::evidence::verify::is_unseen;

/// The text with each of those signs, and each control character (Cc), as JSON writes it: `\u202e`.
///
/// Inside a text of JSON that is the same text; the JSON around it has none of them.
pub(super) fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if is_unseen(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                // Writing to a string cannot fail.
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::visible;
    use crate::evidence::verify::is_unseen;
    use proptest::prelude::*;

    #[test]
    fn what_has_no_form_is_written_out() {
        // text, visible text
        let table = [
            ("plain, Ж 日 ד é", "plain, Ж 日 ד é"),
            ("\u{1b}[31m", "\\u001b[31m"),
            ("a\u{7f}\u{85}\r\n", "a\\u007f\\u0085\\u000d\\u000a"),
            ("\u{202e}\u{2069}\u{2028}", "\\u202e\\u2069\\u2028"),
            ("\u{e0041}", "\\udb40\\udc41"),
        ];
        for (text, expected) in table {
            assert_eq!(visible(text), expected);
        }
    }

    proptest! {
        #[test]
        fn a_text_of_json_stays_the_same_text(text in "\\PC{0,20}|[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}a\"\\\\]{0,20}") {
            let json = serde_json::Value::from(text.as_str()).to_string();
            let written = visible(&json);
            prop_assert_eq!(serde_json::from_str::<String>(&written).ok(), Some(text));
            prop_assert!(!written.chars().any(is_unseen));
        }

        /// The list is the one of Unicode, as far as the tests' library knows it.
        #[test]
        fn the_list_holds_every_sign(text in "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]{1,20}") {
            prop_assert!(text.chars().all(is_unseen), "{:?}", text);
        }
    }
}
