//! Commands for support: verify, open and enroll.

use std::io;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use account_recovery::evidence::open::Opened;
use account_recovery::evidence::staff_check::StaffCheck;
use account_recovery::evidence::support::{self, AtHand, CodeFile, json};
use account_recovery::evidence::verify::Outcome;
use account_recovery::secret::Secret;

use crate::arguments::{Enroll, Verify};
use crate::failure::Failure;

pub(crate) fn verify(options: Verify) -> Result<String, Failure> {
    let fold_case = options.fold_case;
    let codes = options.codes.map(|path| CodeFile { path, fold_case });
    let at_hand = AtHand {
        codes,
        public_keys: options.public_keys,
        identity: options.identity,
        definitions: options.definition.iter().map(|digest| digest.0).collect(),
    };
    let check = support::verify(&options.requests, &at_hand)?;
    let found = if options.json {
        json::lines(&check, now())
    } else {
        report(&check)
    };
    match check.outcome() {
        Outcome::Verified => Ok(found),
        outcome => Err(Failure::Evidence(found, outcome.exit_code())),
    }
}

/// The requests that could be checked, one below the other; the others are told on standard error.
fn report(check: &StaffCheck) -> String {
    let now = now();
    let reports =
        check
            .sources()
            .enumerate()
            .filter_map(|(at, source)| match check.report(at, now)? {
                Ok(report) => Some(format!("request: {source}\n{report}")),
                Err(error) => {
                    eprintln!(
                        "{source}: {}: {error}\n  fix: {}",
                        error.code(),
                        error.advice()
                    );
                    None
                }
            });
    reports.collect::<Vec<_>>().join("\n\n")
}

/// Seconds since 1970; a clock that is set before then counts as then.
fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| since.as_secs())
}

/// What is sealed, one line each; decrypted by us, or by another program whose output comes in.
pub(crate) fn open(request: Option<&Path>, identity: Option<&Path>) -> Result<Secret, Failure> {
    let opened = match (request, identity) {
        (Some(request), Some(identity)) => support::open(request, identity)?,
        _ => vec![support::open_decrypted(io::stdin().lock(), request)?],
    };
    if request.is_none() {
        eprintln!("not compared with a request: name REQUEST.json to see whether it belongs to it");
    }
    let lines: Vec<Secret> = opened.iter().map(Opened::json).collect();
    let lines: Vec<&str> = lines.iter().map(Secret::reveal).collect();
    Ok(Secret::new(lines.join("\n")))
}

pub(crate) fn enroll(options: Enroll) -> Result<String, Failure> {
    let codes = CodeFile {
        path: options.codes,
        fold_case: options.fold_case,
    };
    let mut account = options.account;
    if options.fold_account {
        account.make_ascii_lowercase();
    }
    let keys = support::enroll(&options.service, &account, &codes)?;
    let lines: Vec<String> = keys.iter().map(ToString::to_string).collect();
    Ok(lines.join("\n"))
}
