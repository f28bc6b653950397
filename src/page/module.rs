//! Bytes as a JavaScript module. The page's policy lets it load scripts of its own but fetch nothing, so WebAssembly and
//! compiled definitions travel as the text of a script.

/// What a module says of the release that it is of; `www/parts.js` joins only parts of its own. The mark becomes the
/// digest of the release when that is put together.
pub const STAMP: &str = "export const release=\"@release@\";\n";

/// A module whose default export is a text with one UTF-16 unit, 0 to 255, for each byte, with the stamp after it.
///
/// The page turns it back with `Uint8Array.from(text, c => c.charCodeAt(0))`. Most bytes stand for themselves, which
/// compresses better than base64.
#[must_use]
pub fn module(bytes: &[u8]) -> String {
    let mut script = String::with_capacity(bytes.len() * 2);
    script.push_str("export default \"");
    for (at, byte) in bytes.iter().enumerate() {
        push(&mut script, *byte, bytes.get(at + 1).copied());
    }
    script.push_str("\";\n");
    script.push_str(STAMP);
    script
}

fn push(script: &mut String, byte: u8, next: Option<u8>) {
    match byte {
        b'\\' | b'"' => script.extend(['\\', char::from(byte)]),
        b'\n' => script.push_str("\\n"),
        b'\r' => script.push_str("\\r"),
        // `\0` before a digit would be an old octal escape, which modules refuse.
        0 if next.is_some_and(|next| next.is_ascii_digit()) => script.push_str("\\x00"),
        0 => script.push_str("\\0"),
        _ => script.push(char::from(byte)),
    }
}

#[cfg(test)]
mod tests {
    use super::{STAMP, module};

    /// What a browser makes of the text, by the grammar of string literals in ECMAScript, as far as it is used here.
    fn value(script: &str) -> Vec<u8> {
        let literal = script
            .strip_suffix(STAMP)
            .unwrap()
            .strip_prefix("export default \"")
            .and_then(|rest| rest.strip_suffix("\";\n"))
            .unwrap();
        let mut characters = literal.chars().peekable();
        let mut bytes = Vec::new();
        while let Some(character) = characters.next() {
            assert!(
                !"\"\n\r\u{2028}\u{2029}".contains(character),
                "must be escaped"
            );
            let unit = if character == '\\' {
                escaped(&mut characters)
            } else {
                character
            };
            bytes.push(u8::try_from(unit).unwrap());
        }
        bytes
    }

    fn escaped(characters: &mut std::iter::Peekable<std::str::Chars<'_>>) -> char {
        match characters.next().unwrap() {
            'n' => '\n',
            'r' => '\r',
            '0' => {
                assert!(
                    !characters.peek().is_some_and(char::is_ascii_digit),
                    "octal escape"
                );
                '\0'
            }
            'x' => {
                let digits: String = characters.take(2).collect();
                char::from(u8::from_str_radix(&digits, 16).unwrap())
            }
            other => other,
        }
    }

    #[test]
    fn every_byte_comes_back() {
        let all: Vec<u8> = (0..=255).collect();
        let after_zero: Vec<u8> = all.iter().flat_map(|byte| [0, *byte]).collect();
        let tables: [&[u8]; 5] = [&all, &after_zero, b"\0", b"\0\x00123", b""];
        for bytes in tables {
            assert_eq!(value(&module(bytes)), bytes);
        }
    }

    #[test]
    fn modules_are_short_and_exact() {
        // bytes, module
        let table: [(&[u8], &str); 4] = [
            (b"\0asm\x01", "export default \"\\0asm\u{1}\";\n"),
            (b"\x001", "export default \"\\x001\";\n"),
            (b"\"\\\r\n", "export default \"\\\"\\\\\\r\\n\";\n"),
            (b"\xff", "export default \"\u{ff}\";\n"),
        ];
        for (bytes, script) in table {
            assert_eq!(module(bytes), [script, STAMP].concat());
        }
    }
}
