//! What the members of a request must be.

use serde_json::Value;

use crate::evidence::{RequestId, filed};
use crate::id::is_id;

/// Larger numbers are not the same in every reader of JSON (RFC 8259, section 6).
const MOST_SECONDS: u64 = 1 << 53;

/// What a member must be.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Version,
    Rid,
    Id,
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
            Self::Rid => value.as_str().and_then(RequestId::filed).is_some(),
            Self::Id => value.as_str().is_some_and(is_id),
            Self::Name => value.as_str().is_some_and(|text| !text.is_empty()),
            Self::Text => value.is_string(),
            Self::Seconds => value.as_u64().is_some_and(|time| time < MOST_SECONDS),
            Self::Hex32 => value.as_str().and_then(filed::digest).is_some(),
            Self::Texts => value
                .as_object()
                .is_some_and(|map| map.values().all(Value::is_string)),
        }
    }

    pub(super) fn expected(self) -> &'static str {
        match self {
            Self::Version => "must be the number 2",
            Self::Rid => "must be 26 characters of Crockford base32, upper case",
            Self::Id => {
                "must be an id: at most 40 small letters a-z, digits and hyphens, a letter or digit first"
            }
            Self::Name => "must be a text that is not empty",
            Self::Text => "must be a text",
            Self::Seconds => "must be whole seconds since 1970, below 2^53",
            Self::Hex32 => "must be 64 lower-case hexadecimal digits",
            Self::Texts => "must be an object of texts",
        }
    }
}
