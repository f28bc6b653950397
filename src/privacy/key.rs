//! Private keys, and the secrets behind authenticator apps.

use super::reader::{Class, Reader, is_alphanumeric, is_solid, is_word};
use core::ops::Range;

const BEGIN: &str = "-----BEGIN ";
const END: &str = "-----END ";
const RULE: &str = "-----";

/// Longest label between the dashes that is looked at, in bytes.
const LABEL: usize = 40;

/// Characters in the shortest secret of an app: 80 bits in base32.
const SECRET_LENGTH: usize = 16;

/// Characters in a group, as setup pages print secrets.
const GROUP: usize = 4;

const SECRET_WORDS: &str = "secret key totp otp seed 2fa mfa setup";
const PUBLIC_WORDS: &str = "public fingerprint keyid commit hash";

/// A private key in PEM or OpenPGP armour (RFC 7468, RFC 9580), up to its last line or as far as it goes.
pub(super) fn private_key(reader: &Reader, at: usize) -> Option<Range<usize>> {
    if !reader.has(at, BEGIN) {
        return None;
    }
    let label = at + BEGIN.len();
    let key = reader.find(label..label + LABEL, "PRIVATE KEY")?;
    let body = reader.find(key..key + LABEL, RULE)? + RULE.len();
    let end = match reader.find(body..reader.len(), END) {
        Some(last) => {
            let label = last + END.len();
            let rule = reader.find(label..label + LABEL, RULE);
            rule.map_or(label, |rule| rule + RULE.len())
        }
        None => reader.run(body, is_armour),
    };
    Some(at..end)
}

/// A link as QR codes for authenticator apps hold it.
pub(super) fn otp_link(reader: &Reader, at: usize) -> Option<Range<usize>> {
    let is_link =
        reader.has_folded(at, "otpauth://") || reader.has_folded(at, "otpauth-migration://");
    is_link.then(|| at..reader.run(at, is_link_byte))
}

/// The secret of an app: base32 (RFC 4648) of one case, perhaps in groups of four, that a word before names.
pub(super) fn app_secret(reader: &Reader, at: usize) -> Option<Range<usize>> {
    if is_word(reader.before(at)) {
        return None;
    }
    secret_of(reader, at, is_capital_base32).or_else(|| secret_of(reader, at, is_small_base32))
}

fn secret_of(reader: &Reader, at: usize, class: Class) -> Option<Range<usize>> {
    let mut end = reader.run(at, class);
    while end >= at + GROUP && matches!(reader.byte(end), b' ' | b'-') {
        let next = reader.run(end + 1, class);
        if next != end + 1 + GROUP || is_alphanumeric(reader.byte(next)) {
            break;
        }
        end = next;
    }
    let range = at..end;
    let is_secret = is_secret(reader.slice(range.clone()))
        && !reader.is_joined(&range)
        && reader.named(at, SECRET_WORDS, PUBLIC_WORDS) == Some(true);
    is_secret.then_some(range)
}

/// Small letters alone may be words, so they need a digit among them.
fn is_secret(bytes: &[u8]) -> bool {
    let length = bytes.iter().filter(|byte| is_alphanumeric(**byte)).count();
    let has = |class: fn(&u8) -> bool| bytes.iter().any(class);
    let is_wordless =
        has(u8::is_ascii_uppercase) || (has(u8::is_ascii_lowercase) && has(u8::is_ascii_digit));
    length >= SECRET_LENGTH && is_wordless
}

fn is_capital_base32(byte: u8) -> bool {
    matches!(byte, b'A'..=b'Z' | b'2'..=b'7')
}

fn is_small_base32(byte: u8) -> bool {
    matches!(byte, b'a'..=b'z' | b'2'..=b'7')
}

fn is_armour(byte: u8) -> bool {
    is_alphanumeric(byte) || matches!(byte, b'+' | b'/' | b'=' | b'\n' | b'\r')
}

fn is_link_byte(byte: u8) -> bool {
    is_solid(byte) && byte.is_ascii() && !matches!(byte, b'"' | b'\'' | b'`' | b'<' | b'>' | b')')
}
