//! A request as the page sends it, checked: the JSON of the evidence formats, version 2.
//!
//! Members that are not known here are allowed and kept. Every member that is missing or of the wrong kind is named.

use std::fmt;

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::members::{fault, faults, rid};
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
            errors,
            ..INCOMPLETE
        })
    }

    /// Checks JSON that was read already.
    pub(super) fn from_json(content: Value) -> Result<Self, Vec<FieldError>> {
        let Some(members) = content.as_object() else {
            return Err(vec![fault("", "must be an object")]);
        };
        let errors = faults(members);
        match members.get("rid").and_then(rid) {
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

const INCOMPLETE: Problem = Problem::new(
    422,
    "Incomplete request",
    "Members of the request are missing or wrong; `errors` names each.",
);

fn not_json(error: &impl fmt::Display) -> Problem {
    Problem::new(400, "Not JSON", "")
        .with_detail(format!("The body is not JSON as pages write it: {error}."))
}

#[cfg(test)]
mod tests {
    use super::Submission;
    use serde_json::{Value, json};

    fn whole() -> Value {
        json!({ "v": 2, "rid": "0000G40R40M30E209185GR38E1", "service": "pypi", "route": "recovery-request", "answers": {}, "public": {}, "private": {} })
    }

    #[test]
    fn a_name_that_is_there_twice_is_refused_at_any_depth() {
        let whole = whole().to_string();
        for (from, to) in [
            ("{", r#"{"v":2,"#),
            (r#""answers":{}"#, r#""answers":{"a":"1","\u0061":"2"}"#),
            (
                r#""answers":{}"#,
                r#""answers":{},"later":[{"a":{"":1,"":1}}]"#,
            ),
        ] {
            let twice = whole.replacen(from, to, 1);
            let problem = Submission::parse(twice.as_bytes()).err().unwrap();
            assert_eq!(problem.status, 400, "{twice}");
            assert!(problem.detail.contains("is there twice"), "{twice}");
        }
    }

    #[test]
    fn what_is_too_deep_for_the_file_is_refused() {
        let nested = |depth: usize| {
            let deep = "[".repeat(depth) + &"]".repeat(depth);
            whole()
                .to_string()
                .replacen('{', &format!("{{\"x\":{deep},"), 1)
        };
        assert!(Submission::parse(nested(125).as_bytes()).is_ok());
        let line = |depth| format!("{{\"received\":1,\"request\":{}}}", nested(depth));
        assert!(serde_json::from_str::<Value>(&line(125)).is_ok());
        assert!(serde_json::from_str::<Value>(&line(126)).is_err());
        assert_eq!(
            Submission::parse(nested(126).as_bytes())
                .err()
                .unwrap()
                .status,
            400
        );
    }

    #[test]
    fn order_and_space_do_not_make_other_content() {
        let digest = |text: &str| Submission::parse(text.as_bytes()).ok().unwrap().digest();
        let first = whole().to_string();
        let last_comes_first =
            first
                .replace(",\"private\":{}", "")
                .replacen('{', "{\"private\":{},", 1);
        // the same but for its form
        let in_another_language = first.replacen('{', "{\"language\":\"fr\",", 1);
        for same in [
            first.replace(',', " ,\n"),
            last_comes_first,
            in_another_language,
        ] {
            assert_ne!(first, same);
            assert_eq!(digest(&first), digest(&same));
        }
        assert_ne!(digest(&first), digest(&first.replace("pypi", "testpypi")));
    }
}
