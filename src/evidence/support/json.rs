//! What was found, for programs: one object in JSON for each request, on a line of its own.

use serde_json::{Map, Value, json};

use crate::evidence::staff_check::{Source, StaffCheck, StaffCheckError};
use crate::evidence::verify::{Outcome, Report, is_unseen};

/// All requests of a check, a line each.
///
/// `exit` is the exit code of the request by itself; `evidence` has the lines that people get; `private` is there if it was
/// verified. Signs that cannot be seen are escaped as JSON has it, so the lines can be printed, and texts are exact.
#[must_use]
pub fn lines(check: &StaffCheck, now: u64) -> String {
    let lines: Vec<String> = (0..)
        .zip(check.sources())
        .filter_map(|(at, source)| {
            let object = match check.report(at, now)? {
                Ok(report) => of_report(&report),
                Err(error) => of_error(error),
            };
            Some(escaped(&with_source(object, source).to_string()))
        })
        .collect();
    lines.join("\n")
}

fn with_source(object: Value, source: &Source) -> Value {
    let mut members = Map::new();
    members.insert("file".into(), json!(source.name));
    members.insert("line".into(), json!(source.line));
    if let Value::Object(more) = object {
        members.extend(more);
    }
    Value::Object(members)
}

fn of_report(report: &Report<'_>) -> Value {
    let context = report.request.context();
    let outcome = report.outcome();
    let private = report.private_texts().map(|texts| object(texts));
    let evidence = report.findings.pieces().iter();
    let evidence: Vec<Value> = evidence
        .map(|found| json!({ "found": found.to_string(), "verified": found.is_verified() }))
        .collect();
    json!({
        "verified": outcome == Outcome::Verified,
        "exit": outcome.exit_code(),
        "service": context.service,
        "account": context.account,
        "reporter": context.reporter,
        "number": context.rid.to_string(),
        "created": context.created,
        "age": i128::from(report.now) - i128::from(context.created),
        "route": report.request.route(),
        "other_definition": report.is_of_other_definition(),
        "again": report.again,
        "evidence": evidence,
        "private": private,
        "not_covered": report.uncovered_names(),
        "changed": !report.request.strange().is_empty(),
    })
}

fn object(texts: &[(String, String)]) -> Value {
    let members = texts.iter();
    members
        .map(|(name, text)| (name.clone(), json!(text)))
        .collect()
}

fn of_error(error: &StaffCheckError) -> Value {
    json!({
        "verified": false,
        "exit": Outcome::Malformed.exit_code(),
        "error": { "code": error.code(), "message": error.to_string(), "fix": error.advice() },
    })
}

/// The same JSON with all signs escaped that cannot be seen: outside texts there are none.
fn escaped(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    let mut units = [0; 2];
    for character in json.chars() {
        if !is_unseen(character) {
            out.push(character);
            continue;
        }
        for unit in character.encode_utf16(&mut units) {
            out += &format!("\\u{unit:04x}");
        }
    }
    out
}
