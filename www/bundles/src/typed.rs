//! What a person typed, on its way into memory that is wiped.

use js_sys::JsString;

use account_recovery::secret::Secret;

/// Copies a text into wiped memory; its room is reserved first, so that no copy stays behind when it grows.
#[must_use]
pub fn secret(text: &JsString) -> Secret {
    let mut copy = String::with_capacity(usize::try_from(text.length()).unwrap_or(0) * 4);
    let units = (0..text.length()).map(|at| text.char_code_at(at));
    copy.extend(char::decode_utf16(units.map(unit)).map(|c| c.unwrap_or('\u{fffd}')));
    Secret::new(copy)
}

#[expect(
    clippy::as_conversions,
    reason = "charCodeAt gives whole numbers from 0 to 65535"
)]
fn unit(number: f64) -> u16 {
    number as u16
}
