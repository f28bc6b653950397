//! Command line of account-recovery: begins, checks, compiles and draws definitions, leads answers to routes, writes and serves
//! help pages, and checks and opens the evidence of requests.
//!
//! Exit codes: 0 all is well, 1 the definition has faults, or no evidence is good for this request, 2 what was given
//! cannot be used.

#[path = "account-recovery/arguments.rs"]
mod arguments;
#[path = "account-recovery/assets.rs"]
mod assets;
#[path = "account-recovery/csp.rs"]
mod csp;
#[path = "account-recovery/definitions.rs"]
mod definitions;
#[path = "account-recovery/failure.rs"]
mod failure;
#[path = "account-recovery/new.rs"]
mod new;
#[path = "account-recovery/pages.rs"]
mod pages;
#[path = "account-recovery/requests.rs"]
mod requests;

use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use account_recovery::date::Date;
use clap::Parser;

use arguments::{Arguments, Command};
use failure::{Failure, print};

fn main() -> ExitCode {
    run(Arguments::parse().command).unwrap_or_else(Failure::report)
}

/// Seconds since 1970; a clock that is set before then counts as then.
fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.unwrap_or_default().as_secs()
}

/// Today, in UTC.
fn today() -> Date {
    Date::after(now(), 0)
}

fn run(command: Command) -> Result<ExitCode, Failure> {
    let text = match command {
        Command::New(options) => new::new(&options),
        Command::Check { dir } => definitions::check(&dir),
        Command::Compile { dir, draft, out } => definitions::compile(&dir, draft, &out),
        Command::Translated(options) => definitions::translated(&options),
        Command::Graph { dir } => definitions::graph(&dir),
        Command::Triage { dir, answers } => definitions::triage(&dir, &answers),
        Command::Verify(options) => requests::verify(options),
        Command::Open { request, identity } => {
            let opened = requests::open(request.as_deref(), identity.as_deref())?;
            return Ok(print(opened.reveal()));
        }
        Command::Enroll(options) => requests::enroll(options),
        Command::Page(options) => pages::page(&options),
        Command::Csp(options) => csp::csp(options),
        Command::Serve(options) => pages::serve(options),
    };
    text.map(|text| print(&text))
}
