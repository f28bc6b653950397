//! JSON as it stands in a file: texts exactly as written, and members in their order, those of one name included.
//!
//! A reader of its own kind, since those of programs take the last of two members of one name silently.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::SubmittedRequestError;

/// A value, as far as requests have such.
#[derive(Debug)]
pub(super) enum Json {
    Text(String),
    Number(u64),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
    /// True, false, null and all other numbers.
    Other,
}

/// Reads one value, in which every name stands once.
pub(super) fn parse(bytes: &[u8]) -> Result<Json, SubmittedRequestError> {
    let json: Json =
        serde_json::from_slice(bytes).map_err(|error| SubmittedRequestError::of(&error))?;
    match json.twice(&mut String::new()) {
        Some(path) => Err(SubmittedRequestError::Twice(path)),
        None => Ok(json),
    }
}

impl Json {
    /// The path of the first member whose name was there before, such as `private.wanted`.
    fn twice(&self, path: &mut String) -> Option<String> {
        match self {
            Self::Object(members) => {
                let mut names = BTreeSet::new();
                members.iter().find_map(|(name, value)| {
                    let dot = if path.is_empty() { "" } else { "." };
                    within(path, &[dot, name], |path| {
                        let first = names.insert(name);
                        if first {
                            value.twice(path)
                        } else {
                            Some(path.clone())
                        }
                    })
                })
            }
            Self::List(values) => values.iter().enumerate().find_map(|(at, value)| {
                within(path, &["[", &at.to_string(), "]"], |path| value.twice(path))
            }),
            Self::Text(_) | Self::Number(_) | Self::Other => None,
        }
    }
}

/// Looks at something below a path.
fn within<T>(path: &mut String, more: &[&str], look: impl FnOnce(&mut String) -> T) -> T {
    let length = path.len();
    path.extend(more.iter().copied());
    let found = look(path);
    path.truncate(length);
    found
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(value: D) -> Result<Self, D::Error> {
        value.deserialize_any(JsonVisitor)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("JSON")
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Json, E> {
        Ok(Json::Text(text))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Json, E> {
        Ok(Json::Number(number))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Json, E> {
        Ok(Json::Other)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Json, E> {
        Ok(Json::Other)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Json, E> {
        Ok(Json::Other)
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Other)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = values.next_element()? {
            list.push(value);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Json, A::Error> {
        let mut object = Vec::new();
        while let Some(member) = members.next_entry()? {
            object.push(member);
        }
        Ok(Json::Object(object))
    }
}
