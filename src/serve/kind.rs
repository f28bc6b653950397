//! What the members of a request must be.

use serde_json::Value;

use super::rid::Rid;

/// Larger numbers are not the same in every reader of JSON (RFC 8259, section 6).
const MOST_SECONDS: u64 = 1 << 53;

/// What a member must be.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Version,
    Rid,
    Name,
    Text,
    Seconds,
    Hex32,
    Texts,
}

impl Kind {
    pub(super) fn fits(self, value: &Value) -> bool {
        match self {
            Self::Version => value.as_u64() == Some(2),
            Self::Rid => value.as_str().and_then(Rid::parse).is_some(),
            Self::Name => value.as_str().is_some_and(|text| !text.is_empty()),
            Self::Text => value.is_string(),
            Self::Seconds => value.as_u64().is_some_and(|time| time < MOST_SECONDS),
            Self::Hex32 => value.as_str().is_some_and(is_hex32),
            Self::Texts => value
                .as_object()
                .is_some_and(|map| map.values().all(Value::is_string)),
        }
    }

    pub(super) fn expected(self) -> &'static str {
        match self {
            Self::Version => "must be the number 2",
            Self::Rid => "must be 26 characters of Crockford base32, upper case",
            Self::Name => "must be a text that is not empty",
            Self::Text => "must be a text",
            Self::Seconds => "must be whole seconds since 1970, below 2^53",
            Self::Hex32 => "must be 64 lower-case hexadecimal digits",
            Self::Texts => "must be an object of texts",
        }
    }
}

fn is_hex32(text: &str) -> bool {
    text.len() == 64
        && text
            .bytes()
            .all(|c| c.is_ascii_digit() || (b'a'..=b'f').contains(&c))
}
