//! What the members of a request must be.

use serde_json::{Map, Value};

use super::problem::FieldError;
use crate::evidence::{RequestId, filed};
use crate::id::is_id;

/// What a member must be: the test, and what is said of one that does not pass.
#[derive(Clone, Copy)]
struct Kind(fn(&Value) -> bool, &'static str);

const VERSION: Kind = Kind(
    |value| value.as_u64() == Some(filed::VERSION),
    "must be the number 2",
);
const RID: Kind = Kind(
    |value| rid(value).is_some(),
    "must be 26 characters of Crockford base32, upper case",
);
const ID: Kind = Kind(
    |value| value.as_str().is_some_and(is_id),
    "must be an id: at most 40 small letters a-z, digits and hyphens, a letter or digit first",
);
const NAME: Kind = Kind(
    |value| value.as_str().is_some_and(|text| !text.is_empty()),
    "must be a text that is not empty",
);
const TEXT: Kind = Kind(Value::is_string, "must be a text");
const SECONDS: Kind = Kind(
    |value| value.as_u64().is_some_and(|time| time < filed::NO_TIME),
    "must be whole seconds since 1970, below 2^53",
);
const DIGEST: Kind = Kind(
    |value| value.as_str().and_then(filed::digest).is_some(),
    "must be 64 lower-case hexadecimal digits",
);
const TEXTS: Kind = Kind(
    |value| {
        let members = value.as_object();
        members.is_some_and(|members| members.values().all(Value::is_string))
    },
    "must be an object of texts",
);

pub(super) fn rid(value: &Value) -> Option<RequestId> {
    value.as_str().and_then(RequestId::filed)
}

/// Members that every request has.
const ALWAYS: [(&str, Kind); 7] = [
    ("v", VERSION),
    ("rid", RID),
    ("service", ID),
    ("route", ID),
    ("answers", TEXTS),
    ("public", TEXTS),
    ("private", TEXTS),
];

/// Members that evidence is bound to, so that none of it can be checked without them.
const BOUND: [(&str, Kind); 4] = [
    ("account", NAME),
    ("reporter", TEXT),
    ("created", SECONDS),
    ("definition", DIGEST),
];

/// Everything that is missing or wrong.
pub(super) fn faults(members: &Map<String, Value>) -> Vec<FieldError> {
    let pieces = members.get("evidence");
    let bound = pieces
        .and_then(Value::as_array)
        .is_some_and(|pieces| !pieces.is_empty());
    let needed = ALWAYS.iter().map(|member| (member, true));
    let context = BOUND.iter().map(|member| (member, bound));
    needed
        .chain(context)
        .filter_map(|((name, kind), needed)| check(members.get(*name), name, *kind, needed))
        .chain(pieces.map(evidence_faults).unwrap_or_default())
        .collect()
}

fn check(value: Option<&Value>, name: &str, kind: Kind, needed: bool) -> Option<FieldError> {
    match value {
        None if needed => Some(fault(name, "is missing")),
        Some(value) if !kind.0(value) => Some(fault(name, kind.1)),
        _ => None,
    }
}

fn evidence_faults(evidence: &Value) -> Vec<FieldError> {
    match evidence.as_array() {
        Some(pieces) => pieces.iter().enumerate().filter_map(piece_fault).collect(),
        None => vec![fault("evidence", "must be a list")],
    }
}

fn piece_fault((at, piece): (usize, &Value)) -> Option<FieldError> {
    let Some(scheme) = piece.get("scheme").and_then(Value::as_str) else {
        return Some(fault(format!("evidence[{at}].scheme"), "is missing"));
    };
    // Schemes to come are kept unread.
    let member = filed::member(scheme)?;
    let fits = piece.get(member).is_some_and(NAME.0);
    (!fits).then(|| fault(format!("evidence[{at}].{member}"), NAME.1))
}

pub(super) fn fault(field: impl Into<String>, detail: &'static str) -> FieldError {
    let field = field.into();
    FieldError { field, detail }
}

#[cfg(test)]
mod tests {
    use super::ID;
    use serde_json::{Value, json};

    fn whole() -> Value {
        json!({ "v": 2, "rid": "0000G40R40M30E209185GR38E1", "service": "pypi", "route": "recovery-request", "answers": {}, "public": {}, "private": {} })
    }

    #[track_caller]
    fn faults_with(member: &str, value: &Value) -> Vec<(String, String)> {
        let mut content = whole();
        content[member] = value.clone();
        super::faults(content.as_object().unwrap())
            .into_iter()
            .map(|error| (error.field, error.detail.to_owned()))
            .collect()
    }

    #[test]
    fn wrong_members_are_named() {
        // member, value, what is wrong with it
        let table = [
            ("v", json!(1), "must be the number 2"),
            ("v", json!("2"), "must be the number 2"),
            (
                "rid",
                json!("1"),
                "must be 26 characters of Crockford base32, upper case",
            ),
            ("service", json!("Py Pi"), ID.1),
            ("route", json!(null), ID.1),
            ("answers", json!([]), "must be an object of texts"),
            ("public", json!({ "name": 1 }), "must be an object of texts"),
            ("reporter", json!(1), "must be a text"),
            (
                "definition",
                json!("AB"),
                "must be 64 lower-case hexadecimal digits",
            ),
            (
                "created",
                json!(1_u64 << 53),
                "must be whole seconds since 1970, below 2^53",
            ),
            (
                "created",
                json!(-1),
                "must be whole seconds since 1970, below 2^53",
            ),
            ("evidence", json!({}), "must be a list"),
        ];
        for (member, value, detail) in table {
            assert_eq!(
                faults_with(member, &value),
                [(member.to_owned(), detail.to_owned())]
            );
        }
    }

    #[test]
    fn evidence_needs_what_it_is_bound_to() {
        let fields = |value| {
            faults_with("evidence", &value)
                .into_iter()
                .map(|(field, _)| field)
                .collect::<Vec<_>>()
        };
        let bound = ["account", "reporter", "created", "definition"];
        assert_eq!(fields(json!([])), [""; 0]);
        assert_eq!(
            fields(json!([{ "scheme": "commit", "phc": "$argon2id$" }])),
            bound
        );
        assert_eq!(
            fields(json!([{ "scheme": "commit" }])).last().unwrap(),
            "evidence[0].phc"
        );
        assert_eq!(
            fields(json!([{ "scheme": "to-come" }, {}])).last().unwrap(),
            "evidence[1].scheme"
        );
    }
}
