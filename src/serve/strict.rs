//! JSON in which no object has a name twice. Readers disagree on which of the two counts, so that people and programs at
//! support could see different requests.

use std::fmt;

use serde::de::{Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

/// A value with distinct names at any depth.
pub(super) struct Strict(pub(super) Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_any(Reader).map(Self)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Value;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(Strict(value)) = list.next_element()? {
            values.push(value);
        }
        Ok(values.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Value, A::Error> {
        let mut members = Map::new();
        while let Some((name, Strict(value))) = object.next_entry::<String, _>()? {
            if members.contains_key(&name) {
                return Err(A::Error::custom(format!(
                    "the name {name:?} is there twice"
                )));
            }
            members.insert(name, value);
        }
        Ok(members.into())
    }
}

#[cfg(test)]
mod tests {
    use super::Strict;
    use serde_json::Value;

    #[test]
    fn whatever_has_distinct_names_is_read_as_it_is() {
        for json in [
            "null",
            "true",
            "-1",
            "18446744073709551615",
            "1.5e300",
            r#""\ud83d\udd11\u0000""#,
            "[]",
            r#"{"b":{"a":[1,{"a":null}]},"a":{"a":{}}}"#,
        ] {
            let Strict(value) = serde_json::from_str(json).unwrap();
            assert_eq!(
                value,
                serde_json::from_str::<Value>(json).unwrap(),
                "{json}"
            );
        }
    }

    #[test]
    fn a_name_that_is_there_twice_is_refused_at_any_depth() {
        for json in [
            r#"{"a":1,"a":1}"#,
            r#"{"a":1,"b":2,"\u0061":3}"#,
            r#"{"later":[{"a":{"":1,"":1}}]}"#,
            r#"[[{"a":null,"a":null}]]"#,
        ] {
            let refused = serde_json::from_str::<Strict>(json).err();
            let said = refused.map(|error| error.to_string()).unwrap_or_default();
            assert!(said.contains("is there twice"), "{json}: {said}");
        }
    }
}
