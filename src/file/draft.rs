//! The file of a draft: JSON with a first line for people.

use miniserde::json::{Number, Object, Value};

use super::FileError;
use crate::delivery::complaint;
use crate::evidence::{RequestId, hex};
use crate::id::is_id;
use crate::request::Randomness;
use crate::request::Texts;
use crate::request::json;

/// What tells a draft from other JSON.
const FORMAT: &str = "account-recovery-draft";
/// The version of the format that is written and read here.
const VERSION: u64 = 1;
/// The first second of the year 10000, which no clock that works can show.
const END_OF_TIME: u64 = 253_402_300_800;

/// A draft as it is saved. Secrets, and what was made of recovery codes, never get into one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftFile {
    /// Service id.
    pub service: String,
    /// SHA-256 of the definition that it was made with.
    pub definition: [u8; 32],
    /// Id of the route.
    pub route: String,
    /// The request keeps its number, so that an endpoint takes it once only.
    pub randomness: Randomness,
    /// Seconds since 1970 when the fields were filled in; 0 before.
    pub created: u64,
    /// Whether it was sent, perhaps in vain.
    pub tried: bool,
    /// Ids of facts and of the choices that were made.
    pub answers: Texts,
    /// Ids of fields and what was typed into them.
    pub typed: Texts,
}

impl DraftFile {
    /// The name of the file.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{FORMAT}-{}.json", self.randomness.request_id)
    }

    /// The file. `about` says to people what it is.
    ///
    /// ```
    /// use account_recovery::evidence::RequestId;
    /// use account_recovery::file::{DraftFile, File};
    /// use account_recovery::request::Randomness;
    ///
    /// let randomness = Randomness { request_id: RequestId::new([7; 16]), salt: [9; 16] };
    /// let draft = DraftFile {
    ///     service: "library".into(),
    ///     definition: [10; 32],
    ///     route: "request".into(),
    ///     randomness,
    ///     created: 1_767_225_600,
    ///     tried: false,
    ///     answers: vec![("start".into(), "outside".into())],
    ///     typed: vec![("reader".into(), "Ada\n\"Lovelace\"".into())],
    /// };
    /// let json = draft.to_json("A draft with personal data.");
    /// assert!(json.starts_with("{\n\"about\":\"A draft with personal data.\",\n\"format\""));
    /// assert_eq!(File::read(json.as_bytes(), "library"), Ok(File::Draft(draft)));
    /// ```
    #[must_use]
    pub fn to_json(&self, about: &str) -> String {
        let Randomness { request_id, salt } = &self.randomness;
        let mut lines = Lines::default();
        lines.text("about", about);
        lines.text("format", FORMAT);
        lines.add("v", &VERSION.to_string());
        lines.text("service", &self.service);
        lines.text("definition", &hex::text(&self.definition));
        lines.text("route", &self.route);
        lines.text("rid", &request_id.to_string());
        lines.text("salt", &hex::text(salt));
        lines.add("created", &self.created.to_string());
        lines.add("tried", if self.tried { "true" } else { "false" });
        lines.add("answers", &json::texts(&self.answers));
        lines.add("typed", &json::texts(&self.typed));
        lines.0.push_str("\n}\n");
        lines.0
    }

    /// Reads the text of a file.
    pub(super) fn parse(text: &str) -> Result<Self, FileError> {
        let Some(members) = complaint::object(text) else {
            // The name of the format stands near the beginning: a file that was cut off still has it.
            let mut parts = text.as_bytes().windows(FORMAT.len());
            let damaged = text.starts_with('{') && parts.any(|part| part == FORMAT.as_bytes());
            return Err(match damaged {
                true => FileError::Damaged,
                false => FileError::Unknown,
            });
        };
        match (member(&members, "format"), members.get("v")) {
            (Some(FORMAT), Some(Value::Number(Number::U64(VERSION)))) => {
                Self::read(&members).ok_or(FileError::Damaged)
            }
            (Some(FORMAT), Some(Value::Number(Number::U64(version)))) if *version > VERSION => {
                Err(FileError::Newer)
            }
            (Some(FORMAT), _) => Err(FileError::Damaged),
            (None, Some(_)) if members.contains_key("evidence") => Err(FileError::Request),
            _ => Err(FileError::Unknown),
        }
    }

    fn read(members: &Object) -> Option<Self> {
        Some(Self {
            service: member(members, "service")
                .filter(|id| is_id(id))?
                .to_string(),
            definition: hex::parse(member(members, "definition")?)?,
            route: member(members, "route").filter(|id| is_id(id))?.to_string(),
            randomness: Randomness {
                request_id: member(members, "rid")?.parse::<RequestId>().ok()?,
                salt: hex::parse(member(members, "salt")?)?,
            },
            created: match members.get("created")? {
                Value::Number(Number::U64(time)) if *time < END_OF_TIME => *time,
                _ => return None,
            },
            tried: match members.get("tried")? {
                Value::Bool(tried) => *tried,
                _ => return None,
            },
            answers: texts(members, "answers")?,
            typed: texts(members, "typed")?,
        })
    }
}

fn member<'a>(members: &'a Object, name: &str) -> Option<&'a str> {
    match members.get(name)? {
        Value::String(text) => Some(text),
        _ => None,
    }
}

/// An object in which every member is a text, by ids.
fn texts(members: &Object, name: &str) -> Option<Texts> {
    let Value::Object(members) = members.get(name)? else {
        return None;
    };
    let mut texts = Texts::new();
    for (id, value) in members {
        match value {
            Value::String(text) if is_id(id) => texts.push((id.clone(), text.clone())),
            _ => return None,
        }
    }
    Some(texts)
}

/// A JSON object with a member on each line, for people who look into the file.
#[derive(Default)]
struct Lines(String);

impl Lines {
    /// A member whose value is JSON already.
    fn add(&mut self, name: &str, value: &str) {
        let before = if self.0.is_empty() { "{\n" } else { ",\n" };
        for part in [before, "\"", name, "\":", value] {
            self.0.push_str(part);
        }
    }

    fn text(&mut self, name: &str, text: &str) {
        self.add(name, &json::quote(text));
    }
}
