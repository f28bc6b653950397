//! User names that are none.

/// Bytes in a name of digits alone that may be a number from an app, and in one that may be a code or a password.
const DIGITS: usize = 6;
const LEAST: usize = 10;

/// How often letters and digits take turns in it.
const TURNS: usize = 4;

/// Whether a user name is more like a code, a number or a password: digits alone, letters and digits by turns, or small
/// and capital letters and digits that are no word with a number behind it.
pub(super) fn is_odd(name: &str) -> bool {
    let bytes = name.as_bytes();
    let is_number = bytes.len() >= DIGITS && bytes.iter().all(u8::is_ascii_digit);
    is_number || bytes.len() >= LEAST && (turns(bytes) >= TURNS || is_strong(bytes))
}

/// How often a digit stands right beside a letter.
fn turns(bytes: &[u8]) -> usize {
    let pairs = bytes.windows(2);
    let is_turn = |pair: &&[u8]| match pair {
        [left, right] => {
            left.is_ascii_alphanumeric()
                && right.is_ascii_alphanumeric()
                && left.is_ascii_digit() != right.is_ascii_digit()
        }
        _ => false,
    };
    pairs.filter(is_turn).count()
}

/// Capitals inside, small letters, and digits that do not end it.
fn is_strong(bytes: &[u8]) -> bool {
    let inner = bytes
        .iter()
        .rposition(|byte| !byte.is_ascii_digit())
        .unwrap_or_default();
    let head = bytes.get(..inner).unwrap_or_default();
    let tail = bytes.get(1..).unwrap_or_default();
    head.iter().any(u8::is_ascii_digit)
        && tail.iter().any(u8::is_ascii_uppercase)
        && bytes.iter().any(u8::is_ascii_lowercase)
}
