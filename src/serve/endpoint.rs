//! The support endpoint: takes a request as JSON, keeps it, and answers with its id.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::json;

use super::incoming::Incoming;
use super::journal::{Journal, Kept};
use super::origin::Origin;
use super::problem::Problem;
use super::reply::Reply;
use super::submission::Submission;
use crate::date::{Date, time_of_day};

/// The largest request that is read, in bytes.
const MAX_BYTES: usize = 256 * 1024;

const NOT_JSON: Problem = Problem::new(
    415,
    "Not JSON",
    "Send the request as JSON with the header Content-Type: application/json.",
);

const WRONG_METHOD: Problem = Problem::new(405, "Wrong method", "Send requests with POST.");

const OTHER_CONTENT: Problem = Problem::new(
    409,
    "Id already used",
    "A request with this id but other content was received before. Send the new one with a new id.",
);

/// The endpoint with what it has kept so far.
pub(super) struct Endpoint {
    journal: Mutex<Journal>,
    own: Origin,
    allowed: Vec<Origin>,
    /// Origins that were refused and told of.
    refused: Mutex<BTreeSet<String>>,
}

/// Origins that are told of; whoever makes up others fills no log.
const MOST_TOLD: usize = 20;

impl Endpoint {
    pub(super) fn new(journal: Journal, own: Origin, allowed: Vec<Origin>) -> Self {
        Self {
            journal: Mutex::new(journal),
            own,
            allowed,
            refused: Mutex::default(),
        }
    }

    pub(super) fn reply(&self, request: &mut Incoming<'_>) -> Reply {
        let origin = request.header("Origin").map(str::to_owned);
        let Some(foreign) = origin.filter(|origin| !self.own.is(origin)) else {
            return self.by_method(request);
        };
        if !self.allowed.iter().any(|allowed| allowed.is(&foreign)) {
            self.tell(&foreign);
            return foreign_page(&foreign).into_reply();
        }
        self.by_method(request)
            .with("Access-Control-Allow-Origin", foreign)
            .with("Vary", "Origin")
    }

    /// Tells whoever runs the server, once for each origin: what the page shows to people is that it was refused, no more.
    fn tell(&self, origin: &str) {
        let mut refused = self.refused.lock().unwrap_or_else(PoisonError::into_inner);
        if refused.len() < MOST_TOLD && refused.insert(origin.to_owned()) {
            eprintln!("{}", refusal(origin));
        }
    }

    fn by_method(&self, request: &mut Incoming<'_>) -> Reply {
        match request.method() {
            "POST" => self.receive(request).unwrap_or_else(Problem::into_reply),
            "OPTIONS" => preflight(),
            _ => WRONG_METHOD.into_reply().with("Allow", "POST, OPTIONS"),
        }
    }

    fn receive(&self, request: &mut Incoming<'_>) -> Result<Reply, Problem> {
        must_be_json(request)?;
        let submission = Submission::parse(&request.body(MAX_BYTES)?)?;
        // Whoever panicked while holding the journal had not indexed anything half.
        let mut journal = self.journal.lock().unwrap_or_else(PoisonError::into_inner);
        match journal.keep(&submission, now())? {
            Kept::Now(received) => Ok(receipt(201, &submission, received)),
            Kept::Before(received) => Ok(receipt(200, &submission, received)),
            Kept::Otherwise => Err(OTHER_CONTENT),
        }
    }
}

fn must_be_json(request: &Incoming<'_>) -> Result<(), Problem> {
    let sent = request.header("Content-Type").unwrap_or_default();
    let media_type = sent.split(';').next().unwrap_or_default().trim();
    match media_type.eq_ignore_ascii_case("application/json") {
        true => Ok(()),
        false => Err(NOT_JSON),
    }
}

fn receipt(status: u16, submission: &Submission, received: u64) -> Reply {
    let body = json!({ "rid": submission.rid().to_string(), "received": timestamp(received) });
    Reply::json(status, "application/json", &body)
}

fn preflight() -> Reply {
    Reply::empty(204)
        .with("Access-Control-Allow-Methods", "POST")
        .with("Access-Control-Allow-Headers", "Content-Type")
}

/// Seconds since 1970.
fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.unwrap_or_default().as_secs()
}

/// `2026-11-23T14:20:45Z`.
fn timestamp(seconds: u64) -> String {
    let day = Date::after(seconds, 0).iso();
    format!("{day}T{}Z", time_of_day(seconds))
}

fn foreign_page(origin: &str) -> Problem {
    Problem::new(403, "Foreign page", "").with_detail(format!(
        "Pages at {origin} may not send requests here. Start the server with --allow-origin {origin}."
    ))
}

/// What happened, and what to do, where the page is another origin's or comes through a proxy.
fn refusal(origin: &str) -> String {
    let plain: String = origin
        .chars()
        .filter(char::is_ascii_graphic)
        .take(100)
        .collect();
    format!(
        "foreign-page: a page at {plain} may not send requests here\n  fix: if it is yours, here or behind a proxy, start the server with --allow-origin {plain}"
    )
}

#[cfg(test)]
mod tests {
    use super::{refusal, timestamp};

    #[test]
    fn what_strangers_send_is_told_in_two_lines() {
        assert_eq!(
            refusal("https://help.example\n\u{1b}[2J"),
            "foreign-page: a page at https://help.example[2J may not send requests here\n  \
             fix: if it is yours, here or behind a proxy, start the server with --allow-origin https://help.example[2J"
        );
    }

    #[test]
    fn instants_are_written_in_utc() {
        // seconds since 1970, text
        let table = [
            (0, "1970-01-01T00:00:00Z"),
            (1_767_225_599, "2025-12-31T23:59:59Z"),
            (1_795_443_645, "2026-11-23T14:20:45Z"),
        ];
        for (seconds, text) in table {
            assert_eq!(timestamp(seconds), text);
        }
    }
}
