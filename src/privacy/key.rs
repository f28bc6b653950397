//! Private keys, and the secrets behind authenticator apps.

use super::reader::{Class, Reader, is_alphanumeric, is_gap, is_solid, is_word};
use std::ops::Range;

const BEGIN: &str = "-----BEGIN ";
const END: &str = "-----END ";
/// The first line of a key of PuTTY, and how its last one begins.
const PUTTY: &str = "PuTTY-User-Key-File-";
const PUTTY_END: &str = "Private-MAC:";

const RULE: &str = "-----";

/// Longest label between the dashes that is looked at, in bytes.
const LABEL: usize = 40;

/// Characters in the shortest secret of an app: 80 bits in base32.
const SECRET_LENGTH: usize = 16;

/// Characters in a group, as setup pages print secrets.
const GROUP: usize = 4;

const SECRET_WORDS: &str = "secret secrets key totp otp hotp seed 2fa mfa setup authenticator authy aegis base32 \
    manual manually qr provisioning enrolment enrollment shared";
const PUBLIC_WORDS: &str =
    "public fingerprint keyid commit hash digest sha sha1 sha256 id request ray trace ulid";

/// Lengths of secrets as services make them; those need no word if they are base32 and nothing else.
const USUAL: [usize; 5] = [16, 24, 26, 32, 52];

/// Digits, and letters behind `F`, that chance puts into a secret and that tell it from words and from hexadecimal.
const MIXED: usize = 2;

/// How keys begin that lost the lines around them, in PKCS 8, PKCS 1, as OpenSSH and as age write them.
const BODIES: [&str; 10] = [
    "MIIEvQIBADAN",
    "MIIEvAIBADAN",
    "MIIEvgIBADAN",
    "MIIEpAIBAA",
    "MIIEowIBAA",
    "MIIEogIBAA",
    "MIIJQwIBADAN",
    "MC4CAQAwBQYDK2Vw",
    "b3BlbnNzaC1rZXktdj",
    "AGE-SECRET-KEY-1",
];

/// Bytes behind such a beginning, at least.
const BODY: usize = 20;

/// A private key in PEM or OpenPGP armour (RFC 7468, RFC 9580), up to its last line or as far as it goes.
pub(super) fn private_key(reader: &Reader, at: usize) -> Option<Range<usize>> {
    if reader.has(at, PUTTY) {
        let mac = reader.find(at..reader.len(), PUTTY_END);
        let last = mac.map_or(at, |mac| mac + PUTTY_END.len());
        return Some(at..reader.run(last, |byte| !matches!(byte, b'\n' | 0)));
    }
    if !reader.has(at, BEGIN) {
        return body(reader, at);
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
        None => reader.run(reader.run(body, is_gap), is_armour),
    };
    Some(at..end)
}

/// A key without its first line.
fn body(reader: &Reader, at: usize) -> Option<Range<usize>> {
    if is_alphanumeric(reader.before(at)) {
        return None;
    }
    let start = reader.past(at, &BODIES)?;
    let end = reader.run(start, is_armour);
    (end >= start + BODY).then_some(at..end)
}

/// A link as QR codes for authenticator apps hold it.
pub(super) fn otp_link(reader: &Reader, at: usize) -> Option<Range<usize>> {
    const LINKS: [&str; 3] = ["otpauth://", "otpauth-migration://", "otpauth%3a%2f%2f"];
    reader.past(at, &LINKS)?;
    Some(at..reader.run(at, is_link_byte))
}

/// The secret of an app: base32 (RFC 4648) of one case, perhaps in groups of four, that a word beside it names or that
/// can be nothing else; or a longer one in hexadecimal.
pub(super) fn app_secret(reader: &Reader, at: usize) -> Option<Range<usize>> {
    if is_word(reader.before(at)) {
        return None;
    }
    secret_of(reader, at, is_capital_base32)
        .or_else(|| secret_of(reader, at, is_small_base32))
        .or_else(|| hexadecimal(reader, at))
}

/// A secret in hexadecimal, which needs a word that only such secrets have.
fn hexadecimal(reader: &Reader, at: usize) -> Option<Range<usize>> {
    let range = at..reader.run(at, |byte| byte.is_ascii_hexdigit());
    let is_secret = range.len() >= 2 * SECRET_LENGTH && !reader.is_joined(&range);
    let is_named =
        || reader.named(at, "totp otp hotp seed 2fa authenticator", PUBLIC_WORDS) == Some(true);
    (is_secret && is_named()).then_some(range)
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
    let bytes = reader.slice(range.clone());
    if !is_secret(bytes) || reader.is_joined(&range) {
        return None;
    }
    let told = reader.named(at, SECRET_WORDS, PUBLIC_WORDS);
    let told = told.or_else(|| reader.named_after(end, SECRET_WORDS, PUBLIC_WORDS));
    let is_told = told.unwrap_or_else(|| is_plainly_secret(bytes));
    (is_told && !matches!(reader.before(at), b'/' | b'\\')).then_some(range)
}

/// Of a usual length, with so many digits and letters that it is neither a word nor hexadecimal.
fn is_plainly_secret(bytes: &[u8]) -> bool {
    let count = |class: fn(&u8) -> bool| bytes.iter().filter(|byte| class(byte)).count();
    let others = count(|byte| byte.is_ascii_alphabetic() && !byte.is_ascii_hexdigit());
    let is_grouped = bytes.contains(&b' ');
    let is_usual = USUAL.contains(&count(u8::is_ascii_alphanumeric));
    let is_clear = is_grouped || bytes.iter().any(u8::is_ascii_uppercase);
    is_usual && is_clear && others >= MIXED && count(u8::is_ascii_digit) >= MIXED
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
    is_alphanumeric(byte) || matches!(byte, b'+' | b'/' | b'=' | b'-' | b'\\' | b'\n' | b'\r')
}

fn is_link_byte(byte: u8) -> bool {
    is_solid(byte) && byte.is_ascii() && !matches!(byte, b'"' | b'\'' | b'`' | b'<' | b'>' | b')')
}
