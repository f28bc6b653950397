//! What an endpoint says is wrong with the fields of a request.
//!
//! Read are problem details (RFC 9457) with the lists that its text and its predecessor's show (`errors` with
//! `pointer`, `invalid-params` with `name`), lists by field (`{"errors": {"email": ["…"]}}`, Zendesk's `details`), and
//! one text that begins with the field (Roundup's `title: required`).

use miniserde::json::{Number, Object, Value};

/// Something wrong with one field, in the endpoint's own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// The field, as the endpoint calls it; of a path only its last part.
    pub field: String,
    /// What is wrong with it.
    pub text: String,
}

/// Members that only the body of an error has, unless they are empty.
const MARKS: [&str; 4] = ["error", "errors", "invalid-params", "invalid_params"];
/// Members that hold a list of complaints.
const LISTS: [&str; 4] = ["errors", "invalid-params", "invalid_params", "details"];
/// Members that name the field.
const FIELDS: [&str; 5] = ["pointer", "field", "name", "path", "parameter"];
/// Members that say what is wrong.
const TEXTS: [&str; 5] = ["detail", "reason", "message", "description", "msg"];

impl Complaint {
    /// Reads the complaints in a JSON body; none if it is something else.
    ///
    /// ```
    /// use account_recovery::delivery::complaint::Complaint;
    ///
    /// let body = r##"{"status": 422, "errors": [{"detail": "too short", "pointer": "#/private/wanted"}]}"##;
    /// let complaint = Complaint { field: "wanted".into(), text: "too short".into() };
    /// assert_eq!(Complaint::read(body), [complaint]);
    /// ```
    #[must_use]
    pub fn read(body: &str) -> Vec<Self> {
        let mut found = Vec::new();
        if let Some(problem) = object(body) {
            for name in LISTS {
                list(problem.get(name), &mut found);
            }
            found.extend(problem.get("error").and_then(text).and_then(prefixed));
        }
        found
    }

    /// A field may come as `#/private/wanted`, `private.wanted` or `wanted`.
    pub(super) fn new(field: &str, text: &str) -> Self {
        let last = field.rsplit(['/', '.']).next();
        Self {
            field: last.unwrap_or_default().to_string(),
            text: text.to_string(),
        }
    }
}

/// The members of a body that is a JSON object.
pub(crate) fn object(body: &str) -> Option<Object> {
    match miniserde::json::from_str(body) {
        Ok(Value::Object(members)) => Some(members),
        _ => None,
    }
}

/// Whether a body says that something went wrong, whatever the status of the answer says: it holds complaints, or it is
/// a problem with a status of its own.
pub(super) fn is_error(body: &Object) -> bool {
    let mut marks = MARKS.iter().filter_map(|name| body.get(*name));
    let is_marked = marks.any(|mark| !is_empty(mark));
    is_marked || matches!(body.get("status"), Some(Value::Number(Number::U64(400..))))
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        Value::String(text) => text.is_empty(),
        Value::Null | Value::Bool(false) => true,
        _ => false,
    }
}

/// Adds what a list of objects or a list by field complains about.
fn list(list: Option<&Value>, found: &mut Vec<Complaint>) {
    match list {
        Some(Value::Array(items)) => found.extend(items.iter().filter_map(item)),
        Some(Value::Object(members)) => {
            let texts = members.iter();
            let texts = texts.filter_map(|(field, says)| Some((field, text(says)?)));
            found.extend(texts.map(|(field, text)| Complaint::new(field, text)));
        }
        _ => {}
    }
}

fn item(item: &Value) -> Option<Complaint> {
    let Value::Object(members) = item else {
        return None;
    };
    Some(Complaint::new(
        first(members, &FIELDS)?,
        first(members, &TEXTS)?,
    ))
}

/// A text, the first of a list, or the one in an object.
pub(super) fn text(value: &Value) -> Option<&str> {
    match value {
        Value::String(text) => Some(text),
        Value::Array(items) => items.iter().next().and_then(text),
        Value::Object(members) => first(members, &TEXTS),
        _ => None,
    }
}

fn first<'a>(members: &'a Object, names: &[&str]) -> Option<&'a str> {
    let mut found = names.iter().filter_map(|name| members.get(*name));
    found.find_map(|value| match value {
        Value::String(text) => Some(text.as_str()),
        _ => None,
    })
}

/// `title: required`, but not `Expecting ':' delimiter: line 1`.
fn prefixed(says: &str) -> Option<Complaint> {
    let (field, text) = says.split_once(':')?;
    let text = text.strip_prefix(' ')?;
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    (!field.is_empty() && field.chars().all(is_name)).then(|| Complaint::new(field, text))
}
