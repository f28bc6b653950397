//! The numbers of authenticator apps and of login messages.

use super::reader::{Reader, is_digit};
use std::ops::Range;

/// Digits in a number of an authenticator app (RFC 6238 as nearly all services use it).
const DIGITS: usize = 6;

/// Words beside a number that comes from an app.
const WORDS: &str = "code codes totp otp hotp pin authenticator authenticators authy aegis duo 2fa mfa 2sv passcode \
    passcodes verification digit digits numbers token tokens app shows showed displays displayed generates generated \
    one tan kod koda kode codigo digo codice verificaci verificacion";

/// The same in writing without blanks or in other letters, somewhere on the line.
const OTHER_WORDS: [&str; 5] = ["コード", "验证码", "驗證碼", "код", "코드"];

/// Words beside a number that comes from none.
const COUNT_WORDS: &str = "issue issues ticket pull pr line lines port version error exit status return http \
    response zip postal source build id run job commit lock downloads users bytes days releases installs stars \
    seconds rows ms kb";

/// Between one number and the next.
const LIST: [&str; 9] = [
    ", then ",
    ", ",
    " and then ",
    " and ",
    ", and ",
    " or ",
    " then ",
    "/",
    " / ",
];

/// Six digits, perhaps in two halves, that a word before or behind calls a code.
pub(super) fn app_number(reader: &Reader, at: usize) -> Option<Range<usize>> {
    if is_digit(reader.before(at)) || !is_digit(reader.byte(at)) {
        return None;
    }
    let range = six(reader, at)?;
    if reader.leads_to(range.end, COUNT_WORDS) || reader.has_on_line(at, "line of code") {
        return None;
    }
    let told = is_message(reader, at).then_some(true);
    let told = told.or_else(|| reader.named(at, WORDS, COUNT_WORDS));
    let is_other = || OTHER_WORDS.iter().any(|word| reader.has_on_line(at, word));
    let told = told.or_else(|| is_other().then_some(true));
    let told = told.or_else(|| reader.named_after(range.end, WORDS, COUNT_WORDS));
    (told == Some(true)).then_some(range)
}

/// One more number behind one that was found.
pub(super) fn another(reader: &Reader, at: usize, _length: usize) -> Option<Range<usize>> {
    six(reader, reader.past(at, &LIST)?)
}

/// As Google writes the numbers of its messages, `G-123456`.
fn is_message(reader: &Reader, at: usize) -> bool {
    reader.back(at, |byte| matches!(byte, b'G' | b'-')) + 2 == at && reader.before(at) == b'-'
}

fn six(reader: &Reader, at: usize) -> Option<Range<usize>> {
    let mut end = reader.run(at, is_digit);
    if end == at + DIGITS / 2 && matches!(reader.byte(end), b' ' | b'-') {
        end = reader.run(end + 1, is_digit);
    }
    let range = at..end;
    let bytes = reader.slice(range.clone()).iter();
    let digits = bytes.filter(|byte| byte.is_ascii_digit()).count();
    let is_free = is_message(reader, at) || !reader.is_joined(&range) && reader.before(at) != b'#';
    (digits == DIGITS && is_free).then_some(range)
}
