//! A request as the page sends it, checked: the JSON of the evidence formats, version 2.
//!
//! Members that are not known here are allowed and kept. Every member that is missing or of the wrong kind is named.

use std::fmt;

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use super::kind::Kind;
use super::problem::{FieldError, Problem};
use crate::evidence::{RequestId, filed};

/// A request whose members are known to be there and of the right kind.
pub(super) struct Submission {
    rid: RequestId,
    content: Value,
}

impl Submission {
    /// Reads the body of a request.
    ///
    /// # Errors
    /// 400 for `{"v":2` (no JSON) and where a name is there twice in an object, 422 for `{"v":1}` (wrong and missing members, each named).
    pub(super) fn parse(body: &[u8]) -> Result<Self, Problem> {
        filed::names_are_distinct(body).map_err(|error| not_json(&error))?;
        // As deep as the line that is kept of it, so that whatever is kept can be read back.
        let line = [b"[", body, b"]"].concat();
        let [content] = serde_json::from_slice(&line).map_err(|error| not_json(&error))?;
        Self::from_json(content).map_err(|errors| Problem {
            status: 422,
            title: "Incomplete request",
            detail: "Members of the request are missing or wrong; `errors` names each.".into(),
            errors,
        })
    }

    /// Checks JSON that was read already.
    pub(super) fn from_json(content: Value) -> Result<Self, Vec<FieldError>> {
        let Some(members) = content.as_object() else {
            return Err(vec![fault("", "must be an object")]);
        };
        let errors = faults(members);
        let rid = members
            .get("rid")
            .and_then(Value::as_str)
            .and_then(RequestId::filed);
        match rid {
            Some(rid) if errors.is_empty() => Ok(Self { rid, content }),
            _ => Err(errors),
        }
    }

    pub(super) fn rid(&self) -> RequestId {
        self.rid
    }

    /// The members in the order in which they came.
    pub(super) fn content(&self) -> &Value {
        &self.content
    }

    /// Equal for equal content, whatever the order of the members and the space between them, and in whatever language the
    /// person read the page when they tried again.
    pub(super) fn digest(&self) -> [u8; 32] {
        let mut sorted = self.content.clone();
        if let Some(members) = sorted.as_object_mut() {
            members.remove("language");
        }
        sorted.sort_all_objects();
        Sha256::digest(sorted.to_string()).into()
    }
}

/// Members that every request has.
const ALWAYS: [(&str, Kind); 7] = [
    ("v", Kind::Version),
    ("rid", Kind::Rid),
    ("service", Kind::Id),
    ("route", Kind::Id),
    ("answers", Kind::Texts),
    ("public", Kind::Texts),
    ("private", Kind::Texts),
];

/// Members that evidence is bound to, so that none of it can be checked without them.
const BOUND: [(&str, Kind); 4] = [
    ("account", Kind::Name),
    ("reporter", Kind::Text),
    ("created", Kind::Seconds),
    ("definition", Kind::Hex32),
];

/// What a piece of evidence holds beside its scheme.
const SCHEMES: [(&str, &str); 3] = [("commit", "phc"), ("proof", "token"), ("seal", "age")];

fn faults(members: &Map<String, Value>) -> Vec<FieldError> {
    let pieces = members.get("evidence");
    let bound = pieces
        .and_then(Value::as_array)
        .is_some_and(|pieces| !pieces.is_empty());
    let needed = ALWAYS
        .iter()
        .filter_map(|(name, kind)| check(members, name, *kind, true));
    let context = BOUND
        .iter()
        .filter_map(|(name, kind)| check(members, name, *kind, bound));
    needed
        .chain(context)
        .chain(pieces.map(evidence_faults).unwrap_or_default())
        .collect()
}

fn check(members: &Map<String, Value>, name: &str, kind: Kind, needed: bool) -> Option<FieldError> {
    match members.get(name) {
        None if needed => Some(fault(name, "is missing")),
        Some(value) if !kind.fits(value) => Some(fault(name, kind.expected())),
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
        return Some(fault(&format!("evidence[{at}].scheme"), "is missing"));
    };
    // Schemes to come are kept unread.
    let (_, member) = SCHEMES.iter().find(|(name, _)| *name == scheme)?;
    match piece
        .get(member)
        .is_some_and(|value| Kind::Name.fits(value))
    {
        true => None,
        false => Some(fault(
            &format!("evidence[{at}].{member}"),
            Kind::Name.expected(),
        )),
    }
}

fn fault(field: &str, detail: &str) -> FieldError {
    FieldError {
        field: field.to_owned(),
        detail: detail.to_owned(),
    }
}

fn not_json(error: &impl fmt::Display) -> Problem {
    let detail = format!("The body is not JSON as pages write it: {error}.");
    Problem::new(400, "Not JSON", detail)
}

#[cfg(test)]
mod tests;
