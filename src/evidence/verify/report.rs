//! What support is told of a request: who it is from, what its evidence shows, and what no evidence covers.

use std::fmt;

use super::{Findings, Outcome, Shown};
use crate::date::{Date, minute};
use crate::evidence::body::Texts;
use crate::evidence::filed::SubmittedRequest;

/// Characters of a member that are shown, unless it was verified; no real one is longer.
const MOST_SHOWN: usize = 200;

/// A request that was checked, and what goes with it; shown as `account-recovery verify` prints it.
///
/// What strangers wrote is escaped as [`Shown`] does, and takes one line each.
#[derive(Debug, Clone, Copy)]
pub struct Report<'a> {
    /// The request.
    pub request: &'a SubmittedRequest,
    /// What was found about its evidence.
    pub findings: &'a Findings,
    /// What of it was in the input before, a line each.
    pub again: &'a [String],
    /// The digests of the definition, one a language, that it has to be of one of; empty if nobody asks.
    pub definitions: &'a [[u8; 32]],
    /// Seconds since 1970.
    pub now: u64,
}

impl Report<'_> {
    /// What the request says of itself: what support has to compare with the account and with who sent it.
    #[must_use]
    pub fn rows(&self) -> Vec<(&'static str, String)> {
        let context = self.request.context();
        let (created, now) = (context.created, self.now);
        let mut rows = vec![
            ("service", short(context.service)),
            ("account", short(context.account)),
            ("reporter", short(context.reporter)),
            ("number", context.rid.to_string()),
            ("age", Age { created, now }.to_string()),
            ("route", short(self.request.route())),
        ];
        if self.is_of_other_definition() {
            rows.push(("definition", "another one than was asked for".into()));
        }
        rows.extend(self.again.iter().map(|line| ("again", line.clone())));
        rows
    }

    /// The private texts exactly as they stand in the request, by name, if evidence verifies them.
    #[must_use]
    pub fn private_texts(&self) -> Option<&Texts> {
        let verified = self.findings.outcome() == Outcome::Verified;
        verified.then(|| self.request.private())
    }

    /// The same as they are shown to people.
    #[must_use]
    pub fn private(&self) -> Vec<(String, String)> {
        let texts = self.private_texts().into_iter().flatten();
        texts
            .map(|(name, text)| (short(name), Shown(text).to_string()))
            .collect()
    }

    /// The names of members that no evidence is bound to.
    #[must_use]
    pub fn uncovered_names(&self) -> Vec<&str> {
        let language = self.request.names_language().then_some("language");
        let strange = self.request.strange().iter().map(String::as_str);
        language.into_iter().chain(strange).collect()
    }

    /// The same as they are shown to people.
    #[must_use]
    pub fn uncovered(&self) -> Vec<String> {
        let names = self.uncovered_names().into_iter();
        names.map(short).collect()
    }

    /// What it comes to. A request of another definition is not the one that was asked for, and one with members that no
    /// page writes was changed on its way.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        let changed = self.is_of_other_definition() || !self.request.strange().is_empty();
        match self.findings.outcome() {
            Outcome::Verified if changed => Outcome::NoneVerified,
            outcome => outcome,
        }
    }

    /// Whether another definition was asked for.
    #[must_use]
    pub fn is_of_other_definition(&self) -> bool {
        let found = self.request.context().definition;
        !self.definitions.is_empty() && !self.definitions.contains(&found)
    }
}

/// A text of a stranger that takes a line or two.
fn short(text: &str) -> String {
    match text.char_indices().nth(MOST_SHOWN) {
        None => Shown(text).to_string(),
        Some((end, _)) => {
            let (start, rest) = text.split_at_checked(end).unwrap_or((text, ""));
            format!(
                "{}… and {} characters more",
                Shown(start),
                rest.chars().count()
            )
        }
    }
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, text) in self.rows() {
            writeln!(out, "{name}: {text}")?;
        }
        self.findings.fmt(out)?;
        for (name, text) in self.private() {
            write!(out, "\nprivate.{name}: {text}")?;
        }
        match self.uncovered().as_slice() {
            [] => {}
            names => write!(out, "\nnot covered by the evidence: {}", names.join(", "))?,
        }
        match self.request.strange() {
            [] => Ok(()),
            _ => out.write_str("\nchanged: this assistant makes no request with all of these"),
        }
    }
}

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// An instant as seen from another, both in seconds since 1970-01-01T00:00:00Z.
///
/// ```
/// use account_recovery::evidence::verify::Age;
/// let age = |now| Age { created: 1_767_225_600, now }.to_string();
/// assert_eq!(age(1_767_225_600 + 3 * 86_400), "3 days (made on 2026-01-01 at 00:00 UTC)");
/// assert_eq!(age(0), "in the future (made on 2026-01-01 at 00:00 UTC)");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Age {
    /// When the request says that it was made.
    pub created: u64,
    /// Now.
    pub now: u64,
}

impl fmt::Display for Age {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.now.checked_sub(self.created) {
            None => out.write_str("in the future")?,
            Some(seconds @ 0..MINUTE) => count(out, seconds, "second")?,
            Some(seconds @ MINUTE..HOUR) => count(out, seconds / MINUTE, "minute")?,
            Some(seconds @ HOUR..DAY) => count(out, seconds / HOUR, "hour")?,
            Some(seconds) => count(out, seconds / DAY, "day")?,
        }
        let (day, minute) = (Date::after(self.created, 0).iso(), minute(self.created));
        write!(out, " (made on {day} at {minute} UTC)")
    }
}

fn count(out: &mut fmt::Formatter<'_>, number: u64, unit: &str) -> fmt::Result {
    let ending = if number == 1 { "" } else { "s" };
    write!(out, "{number} {unit}{ending}")
}
